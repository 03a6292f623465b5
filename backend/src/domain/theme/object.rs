//! The GraphQL types Theme, Goal, `CoreComponent`, Vision and Measure.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use super::kind::GoalKind;
use super::sign::Sign;
use crate::domain::activity::filter::ActivityFilter;
use crate::domain::activity::object::Activity;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::organisation::object::Organisation;
use crate::domain::party::Party;
use crate::domain::plan::detail::{
    CoreComponentDetail, GoalDetail, Implication, MeasureDetail, Period, Resource, Target, ThemeDetail, VisionDetail,
};
use crate::domain::plan::object::Plan;
use crate::domain::plan::snapshot::PlanPart;
use crate::domain::programme::object::Cohort;
use crate::graphql::connection::Connection;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::{Assumed, Paged};
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::load::in_order;
use crate::graphql::page::Page;
use crate::graphql::ready::Ready;

/// A theme.
#[derive(Clone)]
pub struct Theme(pub PlanPart<ThemeDetail>);

/// A theme of a plan (utviklingsområde, satsingsområde, fokusområde, tema).
#[Object]
impl Theme {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Theme, self.0.id.0)
    }

    /// Name in addresses, unique in the plan.
    async fn slug(&self) -> &str {
        &self.0.key
    }

    /// Its number in the plan; null when it has none.
    async fn number(&self) -> Option<i32> {
        self.0.whole_number()
    }

    /// Its title.
    async fn title(&self) -> &str {
        self.0.title.as_deref().unwrap_or_default()
    }

    /// What it is about; null when the plan only names it.
    async fn text(&self) -> Option<&str> {
        self.0.text.as_deref()
    }

    /// The plan that it stands in.
    async fn plan(&self) -> Plan {
        Arc::clone(&self.0.snapshot().plan).into()
    }

    /// When it is worked on; null when that is the plan's own period.
    async fn period(&self) -> Option<&Period> {
        self.0.detail.period.as_ref()
    }

    /// Goals (mål).
    #[graphql(directive = Assumed::apply(2))]
    async fn goals(&self) -> Vec<Ready<Goal>> {
        self.0.children().into_iter().map(Goal).map(Ready).collect()
    }

    /// Core components (kjernekomponenter).
    #[graphql(directive = Assumed::apply(3))]
    async fn core_components(&self) -> Vec<Ready<CoreComponent>> {
        self.0.children().into_iter().map(CoreComponent).map(Ready).collect()
    }

    /// Visions with their signs (fremtidsbilder).
    #[graphql(directive = Assumed::apply(1))]
    async fn visions(&self) -> Vec<Ready<Vision>> {
        self.0.children().into_iter().map(Vision).map(Ready).collect()
    }

    /// Signs that stand under the theme itself; visions and goals have their own (tegn på god praksis).
    #[graphql(directive = Assumed::apply(4))]
    async fn signs(&self) -> Vec<Ready<Sign>> {
        self.0.children().into_iter().map(Sign).map(Ready).collect()
    }

    /// Measures (tiltak).
    #[graphql(directive = Assumed::apply(2))]
    async fn measures(&self) -> Vec<Ready<Measure>> {
        self.0.children().into_iter().map(Measure).map(Ready).collect()
    }

    /// What it means for the individual («dette betyr for den enkelte»).
    #[graphql(directive = Assumed::apply(2))]
    async fn implications(&self) -> &[Implication] {
        &self.0.detail.implications
    }

    /// Reading and tools (ressurser).
    #[graphql(directive = Assumed::apply(3))]
    async fn resources(&self) -> &[Resource] {
        &self.0.detail.resources
    }

    /// Kinds of units it applies to; empty when it applies to all.
    #[graphql(directive = Assumed::apply(1))]
    async fn applies_to(&self) -> &[UnitKind] {
        &self.0.detail.applies_to
    }

    /// Who is responsible for it (ansvarlige).
    #[graphql(directive = Assumed::apply(1))]
    async fn responsible(&self) -> &[Party] {
        &self.0.detail.responsible
    }

    /// Organisations that help (samarbeidspartnere).
    #[graphql(directive = Assumed::apply(1))]
    async fn partners(&self, ctx: &Context<'_>) -> Result<Vec<Organisation>> {
        Ok(in_order(ctx.batch(), &self.0.detail.partners).await?.into_iter().map(Organisation::from).collect())
    }

    /// Cohorts that go through it (puljer).
    #[graphql(directive = Assumed::apply(1))]
    async fn cohorts(&self, ctx: &Context<'_>) -> Result<Vec<Cohort>> {
        Ok(in_order(ctx.batch(), &self.0.detail.cohorts).await?.into_iter().map(Cohort::from).collect())
    }

    /// Other themes of the plan that it hangs together with (sammenhenger).
    #[graphql(directive = Assumed::apply(3))]
    async fn related(&self) -> Vec<Ready<Theme>> {
        let others = self.0.detail.related.iter();
        others.filter_map(|id| PlanPart::with_id(self.0.snapshot(), *id)).map(Theme).map(Ready).collect()
    }

    /// The theme that it stands inside; null for a theme of the plan itself.
    async fn parent(&self) -> Option<Theme> {
        self.0.parent.and_then(|id| PlanPart::with_id(self.0.snapshot(), id)).map(Theme)
    }

    /// Themes inside this one (undertema).
    #[graphql(directive = Assumed::apply(2))]
    async fn subthemes(&self) -> Vec<Ready<Theme>> {
        self.0.children().into_iter().map(Theme).map(Ready).collect()
    }

    /// Activities that serve it, by time (aktiviteter).
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
        let rows = self.0.snapshot().by_time().filter(|row| row.themes.contains(&self.0.id));
        filter.page_within(ctx, self.0.snapshot(), &page, rows).await
    }
}

/// A goal.
#[derive(Clone)]
pub struct Goal(pub PlanPart<GoalDetail>);

/// A goal (mål).
#[Object]
impl Goal {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Goal, self.0.id.0)
    }

    /// Its number as the plan writes it; null when it has none.
    async fn number(&self) -> Option<&str> {
        self.0.number.as_deref()
    }

    /// What it is to the plan (måltype).
    async fn kind(&self) -> GoalKind {
        self.0.detail.kind
    }

    /// What is to be reached.
    async fn text(&self) -> &str {
        self.0.words()
    }

    /// The same in figures, where the plan gives some (måltall).
    #[graphql(directive = Assumed::apply(1))]
    async fn targets(&self) -> &[Target] {
        &self.0.detail.targets
    }

    /// Signs that it is reached (kjennetegn).
    #[graphql(directive = Assumed::apply(2))]
    async fn signs(&self) -> Vec<Ready<Sign>> {
        self.0.children().into_iter().map(Sign).map(Ready).collect()
    }
}

/// A core component.
#[derive(Clone)]
pub struct CoreComponent(pub PlanPart<CoreComponentDetail>);

/// A core component of a theme (kjernekomponent).
#[Object(serial)]
impl CoreComponent {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::CoreComponent, self.0.id.0)
    }

    /// Its number; null when it has none.
    async fn number(&self) -> Option<i32> {
        self.0.whole_number()
    }

    /// Its title.
    async fn title(&self) -> &str {
        self.0.title.as_deref().unwrap_or_default()
    }

    /// What it is about; null when the plan only names it.
    async fn text(&self) -> Option<&str> {
        self.0.text.as_deref()
    }

    /// Its points, one by one.
    #[graphql(directive = Assumed::apply(4))]
    async fn items(&self) -> &[String] {
        &self.0.detail.items
    }
}

/// A vision.
#[derive(Clone)]
pub struct Vision(pub PlanPart<VisionDetail>);

/// A picture of the wanted future (fremtidsbilde).
#[Object]
impl Vision {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Vision, self.0.id.0)
    }

    /// Its heading in the plan; null when it has none.
    async fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }

    /// The picture in words.
    async fn text(&self) -> &str {
        self.0.words()
    }

    /// Kinds of units it is for; empty when it is for all.
    #[graphql(directive = Assumed::apply(1))]
    async fn unit_kinds(&self) -> &[UnitKind] {
        &self.0.detail.unit_kinds
    }

    /// Signs that it has come true (tegn på god praksis).
    #[graphql(directive = Assumed::apply(4))]
    async fn signs(&self) -> Vec<Ready<Sign>> {
        self.0.children().into_iter().map(Sign).map(Ready).collect()
    }

    /// Reading and tools (ressurser).
    #[graphql(directive = Assumed::apply(3))]
    async fn resources(&self) -> &[Resource] {
        &self.0.detail.resources
    }
}

/// A measure.
#[derive(Clone)]
pub struct Measure(pub PlanPart<MeasureDetail>);

/// Something that is to be done (tiltak).
#[Object]
impl Measure {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Measure, self.0.id.0)
    }

    /// Its number; null when it has none.
    async fn number(&self) -> Option<i32> {
        self.0.whole_number()
    }

    /// What is to be done.
    async fn text(&self) -> &str {
        self.0.words()
    }

    /// Who is to do it (ansvarlige).
    #[graphql(directive = Assumed::apply(1))]
    async fn responsible(&self) -> &[Party] {
        &self.0.detail.responsible
    }

    /// Its parts.
    #[graphql(directive = Assumed::apply(2))]
    async fn parts(&self) -> Vec<Ready<Measure>> {
        self.0.children().into_iter().map(Measure).map(Ready).collect()
    }
}
