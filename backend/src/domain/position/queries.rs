//! Reading positions.

use async_graphql::{Context, InputObject, Object, Result};
use sea_orm::Condition;

use super::entity::{Column, Entity, Model};
use super::object::Position;
use crate::db::holds_word;
use crate::domain::organisation::kind::UnitKind;
use crate::graphql::connection::Connection;
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::cost::declare::PagedBothWays;
use crate::graphql::list::{List, by_slug};
use crate::graphql::page::{Arguments, Page};
use crate::graphql::reference::{self, lookup};
use crate::ids::PositionId;

lookup! {
    /// How to find one position (oppslag).
    PositionLookup
}

/// Which positions to keep (filter).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, InputObject)]
pub struct PositionFilter {
    /// Found in units of this kind.
    pub unit_kind: Option<UnitKind>,
}

by_slug!(Entity, Model, Column);

impl List for PositionFilter {
    type Entity = Entity;

    fn condition(&self, _: &Store) -> Condition {
        Condition::all().add_option(self.unit_kind.map(|kind| holds_word(Column::UnitKinds, kind)))
    }
}

/// The root fields.
#[derive(Default)]
pub struct PositionQueries;

#[Object]
impl PositionQueries {
    /// One position (stilling); null when there is none.
    async fn position(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How to find it.")] by: PositionLookup,
    ) -> Result<Option<Position>> {
        let key = PositionId(reference::key(ctx, "position", &by.into()).await?);
        Ok(ctx.batch().load_one(key).await?.map(Position::from))
    }

    /// Positions, by slug (stillinger).
    #[graphql(directive = PagedBothWays::apply())]
    async fn positions(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<PositionFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Position>> {
        let page = Page::new(Arguments { first, after, last, before })?;
        Connection::list(ctx, filter.unwrap_or_default(), page).await
    }
}
