//! What tells the elements of a list apart, in a document and in the database
//! alike: two that are the same thing are compared, all others stand side by side.

use serde_json::{Map, Value};

/// Fields that say what an element is; the first set counts of which it has the first field.
const IDENTITIES: [&[&str]; 3] = [&["key"], &["scheme", "validFrom"], &["kind", "ownership"]];

/// Whom a party means; its text is only what a plan calls them.
const MEANT: [&str; 3] = ["positions", "networks", "organisations"];

/// What an element is, as text to compare; none when it is nothing but itself.
/// Elements with a slug are compared by themselves.
pub(super) fn identity(element: &Value) -> Option<String> {
    let fields = element.as_object()?;
    let of_fields = IDENTITIES.into_iter().find(|names| names.first().is_some_and(|name| fields.contains_key(*name)));
    let names = of_fields.or_else(|| means_somebody(fields).then_some(MEANT.as_slice()))?;
    let said: Vec<_> = names.iter().map(|name| fields.get(*name).filter(|value| !is_empty(value))).collect();
    serde_json::to_string(&said).ok()
}

fn means_somebody(fields: &Map<String, Value>) -> bool {
    fields.contains_key("text") && MEANT.iter().any(|name| fields.get(*name).is_some_and(|value| !is_empty(value)))
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn elements_are_the_same_thing_by_what_they_are_and_not_by_what_is_said_of_them() {
        for (one, other, is_same) in [
            (
                json!({"kind": "SCHOOL", "ownership": "PUBLIC", "count": 8}),
                json!({"kind": "SCHOOL", "ownership": "PUBLIC", "count": 9}),
                true,
            ),
            (
                json!({"kind": "SCHOOL", "ownership": "PUBLIC", "count": 8}),
                json!({"kind": "SCHOOL", "ownership": "PRIVATE", "count": 8}),
                false,
            ),
            (
                json!({"text": "gruppa", "networks": ["a"]}),
                json!({"text": "gruppen", "networks": ["a"], "positions": []}),
                true,
            ),
            (json!({"text": "gruppa", "networks": ["a"]}), json!({"text": "gruppa", "networks": ["b"]}), false),
        ] {
            assert_eq!(identity(&one) == identity(&other), is_same, "{one} {other}");
        }
        for element in [json!({"text": "frivilligheten"}), json!("SCHOOL"), json!({"slug": "sortland"})] {
            assert_eq!(identity(&element), None, "{element}");
        }
    }
}
