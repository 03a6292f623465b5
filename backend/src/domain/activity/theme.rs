//! The table of which themes an activity serves.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use crate::ids::{ActivityId, ElementId, PlanId};

/// A theme that an activity serves.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "activity_theme")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub activity_id: ActivityId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub theme_id: ElementId,
    pub plan_id: PlanId,
    /// Place among the activity's own.
    pub ordinal: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
