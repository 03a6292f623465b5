//! What is said of a row, in pieces: events put them together, tables give each a
//! column.

use crate::domain::activity::content::{Item, Slot, Task};
use crate::domain::activity::entity::Model;
use crate::domain::network;
use crate::domain::plan::element;
use crate::feed::entry::Entry;
use crate::feed::occurrence::placed;
use crate::feed::words;

/// A point of the row.
pub fn item(item: &Item) -> String {
    let milestones = item.milestones_text.as_ref().map(|text| format!(" (milepæl {text})")).unwrap_or_default();
    format!("– {}{milestones}", item.text)
}

/// «Man. 14.» under «August»
pub fn written(activity: &Model) -> String {
    match &activity.heading {
        Some(heading) => format!("«{}» under «{heading}»", activity.when_text),
        None => format!("«{}»", activity.when_text),
    }
}

/// «Skoleeiers utviklingsgruppe (SUT)»
pub fn called(network: &network::entity::Model) -> String {
    match &network.abbreviation {
        Some(abbreviation) if *abbreviation != network.name => format!("{} ({abbreviation})", network.name),
        _ => network.name.clone(),
    }
}

/// The parts of the day, where the event's own time does not say it all.
pub fn times(activity: &Model) -> Option<String> {
    let is_said = match &placed(activity) {
        Some(slots) => matches!(slots.as_slice(), [(_, slot)] if slot.end.is_some()),
        None => activity.slots.is_empty(),
    };
    let part = |slot: &Slot| {
        let day = slot.date.map(|day| format!("{} ", words::day(day))).unwrap_or_default();
        let label = slot.label.as_ref().map(|label| format!(" {label}")).unwrap_or_default();
        format!("{day}{}{label}", words::times(slot.start, slot.end))
    };
    (!is_said).then(|| activity.slots.iter().map(part).collect::<Vec<_>>().join("; "))
}

/// What is to be done, by whom and by when.
pub fn task(task: &Task) -> String {
    let who = task.responsible.as_ref().map(|party| party.text.clone());
    let due = match (&task.due, &task.due_text) {
        (Some(day), Some(text)) => Some(format!("frist {} («{text}»)", words::date(*day))),
        (Some(day), None) => Some(format!("frist {}", words::date(*day))),
        (None, Some(text)) => Some(format!("frist: {text}")),
        (None, None) => None,
    };
    let notes: Vec<String> = [who, due].into_iter().flatten().collect();
    if notes.is_empty() { format!("– {}", task.text) } else { format!("– {} ({})", task.text, notes.join(", ")) }
}

/// «2. Alle enheter har …»
pub fn numbered(part: &element::Model) -> String {
    let text = part.text.as_deref().or(part.title.as_deref()).unwrap_or_default();
    match &part.number {
        Some(number) => format!("{number}. {text}"),
        None => text.to_owned(),
    }
}

/// What may still move it, or has.
pub fn certainty(entry: &Entry) -> Vec<String> {
    let activity = &entry.activity;
    let others: Vec<String> = entry.alternatives.iter().map(|other| words::when(other)).collect();
    let notes = [
        (!others.is_empty()).then(|| format!("Velg ellers: {}", others.join("; "))),
        activity.tolerance_days.map(|days| format!("Kan flyttes inntil {}", words::days(days))),
        activity.moved_from.as_ref().map(|from| format!("Flyttet fra {from}")),
    ];
    notes.into_iter().flatten().collect()
}

/// «skole og barnehage»
pub fn per_unit(activity: &Model) -> String {
    let kinds: Vec<String> = activity.per_unit.iter().map(|kind| words::unit_kind(*kind).to_lowercase()).collect();
    words::listed(&kinds)
}

/// «Kompetansepakken, modul, nr. 2»
pub fn series(activity: &Model) -> Option<String> {
    activity.series_name.as_ref().map(|name| match activity.series_number {
        Some(number) => format!("{name}, nr. {number}"),
        None => name.clone(),
    })
}
