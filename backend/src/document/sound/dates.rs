//! Days lie within reason, and what begins ends after it began.

use serde_json::Value;

use super::Subject;
use super::objects::Object;
use super::tables::SPANS;
use crate::document::excerpt::quoted;
use crate::document::path::Path;
use crate::document::problem::Problem;
use crate::document::schema::strict;

/// The years that a document may speak of.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2200;

/// Days out of reason or out of order.
pub(super) fn problems(subject: &Subject<'_>) -> Vec<Problem> {
    subject
        .objects
        .iter()
        .flat_map(|object| [unreasonable(subject, object), out_of_order(subject, object)].concat())
        .collect()
}

fn unreasonable(subject: &Subject<'_>, object: &Object<'_>) -> Vec<Problem> {
    let days = date_fields(object.type_name).into_iter().flat_map(|field| object.texts(field));
    days.filter(|(_, day)| !is_reasonable(day)).map(|(path, day)| unreasonable_day(subject, &path, day)).collect()
}

fn unreasonable_day(subject: &Subject<'_>, path: &Path, day: &str) -> Problem {
    subject.problem(path, quoted(day), format!("a day in the years {} to {}", YEARS.start(), YEARS.end()))
}

fn is_reasonable(day: &str) -> bool {
    day.get(..4).and_then(|year| year.parse().ok()).is_some_and(|year| YEARS.contains(&year))
}

/// The fields that hold days, or lists of days, as the schema has it.
fn date_fields(type_name: &str) -> Vec<&'static str> {
    let properties = strict().get("$defs").and_then(|types| types.get(type_name)?.get("properties")?.as_object());
    let is_date = |schema: &Value| schema.get("format").is_some_and(|format| format == "date");
    let fields = properties.into_iter().flatten();
    fields
        .filter(|(_, schema)| is_date(schema) || schema.get("items").is_some_and(is_date))
        .map(|(field, _)| field.as_str())
        .collect()
}

/// Days are written so that their order is that of their texts.
fn out_of_order(subject: &Subject<'_>, object: &Object<'_>) -> Vec<Problem> {
    let spans = SPANS.iter().filter(|(type_name, _, _)| *type_name == object.type_name);
    let pairs = spans.filter_map(|(_, from, to)| Some((*from, *to, object.text(from)?, object.text(to)?)));
    pairs
        .filter(|(_, _, first, last)| first > last)
        .map(|(from, to, first, last)| {
            subject.problem(&object.path.key(to), quoted(last), format!("{first} ({from}) or a later day"))
        })
        .collect()
}
