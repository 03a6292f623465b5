//! What the import needs to know of each table's rows.

use std::fmt::Debug;
use std::hash::Hash;

use sea_orm::{EntityTrait, IntoActiveModel, ModelTrait};
use uuid::Uuid;

use crate::domain::organisation::entity::OrganisationType;
use crate::domain::plan::element::ElementKind;
use crate::domain::search::index::stale::Stale;
use crate::domain::{activity, governing_document, network, organisation, plan, position, programme};
use crate::ids::{OrganisationId, PlanId};

/// A node as the record of changes names it.
pub(super) struct Node {
    pub of_type: &'static str,
    pub id: Uuid,
    pub title: String,
    pub plan_id: Option<PlanId>,
    pub tenant_id: Option<OrganisationId>,
}

/// A row that can be compared with what is already there.
pub(super) trait Row:
    ModelTrait<Entity: EntityTrait<Model = Self, ActiveModel: Send>>
    + PartialEq
    + Sync
    + IntoActiveModel<<Self::Entity as EntityTrait>::ActiveModel>
{
    /// What tells rows of the table apart.
    type Key: Hash + Eq + Ord + Debug + Clone;

    /// The first part of the key: all rows with the same one are read together.
    const GROUP: <Self::Entity as EntityTrait>::Column;

    fn group(&self) -> Uuid;

    fn key(&self) -> Self::Key;

    /// The node that the row is; none for rows that only tie nodes together.
    fn node(&self) -> Option<Node> {
        None
    }

    /// Says whose text a search finds the row by.
    fn stale(&self, _: &mut Stale) {}

    /// The row without what moves when its neighbours do.
    fn settled(&self) -> Self {
        self.clone()
    }
}

macro_rules! link_row {
    ($($($room:ident)::+ by $group:ident, $key:ty, |$row:ident| $value:expr
        $(, stale($set:ident: $stale:expr))?;)*) => {$(
        impl Row for $($room)::+::Model {
            type Key = $key;

            const GROUP: $($room)::+::Column = $($room)::+::Column::$group;

            fn group(&self) -> Uuid {
                self.key().0
            }

            fn key(&self) -> Self::Key {
                let $row = self;
                $value
            }

            $(fn stale(&self, stale: &mut Stale) {
                let $row = self;
                stale.$set.insert($stale);
            })?
        }
    )*};
}

link_row! {
    organisation::external_id by OrganisationId, (Uuid, String, String),
        |row| (row.organisation_id.0, format!("{:?}", row.scheme), row.value.clone());
    organisation::region_membership by MunicipalityId, (Uuid, Uuid), |row| (row.municipality_id.0, row.region_id.0);
    programme::participant by CohortId, (Uuid, Uuid), |row| (row.cohort_id.0, row.organisation_id.0);
    network::reporting by NetworkId, (Uuid, Uuid), |row| (row.network_id.0, row.superior_id.0);
    plan::citation by PlanId, (Uuid, i32), |row| (row.plan_id.0, row.ordinal), stale(plans: row.plan_id);
    plan::network by PlanId, (Uuid, Uuid), |row| (row.plan_id.0, row.network_id.0);
    plan::mention by PlanId, (Uuid, Uuid), |row| (row.plan_id.0, row.node_id);
    activity::network by ActivityId, (Uuid, Uuid), |row| (row.activity_id.0, row.network_id.0);
    activity::milestone by ActivityId, (Uuid, Uuid), |row| (row.activity_id.0, row.milestone_id.0);
    activity::theme by ActivityId, (Uuid, Uuid), |row| (row.activity_id.0, row.theme_id.0);
}

macro_rules! node_row {
    ($($($room:ident)::+, |$row:ident| $node:expr, settled($($settled:ident)?)
        $(, stale($set:ident: $stale:expr))?;)*) => {$(
        impl Row for $($room)::+::Model {
            type Key = Uuid;

            const GROUP: $($room)::+::Column = $($room)::+::Column::Id;

            fn group(&self) -> Uuid {
                self.key()
            }

            fn key(&self) -> Self::Key {
                self.id.0
            }

            fn node(&self) -> Option<Node> {
                let $row = self;
                Some($node)
            }

            fn settled(&self) -> Self {
                #[allow(unused_mut, reason = "not every noun has something to settle")]
                let mut settled = self.clone();
                $(settled.$settled = Default::default();)?
                settled
            }

            $(fn stale(&self, stale: &mut Stale) {
                let $row = self;
                stale.$set.insert($stale);
            })?
        }
    )*};
}

fn shared(of_type: &'static str, id: Uuid, title: &str, tenant_id: Option<OrganisationId>) -> Node {
    Node { of_type, id, title: title.to_owned(), plan_id: None, tenant_id }
}

node_row! {
    organisation::entity,
        |row| shared(organisation_type(row.organisation_type), row.id.0, &row.name, row.tenant_id),
        settled(origins), stale(organisations: row.id);
    position::entity, |row| shared("Position", row.id.0, &row.name, None), settled(origins);
    programme::entity, |row| shared("Programme", row.id.0, &row.name, None), settled(origins),
        stale(programmes: row.id);
    programme::cohort, |row| shared("Cohort", row.id.0, &row.label, None), settled(origins),
        stale(programmes: row.programme_id);
    governing_document::entity,
        |row| shared("GoverningDocument", row.id.0, &row.title, None), settled(origins),
        stale(governing_documents: row.id);
    network::entity, |row| shared("Network", row.id.0, &row.name, row.tenant_id), settled(origins),
        stale(networks: row.id);
    network::seat, |row| shared("Seat", row.id.0, &row.holder.text, None), settled(origins),
        stale(networks: row.network_id);
    plan::entity, |row| Node {
        of_type: "Plan",
        id: row.id.0,
        title: row.title.clone(),
        plan_id: Some(row.id),
        tenant_id: row.tenant_id,
    }, settled(origins), stale(plans: row.id);
    plan::element, |row| Node {
        of_type: element_type(row.kind),
        id: row.id.0,
        title: row.title.clone().or_else(|| row.text.clone()).unwrap_or_default(),
        plan_id: Some(row.plan_id),
        tenant_id: row.tenant_id,
    }, settled(ordinal), stale(plans: row.plan_id);
    activity::entity, |row| Node {
        of_type: "Activity",
        id: row.id.0,
        title: row.title.clone(),
        plan_id: Some(row.plan_id),
        tenant_id: row.tenant_id,
    }, settled(ordinal), stale(plans: row.plan_id);
}

fn organisation_type(organisation: OrganisationType) -> &'static str {
    match organisation {
        OrganisationType::Region => "Region",
        OrganisationType::Municipality => "Municipality",
        OrganisationType::Unit => "Unit",
        OrganisationType::ExternalOrganisation => "ExternalOrganisation",
    }
}

fn element_type(kind: ElementKind) -> &'static str {
    match kind {
        ElementKind::Theme => "Theme",
        ElementKind::Goal => "Goal",
        ElementKind::CoreComponent => "CoreComponent",
        ElementKind::Vision => "Vision",
        ElementKind::Sign => "Sign",
        ElementKind::ActionCriterion => "ActionCriterion",
        ElementKind::Measure => "Measure",
        ElementKind::Role => "Role",
        ElementKind::PlanYear => "PlanYear",
        ElementKind::Milestone => "Milestone",
        ElementKind::ReportingDuty => "ReportingDuty",
        ElementKind::PlanTemplate => "PlanTemplate",
        ElementKind::Indicator => "Indicator",
    }
}
