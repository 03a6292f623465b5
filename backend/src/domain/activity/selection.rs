//! A filter whose references have been looked up: one meaning, answered by the
//! database across plans and by a snapshot inside one.

use std::collections::HashSet;
use std::sync::Arc;

use async_graphql::Result;
use chrono::NaiveDate;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, LikeExpr, Query, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, Condition};
use uuid::Uuid;

use super::days::Days;
use super::entity::{Column, Entity};
use super::kind::{ActivityKind, ActivityStatus, Precision};
use super::object::Activity;
use super::{audience, words};
use crate::domain::network::membership::{NetworksWith, networks_of};
use crate::domain::plan::entity as plan;
use crate::domain::plan::snapshot::{PlanSnapshot, Row};
use crate::graphql::connection::Connection;
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::page::Page;
use crate::graphql::ready::Ready;

/// Which activities to keep; all conditions hold at once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Activities {
    pub(super) days: Days,
    pub(super) upcoming: Option<bool>,
    pub(super) precisions: Option<Vec<Precision>>,
    /// Keys of positions, networks and organisations.
    pub(super) audience: Option<Vec<Uuid>>,
    pub(super) networks: Vec<Uuid>,
    pub(super) any_network: Option<Vec<Uuid>>,
    pub(super) milestone: Option<Uuid>,
    pub(super) kinds: Option<Vec<ActivityKind>>,
    pub(super) statuses: Option<Vec<ActivityStatus>>,
    pub(super) category: Option<String>,
    pub(super) plan: Option<Uuid>,
    pub(super) municipality: Option<Uuid>,
    /// Keys of the region and of its municipalities.
    pub(super) region: Option<Vec<Uuid>>,
    pub(super) has_tasks: Option<bool>,
    pub(super) has_alternatives: Option<bool>,
    pub(super) is_movable: Option<bool>,
    /// In small letters, with one space between words.
    pub(super) text: Option<String>,
}

impl Activities {
    fn first_day(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.days.not_before((self.upcoming == Some(true)).then_some(today))
    }

    /// The filter as the database understands it, for plans that the viewer may see.
    pub fn condition(&self, store: &Store) -> Condition {
        let visible = Query::select()
            .column(plan::Column::Id)
            .from(plan::Entity)
            .cond_where(plan::visible_to(&store.viewer))
            .to_owned();
        let today = store.clock.today();
        let mut condition = Condition::all()
            .add(Column::PlanId.in_subquery(visible))
            .add_option(self.first_day(today).map(|day| Column::EndDate.gte(day)))
            .add_option((self.upcoming == Some(false)).then(|| Column::EndDate.lt(today)))
            .add_option(self.days.to.map(|day| Column::StartDate.lte(day)))
            .add_option(self.precisions.clone().map(|precisions| Column::Precision.is_in(precisions)))
            .add_option(self.audience.as_ref().map(|parties| concerns(parties, store)))
            .add_option(self.any_network.as_ref().map(|keys| tied("activity_network", "network_id", keys)))
            .add_option(self.milestone.map(|key| tied("activity_milestone", "milestone_id", &[key])))
            .add_option(self.kinds.clone().map(|kinds| Column::Kind.is_in(kinds)))
            .add_option(self.statuses.clone().map(|statuses| Column::Status.is_in(statuses)))
            .add_option(self.category.as_ref().map(|code| Column::Category.eq(code)))
            .add_option(self.plan.map(|plan| Column::PlanId.eq(plan)))
            .add_option(self.municipality.map(|owner| Column::TenantId.eq(owner)))
            .add_option(self.region.clone().map(|owners| Column::TenantId.is_in(owners)))
            .add_option(self.has_tasks.map(|has| is_filled(Column::Tasks, has)))
            .add_option(self.has_alternatives.map(|has| is_filled(Column::Alternatives, has)))
            .add_option(self.is_movable.map(|is| Column::ToleranceDays.is_null().eq(!is)))
            .add_option(self.text.as_deref().map(says));
        for network in &self.networks {
            condition = condition.add(tied("activity_network", "network_id", &[*network]));
        }
        condition
    }

    /// A page of those activities of a plan, in their order, that the filter keeps.
    pub async fn page_within(
        &self,
        ctx: &impl RequestContext,
        snapshot: &Arc<PlanSnapshot>,
        page: &Page,
        rows: impl Iterator<Item = &Row> + Send,
    ) -> Result<Ready<Connection<Ready<Activity>>>> {
        let kept = self.of(ctx, &snapshot.plan, rows).await?;
        let id = |row: &Row| Activity::global_id(&row.activity);
        Connection::sliced(page, &kept, id, |row| Ready(Activity::of(snapshot, row))).map(Ready)
    }

    async fn of<'a>(
        &self,
        ctx: &impl RequestContext,
        plan: &plan::Model,
        rows: impl Iterator<Item = &'a Row> + Send,
    ) -> Result<Vec<&'a Row>> {
        let owner = plan.tenant_id.map(|id| id.0);
        let is_out = self.plan.is_some_and(|key| key != plan.id.0)
            || self.municipality.is_some_and(|key| owner != Some(key))
            || self.region.as_ref().is_some_and(|owners| !owner.is_some_and(|key| owners.contains(&key)));
        if is_out {
            return Ok(Vec::new());
        }
        let parties = self.parties_with_their_networks(ctx).await?;
        let today = ctx.store().clock.today();
        Ok(rows.filter(|row| self.keeps(row, parties.as_ref(), today)).collect())
    }

    async fn parties_with_their_networks(&self, ctx: &impl RequestContext) -> Result<Option<HashSet<Uuid>>> {
        let Some(parties) = &self.audience else { return Ok(None) };
        let networks = ctx.batch().load_one(NetworksWith(parties.clone())).await?.unwrap_or_default();
        Ok(Some(parties.iter().copied().chain(networks).collect()))
    }

    fn keeps(&self, row: &Row, parties: Option<&HashSet<Uuid>>, today: NaiveDate) -> bool {
        let activity = &row.activity;
        let is_of = |network: &Uuid| row.networks.iter().any(|own| own.0 == *network);
        self.first_day(today).is_none_or(|day| activity.end_date >= day)
            && (self.upcoming != Some(false) || activity.end_date < today)
            && self.days.to.is_none_or(|day| activity.start_date <= day)
            && self.precisions.as_ref().is_none_or(|precisions| precisions.contains(&activity.precision))
            && self.networks.iter().all(is_of)
            && self.any_network.as_ref().is_none_or(|networks| networks.iter().any(is_of))
            && self.milestone.is_none_or(|id| row.milestones.iter().any(|own| own.0 == id))
            && self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&activity.kind))
            && self.statuses.as_ref().is_none_or(|statuses| statuses.contains(&activity.status))
            && self.category.as_ref().is_none_or(|code| activity.category.as_ref() == Some(code))
            && self.has_tasks.is_none_or(|has| has != activity.tasks.is_empty())
            && self.has_alternatives.is_none_or(|has| has != activity.alternatives.is_empty())
            && self.is_movable.is_none_or(|is| is == activity.tolerance_days.is_some())
            && parties.is_none_or(|parties| {
                audience::parties(activity, row.networks.iter().copied()).iter().any(|party| parties.contains(party))
            })
            && self.text.as_ref().is_none_or(|text| words::words(activity).contains(text))
    }
}

/// Activities for some parties, or for groups in which they sit.
fn concerns(parties: &[Uuid], store: &Store) -> SimpleExpr {
    use audience::Column::{ActivityId, PartyId};
    let meant = Condition::any()
        .add(PartyId.is_in(parties.iter().copied()))
        .add(PartyId.in_subquery(networks_of(parties, &store.viewer)));
    Column::Id.in_subquery(Query::select().column(ActivityId).from(audience::Entity).cond_where(meant).to_owned())
}

/// A column with a list in which something stands, or nothing.
fn is_filled(column: Column, is: bool) -> SimpleExpr {
    let list = Expr::col((Entity, column)).cast_as("text");
    if is { list.ne("[]") } else { list.eq("[]") }
}

/// Activities whose words hold a text.
fn says(text: &str) -> SimpleExpr {
    let mut pattern = String::from("%");
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    let holding = Query::select()
        .column(words::Column::ActivityId)
        .from(words::Entity)
        .and_where(Expr::col(words::Column::Words).like(LikeExpr::new(pattern).escape('\\')))
        .to_owned();
    Column::Id.in_subquery(holding)
}

/// Activities that a table between ties to one of some things.
fn tied(table: &'static str, column: &'static str, keys: &[Uuid]) -> SimpleExpr {
    let ties: SelectStatement = Query::select()
        .column(Alias::new("activity_id"))
        .from(Alias::new(table))
        .and_where(Expr::col(Alias::new(column)).is_in(keys.iter().copied()))
        .to_owned();
    Column::Id.in_subquery(ties)
}
