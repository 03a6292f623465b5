//! The GraphQL type Plan.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use super::content::{Adoption, Category, Funding, Narrative, Section};
use super::detail::Period;
use super::entity::Model;
use super::kind::{PlanKind, PlanStatus};
use super::loader::{ChildrenOf, snapshot};
use super::snapshot::{PlanPart, PlanSnapshot};
use super::values::Citation;
use crate::domain::activity::calendar::Scope;
use crate::domain::activity::filter::ActivityFilter;
use crate::domain::activity::object::Activity;
use crate::domain::change::object::{Change, ChangesOf};
use crate::domain::milestone::object::{Milestone, PlanYear, milestones};
use crate::domain::milestone::progress::{MilestoneProgress, ProgressOf};
use crate::domain::network::object::Network;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::organisation::object::Organisation;
use crate::domain::party::reference::named;
use crate::domain::remark::object::{Remark, RemarkCounts, RemarkFilter, remarks};
use crate::domain::report::object::{Indicator, PlanTemplate, ReportingDuty};
use crate::domain::role::object::Role;
use crate::domain::role::order::RoleOrder;
use crate::domain::theme::kind::GoalKind;
use crate::domain::theme::object::{Goal, Measure, Theme, Vision};
use crate::domain::theme::sign::Sign;
use crate::domain::theme::standing::{PlanTarget, signs, targets};
use crate::graphql::connection::Connection;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::{Assumed, Paged};
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::load::in_order;
use crate::graphql::page::Page;
use crate::graphql::ready::Ready;
use crate::graphql::scalars::{Date, DateTime, Url};
use crate::ids::PlanId;

/// A plan.
#[derive(Clone)]
pub struct Plan(Arc<Model>);

impl From<Arc<Model>> for Plan {
    fn from(row: Arc<Model>) -> Self {
        Self(row)
    }
}

impl Plan {
    async fn whole(&self, ctx: &Context<'_>) -> Result<Arc<PlanSnapshot>> {
        snapshot(ctx, &self.0).await
    }

    async fn other(ctx: &Context<'_>, id: Option<PlanId>) -> Result<Option<Plan>> {
        let Some(id) = id else { return Ok(None) };
        Ok(ctx.batch().load_one(id).await?.map(Plan::from))
    }
}

/// A plan for childhood and education: what its owner works toward, who carries what, and when it happens (plan).
#[Object]
impl Plan {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Plan, self.0.id.0)
    }

    /// Name in addresses, unique in the country, stable.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// Its title.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// Where in the hierarchy of plans it stands (plantype).
    async fn kind(&self) -> PlanKind {
        self.0.kind
    }

    /// What it is about, in a few sentences; null for a plan known by name alone.
    async fn summary(&self) -> Option<&str> {
        self.0.summary.as_deref()
    }

    /// The language it is written in: nb, nn, en, se, sma or smj (språk).
    async fn language(&self) -> &str {
        &self.0.language
    }

    /// Where the plan was published; null when that is not known (kilde).
    async fn source_url(&self) -> Option<Url> {
        self.0.source_url.clone().map(Url)
    }

    /// Whether only its name and standing are known here, because another plan refers to it (omtalt plan).
    async fn is_outline(&self) -> bool {
        self.0.is_outline
    }

    /// The organisation that owns it (eier).
    async fn owner(&self, ctx: &Context<'_>) -> Result<Organisation> {
        let owner = ctx.batch().load_one(self.0.owner_id).await?;
        let missing = || sea_orm::DbErr::RecordNotFound(format!("the owner of {}", self.0.slug));
        Ok(owner.map(Organisation::from).ok_or_else(missing)?)
    }

    /// When it holds; a side may be open (planperiode).
    async fn period(&self) -> Period {
        Period { from: self.0.period_from, to: self.0.period_to, label: self.0.period_label.clone() }
    }

    /// How far it has come, as its owner says (planstatus).
    async fn status(&self) -> PlanStatus {
        self.0.status
    }

    /// Whether it is in force on a day: in use, and the day lies in its period (gjeldende).
    async fn is_current(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The day; the day of the clock when left out.")] at: Option<Date>,
    ) -> bool {
        self.0.is_current(at.map_or_else(|| ctx.store().clock.today(), |day| day.0))
    }

    /// How it came into force; null when the plan does not say (vedtak).
    async fn adoption(&self) -> Option<&Adoption> {
        self.0.adoption.as_deref()
    }

    /// The plan above it: municipal plan, sub-plan, theme or action plan, the unit's own; null for the topmost (overordnet plan).
    async fn parent(&self, ctx: &Context<'_>) -> Result<Option<Plan>> {
        Self::other(ctx, self.0.parent_id).await
    }

    /// The plans directly below it, by slug (underordnede planer).
    #[graphql(directive = Assumed::apply(3))]
    async fn children(&self, ctx: &Context<'_>) -> Result<Vec<Plan>> {
        let children = ctx.batch().load_one(ChildrenOf(self.0.id)).await?;
        Ok(children.unwrap_or_default().into_iter().map(Plan::from).collect())
    }

    /// The edition that it replaces; null when there is none here (erstatter).
    async fn supersedes(&self, ctx: &Context<'_>) -> Result<Option<Plan>> {
        Self::other(ctx, self.0.supersedes_id).await
    }

    /// What it stands on: a governing document, and where in it (forankring).
    #[graphql(directive = Assumed::apply(15))]
    async fn citations(&self, ctx: &Context<'_>) -> Result<Vec<Citation>> {
        let whole = self.whole(ctx).await?;
        let keys: Vec<_> = whole.citations.iter().map(|citation| citation.document_id).collect();
        let documents = ctx.batch().load_many(keys).await?;
        let citations = whole.citations.iter().filter_map(|citation| {
            let document = documents.get(&citation.document_id)?;
            Some(Citation { document: Arc::clone(document).into(), provision: citation.provision.clone() })
        });
        Ok(citations.collect())
    }

    /// Parts that are neither theme nor table: values, knowledge base, realisation (kapitler).
    #[graphql(directive = Assumed::apply(15))]
    async fn sections(&self) -> &[Section] {
        &self.0.content.sections
    }

    /// Themes of the plan, in its order; those inside others are their `subthemes` (utviklingsområder, satsingsområder, tema).
    #[graphql(directive = Assumed::apply(8))]
    async fn themes(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Theme>>> {
        Ok(PlanPart::under(&self.whole(ctx).await?, None).into_iter().map(Theme).map(Ready).collect())
    }

    /// One theme by its name in addresses, also one inside another; null when there is none (tema).
    async fn theme(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The theme's slug.")] slug: String,
    ) -> Result<Option<Theme>> {
        let themes = PlanPart::all(&self.whole(ctx).await?);
        Ok(themes.into_iter().map(Theme).find(|theme| theme.0.key == slug))
    }

    /// The plan's own goals; a theme has its own (mål).
    #[graphql(directive = Assumed::apply(5))]
    async fn goals(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only goals of this kind.")] kind: Option<GoalKind>,
    ) -> Result<Vec<Ready<Goal>>> {
        let goals = PlanPart::under(&self.whole(ctx).await?, None).into_iter().map(Goal);
        Ok(goals.filter(|goal| kind.is_none_or(|kind| goal.0.detail.kind == kind)).map(Ready).collect())
    }

    /// The plan's own visions (fremtidsbilder).
    #[graphql(directive = Assumed::apply(1))]
    async fn visions(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Vision>>> {
        Ok(PlanPart::under(&self.whole(ctx).await?, None).into_iter().map(Vision).map(Ready).collect())
    }

    /// The plan's own measures (tiltak).
    #[graphql(directive = Assumed::apply(3))]
    async fn measures(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Measure>>> {
        Ok(PlanPart::under(&self.whole(ctx).await?, None).into_iter().map(Measure).map(Ready).collect())
    }

    /// The plan's signs, wherever in it they stand, in its order (tegn på god praksis, kjennetegn).
    #[graphql(directive = Assumed::apply(40))]
    async fn signs(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only signs for this kind of unit, with those for all kinds.")] unit_kind: Option<UnitKind>,
    ) -> Result<Vec<Ready<Sign>>> {
        Ok(signs(&self.whole(ctx).await?, unit_kind))
    }

    /// Figures to reach, wherever in the plan they stand: those of goals first, then those of signs (måltall).
    #[graphql(directive = Assumed::apply(10))]
    async fn targets(&self, ctx: &Context<'_>) -> Result<Vec<PlanTarget>> {
        Ok(targets(&self.whole(ctx).await?))
    }

    /// Who carries which responsibility (aktører med rolle og ansvar).
    #[graphql(directive = Assumed::apply(8))]
    async fn roles(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only roles of this position, group or organisation, by id or slug; a position also finds \
            those of positions that cover it or that it covers.")]
        actor: Option<ID>,
        #[graphql(default, desc = "In which order.")] order: RoleOrder,
    ) -> Result<Vec<Role>> {
        let is_asked = named(ctx, actor).await?;
        let roles = PlanPart::all(&self.whole(ctx).await?).into_iter().map(Role);
        Ok(order.sorted(roles.filter(|role| is_asked(&role.0.detail.actor)).collect()))
    }

    /// Groups that the plan speaks of, in its order (nettverk).
    #[graphql(directive = Assumed::apply(12))]
    async fn networks(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Network>>> {
        let whole = self.whole(ctx).await?;
        Ok(in_order(ctx.batch(), &whole.networks).await?.into_iter().map(Ready::from).collect())
    }

    /// The years of the plan; a year may have actors in focus and no milestones yet (planår).
    #[graphql(directive = Assumed::apply(2))]
    async fn years(&self, ctx: &Context<'_>) -> Result<Vec<Ready<PlanYear>>> {
        Ok(PlanPart::all(&self.whole(ctx).await?).into_iter().map(PlanYear).map(Ready).collect())
    }

    /// Milestones of all years, or of one (milepæler).
    #[graphql(directive = Assumed::apply(8))]
    async fn milestones(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Label of the year: `2023/2024`.")] period: Option<String>,
        #[graphql(desc = "Its number within the year.")] number: Option<i32>,
    ) -> Result<Vec<Ready<Milestone>>> {
        Ok(milestones(&self.whole(ctx).await?, period.as_deref(), number))
    }

    /// How far it has come with its milestones: counts of activities, without the plan being read whole (fremdrift).
    #[graphql(directive = Assumed::apply(8))]
    async fn milestone_progress(&self, ctx: &Context<'_>) -> Result<Vec<MilestoneProgress>> {
        Ok(ctx.batch().load_one(ProgressOf(self.0.id)).await?.unwrap_or_default())
    }

    /// The legend of the calendar (fargekoder).
    #[graphql(directive = Assumed::apply(9))]
    async fn categories(&self) -> &[Category] {
        &self.0.content.categories
    }

    /// Its activities, by time and then in the order of the source (aktiviteter, fremdriftsplan).
    #[graphql(directive = Paged::apply())]
    async fn activities(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<ActivityFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
    ) -> Result<Ready<Connection<Ready<Activity>>>> {
        let page = Page::forward(first, after)?;
        let filter = filter.unwrap_or_default().resolved(ctx).await?;
        let whole = self.whole(ctx).await?;
        filter.page_within(ctx, &whole, &page, whole.by_time()).await
    }

    /// Address of the calendar as iCalendar, on this service: `/plan/SLUG/kalender.ics`. Subscribe to it with `webcal:` before the host; `docs/feeds.md` has its parameters (abonnement på kalender).
    async fn calendar_path(&self) -> String {
        Scope::Plan.calendar(&self.0.slug)
    }

    /// Reports that are owed (rapporteringsplikter).
    #[graphql(directive = Assumed::apply(4))]
    async fn reporting_duties(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those owed to this position, group or organisation, by id or slug.")] recipient: Option<
            ID,
        >,
    ) -> Result<Vec<ReportingDuty>> {
        let is_asked = named(ctx, recipient).await?;
        let duties = PlanPart::all(&self.whole(ctx).await?).into_iter().map(ReportingDuty);
        Ok(duties.filter(|duty| is_asked(&duty.0.detail.recipient)).collect())
    }

    /// What local plans below this one must contain (maler).
    #[graphql(directive = Assumed::apply(1))]
    async fn templates(&self, ctx: &Context<'_>) -> Result<Vec<PlanTemplate>> {
        Ok(PlanPart::all(&self.whole(ctx).await?).into_iter().map(PlanTemplate).collect())
    }

    /// Numbers to follow over time (tellinger, indikatorer).
    #[graphql(directive = Assumed::apply(5))]
    async fn indicators(&self, ctx: &Context<'_>) -> Result<Vec<Indicator>> {
        Ok(PlanPart::all(&self.whole(ctx).await?).into_iter().map(Indicator).collect())
    }

    /// Findings in words (fortellinger, funn, brukerreiser).
    #[graphql(directive = Assumed::apply(8))]
    async fn narratives(&self) -> &[Narrative] {
        &self.0.content.narratives
    }

    /// Money and shares of posts, and what they are for (finansiering).
    #[graphql(directive = Assumed::apply(2))]
    async fn funding(&self) -> &[Funding] {
        &self.0.content.funding
    }

    /// What the plan check finds: dates that cannot be right, promises without a row in the calendar, and more (merknader).
    #[graphql(directive = Assumed::apply(30))]
    async fn remarks(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<RemarkFilter>,
    ) -> Result<Vec<Remark>> {
        let whole = self.whole(ctx).await?;
        let all = remarks(ctx, &whole).await?;
        filter.unwrap_or_default().kept(&whole, &all)
    }

    /// How many remarks there are, by how much they matter (antall merknader).
    async fn remark_counts(&self, ctx: &Context<'_>) -> Result<RemarkCounts> {
        let whole = self.whole(ctx).await?;
        Ok(RemarkCounts::of(&remarks(ctx, &whole).await?))
    }

    /// What was added, changed or removed in the plan, and in the groups that it speaks of and their seats, the newest last (endringer).
    #[graphql(directive = Paged::apply())]
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only what has changed at this moment or later.")] since: DateTime,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
    ) -> Result<Connection<Change>> {
        let list = ChangesOf { since: since.0 };
        Connection::nested(ctx, list, self.0.id.0, Page::forward(first, after)?).await
    }
}
