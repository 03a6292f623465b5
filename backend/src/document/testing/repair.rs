//! What a schema cannot say, put right in a grown object: order of days,
//! precision, identifiers, milestones.

use serde_json::{Map, Value, json};

use super::tape::Tape;
use crate::document::sound::tables::SPANS;

/// Puts right one object, whose parts have been put right before.
pub(super) fn repair(type_name: &str, fields: &mut Map<String, Value>, tape: &mut Tape<'_>) {
    for (_, from, to) in SPANS.iter().filter(|(name, _, _)| *name == type_name) {
        order(fields, from, to);
    }
    match type_name {
        "When" => precision(fields),
        "TimeSlot" => slot(fields),
        "Activity" => slot_days(fields),
        "ExternalId" => identifier(fields, tape),
        _ => {}
    }
    if fields.contains_key("milestones") && ["Activity", "ActivityItem"].contains(&type_name) {
        let text = tape.one(&["Alle", "2", "2-4", "2–4", "2, 3", "2 og 4", "1, 3-5", "2\n3"]);
        fields.insert("milestones".to_owned(), json!(text));
    }
}

fn order(fields: &mut Map<String, Value>, from: &str, to: &str) {
    let (Some(first), Some(last)) = (fields.get(from).cloned(), fields.get(to).cloned()) else {
        return;
    };
    if first.as_str() > last.as_str() {
        fields.insert(from.to_owned(), last);
        fields.insert(to.to_owned(), first);
    }
}

fn precision(fields: &mut Map<String, Value>) {
    let start = fields["start"].clone();
    match fields["precision"].as_str() {
        Some("DAY" | "MONTH") if fields.contains_key("end") => fields.insert("end".to_owned(), start),
        Some("DAYS" | "WEEKS" | "MONTHS") => Some(fields.entry("end").or_insert(start).clone()),
        _ => None,
    };
}

/// Slots start before 23:00, so the last minute of the day comes after.
fn slot(fields: &mut Map<String, Value>) {
    if fields.contains_key("end") {
        fields.insert("end".to_owned(), json!("23:59"));
    }
}

fn slot_days(fields: &mut Map<String, Value>) {
    let start = fields["when"]["start"].clone();
    let slots = fields.get_mut("slots").and_then(Value::as_array_mut);
    for slot in slots.into_iter().flatten().filter(|slot| slot.get("date").is_some()) {
        slot["date"] = start.clone();
    }
}

fn identifier(fields: &mut Map<String, Value>, tape: &mut Tape<'_>) {
    let value = match fields["scheme"].as_str() {
        Some("ORGNR") => tape.one(&["974552124", "974 552 124", "NO974552124", "0192:974552124"]),
        Some("KOMMUNENUMMER") => tape.one(&["1870", "0301"]),
        Some("FYLKESNUMMER") => tape.one(&["18", "03"]),
        Some("URI") => "https://www.udir.no/",
        _ => return,
    };
    fields.insert("value".to_owned(), json!(value));
}
