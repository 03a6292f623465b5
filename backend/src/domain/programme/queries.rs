//! Reading programmes and cohorts.

use async_graphql::{Context, ID, Object, OneofObject, Result};
use sea_orm::Condition;
use sea_orm::sea_query::Value;

use super::entity::{Column, Entity, Model};
use super::object::{Cohort, Programme};
use crate::db::Listed;
use crate::graphql::connection::Connection;
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::list::{List, Placed};
use crate::graphql::page::{Arguments, Page, Place};
use crate::graphql::reference;
use crate::ids::{CohortId, ProgrammeId};

/// How to find one programme (oppslag).
#[derive(OneofObject)]
pub enum ProgrammeLookup {
    /// By its global id.
    Id(ID),
    /// By its name in addresses.
    Slug(String),
}

/// How to find one cohort (oppslag).
#[derive(OneofObject)]
pub enum CohortLookup {
    /// By its global id.
    Id(ID),
    /// By its name in addresses.
    Slug(String),
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

/// All programmes.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Programmes;

impl List for Programmes {
    type Entity = Entity;

    fn condition(&self, _: &Store) -> Condition {
        Condition::all()
    }
}

/// The root fields.
#[derive(Default)]
pub struct ProgrammeQueries;

#[Object]
impl ProgrammeQueries {
    /// One programme (satsing); null when there is none.
    async fn programme(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How to find it.")] by: ProgrammeLookup,
    ) -> Result<Option<Programme>> {
        let reference = match by {
            ProgrammeLookup::Id(id) => id,
            ProgrammeLookup::Slug(slug) => ID(slug),
        };
        let key = ProgrammeId(reference::key(ctx, "programme", &reference).await?);
        Ok(ctx.batch().load_one(key).await?.map(Programme::from))
    }

    /// Programmes that units take part in, by slug (satsinger).
    async fn programmes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Programme>> {
        Connection::list(ctx, Programmes, Page::new(Arguments { first, after, last, before })?).await
    }

    /// One cohort of a programme (pulje); null when there is none.
    async fn cohort(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How to find it.")] by: CohortLookup,
    ) -> Result<Option<Cohort>> {
        let reference = match by {
            CohortLookup::Id(id) => id,
            CohortLookup::Slug(slug) => ID(slug),
        };
        let key = CohortId(reference::key(ctx, "cohort", &reference).await?);
        Ok(ctx.batch().load_one(key).await?.map(Cohort::from))
    }
}
