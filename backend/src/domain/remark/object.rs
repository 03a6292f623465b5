//! The GraphQL types Remark and `RemarkCounts`, and which remarks to keep.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject};

use super::loader::AroundOf;
use crate::check;
use crate::check::code::{RemarkCode, Severity};
use crate::check::remark::About;
use crate::check::words::Language;
use crate::domain::activity::object::Activity;
use crate::domain::milestone::object::{Milestone, PlanYear};
use crate::domain::network::object::Network;
use crate::domain::plan::element::ElementKind;
use crate::domain::plan::object::Plan;
use crate::domain::plan::snapshot::{Kept, PlanPart, PlanSnapshot};
use crate::domain::report::object::{Indicator, PlanTemplate, ReportingDuty};
use crate::domain::role::object::Role;
use crate::domain::theme::object::{CoreComponent, Goal, Measure, Theme, Vision};
use crate::domain::theme::sign::{ActionCriterion, Sign};
use crate::graphql::context::RequestContext;
use crate::graphql::global_id::GlobalId;
use crate::graphql::node::Node;
use crate::ids::ElementId;

/// What the check finds in a plan; worked out once for each version of it.
pub async fn remarks(ctx: &impl RequestContext, plan: &PlanSnapshot) -> Result<Arc<[check::Remark]>> {
    if let Some(known) = plan.known_remarks() {
        return Ok(known);
    }
    let around = ctx.batch().load_one(AroundOf(plan.plan.id)).await?.unwrap_or_default();
    Ok(plan.remarks(&around))
}

/// Which remarks to keep; all conditions hold at once (filter).
#[derive(Clone, Debug, Default, InputObject)]
pub struct RemarkFilter {
    /// With one of these codes.
    pub codes: Option<Vec<RemarkCode>>,
    /// That matter so much.
    pub severities: Option<Vec<Severity>>,
    /// About this node of the plan, by its id.
    pub subject: Option<ID>,
}

impl RemarkFilter {
    /// The remarks that it keeps.
    pub fn kept(&self, plan: &Arc<PlanSnapshot>, all: &Arc<[check::Remark]>) -> Result<Vec<Remark>> {
        let subject = self.subject.as_ref().map(GlobalId::expect).transpose()?;
        let keeps = |remark: &check::Remark| {
            self.codes.as_ref().is_none_or(|codes| codes.contains(&remark.code()))
                && self.severities.as_ref().is_none_or(|severities| severities.contains(&remark.severity()))
                && subject.is_none_or(|id| remark.about.key(plan) == id.key)
        };
        let kept = all.iter().enumerate().filter(|(_, remark)| keeps(remark));
        Ok(kept.map(|(place, _)| Remark { plan: Arc::clone(plan), all: Arc::clone(all), place }).collect())
    }
}

/// How many remarks there are (antall merknader).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, SimpleObject)]
pub struct RemarkCounts {
    /// What cannot be right (feil).
    pub errors: i32,
    /// What is probably not meant so (advarsler).
    pub warnings: i32,
    /// What to consider (hint).
    pub hints: i32,
}

impl RemarkCounts {
    /// Counts remarks.
    pub fn of(remarks: &[check::Remark]) -> Self {
        let mut counts = Self::default();
        for remark in remarks {
            match remark.severity() {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Hint => counts.hints += 1,
            }
        }
        counts
    }
}

/// A remark, in the plan that it is on.
pub struct Remark {
    plan: Arc<PlanSnapshot>,
    all: Arc<[check::Remark]>,
    place: usize,
}

impl Remark {
    fn found(&self) -> &check::Remark {
        // Made only from places that exist, in a value that never changes.
        &self.all[self.place]
    }
}

/// One thing that the plan check found: a careful colleague's remark (merknad).
#[Object(serial)]
impl Remark {
    /// What it is about (merknadskode).
    async fn code(&self) -> RemarkCode {
        self.found().code()
    }

    /// How much it matters (alvorlighet).
    async fn severity(&self) -> Severity {
        self.found().severity()
    }

    /// What the subject is called in messages, which begin with it: words of the plan, in its language; null when the
    /// remark is on the plan itself (sted).
    async fn place(&self) -> Option<&str> {
        let place = self.found().place.as_str();
        (!place.is_empty()).then_some(place)
    }

    /// What, where, and what may be meant instead.
    async fn message(
        &self,
        #[graphql(
            desc = "The language; that of the plan when left out, and bokmål when messages are not written in it."
        )]
        language: Option<Language>,
    ) -> String {
        let own = || Language::of_code(&self.plan.plan.language).unwrap_or(Language::Nb);
        self.found().message(language.unwrap_or_else(own))
    }

    /// What it is on: a row of the calendar, a theme, a group ..., or the plan itself; null when it may not be seen.
    async fn subject(&self, ctx: &Context<'_>) -> Result<Option<Node>> {
        Ok(match self.found().about {
            About::Plan => Some(Plan::from(Arc::clone(&self.plan.plan)).into()),
            About::Activity(id) => Activity::within(&self.plan, id).map(Node::from),
            About::Network(id) => ctx.batch().load_one(id).await?.map(|row| Network::from(row).into()),
            About::Element(kind, id) => element(&self.plan, kind, id),
        })
    }
}

/// An element of a plan as a node.
fn element(plan: &Arc<PlanSnapshot>, kind: ElementKind, id: ElementId) -> Option<Node> {
    fn part<D: Kept>(plan: &Arc<PlanSnapshot>, id: ElementId) -> Option<PlanPart<D>> {
        PlanPart::with_id(plan, id)
    }
    match kind {
        ElementKind::Theme => part(plan, id).map(|part| Theme(part).into()),
        ElementKind::Goal => part(plan, id).map(|part| Goal(part).into()),
        ElementKind::CoreComponent => part(plan, id).map(|part| CoreComponent(part).into()),
        ElementKind::Vision => part(plan, id).map(|part| Vision(part).into()),
        ElementKind::Sign => part(plan, id).map(|part| Sign(part).into()),
        ElementKind::ActionCriterion => part(plan, id).map(|part| ActionCriterion(part).into()),
        ElementKind::Measure => part(plan, id).map(|part| Measure(part).into()),
        ElementKind::Role => part(plan, id).map(|part| Role(part).into()),
        ElementKind::PlanYear => part(plan, id).map(|part| PlanYear(part).into()),
        ElementKind::Milestone => part(plan, id).map(|part| Milestone(part).into()),
        ElementKind::ReportingDuty => part(plan, id).map(|part| ReportingDuty(part).into()),
        ElementKind::PlanTemplate => part(plan, id).map(|part| PlanTemplate(part).into()),
        ElementKind::Indicator => part(plan, id).map(|part| Indicator(part).into()),
    }
}
