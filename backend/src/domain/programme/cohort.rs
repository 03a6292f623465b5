//! The cohort's table.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use crate::db::{Json, Origins};
use crate::ids::{CohortId, ProgrammeId};

/// Those who go through a programme together.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "cohort")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CohortId,
    #[sea_orm(unique)]
    pub slug: String,
    pub programme_id: ProgrammeId,
    pub label: String,
    pub period_from: Option<Date>,
    pub period_to: Option<Date>,
    pub period_label: String,
    /// Which document first said what.
    pub origins: Json<Origins>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
