//! The table of which governing documents a plan stands on.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use crate::ids::{GoverningDocumentId, PlanId};

/// A governing document that a plan stands on, and where in it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan_citation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan_id: PlanId,
    /// Place among the plan's citations.
    #[sea_orm(primary_key, auto_increment = false)]
    pub ordinal: i32,
    pub document_id: GoverningDocumentId,
    pub provision: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
