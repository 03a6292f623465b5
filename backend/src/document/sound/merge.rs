//! Whether two descriptions of one thing can be laid on top of each other.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::document::identity::identity;
use crate::document::orgnr::OrganisationNumber;
use crate::document::path::{Path, Step};

/// A field on which two descriptions differ.
pub(super) struct Clash<'a> {
    pub(super) first: Side<'a>,
    pub(super) second: Side<'a>,
}

/// What one description says, and where, seen from the thing described.
pub(super) struct Side<'a> {
    pub(super) path: Path,
    pub(super) value: &'a Value,
}

impl Clash<'_> {
    /// The field of the thing itself in which the clash lies.
    pub(super) fn field(&self) -> &str {
        match self.first.path.steps().first() {
            Some(Step::Key(key)) => key,
            _ => "",
        }
    }
}

/// Where two descriptions contradict each other. What only one of them says
/// completes the other; elements of lists that describe the same thing are
/// compared, all others united.
pub(super) fn clashes<'a>(first: &'a Map<String, Value>, second: &'a Map<String, Value>) -> Vec<Clash<'a>> {
    let mut found = Vec::new();
    objects((first, &Path::root()), (second, &Path::root()), &mut found);
    found
}

fn objects<'a>(
    (first, first_path): (&'a Map<String, Value>, &Path),
    (second, second_path): (&'a Map<String, Value>, &Path),
    found: &mut Vec<Clash<'a>>,
) {
    let is_number = first.get("scheme").is_some_and(|scheme| scheme == "ORGNR");
    for (field, value) in first {
        let Some(other) = second.get(field) else { continue };
        if is_number && field == "value" && same_number(value, other) {
            continue;
        }
        let (here, there) = (first_path.key(field.clone()), second_path.key(field.clone()));
        values((value, here), (other, there), found);
    }
}

fn values<'a>(
    (first, first_path): (&'a Value, Path),
    (second, second_path): (&'a Value, Path),
    found: &mut Vec<Clash<'a>>,
) {
    match (first, second) {
        (Value::Object(a), Value::Object(b)) => objects((a, &first_path), (b, &second_path), found),
        (Value::Array(a), Value::Array(b)) => lists((a, &first_path), (b, &second_path), found),
        _ if first == second => {}
        _ => found.push(Clash {
            first: Side { path: first_path, value: first },
            second: Side { path: second_path, value: second },
        }),
    }
}

fn lists<'a>(
    (first, first_path): (&'a [Value], &Path),
    (second, second_path): (&'a [Value], &Path),
    found: &mut Vec<Clash<'a>>,
) {
    let others: HashMap<_, _> =
        second.iter().enumerate().filter_map(|(index, b)| Some((identity(b)?, (index, b)))).collect();
    for (index, a) in first.iter().enumerate() {
        if let Some((other, b)) = identity(a).and_then(|identity| others.get(&identity)) {
            values((a, first_path.at(index)), (b, second_path.at(*other)), found);
        }
    }
}

fn same_number(first: &Value, second: &Value) -> bool {
    let read = |value: &Value| value.as_str().and_then(|text| OrganisationNumber::parse(text).ok());
    read(first).is_some_and(|number| read(second) == Some(number))
}
