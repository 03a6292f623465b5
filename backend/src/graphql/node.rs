//! The interface Node, and finding any node by its global id.

use async_graphql::{Context, ID, Interface, Object, Result};

use super::context::RequestContext;
use super::cost::declare::OneForEach;
use super::errors::bad_input;
use super::global_id::{GlobalId, NodeType};
use crate::domain::activity::object::Activity;
use crate::domain::governing_document::object::GoverningDocument;
use crate::domain::milestone::object::{Milestone, PlanYear};
use crate::domain::network::object::{Network, Seat};
use crate::domain::organisation::object::{ExternalOrganisation, Municipality, Organisation, Region, Unit};
use crate::domain::plan::loader::snapshot_with;
use crate::domain::plan::object::Plan;
use crate::domain::plan::snapshot::{Kept, PlanPart};
use crate::domain::position::object::Position;
use crate::domain::programme::object::{Cohort, Programme};
use crate::domain::report::object::{Indicator, PlanTemplate, ReportingDuty};
use crate::domain::role::object::Role;
use crate::domain::theme::object::{CoreComponent, Goal, Measure, Theme, Vision};
use crate::domain::theme::sign::{ActionCriterion, Sign};
use crate::ids::{
    ActivityId, CohortId, ElementId, GoverningDocumentId, NetworkId, OrganisationId, PlanId, PositionId, ProgrammeId,
    SeatId,
};

/// Anything with a global id (node).
#[derive(Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Global id, opaque and stable."))]
pub enum Node {
    Region(Region),
    Municipality(Municipality),
    Unit(Unit),
    ExternalOrganisation(ExternalOrganisation),
    Position(Position),
    Programme(Programme),
    Cohort(Cohort),
    GoverningDocument(GoverningDocument),
    Network(Network),
    Seat(Seat),
    Plan(Plan),
    Theme(Theme),
    Goal(Goal),
    CoreComponent(CoreComponent),
    Vision(Vision),
    Sign(Sign),
    ActionCriterion(ActionCriterion),
    Measure(Measure),
    Role(Role),
    PlanYear(PlanYear),
    Milestone(Milestone),
    ReportingDuty(ReportingDuty),
    PlanTemplate(PlanTemplate),
    Indicator(Indicator),
    Activity(Activity),
}

/// Nodes that one request may ask for at once.
const MOST: usize = 100;

/// The root fields.
#[derive(Default)]
pub struct NodeQueries;

#[Object]
impl NodeQueries {
    /// Any node by its global id; null when there is none.
    async fn node(&self, ctx: &Context<'_>, #[graphql(desc = "Its global id.")] id: ID) -> Result<Option<Node>> {
        find(ctx, GlobalId::expect(&id)?).await
    }

    /// Nodes by their global ids, in the same order; null where there is none.
    #[graphql(directive = OneForEach::apply("ids"))]
    async fn nodes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Their global ids, 100 at the most.")] ids: Vec<ID>,
    ) -> Result<Vec<Option<Node>>> {
        if ids.len() > MOST {
            return Err(bad_input(format!("`ids` has {} items, but {MOST} is the most", ids.len())));
        }
        let ids = ids.iter().map(GlobalId::expect).collect::<Result<Vec<_>>>()?;
        // Side by side, so that the loader fetches them together.
        async_graphql::futures_util::future::try_join_all(ids.into_iter().map(|id| find(ctx, id))).await
    }
}

/// The node with an id; none when there is none for this viewer.
pub async fn find(ctx: &Context<'_>, id: GlobalId) -> Result<Option<Node>> {
    let batch = ctx.batch();
    let key = id.key;
    Ok(match id.node_type {
        NodeType::Region | NodeType::Municipality | NodeType::Unit | NodeType::ExternalOrganisation => {
            let organisation = batch.load_one(OrganisationId(key)).await?.map(Organisation::from);
            organisation.map(Node::from).filter(|node| node.is(id.node_type))
        }
        NodeType::Position => batch.load_one(PositionId(key)).await?.map(|row| Position::from(row).into()),
        NodeType::Programme => batch.load_one(ProgrammeId(key)).await?.map(|row| Programme::from(row).into()),
        NodeType::Cohort => batch.load_one(CohortId(key)).await?.map(|row| Cohort::from(row).into()),
        NodeType::GoverningDocument => {
            batch.load_one(GoverningDocumentId(key)).await?.map(|row| GoverningDocument::from(row).into())
        }
        NodeType::Network => batch.load_one(NetworkId(key)).await?.map(|row| Network::from(row).into()),
        NodeType::Seat => batch.load_one(SeatId(key)).await?.map(|row| Seat::from(row).into()),
        NodeType::Plan => batch.load_one(PlanId(key)).await?.map(|row| Plan::from(row).into()),
        NodeType::Activity => batch.load_one(ActivityId(key)).await?.map(|row| Activity::from(row).into()),
        NodeType::Theme => part(ctx, id).await?.map(|part| Theme(part).into()),
        NodeType::Goal => part(ctx, id).await?.map(|part| Goal(part).into()),
        NodeType::CoreComponent => part(ctx, id).await?.map(|part| CoreComponent(part).into()),
        NodeType::Vision => part(ctx, id).await?.map(|part| Vision(part).into()),
        NodeType::Sign => part(ctx, id).await?.map(|part| Sign(part).into()),
        NodeType::ActionCriterion => part(ctx, id).await?.map(|part| ActionCriterion(part).into()),
        NodeType::Measure => part(ctx, id).await?.map(|part| Measure(part).into()),
        NodeType::Role => part(ctx, id).await?.map(|part| Role(part).into()),
        NodeType::PlanYear => part(ctx, id).await?.map(|part| PlanYear(part).into()),
        NodeType::Milestone => part(ctx, id).await?.map(|part| Milestone(part).into()),
        NodeType::ReportingDuty => part(ctx, id).await?.map(|part| ReportingDuty(part).into()),
        NodeType::PlanTemplate => part(ctx, id).await?.map(|part| PlanTemplate(part).into()),
        NodeType::Indicator => part(ctx, id).await?.map(|part| Indicator(part).into()),
    })
}

async fn part<D: Kept>(ctx: &Context<'_>, id: GlobalId) -> Result<Option<PlanPart<D>>> {
    let id = ElementId(id.key);
    Ok(snapshot_with(ctx, id).await?.and_then(|snapshot| PlanPart::with_id(&snapshot, id)))
}

impl From<Organisation> for Node {
    fn from(organisation: Organisation) -> Self {
        match organisation {
            Organisation::Region(region) => Self::Region(region),
            Organisation::Municipality(municipality) => Self::Municipality(municipality),
            Organisation::Unit(unit) => Self::Unit(unit),
            Organisation::ExternalOrganisation(external) => Self::ExternalOrganisation(external),
        }
    }
}

impl Node {
    /// Whether an organisation is of the type that its id promised.
    fn is(&self, node_type: NodeType) -> bool {
        matches!(
            (self, node_type),
            (Self::Region(_), NodeType::Region)
                | (Self::Municipality(_), NodeType::Municipality)
                | (Self::Unit(_), NodeType::Unit)
                | (Self::ExternalOrganisation(_), NodeType::ExternalOrganisation)
        )
    }
}
