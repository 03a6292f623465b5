//! The table of changes.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use crate::ids::{ChangeId, OrganisationId, PlanId};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What happened to a node (endringstype).
    ChangeAction {
        /// It came into being (lagt til).
        Added,
        /// Something in it changed (endret).
        Changed,
        /// It was removed (fjernet).
        Removed,
    }
}

/// One node that was added, changed or removed.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "change")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ChangeId,
    pub at: DateTimeUtc,
    pub action: ChangeAction,
    /// Name of the node's type in the API.
    pub node_type: String,
    pub node_id: Uuid,
    /// What the node was called at the time.
    pub title: String,
    /// The plan that the node stands in.
    pub plan_id: Option<PlanId>,
    /// The municipality or region that owns the row.
    pub tenant_id: Option<OrganisationId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
