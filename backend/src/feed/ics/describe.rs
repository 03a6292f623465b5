//! What an event says of itself: the row in full, in the words of the page.

use crate::domain::activity::content::{Item, Slot, Task};
use crate::domain::activity::entity::Model;
use crate::domain::plan::element;
use crate::feed::entry::Entry;
use crate::feed::occurrence::placed;
use crate::feed::words;

/// The description of an event, in paragraphs.
pub fn describe(entry: &Entry, slot: Option<&Slot>) -> String {
    let activity = &entry.activity;
    let blocks = [
        activity.description.clone(),
        activity.note.clone(),
        lines(&activity.items.iter().map(item).collect::<Vec<_>>()),
        lines(&facts(entry, slot)),
        lines(&certainty(entry)),
        tasks(activity),
        milestones(entry),
        Some(format!("{}, {}", entry.plan.title, entry.owner.name)),
    ];
    blocks.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

fn lines(lines: &[String]) -> Option<String> {
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// A point of the row.
pub fn item(item: &Item) -> String {
    let milestones = item.milestones_text.as_ref().map(|text| format!(" (milepæl {text})")).unwrap_or_default();
    format!("– {}{milestones}", item.text)
}

fn facts(entry: &Entry, slot: Option<&Slot>) -> Vec<String> {
    let activity = &entry.activity;
    let audience = slot.and_then(|slot| slot.audience.as_ref()).unwrap_or(&activity.audience.0);
    let networks: Vec<String> =
        entry.networks.iter().map(|network| called(&network.name, network.abbreviation.as_deref())).collect();
    let per_unit: Vec<String> = activity.per_unit.iter().map(|kind| words::unit_kind(*kind).to_lowercase()).collect();
    let series = activity.series_name.as_ref().map(|name| match activity.series_number {
        Some(number) => format!("{name}, nr. {number}"),
        None => name.clone(),
    });
    let facts = [
        ("Når", words::stretch(activity).map(|_| words::when(activity))),
        ("Tidspunkt", times(activity)),
        ("For hvem", Some(audience.text.clone())),
        ("På hver", Some(words::listed(&per_unit))),
        ("Møte i", Some(words::listed(&networks))),
        ("Møteform", activity.mode.map(|mode| words::mode(mode).to_owned())),
        ("Arrangør", entry.organiser.as_ref().map(|organiser| organiser.name.clone())),
        ("Ledes av", activity.led_by.clone()),
        ("Påmelding", activity.registration.clone()),
        ("Del av", series),
        ("I planen står det", Some(written(activity))),
    ];
    let said = facts.into_iter().filter_map(|(label, fact)| Some((label, fact.filter(|fact| !fact.is_empty())?)));
    said.map(|(label, fact)| format!("{label}: {fact}")).collect()
}

/// «Man. 14.» under «August»
pub fn written(activity: &Model) -> String {
    match &activity.heading {
        Some(heading) => format!("«{}» under «{heading}»", activity.when_text),
        None => format!("«{}»", activity.when_text),
    }
}

/// «Skoleeiers utviklingsgruppe (SUT)»
pub fn called(name: &str, abbreviation: Option<&str>) -> String {
    match abbreviation {
        Some(abbreviation) if abbreviation != name => format!("{name} ({abbreviation})"),
        _ => name.to_owned(),
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

fn tasks(activity: &Model) -> Option<String> {
    let tasks: Vec<String> = activity.tasks.iter().map(task).collect();
    lines(&tasks).map(|tasks| format!("Å forberede:\n{tasks}"))
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

fn milestones(entry: &Entry) -> Option<String> {
    let written = entry.activity.milestones_text.as_deref();
    if entry.milestones.is_empty() {
        return written.map(|text| format!("Milepæler: {text}"));
    }
    let milestones: Vec<String> = entry.milestones.iter().map(|part| format!("– {}", numbered(part))).collect();
    lines(&milestones).map(|milestones| format!("Milepæler:\n{milestones}"))
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
