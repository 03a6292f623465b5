//! Reading networks.

use async_graphql::{Context, Object, Result};

use super::lists::NetworkFilter;
use super::object::Network;
use crate::graphql::connection::Connection;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::PagedBothWays;
use crate::graphql::page::{Arguments, Page};
use crate::graphql::reference::{self, lookup};
use crate::ids::NetworkId;

lookup! {
    /// How to find one network (oppslag).
    NetworkLookup
}

/// The root fields.
#[derive(Default)]
pub struct NetworkQueries;

#[Object]
impl NetworkQueries {
    /// One network (nettverk); null when there is none.
    async fn network(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How to find it.")] by: NetworkLookup,
    ) -> Result<Option<Network>> {
        let key = NetworkId(reference::key(ctx, "network", &by.into()).await?);
        Ok(ctx.batch().load_one(key).await?.map(Network::from))
    }

    /// Networks of all organisations, by slug (nettverk).
    #[graphql(directive = PagedBothWays::apply())]
    async fn networks(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<NetworkFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Network>> {
        let page = Page::new(Arguments { first, after, last, before })?;
        Connection::list(ctx, filter.unwrap_or_default().resolved(ctx).await?, page).await
    }
}
