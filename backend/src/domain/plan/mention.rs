//! The table of the shared things that a plan's document holds, so that an
//! export can hold them too.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use crate::ids::PlanId;

/// A shared thing in a plan's document.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan_mention")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan_id: PlanId,
    /// Key of an organisation, position, programme, governing document, network or outline.
    #[sea_orm(primary_key, auto_increment = false)]
    pub node_id: Uuid,
    /// Place among the document's shared things.
    pub ordinal: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
