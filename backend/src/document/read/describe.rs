//! What the schema expects somewhere, and what was found there, in plain words.

use serde_json::Value;

use super::scalar::{Plain, plain};
use super::tree::{Content, Node};
use crate::document::excerpt::{excerpt, quoted};
use crate::document::schema::resolve;

/// What the patterns of the schema mean. A test holds it complete.
const PATTERNS: &[(&str, &str)] = &[
    ("^[a-z0-9]+(-[a-z0-9]+)*$", "lower-case letters a to z, digits and single hyphens, such as leknes-skole"),
    ("^([01][0-9]|2[0-3]):[0-5][0-9]$", "a time of day such as \"12:00\""),
    ("^[0-9]{4}$", "a municipality number of four digits, such as \"1870\""),
    ("^#[0-9a-f]{6}$", "a colour such as \"#1e88e5\""),
    ("^https?://", "an address such as https://www.udir.no/"),
    ("^[A-Z]{3}$", "a currency of three capitals, such as NOK"),
    ("^(nb|nn|en|se|sma|smj)$", "nb, nn, en, se, sma or smj"),
    ("^sammenheng/1$", "the format sammenheng/1"),
];

/// What `schema` asks for.
pub(super) fn expected(schema: &'static Value) -> String {
    let (_, schema) = resolve(schema);
    if let Some(words) = words(schema) {
        return format!("one of {}", words.join(", "));
    }
    match text_of(schema, "type") {
        "string" => expected_text(schema),
        "integer" => format!("a whole number{}", range(schema)),
        "number" => format!("a number{}", range(schema)),
        "boolean" => "true or false".to_owned(),
        "array" => match schema.get("items").map(resolve) {
            Some((_, items)) if text_of(items, "type") == "object" => "a list of objects".to_owned(),
            Some((_, items)) => format!("a list, each element {}", expected(items)),
            None => "a list".to_owned(),
        },
        "object" => format!("an object with the fields {}", fields(schema).join(", ")),
        _ => "what the schema describes".to_owned(),
    }
}

/// The words of an enumeration, if `schema` is one.
pub(super) fn words(schema: &'static Value) -> Option<Vec<&'static str>> {
    let (_, schema) = resolve(schema);
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        return Some(words.iter().filter_map(Value::as_str).collect());
    }
    let branches = schema.get("oneOf")?.as_array()?;
    Some(branches.iter().flat_map(|branch| words(branch).unwrap_or_else(|| vec![text_of(branch, "const")])).collect())
}

/// The names of the fields of an object.
pub(super) fn fields(schema: &'static Value) -> Vec<&'static str> {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flat_map(|fields| fields.keys()).map(String::as_str).collect()
}

/// Whether a text would do: then what was found may only lack quotation marks.
pub(super) fn takes_text(schema: &'static Value) -> bool {
    let (_, schema) = resolve(schema);
    text_of(schema, "type") == "string" && words(schema).is_none()
}

fn expected_text(schema: &'static Value) -> String {
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        let known = PATTERNS.iter().find(|(known, _)| *known == pattern);
        return known.map_or_else(|| format!("text of the form {pattern}"), |(_, meaning)| (*meaning).to_owned());
    }
    match text_of(schema, "format") {
        "date" => "a date such as 2023-08-14".to_owned(),
        "uri" => "an address such as https://www.udir.no/".to_owned(),
        "" => "text".to_owned(),
        format => format!("text of the form {format}"),
    }
}

fn range(schema: &'static Value) -> String {
    match (schema.get("minimum"), schema.get("maximum")) {
        (Some(low), Some(high)) => format!(" from {low} to {high}"),
        (Some(low), None) => format!(" from {low}"),
        (None, Some(high)) => format!(" up to {high}"),
        (None, None) => String::new(),
    }
}

/// What a value is, as it was written.
pub(super) fn found(node: &Node) -> String {
    match &node.content {
        Content::Text(text) => quoted(text),
        Content::List(elements) if elements.is_empty() => "an empty list".to_owned(),
        Content::List(_) => "a list".to_owned(),
        Content::Object(_) => "an object".to_owned(),
        Content::Plain(word) => found_word(word),
    }
}

fn found_word(word: &str) -> String {
    match plain(word) {
        Plain::Null if word.is_empty() => "nothing".to_owned(),
        Plain::Text => quoted(word),
        Plain::Number(_) => format!("the number {}", excerpt(word)),
        Plain::Null | Plain::Bool(_) | Plain::Bent => format!("{} without quotation marks", excerpt(word)),
    }
}

fn text_of(schema: &'static Value, keyword: &str) -> &'static str {
    schema.get(keyword).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::schema::strict;

    /// Every pattern of the schema below `value`.
    fn patterns(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                into.extend(fields.get("pattern").and_then(Value::as_str).map(str::to_owned));
                fields.values().for_each(|value| patterns(value, into));
            }
            Value::Array(elements) => elements.iter().for_each(|value| patterns(value, into)),
            _ => {}
        }
    }

    #[test]
    fn every_pattern_of_the_schema_has_its_words() {
        let mut found = Vec::new();
        patterns(strict(), &mut found);
        assert!(!found.is_empty());
        for pattern in found {
            assert!(PATTERNS.iter().any(|(known, _)| *known == pattern), "{pattern}");
        }
    }
}
