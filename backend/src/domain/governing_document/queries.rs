//! Reading governing documents.

use async_graphql::{Context, InputObject, Object, Result};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition};

use super::entity::{Column, Entity, Model};
use super::kind::GoverningDocumentKind;
use super::object::GoverningDocument;
use crate::domain::plan::{citation, entity as plan};
use crate::graphql::connection::Connection;
use crate::graphql::context::Store;
use crate::graphql::cost::declare::PagedBothWays;
use crate::graphql::list::{List, by_slug};
use crate::graphql::page::{Arguments, Page};

/// Which governing documents to keep (filter).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, InputObject)]
pub struct GoverningDocumentFilter {
    /// Of one of these kinds.
    pub kinds: Option<Vec<GoverningDocumentKind>>,
    /// Stood on by several plans, or by one at the most (felles).
    pub is_shared: Option<bool>,
}

by_slug!(Entity, Model, Column);

impl List for GoverningDocumentFilter {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        let shared = self.is_shared.map(|is| {
            let several = stood_on_by_several(store);
            if is { Column::Id.in_subquery(several) } else { Column::Id.not_in_subquery(several) }
        });
        Condition::all().add_option(self.kinds.clone().map(|kinds| Column::Kind.is_in(kinds))).add_option(shared)
    }
}

/// Keys of documents that several plans cite, of those that the viewer may see.
fn stood_on_by_several(store: &Store) -> SelectStatement {
    use citation::Column::{DocumentId, PlanId};
    let visible =
        Query::select().column(plan::Column::Id).from(plan::Entity).cond_where(plan::visible_to(&store.viewer)).take();
    Query::select()
        .column(DocumentId)
        .from(citation::Entity)
        .and_where(PlanId.in_subquery(visible))
        .group_by_col(DocumentId)
        .and_having(Func::count_distinct(Expr::col(PlanId)).gt(1))
        .take()
}

/// The root fields.
#[derive(Default)]
pub struct GoverningDocumentQueries;

#[Object]
impl GoverningDocumentQueries {
    /// Texts that plans stand on, by slug (styringsdokumenter).
    #[graphql(directive = PagedBothWays::apply())]
    async fn governing_documents(
        &self,
        ctx: &Context<'_>,
        #[graphql(name = "where", desc = "Which to keep; all when left out.")] filter: Option<GoverningDocumentFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "So many from the end, 1 to 100.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<GoverningDocument>> {
        let page = Page::new(Arguments { first, after, last, before })?;
        Connection::list(ctx, filter.unwrap_or_default(), page).await
    }
}
