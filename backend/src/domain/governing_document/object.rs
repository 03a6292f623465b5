//! The GraphQL type `GoverningDocument`.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};

use super::entity::Model;
use super::kind::GoverningDocumentKind;
use crate::domain::plan::loader::PlansCiting;
use crate::domain::plan::object::Plan;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::scalars::Url;

/// A governing document.
#[derive(Clone)]
pub struct GoverningDocument(Arc<Model>);

impl From<Arc<Model>> for GoverningDocument {
    fn from(row: Arc<Model>) -> Self {
        Self(row)
    }
}

/// A text that plans stand on: a law, a white paper, a framework plan (styringsdokument).
#[Object]
impl GoverningDocument {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::GoverningDocument, self.0.id.0)
    }

    /// Name in addresses, unique in the country.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// What kind of text it is.
    async fn kind(&self) -> GoverningDocumentKind {
        self.0.kind
    }

    /// Its title.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// Where it can be read; null when no plan gives an address.
    async fn url(&self) -> Option<Url> {
        self.0.url.clone().map(Url)
    }

    /// Plans that stand on it, by slug (planer).
    #[graphql(directive = Assumed::apply(100))]
    async fn plans(&self, ctx: &Context<'_>) -> Result<Vec<Plan>> {
        let plans = ctx.batch().load_one(PlansCiting(self.0.id)).await?;
        Ok(plans.unwrap_or_default().into_iter().map(Plan::from).collect())
    }
}
