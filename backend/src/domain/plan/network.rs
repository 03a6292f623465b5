//! The table of which networks a plan speaks of.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use crate::ids::{NetworkId, PlanId};

/// A network that a plan speaks of.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan_network")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan_id: PlanId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub network_id: NetworkId,
    /// Place among the plan's networks.
    pub ordinal: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
