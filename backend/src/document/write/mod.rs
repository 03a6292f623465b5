//! Writes a plan document: YAML for people, JSON for machines.
//!
//! Invariant, held by property tests: what is written here is read back as the
//! same document. Fields stand in the order of the types, defaults are left out,
//! and no text depends on how a YAML tool guesses.

mod text;

use std::fmt::Write as _;

use serde_yaml_ng::{Mapping, Value};

use super::model::Document;

/// The document as JSON, indented.
#[must_use]
pub fn to_json(document: &Document) -> String {
    serde_json::to_string_pretty(document).map(|json| json + "\n").unwrap_or_default()
}

/// The document as YAML.
#[must_use]
pub fn to_yaml(document: &Document) -> String {
    let mut out = String::new();
    if let Ok(Value::Mapping(fields)) = serde_yaml_ng::to_value(document) {
        for (position, (key, value)) in fields.iter().enumerate() {
            if position > 0 && !is_scalar(value) {
                out.push('\n');
            }
            field(&mut out, 0, key, value);
        }
    }
    out
}

/// Spaces by which one level stands further in.
const STEP: usize = 2;

fn field(out: &mut String, indent: usize, key: &Value, value: &Value) {
    out.push_str(key.as_str().unwrap_or_default());
    out.push(':');
    after(out, indent, value);
}

fn object(out: &mut String, indent: usize, fields: &Mapping) {
    for (position, (key, value)) in fields.iter().enumerate() {
        if position > 0 {
            pad(out, indent);
        }
        field(out, indent, key, value);
    }
}

/// A value after the name of its field, to the end of its last line.
fn after(out: &mut String, indent: usize, value: &Value) {
    match value {
        Value::Mapping(fields) if fields.is_empty() => out.push_str(" {}\n"),
        Value::Mapping(fields) => {
            out.push('\n');
            pad(out, indent + STEP);
            object(out, indent + STEP, fields);
        }
        Value::Sequence(elements) => list(out, indent, elements),
        scalar_value => {
            out.push(' ');
            scalar(out, indent, scalar_value);
        }
    }
}

/// Lists of slugs and other single words stand on one line, all others an element a line.
fn list(out: &mut String, indent: usize, elements: &[Value]) {
    const WIDTH: usize = 100;
    let words: Option<Vec<String>> = elements.iter().map(|element| element.as_str().and_then(text::word)).collect();
    if let Some(line) = words.map(|words| words.join(", ")).filter(|line| line.len() <= WIDTH) {
        let _ = writeln!(out, " [{line}]");
        return;
    }
    out.push('\n');
    for element in elements {
        pad(out, indent + STEP);
        out.push_str("- ");
        match element {
            Value::Mapping(fields) if !fields.is_empty() => object(out, indent + 2 * STEP, fields),
            other => scalar(out, indent + STEP, other),
        }
    }
}

fn scalar(out: &mut String, indent: usize, value: &Value) {
    match value {
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => {
            let _ = write!(out, "{number}");
        }
        Value::String(text) => text::write(out, indent + STEP, text),
        // The format has no nulls, no tags and no lists of lists.
        _ => out.push_str("null"),
    }
    out.push('\n');
}

fn is_scalar(value: &Value) -> bool {
    !matches!(value, Value::Mapping(_) | Value::Sequence(_))
}

fn pad(out: &mut String, indent: usize) {
    out.extend(std::iter::repeat_n(' ', indent));
}

#[cfg(test)]
mod tests;
