//! Which activities to keep: one filter, answered by the database across plans
//! and by a snapshot inside one.

use std::sync::Arc;

use async_graphql::futures_util::future::try_join_all;
use async_graphql::{Context, ID, InputObject, Result};
use chrono::NaiveDate;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{ColumnTrait, Condition};
use uuid::Uuid;

use super::entity::Column;
use super::kind::ActivityKind;
use super::object::Activity;
use crate::clock::school_year_days;
use crate::domain::plan::entity as plan;
use crate::domain::plan::snapshot::{PlanSnapshot, Row};
use crate::graphql::context::Store;
use crate::graphql::errors::bad_input;
use crate::graphql::global_id::GlobalId;
use crate::graphql::reference::{key, maybe_key};
use crate::graphql::scalars::Date;

/// Which activities to keep; all conditions hold at once (filter).
#[derive(Clone, Debug, Default, InputObject)]
pub struct ActivityFilter {
    /// Not over before this day: what lasts longer is kept when any part of it is later.
    pub from: Option<Date>,
    /// Begun on this day or earlier.
    pub to: Option<Date>,
    /// Not over on the day of the clock; `false` keeps what is over.
    pub upcoming: Option<bool>,
    /// Touching this school year, August to July: `2023/2024`.
    pub school_year: Option<String>,
    /// In this plan, by id or slug.
    pub plan: Option<ID>,
    /// Meetings of all of these networks at once, by id or slug.
    pub networks: Option<Vec<ID>>,
    /// Leading to this milestone, by id.
    pub milestone: Option<ID>,
    /// Of one of these kinds.
    pub kinds: Option<Vec<ActivityKind>>,
    /// With this code in the legend of their plan.
    pub category: Option<String>,
}

/// A filter whose references have been looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Activities {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    upcoming: Option<bool>,
    plan: Option<Uuid>,
    networks: Vec<Uuid>,
    milestone: Option<Uuid>,
    kinds: Option<Vec<ActivityKind>>,
    category: Option<String>,
}

impl ActivityFilter {
    /// Looks its references up.
    pub async fn resolved(self, ctx: &Context<'_>) -> Result<Activities> {
        let year = self.school_year.as_deref().map(school_year).transpose()?;
        let asked = self.networks.unwrap_or_default();
        if asked.len() > NETWORKS {
            return Err(bad_input(format!("`networks` has {} items, but {NETWORKS} is the most", asked.len())));
        }
        let mut networks = try_join_all(asked.iter().map(|network| key(ctx, "network", network))).await?;
        networks.sort_unstable();
        networks.dedup();
        Ok(Activities {
            from: later(self.from.map(|day| day.0), year.map(|(first, _)| first)),
            to: [self.to.map(|day| day.0), year.map(|(_, last)| last)].into_iter().flatten().min(),
            upcoming: self.upcoming,
            plan: maybe_key(ctx, "plan", self.plan.as_ref()).await?,
            networks,
            milestone: self.milestone.as_ref().map(GlobalId::expect).transpose()?.map(|id| id.key),
            kinds: self.kinds,
            category: self.category,
        })
    }
}

/// Networks that one meeting may be asked to be of.
const NETWORKS: usize = 10;

fn later(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<NaiveDate> {
    [one, other].into_iter().flatten().max()
}

fn school_year(label: &str) -> Result<(NaiveDate, NaiveDate)> {
    school_year_days(label).ok_or_else(|| bad_input("`schoolYear` is not a school year such as 2023/2024"))
}

impl Activities {
    fn first_day(&self, today: NaiveDate) -> Option<NaiveDate> {
        later(self.from, (self.upcoming == Some(true)).then_some(today))
    }

    /// The filter as the database understands it, for plans that the viewer may see.
    pub fn condition(&self, store: &Store) -> Condition {
        let visible = Query::select()
            .column(plan::Column::Id)
            .from(plan::Entity)
            .cond_where(plan::visible_to(&store.viewer))
            .to_owned();
        let from = self.first_day(store.clock.today());
        let mut condition = Condition::all()
            .add(Column::PlanId.in_subquery(visible))
            .add_option(from.map(|day| Column::EndDate.gte(day)))
            .add_option((self.upcoming == Some(false)).then(|| Column::EndDate.lt(store.clock.today())))
            .add_option(self.to.map(|day| Column::StartDate.lte(day)))
            .add_option(self.plan.map(|plan| Column::PlanId.eq(plan)))
            .add_option(self.milestone.map(|id| tied("activity_milestone", "milestone_id", id)))
            .add_option(self.kinds.clone().map(|kinds| Column::Kind.is_in(kinds)))
            .add_option(self.category.as_ref().map(|code| Column::Category.eq(code)));
        for network in &self.networks {
            condition = condition.add(tied("activity_network", "network_id", *network));
        }
        condition
    }

    /// The activities of a plan that the filter keeps, by time.
    pub fn within(&self, snapshot: &Arc<PlanSnapshot>, today: NaiveDate) -> Vec<Activity> {
        if self.plan.is_some_and(|plan| plan != snapshot.plan.id.0) {
            return Vec::new();
        }
        Activity::by_time(snapshot, |row| self.keeps(row, today))
    }

    fn keeps(&self, row: &Row, today: NaiveDate) -> bool {
        let activity = &row.activity;
        self.first_day(today).is_none_or(|day| activity.end_date >= day)
            && (self.upcoming != Some(false) || activity.end_date < today)
            && self.to.is_none_or(|day| activity.start_date <= day)
            && self.networks.iter().all(|network| row.networks.iter().any(|own| own.0 == *network))
            && self.milestone.is_none_or(|id| row.milestones.iter().any(|own| own.0 == id))
            && self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&activity.kind))
            && self.category.as_ref().is_none_or(|code| activity.category.as_ref() == Some(code))
    }
}

/// Activities that a table between ties to something.
fn tied(table: &'static str, column: &'static str, key: Uuid) -> SimpleExpr {
    let ties = Query::select()
        .column(Alias::new("activity_id"))
        .from(Alias::new(table))
        .and_where(Expr::col(Alias::new(column)).eq(key))
        .to_owned();
    Column::Id.in_subquery(ties)
}
