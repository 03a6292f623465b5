//! The tree as the JSON value that the schema and serde judge.
//!
//! A word without a meaning that all tools share becomes null, which the schema
//! refuses everywhere; [`super::explain`] then looks up what was written.

use serde_json::{Map, Value};

use super::scalar::{Plain, plain};
use super::tree::{Content, Field, Node};

/// The value of a tree. In JSON files a field that is null counts as left out,
/// for so machines write it.
pub(super) fn of(node: &Node, json: bool) -> Value {
    match &node.content {
        Content::Text(text) => Value::String(text.clone()),
        Content::Plain(word) => of_plain(word),
        Content::List(elements) => elements.iter().map(|element| of(element, json)).collect(),
        Content::Object(fields) => {
            let kept = fields.iter().filter(|field| !(json && is_null(field)));
            kept.map(|field| (field.key.clone(), of(&field.value, json))).collect::<Map<_, _>>().into()
        }
    }
}

fn of_plain(word: &str) -> Value {
    match plain(word) {
        Plain::Null | Plain::Bent => Value::Null,
        Plain::Bool(value) => Value::Bool(value),
        Plain::Number(number) => Value::Number(number),
        Plain::Text => Value::String(word.to_owned()),
    }
}

fn is_null(field: &Field) -> bool {
    matches!(&field.value.content, Content::Plain(word) if word == "null")
}
