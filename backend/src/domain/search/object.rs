//! The GraphQL types `SearchConnection` and `SearchHit`.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result, SimpleObject};

use super::entity::{Model, ThemeName};
use super::excerpt::{TextPiece, excerpt, marked};
use super::hits::COUNTED;
use super::kind::{SearchHitKind, WordMatch};
use super::reading::Reading;
use crate::domain::organisation::object::Organisation;
use crate::domain::plan::object::Plan;
use crate::graphql::connection::{Connection, Edge, PageInfo};
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::{Assumed, Costs};
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::node::{Node, find};

/// A page of hits, and how the search was read.
pub struct SearchConnection {
    pub page: Connection<SearchHit>,
    pub reading: Arc<Reading>,
}

/// What a search has found, the best first (søketreff).
#[Object]
impl SearchConnection {
    /// The hits with their cursors.
    async fn edges(&self, ctx: &Context<'_>) -> Result<&[Edge<SearchHit>]> {
        self.page.edges(ctx).await
    }

    /// The hits alone, for those who need no cursors.
    async fn nodes(&self, ctx: &Context<'_>) -> Result<Vec<&SearchHit>> {
        self.page.nodes(ctx).await
    }

    /// Where among all hits the page stands.
    async fn page_info(&self, ctx: &Context<'_>) -> Result<PageInfo> {
        self.page.page_info(ctx).await
    }

    /// How many hits there are on all pages: those with at least one of the words. Counted only when asked for, and
    /// up to 1,000, which means so many or more.
    #[graphql(directive = Costs::apply(10))]
    async fn total_count(&self, ctx: &Context<'_>) -> Result<i32> {
        const _: () = assert!(COUNTED == 1_000, "the description says how far hits are counted");
        self.page.total_count(ctx).await
    }

    /// The words that were searched for, in the order of the text, and how each was understood.
    #[graphql(directive = Assumed::apply(3))]
    async fn words(&self) -> Vec<SearchWord> {
        let words = self.reading.words.iter();
        words.map(|word| SearchWord { text: word.written.clone(), found: word.word_match() }).collect()
    }
}

/// A word of a search (søkeord).
#[derive(SimpleObject)]
pub struct SearchWord {
    /// As it was written.
    pub text: String,
    /// How it was understood.
    #[graphql(name = "match")]
    pub found: WordMatch,
}

/// Something that was found.
#[derive(Clone)]
pub struct SearchHit {
    pub entry: Arc<Model>,
    pub reading: Arc<Reading>,
}

/// Something that was found, with what is needed to show it (søketreff).
#[Object]
impl SearchHit {
    /// Global id of what was found; `node` has the rest of it.
    async fn id(&self) -> ID {
        GlobalId::of(self.entry.kind.node_type(), self.entry.node_id)
    }

    /// What kind of thing it is.
    async fn kind(&self) -> SearchHitKind {
        self.entry.kind
    }

    /// What it is called, the words that were searched for marked; a sign by its whole sentence.
    #[graphql(directive = Assumed::apply(3))]
    async fn title(&self) -> Vec<TextPiece> {
        marked(&self.entry.title, &self.reading)
    }

    /// The part of its text that says most of what was searched for, or the beginning when only the title does; cut
    /// ends are marked with «…». Empty when it has no text.
    #[graphql(directive = Assumed::apply(4))]
    async fn excerpt(&self) -> Vec<TextPiece> {
        excerpt(&self.entry.body, &self.reading)
    }

    /// What was found, with all its fields; null when it was removed in the meantime.
    async fn node(&self, ctx: &Context<'_>) -> Result<Option<Node>> {
        find(ctx, GlobalId { node_type: self.entry.kind.node_type(), key: self.entry.node_id }).await
    }

    /// The plan that it is or stands in; null for what plans share: organisations, networks, programmes and laws.
    async fn plan(&self, ctx: &Context<'_>) -> Result<Option<Plan>> {
        let Some(id) = self.entry.plan_id else { return Ok(None) };
        Ok(ctx.batch().load_one(id).await?.map(Plan::from))
    }

    /// The organisation that it belongs to: a plan's owner, a network's host, a unit's municipality; null when it
    /// belongs to none.
    async fn organisation(&self, ctx: &Context<'_>) -> Result<Option<Organisation>> {
        let Some(id) = self.entry.organisation_id else { return Ok(None) };
        Ok(ctx.batch().load_one(id).await?.map(Organisation::from))
    }

    /// The theme that it stands under; null when it stands under none.
    async fn theme(&self) -> Option<SearchTheme> {
        self.entry.theme.as_ref().map(|theme| SearchTheme(theme.0.clone()))
    }
}

/// The theme of a hit.
struct SearchTheme(ThemeName);

/// The theme that a hit stands under, as far as it takes to name it and to lead there (tema).
#[Object]
impl SearchTheme {
    /// Global id of the theme.
    async fn id(&self) -> ID {
        GlobalId::of(NodeType::Theme, self.0.id.0)
    }

    /// Name in addresses, unique in the plan.
    async fn slug(&self) -> &str {
        &self.0.key
    }

    /// Its title.
    async fn title(&self) -> &str {
        &self.0.title
    }
}
