//! The GraphQL type Activity.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use super::content::Task;
use super::entity::Model;
use super::kind::{ActivityKind, ActivityStatus, MeetingMode};
use super::loader::{MilestonesOf, NetworksOf, ThemesOf};
use super::values::{ActivityItem, Series, TimeSlot, When};
use crate::domain::milestone::object::Milestone;
use crate::domain::network::object::Network;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::organisation::object::Organisation;
use crate::domain::party::Party;
use crate::domain::plan::content::Category;
use crate::domain::plan::loader::snapshot;
use crate::domain::plan::object::Plan;
use crate::domain::plan::snapshot::{Kept, PlanPart, PlanSnapshot, Row};
use crate::domain::theme::object::Theme;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::load::in_order;
use crate::graphql::memory::Memorable;
use crate::graphql::ready::Ready;
use crate::ids::{ActivityId, ElementId, NetworkId};

/// An activity: its row, and its plan's snapshot when it was read inside a plan.
#[derive(Clone)]
pub struct Activity {
    row: Arc<Model>,
    snapshot: Option<Arc<PlanSnapshot>>,
}

impl From<Arc<Model>> for Activity {
    fn from(row: Arc<Model>) -> Self {
        Self { row, snapshot: None }
    }
}

/// It may hold its plan's snapshot.
impl Memorable for Activity {
    const KEPT: bool = false;
}

impl AsRef<Model> for Activity {
    fn as_ref(&self) -> &Model {
        &self.row
    }
}

impl From<Activity> for Ready<Activity> {
    fn from(activity: Activity) -> Self {
        Self(activity)
    }
}

impl Activity {
    /// A row of a plan.
    pub fn of(snapshot: &Arc<PlanSnapshot>, row: &Row) -> Self {
        Self { row: Arc::clone(&row.activity), snapshot: Some(Arc::clone(snapshot)) }
    }

    /// The row of a plan with this key.
    pub fn within(snapshot: &Arc<PlanSnapshot>, id: ActivityId) -> Option<Self> {
        Some(Self::of(snapshot, snapshot.row(id)?))
    }

    /// The global id of a row.
    pub fn global_id(row: &Model) -> ID {
        GlobalId::of(NodeType::Activity, row.id.0)
    }

    /// Its row in the snapshot, when it was read inside a plan.
    fn tied(&self) -> Option<&Row> {
        self.snapshot.as_ref()?.row(self.row.id)
    }

    async fn network_keys(&self, ctx: &Context<'_>) -> Result<Vec<NetworkId>> {
        if let Some(row) = self.tied() {
            return Ok(row.networks.clone());
        }
        let ties = ctx.batch().load_one(NetworksOf(self.row.id)).await?.unwrap_or_default();
        Ok(ties.iter().map(|tie| tie.network_id).collect())
    }

    async fn milestone_keys(&self, ctx: &Context<'_>) -> Result<Vec<ElementId>> {
        if let Some(row) = self.tied() {
            return Ok(row.milestones.clone());
        }
        let ties = ctx.batch().load_one(MilestonesOf(self.row.id)).await?.unwrap_or_default();
        Ok(ties.iter().map(|tie| tie.milestone_id).collect())
    }

    async fn theme_keys(&self, ctx: &Context<'_>) -> Result<Vec<ElementId>> {
        if let Some(row) = self.tied() {
            return Ok(row.themes.clone());
        }
        let ties = ctx.batch().load_one(ThemesOf(self.row.id)).await?.unwrap_or_default();
        Ok(ties.iter().map(|tie| tie.theme_id).collect())
    }

    /// Elements of its plan, in the order of the keys.
    async fn parts<D: Kept>(&self, ctx: &Context<'_>, keys: &[ElementId]) -> Result<Vec<PlanPart<D>>> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let snapshot = if let Some(snapshot) = &self.snapshot {
            Arc::clone(snapshot)
        } else {
            let Some(plan) = ctx.batch().load_one(self.row.plan_id).await? else { return Ok(Vec::new()) };
            snapshot(ctx, &plan).await?
        };
        Ok(keys.iter().filter_map(|key| PlanPart::with_id(&snapshot, *key)).collect())
    }
}

/// Something that happens under a plan: a meeting, a gathering, a course, a deadline (aktivitet).
#[Object]
impl Activity {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        Self::global_id(&self.row)
    }

    /// What it is.
    async fn title(&self) -> &str {
        &self.row.title
    }

    /// What it is about; null when the title says it all.
    async fn description(&self) -> Option<&str> {
        self.row.description.as_deref()
    }

    /// The plan's own comment on it; null when there is none (kommentar).
    async fn note(&self) -> Option<&str> {
        self.row.note.as_deref()
    }

    /// What kind of thing happens (aktivitetstype).
    async fn kind(&self) -> ActivityKind {
        self.row.kind
    }

    /// The plan that it stands in.
    async fn plan(&self, ctx: &Context<'_>) -> Result<Plan> {
        if let Some(snapshot) = &self.snapshot {
            return Ok(Arc::clone(&snapshot.plan).into());
        }
        let plan = ctx.batch().load_one(self.row.plan_id).await?;
        let missing = || sea_orm::DbErr::RecordNotFound(format!("the plan of {}", self.row.key));
        Ok(plan.map(Plan::from).ok_or_else(missing)?)
    }

    /// Themes of the plan that it serves (tema).
    #[graphql(directive = Assumed::apply(1))]
    async fn themes(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Theme>>> {
        let keys = self.theme_keys(ctx).await?;
        Ok(self.parts(ctx, &keys).await?.into_iter().map(Theme).map(Ready).collect())
    }

    /// When (tid).
    async fn when(&self) -> When {
        When(Arc::clone(&self.row))
    }

    /// Times of the day, each with its own label, day and audience where the plan gives them (tidspunkt).
    #[graphql(directive = Assumed::apply(1))]
    async fn slots(&self) -> Vec<TimeSlot> {
        self.row.slots.iter().cloned().map(TimeSlot).collect()
    }

    /// Where; null when the plan does not say (sted).
    async fn place(&self) -> Option<&str> {
        self.row.place.as_deref()
    }

    /// How people meet; null when the plan does not say (møteform).
    async fn mode(&self) -> Option<MeetingMode> {
        self.row.mode
    }

    /// Its category in the legend of the plan; null when it has none (fargekode).
    async fn category(&self, ctx: &Context<'_>) -> Result<Option<Category>> {
        let Some(code) = &self.row.category else { return Ok(None) };
        let plan = match &self.snapshot {
            Some(snapshot) => Some(Arc::clone(&snapshot.plan)),
            None => ctx.batch().load_one(self.row.plan_id).await?,
        };
        let categories = plan.as_ref().map(|plan| plan.content.categories.as_slice()).unwrap_or_default();
        Ok(categories.iter().find(|category| category.code == *code).cloned())
    }

    /// For whom it is (målgruppe, deltakere).
    async fn audience(&self) -> Ready<&Party> {
        Ready(&self.row.audience)
    }

    /// Kinds of units where it takes place once in each («ved hver enkelt barnehage og skole»).
    #[graphql(directive = Assumed::apply(1))]
    async fn per_unit(&self) -> &[UnitKind] {
        &self.row.per_unit
    }

    /// Groups whose meeting it is; several when they meet together (nettverk).
    #[graphql(directive = Assumed::apply(1))]
    async fn networks(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Network>>> {
        let keys = self.network_keys(ctx).await?;
        Ok(in_order(ctx.batch(), &keys).await?.into_iter().map(Ready::from).collect())
    }

    /// The organisation that arranges it; null when the plan does not say (arrangør).
    async fn organiser(&self, ctx: &Context<'_>) -> Result<Option<Organisation>> {
        let Some(id) = self.row.organiser_id else { return Ok(None) };
        Ok(ctx.batch().load_one(id).await?.map(Organisation::from))
    }

    /// Who leads it, as a position or an organisation; null when the plan does not say (ledes av).
    async fn led_by(&self) -> Option<&str> {
        self.row.led_by.as_deref()
    }

    /// How to sign up; null when the plan does not say (påmelding).
    async fn registration(&self) -> Option<&str> {
        self.row.registration.as_deref()
    }

    /// Points of the row, with milestones of their own (underpunkter).
    #[graphql(directive = Assumed::apply(1))]
    async fn items(&self, ctx: &Context<'_>) -> Result<Vec<ActivityItem>> {
        let mut items = Vec::new();
        for item in self.row.items.iter() {
            let milestones = self.parts(ctx, &item.milestones).await?.into_iter().map(Milestone).map(Ready).collect();
            items.push(ActivityItem { text: item.text.clone(), milestones });
        }
        Ok(items)
    }

    /// What is to be read, prepared or handed in (lesebestilling, oppgave).
    #[graphql(directive = Assumed::apply(1))]
    async fn tasks(&self) -> &[Task] {
        &self.row.tasks
    }

    /// Milestones that it leads to; «Alle» means all of its plan year (milepæler).
    #[graphql(directive = Assumed::apply(3))]
    async fn milestones(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Milestone>>> {
        let keys = self.milestone_keys(ctx).await?;
        Ok(self.parts(ctx, &keys).await?.into_iter().map(Milestone).map(Ready).collect())
    }

    /// Its milestones as the plan writes them: «2-4», «Alle»; null when it writes none.
    async fn milestones_text(&self) -> Option<&str> {
        self.row.milestones_text.as_deref()
    }

    /// Activities of which one is to be chosen instead («velg en av to datoer»).
    #[graphql(directive = Assumed::apply(1))]
    async fn alternatives(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Activity>>> {
        let Some(snapshot) = &self.snapshot else {
            return Ok(in_order(ctx.batch(), &self.row.alternatives).await?.into_iter().map(Ready::from).collect());
        };
        let rows = self.row.alternatives.iter().filter_map(|id| snapshot.row(*id));
        Ok(rows.map(|row| Self::of(snapshot, row)).map(Ready).collect())
    }

    /// The series that it is part of; null when it stands alone (serie).
    async fn series(&self) -> Option<Series> {
        self.row.series_name.clone().map(|name| Series { name, number: self.row.series_number })
    }

    /// What has become of it.
    async fn status(&self) -> ActivityStatus {
        self.row.status
    }

    /// When it was to be at first: «mars 2020»; null when it has not been moved (flyttet fra).
    async fn moved_from(&self) -> Option<&str> {
        self.row.moved_from.as_deref()
    }
}
