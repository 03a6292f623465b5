//! A document grown from the schema: names are new, references lead to what has
//! a name already, all else is arbitrary.

use serde_json::{Map, Value, json};

use super::repair::repair;
use super::tape::Tape;
use super::texts::text;
use crate::document::schema::{resolve, strict};
use crate::document::sound::tables::{NAMES, REFERENCES, Reference, Space};

/// Fields that must be grown before those that refer into them.
const FIRST: [&str; 11] = [
    "regions",
    "externalOrganisations",
    "municipalities",
    "units",
    "positions",
    "programmes",
    "governingDocuments",
    "networks",
    "outlines",
    "categories",
    "themes",
];

/// Lists that are never empty, so that required references find something.
const NEVER_EMPTY: [&str; 2] = ["municipalities", "governingDocuments"];

/// Deeper things lose their optional fields.
const DEPTH: usize = 12;

/// The document that grows from a tape.
pub(super) fn document(bytes: &[u8]) -> Value {
    let mut grower = Grower { tape: Tape::new(bytes), names: Vec::new(), count: 0 };
    grower.object("Document", strict(), 0)
}

struct Grower<'a> {
    tape: Tape<'a>,
    names: Vec<(Space, &'static str, String)>,
    count: usize,
}

impl Grower<'_> {
    fn object(&mut self, type_name: &'static str, schema: &'static Value, depth: usize) -> Value {
        let properties = schema["properties"].as_object().expect("an object has properties");
        let mut order: Vec<&'static str> = properties.keys().map(String::as_str).collect();
        order.sort_by_key(|field| FIRST.iter().position(|first| first == field).unwrap_or(FIRST.len()));
        let required = |field: &str| schema["required"].as_array().is_some_and(|all| all.contains(&json!(field)));
        let mut fields = Map::new();
        for field in order {
            let wanted = required(field) || NEVER_EMPTY.contains(&field) || (depth < DEPTH && self.tape.yes());
            if wanted && let Some(value) = self.field(type_name, field, &properties[field], depth) {
                fields.insert(field.to_owned(), value);
            }
        }
        repair(type_name, &mut fields, &mut self.tape);
        self.register(type_name, &fields);
        Value::Object(fields)
    }

    /// An object has its name only when it is finished, so nothing can refer to what holds it.
    fn register(&mut self, type_name: &'static str, fields: &Map<String, Value>) {
        for name in NAMES.iter().filter(|name| name.type_name == type_name) {
            let text = fields[name.field].as_str().expect("a name is a text");
            self.names.push((name.space, type_name, text.to_owned()));
        }
    }

    fn field(&mut self, type_name: &str, field: &str, schema: &'static Value, depth: usize) -> Option<Value> {
        if NAMES.iter().any(|name| name.type_name == type_name && name.field == field) {
            self.count += 1;
            return Some(json!(format!("{}-{}", type_name.to_lowercase(), self.count)));
        }
        let is_list = schema["type"] == "array";
        if let Some(reference) = REFERENCES.iter().find(|r| r.type_name == type_name && r.field == field) {
            let known = self.known(reference);
            if is_list {
                let count = if known.is_empty() { 0 } else { self.tape.below(4) };
                let names: std::collections::BTreeSet<_> = (0..count).map(|_| self.pick(&known)).collect();
                return Some(json!(names));
            }
            return (!known.is_empty()).then(|| json!(self.pick(&known)));
        }
        if is_list {
            let least = usize::from(NEVER_EMPTY.contains(&field));
            let count = least + self.tape.below(4);
            return Some((0..count).map(|_| self.value(&schema["items"], depth)).collect());
        }
        Some(self.value(schema, depth))
    }

    fn known(&self, reference: &Reference) -> Vec<String> {
        let fits = |type_name: &str| reference.only.is_none_or(|only| only == type_name);
        let names = self.names.iter().filter(|(space, type_name, _)| *space == reference.space && fits(type_name));
        names.map(|(_, _, name)| name.clone()).collect()
    }

    fn pick(&mut self, known: &[String]) -> String {
        known[self.tape.below(known.len())].clone()
    }

    fn value(&mut self, schema: &'static Value, depth: usize) -> Value {
        let (name, schema) = resolve(schema);
        if let Some(branches) = schema["oneOf"].as_array().or(schema["enum"].as_array()) {
            let branch = &branches[self.tape.below(branches.len())];
            let words = branch["enum"].as_array();
            return words.map_or_else(
                || branch.get("const").unwrap_or(branch).clone(),
                |w| w[self.tape.below(w.len())].clone(),
            );
        }
        match schema["type"].as_str() {
            Some("object") => self.object(name.expect("objects have a type"), schema, depth + 1),
            Some("boolean") => json!(self.tape.yes()),
            Some("integer") => self.integer(schema),
            Some("number") => self.number(schema),
            _ => json!(self.string(schema)),
        }
    }

    fn integer(&mut self, schema: &Value) -> Value {
        let low = schema["minimum"].as_f64().unwrap_or(0.0);
        let high = schema["maximum"].as_f64().unwrap_or(100.0);
        let value = self.tape.one(&[low, high, low + 1.0, low + 8.0]);
        #[expect(clippy::cast_possible_truncation, reason = "bounds of integer types")]
        let value = value.min(high) as i64;
        json!(value)
    }

    fn number(&mut self, schema: &Value) -> Value {
        let low = schema["minimum"].as_f64().unwrap_or(f64::MIN);
        let high = schema["maximum"].as_f64().unwrap_or(f64::MAX);
        let value: f64 = self.tape.one(&[0.2, 0.0, 45.0, 1e300, -3.25, 0.1 + 0.2, 5e-324, 1e16, 12.5]);
        json!(value.clamp(low, high))
    }

    fn string(&mut self, schema: &Value) -> String {
        match (schema["pattern"].as_str(), schema["format"].as_str()) {
            (Some("^sammenheng/1$"), _) => "sammenheng/1".to_owned(),
            (Some("^[0-9]{4}$"), _) => format!("{:04}", self.tape.below(10_000)),
            (Some("^#[0-9a-f]{6}$"), _) => self.tape.one(&["#1e88e5", "#000000", "#123456"]).to_owned(),
            (Some("^[A-Z]{3}$"), _) => self.tape.one(&["NOK", "EUR", "NAN"]).to_owned(),
            (Some("^(nb|nn|en|se|sma|smj)$"), _) => self.tape.one(&["nb", "nn", "en", "se", "sma", "smj"]).to_owned(),
            (Some("^https?://"), _) => self.tape.one(&["https://www.udir.no/", "http://a.b/c?d=e#f"]).to_owned(),
            (Some(pattern), _) if pattern.contains("2[0-3]") => {
                format!("{:02}:{:02}", self.tape.below(23), self.tape.below(60))
            }
            (Some(pattern), _) => panic!("texts of the form {pattern} are not grown yet"),
            (_, Some("date")) => {
                format!("{}-{:02}-{:02}", 2018 + self.tape.below(9), 1 + self.tape.below(12), 1 + self.tape.below(28))
            }
            _ => text(&mut self.tape),
        }
    }
}
