//! The database: connecting, and what the entities share.

mod among;
mod connect;
mod json;
mod listing;
mod write;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use among::among;
pub use connect::{Database, connect};
pub use json::{Json, holds_word};
pub use listing::{Link, Listed, Window, count, counts, page, page_of, pages, pages_of};
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
