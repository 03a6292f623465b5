//! Reads a plan document: bytes in, a [`Document`] or all that is wrong with it out.
//!
//! The way: size, UTF-8, events of the YAML parser into a tree that remembers
//! places, JSON values, the schema, serde. JSON files are read as the YAML that
//! they are.
//!
//! Invariants: no input makes it panic, recurse deeper than [`budget::DEPTH`] or
//! hold more than [`budget::NODES`] nodes. It never looks at what the document
//! means: that is for [`super::sound`].

pub mod budget;
mod builder;
mod describe;
mod explain;
mod places;
pub(super) mod scalar;
mod surrogates;
mod syntax;
mod text;
mod tree;
mod value;

use std::borrow::Cow;
use std::sync::Arc;

pub use places::Places;

use super::excerpt::excerpt;
use super::model::Document;
use super::problem::{Place, Problem, in_order};
use serde_json::Value;

/// A document with the places where everything in it stands.
#[derive(Clone, Debug)]
pub struct ReadDocument {
    /// What the file says.
    pub document: Document,
    /// Where it says so.
    pub places: Places,
    /// The file, as the user named it.
    pub file: Arc<str>,
}

/// Reads one file; `file_name` is what messages call it.
///
/// # Errors
/// Everything that is wrong with the file, in the order in which it stands there.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<ReadDocument, Vec<Problem>> {
    let file = Arc::from(file_name);
    let text = text::decode(&file, bytes).map_err(|problem| vec![problem])?;
    let json = is_json(file_name);
    let text = if json { surrogates::joined(text) } else { Cow::Borrowed(text) };
    let (root, mut problems) = builder::build(&file, &text).map_err(|problem| vec![problem])?;
    let places = Places::new(root);
    let value = value::of(places.root(), json);
    problems.extend(explain::problems(&file, &places, &value));
    if !problems.is_empty() {
        return Err(in_order(problems));
    }
    match typed(&file, value) {
        Ok(document) => Ok(ReadDocument { document, places, file }),
        Err(problem) => Err(vec![problem]),
    }
}

fn is_json(file_name: &str) -> bool {
    file_name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("json"))
}

/// The document in Rust types. The schema is made from the same types, so this
/// fails only if the two disagree; then it is a problem like any other.
fn typed(file: &Arc<str>, value: Value) -> Result<Document, Problem> {
    serde_json::from_value(value).map_err(|error| {
        let found = format!("something that the program cannot take in ({})", excerpt(&error.to_string()));
        Problem::new(file, Place::START, found, "a document as the schema describes it")
    })
}

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests;
