//! The GraphQL type Position.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use super::entity::Model;
use crate::domain::activity::calendar::Scope;
use crate::domain::organisation::kind::UnitKind;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::load::in_order;
use crate::graphql::ready::Ready;

/// A position.
#[derive(Clone)]
pub struct Position(Arc<Model>);

impl From<Arc<Model>> for Position {
    fn from(row: Arc<Model>) -> Self {
        Self(row)
    }
}

/// A position that people hold, or a group they belong to (stilling, målgruppe): rektor, styrer, alle lærere.
#[Object]
impl Position {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Position, self.0.id.0)
    }

    /// Name in addresses, unique in the country.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// Name as people write it.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Kinds of units where the position is found; empty when it is found everywhere.
    #[graphql(directive = Assumed::apply(1))]
    async fn unit_kinds(&self) -> &[UnitKind] {
        &self.0.unit_kinds
    }

    /// Address of the calendar of what concerns those who hold it, in any plan, as iCalendar, on this service: `/rolle/SLUG/kalender.ics`. Subscribe to it with `webcal:` before the host; `docs/feeds.md` has its parameters (abonnement på kalender).
    async fn calendar_path(&self) -> String {
        Scope::Role.calendar(&self.0.slug)
    }

    /// Positions that this one covers: «enhetsleder» covers rektor and styrer.
    #[graphql(directive = Assumed::apply(1))]
    async fn includes(&self, ctx: &Context<'_>) -> Result<Vec<Ready<Position>>> {
        Ok(in_order(ctx.batch(), &self.0.includes).await?.into_iter().map(Ready::from).collect())
    }
}
