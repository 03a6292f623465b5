//! Reading programmes and cohorts.

use async_graphql::{Context, Object, Result};
use sea_orm::Condition;

use super::entity::{Column, Entity, Model};
use super::object::{Cohort, Programme};
use crate::graphql::connection::Connection;
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::cost::declare::PagedBothWays;
use crate::graphql::list::{List, by_slug};
use crate::graphql::page::{Arguments, Page};
use crate::graphql::reference::{self, lookup};
use crate::ids::{CohortId, ProgrammeId};

lookup! {
    /// How to find one programme (oppslag).
    ProgrammeLookup
}

lookup! {
    /// How to find one cohort (oppslag).
    CohortLookup
}

by_slug!(Entity, Model, Column);

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
        let key = ProgrammeId(reference::key(ctx, "programme", &by.into()).await?);
        Ok(ctx.batch().load_one(key).await?.map(Programme::from))
    }

    /// Programmes that units take part in, by slug (satsinger).
    #[graphql(directive = PagedBothWays::apply())]
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
        let key = CohortId(reference::key(ctx, "cohort", &by.into()).await?);
        Ok(ctx.batch().load_one(key).await?.map(Cohort::from))
    }
}
