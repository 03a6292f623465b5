//! The table of what can be found: one row for each hit, with the texts that it
//! is found by and shown with. Their terms are in the full-text index beside it,
//! under the same number.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use sea_orm::{Condition, DeriveRelation, EnumIter, QueryTrait};
use serde::{Deserialize, Serialize};

use super::kind::SearchHitKind;
use crate::auth::Viewer;
use crate::db::Json;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::{network, organisation, plan};
use crate::ids::{ElementId, OrganisationId, PlanId};

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "search_entry")]
pub struct Model {
    /// Its place among entries that match alike; see `order.rs`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub kind: SearchHitKind,
    /// Key of what it stands for.
    pub node_id: Uuid,
    /// The plan that it is or stands in.
    pub plan_id: Option<PlanId>,
    /// The organisation it belongs to: a plan's owner, a network's host, a unit's municipality.
    pub organisation_id: Option<OrganisationId>,
    /// The municipality or region that owns the row.
    pub tenant_id: Option<OrganisationId>,
    /// The theme that it stands under.
    pub theme: Option<Json<ThemeName>>,
    pub unit_kinds: Json<Vec<UnitKind>>,
    /// What it is called.
    pub title: String,
    /// What it says, a paragraph a line.
    pub body: String,
    /// Where it stands, in words: the plan, its owner, the theme.
    pub place: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A theme as those who stand under it name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeName {
    pub id: ElementId,
    pub key: String,
    pub title: String,
}

/// What the viewer may see: the entries of plans, networks and organisations that
/// they may see, and of what all plans share.
pub fn visible_to(viewer: &Viewer) -> Condition {
    let organisations =
        [SearchHitKind::Municipality, SearchHitKind::Region, SearchHitKind::Unit, SearchHitKind::ExternalOrganisation];
    let plan = there(plan::entity::Entity::find().filter(plan::entity::visible_to(viewer)), "plan", Column::PlanId);
    let network =
        there(network::entity::Entity::find().filter(network::entity::visible_to(viewer)), "network", Column::NodeId);
    let organisation = there(
        organisation::entity::Entity::find().filter(organisation::entity::visible_to(viewer)),
        "organisation",
        Column::NodeId,
    );
    Condition::any()
        .add(plan)
        .add(Column::Kind.eq(SearchHitKind::Network).and(network))
        .add(Column::Kind.is_in(organisations).and(organisation))
        .add(Column::Kind.is_in([SearchHitKind::Programme, SearchHitKind::GoverningDocument]))
}

/// Whether the row that an entry points to is among those selected: asked for each
/// entry that matches, so that few matches cost few look-ups.
fn there<E: EntityTrait>(rows: Select<E>, table: &'static str, pointer: Column) -> Expr {
    let mut rows: SelectStatement = rows.into_query();
    rows.clear_selects().expr(Expr::val(1)).and_where(Expr::col((table, "id")).equals((Entity, pointer)));
    Expr::exists(rows)
}
