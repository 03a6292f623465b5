//! The database: connecting, and what the entities share.

mod among;
mod connect;
mod json;
mod listing;
mod news;
mod turn;
mod write;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use among::among;
pub use connect::{Database, connect, connect_within, took_too_long};
pub use json::{Json, holds_word};
pub use listing::{Link, Listed, Window, count, counts, page, page_of, pages, pages_of};
pub use news::{Edition, News};
pub use turn::{Turn, file_of};
pub use write::one_write_at_a_time;

/// Which document first gave each value of a shared thing, by field, so that a
/// contradiction can name both documents.
pub type Origins = BTreeMap<String, Origin>;

/// A document that gave a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// What the document is known by, whatever its file is called: its plan's
    /// slug, or the file's name when it has no plan.
    pub document: String,
    /// The file that it came in.
    pub file: String,
}

impl Origin {
    /// The origin of what a document says, by the slug of its plan, if it has one, and its file.
    pub fn of(plan: Option<&str>, file: &str) -> Self {
        Self { document: plan.unwrap_or(file).to_owned(), file: file.to_owned() }
    }
}
