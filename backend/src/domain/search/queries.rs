//! Searching.

use std::sync::Arc;

use async_graphql::{Context, Object, Result};

use super::filter::SearchFilter;
use super::hits::{HitPlace, Search};
use super::object::{SearchConnection, SearchHit};
use super::reading::Reading;
use crate::graphql::connection::{Connection, Total};
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::cost::declare::{Costs, Paged};
use crate::graphql::page::{Page, Place, foreign_cursor};

/// The root fields.
#[derive(Default)]
pub struct SearchQueries;

#[Object]
impl SearchQueries {
    /// Plans, themes, signs, activities, networks, roles, organisations and more by their words, the best match first
    /// (søk). Norwegian words are found in all their forms, in bokmål and nynorsk; from four letters also inside longer
    /// words, and words that nothing has also with one letter wrong. Hits with more of the words come first, then those
    /// that have them in the title; words of where something stands (its plan, owner and theme) count beside its own.
    #[graphql(directive = Paged::apply(), directive = Costs::apply(20))]
    async fn search(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What to search for: 200 letters and signs, and 10 words, at the most.")] text: String,
        #[graphql(name = "where", desc = "Which hits to keep; all when left out.")] filter: Option<SearchFilter>,
        #[graphql(desc = "So many from the start, 1 to 100; 20 when left out.")] first: Option<i32>,
        #[graphql(desc = "Only those behind this cursor, of the same search.")] after: Option<String>,
    ) -> Result<SearchConnection> {
        let page = Page::forward(first, after)?;
        let after = page.after.as_ref().map(|place| hit_place(place).ok_or_else(foreign_cursor)).transpose()?;
        let store = ctx.store();
        let reading = Arc::new(Reading::of(&store.db, &text).await?);
        let kept = filter.unwrap_or_default().resolved(ctx).await?;
        let search = Search { db: &store.db, reading: &reading, kept: &kept, viewer: &store.viewer };
        let found = search.page(after, u64::from(page.limit) + 1).await?;
        let rows = found
            .into_iter()
            .map(|(place, entry)| (cursor(place), SearchHit { entry: Arc::new(entry), reading: Arc::clone(&reading) }));
        let counted = Arc::clone(&reading);
        let total = Total::Asked(Box::new(move |ctx| {
            let (kept, reading) = (kept.clone(), Arc::clone(&counted));
            Box::pin(async move {
                let Store { db, viewer, .. } = ctx.store();
                Ok(Search { db, reading: &reading, kept: &kept, viewer }.count().await?)
            })
        }));
        Ok(SearchConnection { page: Connection::fetched(&page, rows.collect(), total), reading })
    }
}

fn cursor(place: HitPlace) -> Place {
    Place(vec![place.tier.to_string(), place.number.to_string()])
}

fn hit_place(place: &Place) -> Option<HitPlace> {
    let [tier, number] = place.0.as_slice() else { return None };
    Some(HitPlace { tier: tier.parse().ok()?, number: number.parse().ok()? })
}
