//! What a schema cannot say of documents: that what they name exists, that days
//! come in order, that files agree.
//!
//! One rule a file, each a pure function from documents to problems. The rules
//! read the format from `tables`, so that a new field is one line there.
//!
//! Never: judge whether a plan is good (the plan check does that), change
//! anything, or look into a database (see [`Known`]).

mod agreement;
mod circles;
mod dates;
mod identifiers;
mod known;
mod merge;
mod moments;
pub(super) mod objects;
mod rows;
pub(super) mod tables;
mod targets;
mod unique;

use std::sync::Arc;

pub use known::{Known, OrganisationType};
use objects::Object;
use serde_json::Value;

use super::path::Path;
use super::problem::{Place, Problem, in_order};
use super::read::ReadDocument;

/// Everything that is wrong with documents that are to be taken in together,
/// beside the things in `known`: file by file, in the order of each file.
#[must_use]
pub fn check(documents: &[ReadDocument], known: &Known) -> Vec<Problem> {
    let values: Vec<Value> = documents.iter().map(value_of).collect();
    let subjects: Vec<Subject> = documents.iter().zip(&values).map(|(read, value)| Subject::new(read, value)).collect();
    let mut problems: Vec<Problem> = subjects.iter().flat_map(alone).collect();
    problems.extend(targets::problems(&subjects, known));
    problems.extend(circles::problems(&subjects));
    problems.extend(agreement::problems(&subjects, known));
    subjects.iter().flat_map(|subject| in_order(take_of(&mut problems, &subject.read.file))).collect()
}

/// The rules that need no other document.
fn alone(subject: &Subject<'_>) -> Vec<Problem> {
    [unique::problems, dates::problems, moments::problems, rows::problems, identifiers::problems]
        .iter()
        .flat_map(|rule| rule(subject))
        .collect()
}

fn take_of(problems: &mut Vec<Problem>, file: &Arc<str>) -> Vec<Problem> {
    problems.extract_if(.., |problem| problem.file == *file).collect()
}

/// The document as its file would say it: defaults left out.
fn value_of(read: &ReadDocument) -> Value {
    serde_json::to_value(&read.document).unwrap_or_default()
}

/// A document as the rules see it.
struct Subject<'a> {
    read: &'a ReadDocument,
    /// All objects in it, in the order of the format.
    objects: Vec<Object<'a>>,
}

impl<'a> Subject<'a> {
    fn new(read: &'a ReadDocument, value: &'a Value) -> Self {
        Self { read, objects: objects::of(value) }
    }

    /// A problem with the value at `path`.
    fn problem(&self, path: &Path, found: impl Into<String>, expected: impl Into<String>) -> Problem {
        Problem::new(&self.read.file, self.place(path), found, expected).at(path.clone())
    }

    fn place(&self, path: &Path) -> Place {
        self.read.places.of(path)
    }

    /// `sortland.yaml:12:5`, for messages about another file.
    fn locate(&self, path: &Path) -> String {
        format!("{}:{}", self.read.file, self.place(path))
    }
}

#[cfg(test)]
mod tests;
