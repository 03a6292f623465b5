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
pub mod scope;
mod sheets;
pub mod table;
pub mod wanted;
pub mod words;

use std::sync::Arc;

use async_graphql::ID;
use chrono::{DateTime, Utc};

use crate::document::{store, write};
use crate::domain::activity::filter::ActivityFilter;
use crate::domain::plan::loader::snapshot;
use crate::domain::plan::snapshot::PlanSnapshot;
use crate::domain::remark::object::remarks;
use crate::graphql::context::RequestContext;
use crate::graphql::reference::key;
use crate::ids::PlanId;
use asked::Asked;
use entry::Entry;
pub use fault::Fault;
use scope::Place;
use table::{Table, Workbook};
use wanted::{Format, Sheet, Wanted};

/// A feed or a file, ready to be sent.
#[derive(Clone, Debug)]
pub struct File {
    /// What to call it when it is kept.
    pub name: String,
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
        Wanted::Calendar(_) => {
            let (name, entries) = rows(ctx, &place, asked.filter).await?;
            let about = ics::About { name: &name, page: &place.page(), base };
            Ok(File {
                name: format!("{}.ics", place.slug),
                kind: "text/calendar; charset=utf-8",
                manner: "inline",
                octets: ics::calendar(&about, &entries).into_bytes(),
                changed: ics::changed(&entries),
            })
        }
        Wanted::Rows(_, format) => {
            let (name, entries) = rows(ctx, &place, asked.filter).await?;
            let about = Workbook { title: &name, changed: ics::changed(&entries) };
            tabular(&about, &sheets::calendar(&entries), format, format!("{}-kalender", place.slug))
        }
        Wanted::Sheet(sheet, format) => {
            let plan = whole(ctx, &place).await?;
            let changed = history::of_plan(&ctx.store().db, plan.plan.id).await?;
            let table = match sheet {
                Sheet::Roles => sheets::roles(&plan),
                Sheet::Signs => sheets::signs(&plan),
                Sheet::Remarks => sheets::remarks(&plan.plan, &remarks(ctx, &plan).await?, asked.language),
            };
            let about = Workbook { title: &place.name, changed };
            tabular(&about, &table, format, format!("{}-{}", place.slug, sheet.path()))
        }
        Wanted::Document => document(ctx, &place).await,
    }
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

fn tabular(about: &Workbook<'_>, table: &Table, format: Format, name: String) -> Result<File, Fault> {
    let (kind, octets) = match format {
        Format::Csv => ("text/csv; charset=utf-8; header=present", table::csv(table)?),
        Format::Xlsx => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            table::xlsx(about, std::slice::from_ref(table))?,
        ),
    };
    let name = format!("{name}.{}", format.extension());
    Ok(File { name, kind, manner: "attachment", octets, changed: about.changed })
}

/// A plan as the document that it can be imported from.
async fn document(ctx: &impl RequestContext, place: &Place) -> Result<File, Fault> {
    let store = ctx.store();
    let outline =
        || Fault::Missing(format!("only the name of the plan `{}` is known here, and no document", place.slug));
    let document = store::export(&store.db, Some(&store.viewer), &place.slug).await?.ok_or_else(outline)?;
    Ok(File {
        name: format!("{}.yaml", place.slug),
        kind: "application/yaml; charset=utf-8",
        manner: "attachment",
        octets: write::to_yaml(&document).into_bytes(),
        changed: None,
    })
}

/// A plan whole, of which it has been decided that the viewer may see it.
async fn whole(ctx: &impl RequestContext, place: &Place) -> Result<Arc<PlanSnapshot>, Fault> {
    let key = PlanId(key(ctx, "plan", &ID(place.slug.clone())).await?);
    let gone = || Fault::Missing(format!("there is no plan `{}` here", place.slug));
    let plan = ctx.batch().load_one(key).await?.ok_or_else(gone)?;
    Ok(snapshot(ctx, &plan).await?)
}
