//! The JSON Schema of the format, generated from the types in [`super::model`].
//!
//! Owns the two forms in which it is used: as published, and stricter for what
//! this program reads. Both are made once.

use std::sync::OnceLock;

use chrono::NaiveDate;
use jsonschema::Validator;
use serde_json::{Value, json};

use super::model::Document;

/// The schema as it is published.
pub fn published() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| schemars::schema_for!(Document).to_value())
}

/// The published schema as a text, as it stands in `plan-document.schema.json`.
pub fn text() -> String {
    format!("{:#}\n", published())
}

/// The schema by which files are read. A field that has no value is left out, so
/// no field may be null: in a file, null is a slip such as an empty `title:`.
pub(super) fn strict() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema = published().clone();
        tighten(&mut schema);
        schema
    })
}

/// The validator of [`strict`]; `None` when the schema does not compile, which a test rules out.
pub(super) fn validator() -> Option<&'static Validator> {
    static VALIDATOR: OnceLock<Option<Validator>> = OnceLock::new();
    let options = || jsonschema::options().should_validate_formats(true).with_format("date", is_date);
    VALIDATOR.get_or_init(|| options().build(strict()).ok()).as_ref()
}

/// The library takes `2021-10-0.` for a date; this is what the rest of the program takes for one.
fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<NaiveDate>().is_ok()
}

/// What `$ref` points to, or the schema itself, and the name of the type it points to.
pub(super) fn resolve(schema: &'static Value) -> (Option<&'static str>, &'static Value) {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix("#/$defs/"));
    match name.and_then(|name| strict().get("$defs")?.get(name)) {
        Some(target) => (name, target),
        None => (None, schema),
    }
}

fn tighten(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if let Some(only) = without_null(fields.get("type")) {
                fields.insert("type".to_owned(), only);
            }
            if let Some(target) = without_null_branch(fields.get("anyOf")) {
                fields.remove("anyOf");
                fields.insert("$ref".to_owned(), target);
            }
            if let Some(highest) = highest(fields.get("format")) {
                fields.entry("maximum").or_insert(highest);
            }
            fields.values_mut().for_each(tighten);
        }
        Value::Array(elements) => elements.iter_mut().for_each(tighten),
        _ => {}
    }
}

/// `["string", "null"]` as `"string"`.
fn without_null(types: Option<&Value>) -> Option<Value> {
    types?.as_array()?.iter().find(|name| *name != "null").cloned()
}

/// The target of `anyOf: [{$ref: target}, {type: null}]`.
fn without_null_branch(branches: Option<&Value>) -> Option<Value> {
    match branches?.as_array()?.as_slice() {
        [some, null] if *null == json!({"type": "null"}) => some.get("$ref").cloned(),
        _ => None,
    }
}

/// The highest value of an integer type, where schemars leaves it out.
fn highest(format: Option<&Value>) -> Option<Value> {
    match format?.as_str()? {
        "uint8" => Some(json!(u8::MAX)),
        "uint16" => Some(json!(u16::MAX)),
        "uint32" => Some(json!(u32::MAX)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strict_schema_compiles_and_knows_no_null() {
        assert!(validator().is_some());
        assert!(!strict().to_string().contains("\"null\""));
        assert!(!strict().to_string().contains("anyOf"));
    }
}
