//! The GraphQL types Programme and Cohort.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use super::lists::ParticipantFilter;
use super::loader::CohortsOfProgramme;
use super::{cohort, entity};
use crate::domain::organisation::object::Organisation;
use crate::domain::plan::detail::Period;
use crate::graphql::connection::Connection;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::{Assumed, Paged};
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::page::Page;

/// A programme.
#[derive(Clone)]
pub struct Programme(Arc<entity::Model>);

impl From<Arc<entity::Model>> for Programme {
    fn from(row: Arc<entity::Model>) -> Self {
        Self(row)
    }
}

/// A programme that units take part in: IBSM, LP (satsing).
#[Object]
impl Programme {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Programme, self.0.id.0)
    }

    /// Name in addresses, unique in the country.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// Name as people write it.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is about; null when no plan says.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// Its cohorts, by slug (puljer).
    #[graphql(directive = Assumed::apply(3))]
    async fn cohorts(&self, ctx: &Context<'_>) -> Result<Vec<Cohort>> {
        let cohorts = ctx.batch().load_one(CohortsOfProgramme(self.0.id)).await?;
        Ok(cohorts.unwrap_or_default().into_iter().map(Cohort::from).collect())
    }
}

/// A cohort.
#[derive(Clone)]
pub struct Cohort(Arc<cohort::Model>);

impl From<Arc<cohort::Model>> for Cohort {
    fn from(row: Arc<cohort::Model>) -> Self {
        Self(row)
    }
}

/// Those who go through a programme together, also across municipalities (pulje).
#[Object]
impl Cohort {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Cohort, self.0.id.0)
    }

    /// Name in addresses, unique in the country.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// The programme that it goes through (satsing).
    async fn programme(&self, ctx: &Context<'_>) -> Result<Programme> {
        let programme = ctx.batch().load_one(self.0.programme_id).await?;
        let missing = || sea_orm::DbErr::RecordNotFound(format!("the programme of {}", self.0.slug));
        Ok(programme.map(Programme::from).ok_or_else(missing)?)
    }

    /// Name as the plan writes it: «Pulje 3».
    async fn label(&self) -> &str {
        &self.0.label
    }

    /// When it runs.
    async fn period(&self) -> Period {
        Period { from: self.0.period_from, to: self.0.period_to, label: self.0.period_label.clone() }
    }

    /// Organisations that take part, by slug (deltakere).
    #[graphql(directive = Paged::apply())]
    async fn participants(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<ParticipantFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
    ) -> Result<Connection<Organisation>> {
        let list = filter.unwrap_or_default().resolved(ctx).await?;
        Connection::nested(ctx, list, self.0.id.0, Page::forward(first, after)?).await
    }
}
