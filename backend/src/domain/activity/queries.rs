//! Reading activities across plans.

use async_graphql::{Context, Object, Result};

use super::filter::ActivityFilter;
use super::object::Activity;
use crate::graphql::connection::Connection;
use crate::graphql::cost::declare::PagedBothWays;
use crate::graphql::page::{Arguments, Page};
use crate::graphql::ready::Ready;

/// The root fields.
#[derive(Default)]
pub struct ActivityQueries;

#[Object]
impl ActivityQueries {
    /// Activities of all plans, by time and then in the order of their plan (aktiviteter).
    #[graphql(directive = PagedBothWays::apply())]
    async fn activities(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<ActivityFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Ready<Activity>>> {
        let page = Page::new(Arguments { first, after, last, before })?;
        Connection::list(ctx, filter.unwrap_or_default().resolved(ctx).await?, page).await
    }
}
