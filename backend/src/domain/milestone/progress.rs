//! How far plans have come with their milestones: counted by the database for
//! any number of plans at once, without reading one of them whole.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use async_graphql::{ID, SimpleObject};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Alias, CaseStatement, Expr, ExprTrait, JoinType, Order, Query, SelectStatement};

use crate::domain::activity::kind::ActivityStatus;
use crate::domain::plan::element::ElementKind;
use crate::graphql::context::Store;
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::list::Shared;
use crate::graphql::memory::Memorable;
use crate::graphql::scalars::Date;
use crate::ids::PlanId;

/// How far a plan has come with a milestone, as seen from the day of the clock (fremdrift).
#[derive(Clone, SimpleObject)]
pub struct MilestoneProgress {
    /// Global id of the milestone.
    milestone_id: ID,
    /// Its number within the year; null when the plan does not number it.
    number: Option<i32>,
    /// What is to be reached.
    text: String,
    /// Label of its year: «2023/2024» (planår).
    period: String,
    /// Activities that lead to it and have not been cancelled.
    activities: i32,
    /// Those of them that are over.
    past: i32,
    /// Those of them that are not over.
    upcoming: i32,
    /// The last day of what is over; null when nothing is.
    latest: Option<Date>,
    /// The first day of what has not begun; null when nothing is left.
    next: Option<Date>,
}

impl Memorable for MilestoneProgress {}

/// The milestones of a plan, in its order.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProgressOf(pub PlanId);

impl Loader<ProgressOf> for Store {
    type Value = Vec<MilestoneProgress>;
    type Error = Shared;

    async fn load(&self, keys: &[ProgressOf]) -> Result<HashMap<ProgressOf, Self::Value>, Shared> {
        let mut found: HashMap<ProgressOf, Self::Value> = HashMap::new();
        for row in self.db.query_all(&counted(keys, self.clock.today())).await? {
            let count = |column: &str| row.try_get::<i64>("", column).map(|n| i32::try_from(n).unwrap_or(i32::MAX));
            let number: Option<String> = row.try_get("", "number")?;
            let day = |column: &str| row.try_get::<Option<chrono::NaiveDate>>("", column).map(|day| day.map(Date));
            let (activities, past) = (count("activities")?, count("past")?);
            found.entry(ProgressOf(row.try_get("", "plan_id")?)).or_default().push(MilestoneProgress {
                milestone_id: GlobalId::of(NodeType::Milestone, row.try_get("", "id")?),
                number: number.and_then(|number| number.parse().ok()),
                text: row.try_get::<Option<String>>("", "text")?.unwrap_or_default(),
                period: row.try_get::<Option<String>>("", "period")?.unwrap_or_default(),
                activities,
                past,
                upcoming: activities - past,
                latest: day("latest")?,
                next: day("next")?,
            });
        }
        Ok(found)
    }
}

/// Every milestone of some plans with its counts, in one statement.
fn counted(plans: &[ProgressOf], today: chrono::NaiveDate) -> SelectStatement {
    const MILESTONE: &str = "milestone";
    let is_over = || Expr::col(("a", "end_date")).lt(today);
    let only = |when: Expr, value: Expr| CaseStatement::new().case(when, value);
    let counted_in = Expr::col(("a", "id"))
        .equals(("tie", "activity_id"))
        .and(Expr::col(("a", "status")).ne(ActivityStatus::Cancelled));
    let heads = [(MILESTONE, "id"), (MILESTONE, "plan_id"), (MILESTONE, "number"), (MILESTONE, "text")];
    Query::select()
        .columns(heads)
        .expr_as(Expr::col(("year", "key")), "period")
        .expr_as(Expr::col(("a", "id")).count(), "activities")
        .expr_as(Expr::expr(only(is_over(), Expr::col(("a", "id")))).count(), "past")
        .expr_as(Expr::expr(only(is_over(), Expr::col(("a", "end_date")))).max(), "latest")
        .expr_as(
            Expr::expr(only(Expr::col(("a", "start_date")).gte(today), Expr::col(("a", "start_date")))).min(),
            "next",
        )
        .from_as("plan_element", Alias::new(MILESTONE))
        .join_as(
            JoinType::LeftJoin,
            "plan_element",
            Alias::new("year"),
            Expr::col(("year", "id")).equals((MILESTONE, "parent_id")),
        )
        .join_as(
            JoinType::LeftJoin,
            "activity_milestone",
            Alias::new("tie"),
            Expr::col(("tie", "milestone_id")).equals((MILESTONE, "id")),
        )
        .join_as(JoinType::LeftJoin, "activity", Alias::new("a"), counted_in)
        .and_where(Expr::col((MILESTONE, "kind")).eq(ElementKind::Milestone))
        .and_where(Expr::col((MILESTONE, "plan_id")).is_in(plans.iter().map(|key| key.0)))
        .group_by_columns(heads)
        .group_by_columns([("year", "key"), (MILESTONE, "ordinal")])
        .order_by((MILESTONE, "ordinal"), Order::Asc)
        .take()
}
