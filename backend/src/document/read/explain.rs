//! What the schema has against a document, as problems that say where and what instead.

use std::cell::Cell;
use std::sync::Arc;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use jsonschema::paths::LocationSegment;
use serde_json::Value;

use super::describe;
use super::places::Places;
use super::scalar::{Plain, plain};
use super::tree::{Content, Node};
use crate::document::excerpt::{excerpt, quoted};
use crate::document::nearest::nearest;
use crate::document::path::{Path, Step};
use crate::document::problem::Problem;
use crate::document::schema;

/// Everything that the schema has against `value`.
pub(super) fn problems(file: &Arc<str>, places: &Places, value: &Value) -> Vec<Problem> {
    let Some(validator) = schema::validator() else {
        return Vec::new();
    };
    let explainer = Explainer { file, places, guesses: Cell::new(MAX_GUESSES) };
    let mut problems: Vec<_> = validator.iter_errors(value).flat_map(|error| explainer.explain(&error)).collect();
    // A value can break two rules of one field, such as its form and its pattern.
    problems.dedup();
    problems
}

/// For how many unknown fields the nearest known one is looked up.
const MAX_GUESSES: usize = 1000;

struct Explainer<'a> {
    file: &'a Arc<str>,
    places: &'a Places,
    guesses: Cell<usize>,
}

impl Explainer<'_> {
    fn explain(&self, error: &ValidationError<'_>) -> Vec<Problem> {
        let path: Path = error.instance_path().segments().map(step).collect();
        let Some(schema) = violated(error) else {
            return vec![self.unexplained(path, error)];
        };
        match error.kind() {
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                unexpected.iter().map(|name| self.unknown_field(&path, name, schema)).collect()
            }
            ValidationErrorKind::Required { property } => {
                vec![self.missing_field(&path, property.as_str().unwrap_or_default(), schema)]
            }
            ValidationErrorKind::UniqueItems => {
                let found = self.places.node(&path).map_or_else(|| "nothing".to_owned(), describe::found);
                let expected = "a list in which nothing stands twice";
                vec![Problem::new(self.file, self.places.of(&path), found, expected).at(path)]
            }
            _ => vec![self.wrong_value(path, schema)],
        }
    }

    fn unknown_field(&self, object: &Path, name: &str, schema: &'static Value) -> Problem {
        let path = object.key(name.to_owned());
        let known = describe::fields(schema);
        let expected = match self.guess(name, &known) {
            Some(near) => format!("a field that the format knows, such as {near}"),
            None => format!("one of the fields {}", known.join(", ")),
        };
        let found = format!("the unknown field {}", quoted(name));
        Problem::new(self.file, self.places.of_key(&path), found, expected).at(path)
    }

    fn guess(&self, name: &str, known: &[&'static str]) -> Option<&'static str> {
        let left = self.guesses.get().checked_sub(1)?;
        self.guesses.set(left);
        nearest(name, known.iter().copied())
    }

    fn missing_field(&self, object: &Path, name: &str, schema: &'static Value) -> Problem {
        let wanted = schema.get("properties").and_then(|fields| fields.get(name));
        let wanted = wanted.map_or_else(String::new, |field| format!(": {}", describe::expected(field)));
        let found = format!("no field {name}");
        Problem::new(self.file, self.places.of(object), found, format!("{name}{wanted}")).at(object.clone())
    }

    fn wrong_value(&self, path: Path, schema: &'static Value) -> Problem {
        let node = self.places.node(&path);
        let found = node.map_or_else(|| "nothing".to_owned(), describe::found);
        let hint = node.and_then(|node| hint(node, schema));
        Problem::new(self.file, self.places.of(&path), found, describe::expected(schema)).at(path).hint(hint)
    }

    /// For a rule of the schema that has no words here yet.
    fn unexplained(&self, path: Path, error: &ValidationError<'_>) -> Problem {
        let found = self.places.node(&path).map_or_else(|| "nothing".to_owned(), describe::found);
        let expected = format!("what the schema describes ({})", error.kind().keyword());
        Problem::new(self.file, self.places.of(&path), found, expected).at(path)
    }
}

fn step(segment: LocationSegment<'_>) -> Step {
    match segment {
        LocationSegment::Property(name) => Step::Key(name.into_owned().into()),
        LocationSegment::Index(index) => Step::Index(index),
    }
}

/// The part of the schema whose keyword was violated.
fn violated(error: &ValidationError<'_>) -> Option<&'static Value> {
    let (schema, _keyword) = error.schema_path().as_str().rsplit_once('/')?;
    schema::strict().pointer(schema)
}

/// What to write instead, where that can be said.
fn hint(node: &Node, schema: &'static Value) -> Option<String> {
    if let Some(words) = describe::words(schema) {
        let (Content::Plain(word) | Content::Text(word)) = &node.content else {
            return None;
        };
        return nearest(word, words).map(|word| format!("write {word}"));
    }
    match &node.content {
        Content::Plain(word) => hint_for_word(word, schema),
        Content::Text(text) if !describe::takes_text(schema) && unquoted_would_do(text, schema) => {
            Some(format!("write {} without quotation marks", excerpt(text)))
        }
        _ => None,
    }
}

fn hint_for_word(word: &str, schema: &'static Value) -> Option<String> {
    if word.is_empty() {
        return Some("fill it in, or leave the field out".to_owned());
    }
    match plain(word) {
        Plain::Text => None,
        _ if describe::takes_text(schema) => Some(format!("write {}", quoted(word))),
        _ => match (describe::expected(schema).as_str(), word.to_lowercase().as_str()) {
            ("true or false", "yes" | "y" | "on" | "true") => Some("write true".to_owned()),
            ("true or false", "no" | "n" | "off" | "false") => Some("write false".to_owned()),
            _ => None,
        },
    }
}

/// Whether the text, without its quotation marks, is of the kind that the schema wants.
fn unquoted_would_do(text: &str, schema: &'static Value) -> bool {
    let wanted = describe::expected(schema);
    match plain(text) {
        Plain::Number(_) => wanted.contains("number"),
        Plain::Bool(_) => wanted == "true or false",
        _ => false,
    }
}
