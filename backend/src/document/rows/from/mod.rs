//! Rows back into a document.
//!
//! Keys become slugs again through the rows that hold them, so the rows must be
//! whole: whatever a row points to is among them. What is not is left out.

mod activities;
mod elements;
mod plan;
mod shared;
mod slugs;

use slugs::Slugs;

use super::Rows;
use crate::document::model::{Document, FORMAT};

/// The document that these rows stand for.
pub fn to_document(rows: &Rows) -> Document {
    let slugs = Slugs::of(rows);
    let mut document = Document { format: FORMAT.to_owned(), ..Document::default() };
    shared::organisations(rows, &slugs, &mut document);
    shared::vocabulary(rows, &slugs, &mut document);
    document.networks = rows.networks.iter().map(|network| shared::network(rows, &slugs, network)).collect();
    document.outlines = rows.outlines.iter().filter_map(|outline| plan::outline(&slugs, outline)).collect();
    document.plan = rows.plan.as_ref().and_then(|rows| plan::plan(&slugs, rows));
    document
}
