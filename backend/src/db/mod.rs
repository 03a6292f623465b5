//! The database: connecting, and what the entities share.

mod connect;
mod json;
mod listing;

use std::collections::BTreeMap;

pub use connect::{Database, connect};
pub use json::{Json, holds_word};
pub use listing::{Link, Listed, Window, count, counts, page, pages};

/// Which document first gave each value of a shared thing, by field, so that a
/// contradiction can name both documents.
pub type Origins = BTreeMap<String, String>;
