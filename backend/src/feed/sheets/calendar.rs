//! The rows of calendars: one line for each, or for each part of a day, just as a
//! calendar program has events.

use chrono::NaiveDate;

use crate::domain::activity::content::Slot;
use crate::feed::entry::Entry;
use crate::feed::ics::describe::{called, certainty, item, numbered, task, times, written};
use crate::feed::occurrence::placed;
use crate::feed::table::{Cell, Column, Table};
use crate::feed::words;

struct Line {
    entry: Entry,
    slot: Option<Slot>,
    first: NaiveDate,
    last: NaiveDate,
}

const COLUMNS: [Column<Line>; 24] = [
    ("Fra dato", 12, |line| line.first.into()),
    ("Til dato", 12, |line| line.last.into()),
    ("Fra kl.", 8, |line| line.slot.as_ref().map(|slot| slot.start).into()),
    ("Til kl.", 8, |line| line.slot.as_ref().and_then(|slot| slot.end).into()),
    ("Tittel", 40, |line| (&line.entry.activity.title).into()),
    ("Del", 18, |line| line.slot.as_ref().and_then(|slot| slot.label.clone()).into()),
    ("For hvem", 30, audience),
    ("Sted", 24, |line| line.entry.activity.place.clone().into()),
    ("Møteform", 16, |line| line.entry.activity.mode.map(words::mode).into()),
    ("Type", 18, |line| words::kind(line.entry.activity.kind).into()),
    ("Fargekode", 20, |line| line.entry.category().map(|category| &category.label).into()),
    ("Status", 12, |line| words::status(line.entry.activity.status).into()),
    ("Datert som", 14, |line| words::precision(line.entry.activity.precision).into()),
    ("I planen står det", 26, |line| written(&line.entry.activity).into()),
    ("Tidspunkt", 26, |line| line.slot.is_none().then(|| times(&line.entry.activity)).flatten().into()),
    ("Forbehold", 26, |line| certainty(&line.entry).join("\n").into()),
    ("Beskrivelse", 50, description),
    ("Å forberede", 40, |line| joined(line.entry.activity.tasks.iter().map(task))),
    ("Nettverk", 26, networks),
    ("Arrangør", 24, |line| line.entry.organiser.as_ref().map(|organiser| &organiser.name).into()),
    ("Milepæler", 40, milestones),
    ("Tema", 26, |line| joined(line.entry.themes.iter().filter_map(|theme| theme.title.clone()))),
    ("Plan", 36, |line| (&line.entry.plan.title).into()),
    ("Eier", 22, |line| (&line.entry.owner.name).into()),
];

/// The rows of a calendar.
pub fn calendar(entries: &[Entry]) -> Table {
    let lines: Vec<Line> = entries.iter().flat_map(lines).collect();
    Table::of("Kalender", &COLUMNS, &lines)
}

fn lines(entry: &Entry) -> Vec<Line> {
    let line = |slot: Option<&Slot>, first, last| Line { entry: entry.clone(), slot: slot.cloned(), first, last };
    match placed(&entry.activity) {
        Some(slots) => slots.into_iter().map(|(day, slot)| line(Some(slot), day, day)).collect(),
        None => vec![line(None, entry.activity.start_date, entry.activity.end_date)],
    }
}

fn joined(texts: impl Iterator<Item = String>) -> Cell {
    texts.collect::<Vec<_>>().join("\n").into()
}

fn audience(line: &Line) -> Cell {
    let own = line.slot.as_ref().and_then(|slot| slot.audience.as_ref());
    (&own.unwrap_or(&line.entry.activity.audience).text).into()
}

fn description(line: &Line) -> Cell {
    let activity = &line.entry.activity;
    let texts = activity.description.iter().chain(&activity.note).cloned();
    joined(texts.chain(activity.items.iter().map(item)))
}

fn networks(line: &Line) -> Cell {
    joined(line.entry.networks.iter().map(|network| called(&network.name, network.abbreviation.as_deref())))
}

fn milestones(line: &Line) -> Cell {
    match line.entry.milestones.as_slice() {
        [] => line.entry.activity.milestones_text.clone().into(),
        milestones => joined(milestones.iter().map(|part| numbered(part))),
    }
}
