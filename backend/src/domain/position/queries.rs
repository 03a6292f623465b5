//! Reading positions.

use async_graphql::{Context, ID, InputObject, Object, OneofObject, Result};
use sea_orm::Condition;
use sea_orm::sea_query::Value;

use super::entity::{Column, Entity, Model};
use super::object::Position;
use crate::db::{Listed, holds_word};
use crate::domain::organisation::kind::UnitKind;
use crate::graphql::connection::Connection;
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::cost::declare::PagedBothWays;
use crate::graphql::list::{List, Placed};
use crate::graphql::page::{Arguments, Page, Place};
use crate::graphql::reference;
use crate::ids::PositionId;

/// How to find one position (oppslag).
#[derive(OneofObject)]
pub enum PositionLookup {
    /// By its global id.
    Id(ID),
    /// By its name in addresses.
    Slug(String),
}

/// Which positions to keep (filter).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, InputObject)]
pub struct PositionFilter {
    /// Found in units of this kind.
    pub unit_kind: Option<UnitKind>,
}

impl Listed for Entity {
    const ORDER: &'static [Column] = &[Column::Slug];
}

impl Placed for Entity {
    fn place(row: &Model) -> Place {
        Place(vec![row.slug.clone()])
    }

    fn values(place: &Place) -> Option<Vec<Value>> {
        place.by_slug()
    }
}

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
        let reference = match by {
            PositionLookup::Id(id) => id,
            PositionLookup::Slug(slug) => ID(slug),
        };
        let key = PositionId(reference::key(ctx, "position", &reference).await?);
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
