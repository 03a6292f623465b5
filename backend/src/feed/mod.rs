//! Calendar feeds and files: what the pages show, in the forms that calendars,
//! spreadsheets and other systems take in.
//!
//! Owns the addresses and their parameters, and the rendering of rows as iCalendar
//! and as tables. Rows are kept by the same filter and seen by the same viewer as on
//! the pages, and never cut short: what is too much is refused with a way out. Knows
//! nothing of HTTP; `http` gives it an address and sends what it makes.

pub mod asked;
pub mod entry;
pub mod fault;
pub mod history;
pub mod ics;
pub mod lookup;
pub mod occurrence;
mod said;
pub mod scope;
mod sheets;
pub mod table;
pub mod wanted;
pub mod words;

use chrono::{DateTime, Utc};

use crate::document::{store, write};
use crate::domain::activity::filter::ActivityFilter;
use crate::graphql::context::RequestContext;
use asked::Asked;
use entry::Entry;
pub use fault::Fault;
use scope::Place;
use table::Table;
use wanted::{Format, Wanted};

/// A feed or a file, ready to be sent.
#[derive(Clone, Debug)]
pub struct File {
    /// What to call it when it is kept, in letters that every program takes.
    pub name: String,
    /// What people call it, without the ending.
    pub title: String,
    /// Its media type.
    pub kind: &'static str,
    /// To be shown or to be kept: `inline` or `attachment`.
    pub manner: &'static str,
    /// What it holds.
    pub octets: Vec<u8>,
    /// When anything in it changed last, as far as that is recorded.
    pub changed: Option<DateTime<Utc>>,
}

/// What an address stands for, made for the viewer of the request; `base` is where
/// the pages are, if that is known.
///
/// # Errors
///
/// When there is no such thing for the viewer, or the address asks for what cannot be.
pub async fn made(
    ctx: &impl RequestContext,
    wanted: Wanted,
    slug: &str,
    asked: Asked,
    base: Option<&str>,
) -> Result<File, Fault> {
    let place = wanted.scope().find(ctx, slug).await?;
    match wanted {
        Wanted::Calendar(_) => calendar(ctx, &place, asked.filter, base).await,
        Wanted::Rows(_, format) => {
            let (title, entries) = rows(ctx, &place, asked.filter).await?;
            let changed = ics::changed(&entries);
            tabular(&place, "kalender", &title, changed, sheets::calendar(&entries), format).await
        }
        Wanted::Sheet(sheet, format) => {
            let (plan, table) = sheets::of_plan(ctx, &place, sheet, asked.language).await?;
            let changed = history::of_plan(&ctx.store().db, plan).await?;
            tabular(&place, sheet.path(), &place.name, changed, table, format).await
        }
        Wanted::Document => document(ctx, &place).await,
    }
}

/// A calendar to subscribe to.
async fn calendar(
    ctx: &impl RequestContext,
    place: &Place,
    filter: ActivityFilter,
    base: Option<&str>,
) -> Result<File, Fault> {
    let (title, entries) = rows(ctx, place, filter).await?;
    let about = ics::About { name: &title, page: &place.page(), base };
    Ok(File {
        name: format!("{}.ics", place.slug),
        kind: "text/calendar; charset=utf-8",
        manner: "inline",
        octets: ics::calendar(&about, &entries).into_bytes(),
        changed: ics::changed(&entries),
        title,
    })
}

/// The rows of a calendar, and what it is called.
async fn rows(
    ctx: &impl RequestContext,
    place: &Place,
    mut filter: ActivityFilter,
) -> Result<(String, Vec<Entry>), Fault> {
    let name = named(ctx, place, &filter).await?;
    place.narrow(&mut filter)?;
    let kept = filter.resolved(ctx).await.map_err(|error| asked::in_words_of_the_address(error.into()))?;
    Ok((name, entry::entries(ctx, &kept).await?))
}

/// The name of a calendar tells it apart from others of the same place.
async fn named(ctx: &impl RequestContext, place: &Place, filter: &ActivityFilter) -> Result<String, Fault> {
    let mut names = lookup::names(ctx, filter).await?;
    names.extend(filter.kinds.iter().flatten().map(|kind| words::kind(*kind).to_owned()));
    names.extend(filter.category.clone());
    names.extend(filter.text.as_ref().map(|text| format!("«{text}»")));
    Ok(if names.is_empty() { place.name.clone() } else { format!("{}: {}", place.name, names.join(", ")) })
}

/// A table as a file. It is written beside the requests: 5000 rows take a while.
async fn tabular(
    place: &Place,
    what: &str,
    title: &str,
    changed: Option<DateTime<Utc>>,
    table: Table,
    format: Format,
) -> Result<File, Fault> {
    let title = format!("{title} – {what}");
    let name = format!("{}-{what}.{}", place.slug, format.extension());
    let (kind, manner) = (format.media_type(), "attachment");
    let written = tokio::task::spawn_blocking(move || {
        let octets = match format {
            Format::Csv => table::csv(&table),
            Format::Xlsx => table::xlsx(&title, changed, &table),
        };
        octets.map(|octets| File { name, title, kind, manner, octets, changed })
    });
    written.await.map_err(|error| Fault::Failed(error.to_string()))?
}

/// A plan as the document that it can be imported from.
async fn document(ctx: &impl RequestContext, place: &Place) -> Result<File, Fault> {
    let store = ctx.store();
    let outline =
        || Fault::Missing(format!("only the name of the plan `{}` is known here, and no document", place.slug));
    let document = store::export(&store.db, Some(&store.viewer), &place.slug).await?.ok_or_else(outline)?;
    Ok(File {
        name: format!("{}.yaml", place.slug),
        title: place.name.clone(),
        kind: "application/yaml",
        manner: "attachment",
        octets: write::to_yaml(&document).into_bytes(),
        changed: None,
    })
}
