//! The GraphQL types `PlanYear` and Milestone.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use crate::domain::activity::filter::ActivityFilter;
use crate::domain::activity::object::Activity;
use crate::domain::party::Party;
use crate::domain::plan::detail::{MilestoneDetail, Period, YearDetail};
use crate::domain::plan::object::Plan;
use crate::domain::plan::snapshot::{PlanPart, PlanSnapshot};
use crate::graphql::connection::Connection;
use crate::graphql::cost::declare::{Assumed, Paged};
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::page::Page;
use crate::graphql::ready::Ready;

/// A plan year.
#[derive(Clone)]
pub struct PlanYear(pub PlanPart<YearDetail>);

/// One year of a plan (planår).
#[Object]
impl PlanYear {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::PlanYear, self.0.id.0)
    }

    /// As the plan writes it: «2023/2024».
    async fn label(&self) -> &str {
        &self.0.key
    }

    /// Its first and last day.
    async fn period(&self) -> &Period {
        &self.0.detail.period
    }

    /// Those the year is about (aktører i fokus).
    #[graphql(directive = Assumed::apply(6))]
    async fn actors_in_focus(&self) -> &[Party] {
        &self.0.detail.actors_in_focus
    }

    /// Its milestones; empty when none have been set yet (milepæler).
    #[graphql(directive = Assumed::apply(5))]
    async fn milestones(&self) -> Vec<Ready<Milestone>> {
        self.0.children().into_iter().map(Milestone).map(Ready).collect()
    }

    /// What else the plan says of the year; null when nothing.
    async fn note(&self) -> Option<&str> {
        self.0.detail.note.as_deref()
    }
}

/// The milestones of a plan, of one year or of all, with one number or with any.
pub fn milestones(snapshot: &Arc<PlanSnapshot>, period: Option<&str>, number: Option<i32>) -> Vec<Ready<Milestone>> {
    let years = PlanPart::<YearDetail>::all(snapshot).into_iter();
    let wanted = years.filter(|year| period.is_none_or(|period| period == year.key));
    let milestones = wanted.flat_map(|year| year.children::<MilestoneDetail>());
    let numbered = milestones.filter(|milestone| number.is_none_or(|number| milestone.whole_number() == Some(number)));
    numbered.map(Milestone).map(Ready).collect()
}

/// A milestone.
#[derive(Clone)]
pub struct Milestone(pub PlanPart<MilestoneDetail>);

/// Something to have reached in a plan year (milepæl).
#[Object]
impl Milestone {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Milestone, self.0.id.0)
    }

    /// Its number within the year; null when the plan does not number it.
    async fn number(&self) -> Option<i32> {
        self.0.whole_number()
    }

    /// What is to be reached.
    async fn text(&self) -> &str {
        self.0.words()
    }

    /// The plan that it stands in.
    async fn plan(&self) -> Plan {
        Arc::clone(&self.0.snapshot().plan).into()
    }

    /// Label of its year: «2023/2024» (planår).
    async fn period(&self) -> String {
        let year: Option<PlanPart<YearDetail>> =
            self.0.parent.and_then(|year| PlanPart::with_id(self.0.snapshot(), year));
        year.map(|year| year.key.clone()).unwrap_or_default()
    }

    /// Activities that lead to it, by time (aktiviteter).
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
        filter.page_within(ctx, self.0.snapshot(), &page, self.0.snapshot().toward(self.0.id)).await
    }
}
