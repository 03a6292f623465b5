//! Reading plans.

use async_graphql::{Context, ID, Object, Result};

use super::at_hand::WithSlug;
use super::lists::PlanFilter;
use super::object::Plan;
use crate::graphql::connection::Connection;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::PagedBothWays;
use crate::graphql::global_id::GlobalId;
use crate::graphql::page::{Arguments, Page};
use crate::graphql::ready::Ready;
use crate::graphql::reference::lookup;
use crate::ids::PlanId;

lookup! {
    /// How to find one plan (oppslag).
    PlanLookup
}

/// The root fields.
#[derive(Default)]
pub struct PlanQueries;

#[Object]
impl PlanQueries {
    /// One plan (plan); null when there is none.
    async fn plan(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How to find it.")] by: PlanLookup,
    ) -> Result<Option<Plan>> {
        let by = ID::from(by);
        let plan = match GlobalId::parse(&by) {
            Some(id) => ctx.batch().load_one(PlanId(id.key)).await?,
            None => ctx.batch().load_one(WithSlug(by.0)).await?,
        };
        Ok(plan.map(Plan::from))
    }

    /// Plans of all organisations, by slug (planer).
    #[graphql(directive = PagedBothWays::apply())]
    async fn plans(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<PlanFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Ready<Plan>>> {
        let page = Page::new(Arguments { first, after, last, before })?;
        Connection::list(ctx, filter.unwrap_or_default().resolved(ctx).await?, page).await
    }
}
