//! The GraphQL type Party.

use async_graphql::{Context, Object, Result};

use super::Party;
use crate::domain::network::object::Network;
use crate::domain::organisation::object::Organisation;
use crate::domain::position::object::Position;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::load::in_order;
use crate::graphql::ready::Ready;

/// People as a plan names them: its own words, and the positions, groups and organisations meant (målgruppe, deltakere, ansvarlig).
#[Object]
impl Party {
    /// The plan's own words.
    async fn text(&self) -> &str {
        &self.text
    }

    /// Positions meant (stillinger).
    #[graphql(directive = Assumed::apply(2))]
    async fn positions(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Position>>> {
        Ok(in_order(ctx.batch(), &self.positions).await?.into_iter().map(Ready::from).collect())
    }

    /// Groups meant (nettverk).
    #[graphql(directive = Assumed::apply(1))]
    async fn networks(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Network>>> {
        Ok(in_order(ctx.batch(), &self.networks).await?.into_iter().map(Ready::from).collect())
    }

    /// Organisations meant (organisasjoner).
    #[graphql(directive = Assumed::apply(1))]
    async fn organisations(&self, ctx: &Context<'_>) -> Result<Vec<Organisation>> {
        Ok(in_order(ctx.batch(), &self.organisations).await?.into_iter().map(Organisation::from).collect())
    }
}
