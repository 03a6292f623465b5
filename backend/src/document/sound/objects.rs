//! A document as a flat list of its objects, each with its type and path.
//!
//! The schema says which type stands where, so the walk knows no field by name.

use serde_json::{Map, Value};

use super::tables::{Identity, NAMES};
use crate::document::path::Path;
use crate::document::schema::{resolve, strict};

/// An object of a document.
pub(in crate::document) struct Object<'a> {
    /// Its type, as in the schema: `Activity`.
    pub(in crate::document) type_name: &'static str,
    pub(in crate::document) fields: &'a Map<String, Value>,
    pub(in crate::document) path: Path,
}

impl<'a> Object<'a> {
    /// The text of a field.
    pub(in crate::document) fn text(&self, field: &str) -> Option<&'a str> {
        self.fields.get(field)?.as_str()
    }

    /// The texts of a field, which holds one or a list of them, with their paths.
    pub(super) fn texts(&self, field: &'static str) -> Vec<(Path, &'a str)> {
        let path = self.path.key(field);
        match self.fields.get(field) {
            Some(Value::String(text)) => vec![(path, text)],
            Some(Value::Array(elements)) => {
                let texts = elements.iter().enumerate();
                texts.filter_map(|(index, element)| Some((path.at(index), element.as_str()?))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The name of the object, if objects of its type have one.
    pub(in crate::document) fn name(&self) -> Option<(&'static Identity, &'a str)> {
        let name = NAMES.iter().find(|name| name.type_name == self.type_name)?;
        Some((name, self.text(name.field)?))
    }
}

/// All objects of a document, each before those inside it.
pub(in crate::document) fn of(document: &Value) -> Vec<Object<'_>> {
    let mut objects = Vec::new();
    collect("Document", strict(), document, &Path::root(), &mut objects);
    objects
}

fn collect<'a>(
    type_name: &'static str,
    schema: &'static Value,
    value: &'a Value,
    path: &Path,
    objects: &mut Vec<Object<'a>>,
) {
    let Value::Object(fields) = value else { return };
    objects.push(Object { type_name, fields, path: path.clone() });
    let properties = schema.get("properties").and_then(Value::as_object);
    for (field, schema) in properties.into_iter().flatten() {
        let Some(value) = fields.get(field) else { continue };
        let path = path.key(field.as_str());
        match (schema.get("items"), value) {
            (Some(items), Value::Array(elements)) => {
                let (Some(type_name), schema) = resolve(items) else {
                    continue;
                };
                for (index, element) in elements.iter().enumerate() {
                    collect(type_name, schema, element, &path.at(index), objects);
                }
            }
            _ => {
                if let (Some(type_name), schema) = resolve(schema) {
                    collect(type_name, schema, value, &path, objects);
                }
            }
        }
    }
}
