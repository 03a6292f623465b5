//! The organisation's table: four types in one, so that ownership, hosting and
//! membership can point to any of them.

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DeriveRelation, EnumIter};
use serde::{Deserialize, Serialize};

use super::kind::{ExternalOrganisationKind, Ownership, UnitKind};
use crate::auth::Viewer;
use crate::db::{Json, Origins};
use crate::ids::OrganisationId;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The four types of organisations.
    OrganisationType {
        /// Several municipalities that work together (samarbeidsregion).
        Region,
        /// A municipality (kommune).
        Municipality,
        /// A unit of a municipality (enhet).
        Unit,
        /// A partner outside the municipalities (ekstern organisasjon).
        ExternalOrganisation,
    }
}

/// An organisation of any type.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrganisationId,
    #[sea_orm(column_name = "type")]
    pub organisation_type: OrganisationType,
    #[sea_orm(unique)]
    pub slug: String,
    pub name: String,
    pub unit_kind: Option<UnitKind>,
    pub ownership: Option<Ownership>,
    pub external_kind: Option<ExternalOrganisationKind>,
    pub municipality_number: Option<String>,
    /// The municipality that a unit lies in.
    pub municipality_id: Option<OrganisationId>,
    /// The administrative parent.
    pub parent_id: Option<OrganisationId>,
    pub owner_id: Option<OrganisationId>,
    pub authority_id: Option<OrganisationId>,
    pub unit_counts: Json<Vec<UnitCount>>,
    /// The municipality or region that owns the row.
    pub tenant_id: Option<OrganisationId>,
    /// Which document first said what.
    pub origins: Json<Origins>,
}

/// Units known only as a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitCount {
    pub kind: UnitKind,
    pub ownership: Ownership,
    pub count: u16,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What the viewer may see: organisations are public.
pub fn visible_to(_viewer: &Viewer) -> Condition {
    Condition::all()
}
