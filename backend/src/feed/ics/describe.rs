//! What an event says of itself: the row in full, in the words of the page.

use crate::domain::activity::content::Slot;
use crate::domain::activity::entity::Model;
use crate::feed::entry::Entry;
use crate::feed::said::{called, certainty, item, numbered, per_unit, series, task, times, written};
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

fn facts(entry: &Entry, slot: Option<&Slot>) -> Vec<String> {
    let activity = &entry.activity;
    let audience = slot.and_then(|slot| slot.audience.as_ref()).unwrap_or(&activity.audience.0);
    let networks: Vec<String> = entry.networks.iter().map(|network| called(network)).collect();
    let facts = [
        ("Når", words::stretch(activity).map(|_| words::when(activity))),
        ("Tidspunkt", times(activity)),
        ("For hvem", Some(audience.text.clone())),
        ("På hver", Some(per_unit(activity))),
        ("Møte i", Some(words::listed(&networks))),
        ("Møteform", activity.mode.map(|mode| words::mode(mode).to_owned())),
        ("Arrangør", entry.organiser.as_ref().map(|organiser| organiser.name.clone())),
        ("Ledes av", activity.led_by.clone()),
        ("Påmelding", activity.registration.clone()),
        ("Del av", series(activity)),
        ("I planen står det", Some(written(activity))),
    ];
    let said = facts.into_iter().filter_map(|(label, fact)| Some((label, fact.filter(|fact| !fact.is_empty())?)));
    said.map(|(label, fact)| format!("{label}: {fact}")).collect()
}

fn tasks(activity: &Model) -> Option<String> {
    let tasks: Vec<String> = activity.tasks.iter().map(task).collect();
    lines(&tasks).map(|tasks| format!("Å forberede:\n{tasks}"))
}

fn milestones(entry: &Entry) -> Option<String> {
    let written = entry.activity.milestones_text.as_deref();
    if entry.milestones.is_empty() {
        return written.map(|text| format!("Milepæler: {text}"));
    }
    let milestones: Vec<String> = entry.milestones.iter().map(|part| format!("– {}", numbered(part))).collect();
    lines(&milestones).map(|milestones| format!("Milepæler:\n{milestones}"))
}
