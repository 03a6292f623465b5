//! The network's table.

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DeriveRelation, EnumIter};

use super::kind::NetworkKind;
use crate::auth::Viewer;
use crate::db::{Json, Origins};
use crate::domain::organisation::kind::UnitKind;
use crate::domain::party::Party;
use crate::domain::plan::kind::Visibility;
use crate::ids::{NetworkId, OrganisationId};

/// A group that people work in.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "network")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NetworkId,
    #[sea_orm(unique)]
    pub slug: String,
    pub name: String,
    pub abbreviation: Option<String>,
    pub kind: NetworkKind,
    pub mandate: Option<String>,
    pub host_id: OrganisationId,
    pub visibility: Visibility,
    pub period_from: Option<Date>,
    pub period_to: Option<Date>,
    pub period_label: Option<String>,
    pub per_unit: Json<Vec<UnitKind>>,
    pub instances: Option<i32>,
    pub reports_to: Json<Vec<Party>>,
    /// The municipality or region that owns the row.
    pub tenant_id: Option<OrganisationId>,
    /// Which document first said what.
    pub origins: Json<Origins>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What the viewer may see: public networks.
pub fn visible_to(_viewer: &Viewer) -> Condition {
    Condition::all().add(Column::Visibility.eq(Visibility::Public))
}
