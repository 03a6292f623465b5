//! Calendar feeds: what the pages show, in the form that calendars take in.
//!
//! Owns the addresses' parameters, and the rendering of rows as iCalendar. Rows are kept by the same filter and seen by the same viewer as on the
//! pages, and never cut short: what is too much is refused with a way out. Knows
//! nothing of HTTP; `http` gives it an address and sends what it makes.

pub mod asked;
pub mod entry;
pub mod fault;
pub mod history;
pub mod ics;
pub mod lookup;
pub mod occurrence;
pub mod scope;
pub mod words;

use chrono::{DateTime, Utc};

use crate::domain::activity::filter::ActivityFilter;
use crate::graphql::context::RequestContext;
use asked::Asked;
pub use fault::Fault;
use scope::{Place, Scope};

/// A feed, ready to be sent.
#[derive(Clone, Debug)]
pub struct File {
    /// What to call it when it is kept.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// What it holds.
    pub octets: Vec<u8>,
    /// When anything in it changed last, as far as that is recorded.
    pub changed: Option<DateTime<Utc>>,
}

/// A calendar as iCalendar.
///
/// # Errors
///
/// When there is no such calendar for the viewer, or the address asks for what cannot be.
pub async fn calendar(
    ctx: &impl RequestContext,
    scope: Scope,
    slug: &str,
    asked: Asked,
    base: Option<&str>,
) -> Result<File, Fault> {
    let place = scope.find(ctx, slug).await?;
    let mut filter = asked.filter;
    let name = named(ctx, &place, &filter).await?;
    place.narrow(&mut filter)?;
    let kept = filter.resolved(ctx).await.map_err(|error| asked::in_words_of_the_address(error.into()))?;
    let entries = entry::entries(ctx, &kept).await?;
    let page = place.page();
    let about = ics::About { name: &name, page: &page, base };
    Ok(File {
        name: format!("{}.ics", place.slug),
        kind: "text/calendar; charset=utf-8",
        octets: ics::calendar(&about, &entries).into_bytes(),
        changed: ics::changed(&entries),
    })
}

/// The name of a calendar tells it apart from others of the same place.
async fn named(ctx: &impl RequestContext, place: &Place, filter: &ActivityFilter) -> Result<String, Fault> {
    let mut names = lookup::names(ctx, filter).await?;
    names.extend(filter.kinds.iter().flatten().map(|kind| words::kind(*kind).to_owned()));
    names.extend(filter.category.clone());
    names.extend(filter.text.as_ref().map(|text| format!("«{text}»")));
    Ok(if names.is_empty() { place.name.clone() } else { format!("{}: {}", place.name, names.join(", ")) })
}
