//! The rows of calendars: one line for each, or for each part of a day, just as a
//! calendar program has events.

use chrono::{Datelike, NaiveDate};

use crate::domain::activity::content::Slot;
use crate::domain::activity::entity::Model;
use crate::feed::entry::Entry;
use crate::feed::occurrence::placed;
use crate::feed::said::{called, certainty, item, numbered, per_unit, series, task, times, written};
use crate::feed::table::{Cell, Column, Table};
use crate::feed::words;

struct Line<'a> {
    entry: &'a Entry,
    activity: &'a Model,
    slot: Option<&'a Slot>,
    first: NaiveDate,
    last: NaiveDate,
}

fn columns<'a>() -> [Column<Line<'a>>; 31] {
    [
        ("Fra dato", 12, |line| line.first.into()),
        ("Til dato", 12, |line| line.last.into()),
        ("Uke", 6, |line| line.first.iso_week().week().into()),
        ("Fra kl.", 8, |line| line.slot.map(|slot| slot.start).into()),
        ("Til kl.", 8, |line| line.slot.and_then(|slot| slot.end).into()),
        ("Tittel", 40, |line| line.activity.title.as_str().into()),
        ("Del", 18, |line| line.slot.and_then(|slot| slot.label.as_deref()).into()),
        ("For hvem", 30, audience),
        ("På hver", 20, |line| per_unit(line.activity).into()),
        ("Sted", 24, |line| line.activity.place.as_deref().into()),
        ("Møteform", 16, |line| line.activity.mode.map(words::mode).into()),
        ("Type", 18, |line| words::kind(line.activity.kind).into()),
        ("Kategori", 20, |line| line.entry.category().map(|category| category.label.as_str()).into()),
        ("Status", 12, |line| words::status(line.activity.status).into()),
        ("Datert som", 14, |line| words::precision(line.activity.precision).into()),
        ("I planen står det", 26, |line| written(line.activity).into()),
        ("Tidspunkt", 26, |line| line.slot.is_none().then(|| times(line.activity)).flatten().into()),
        ("Forbehold", 26, |line| Cell::lines(certainty(line.entry))),
        ("Beskrivelse", 50, description),
        ("Å forberede", 40, |line| Cell::lines(line.activity.tasks.iter().map(task))),
        ("Nettverk", 26, |line| Cell::lines(line.entry.networks.iter().map(|network| called(network)))),
        ("Arrangør", 24, |line| line.entry.organiser.as_ref().map(|organiser| organiser.name.as_str()).into()),
        ("Ledes av", 24, |line| line.activity.led_by.as_deref().into()),
        ("Påmelding", 24, |line| line.activity.registration.as_deref().into()),
        ("Del av", 24, |line| series(line.activity).into()),
        ("Milepæler", 40, milestones),
        ("Tema", 26, |line| Cell::lines(line.entry.themes.iter().filter_map(|theme| theme.title.clone()))),
        ("Plan", 36, |line| line.entry.plan.title.as_str().into()),
        ("Eier", 22, |line| line.entry.owner.name.as_str().into()),
        ("Plan-id", 30, |line| line.entry.plan.slug.as_str().into()),
        ("Nøkkel", 20, |line| line.activity.key.as_str().into()),
    ]
}

/// The rows of a calendar.
pub fn calendar(entries: &[Entry]) -> Table {
    let lines: Vec<Line<'_>> = entries.iter().flat_map(lines).collect();
    Table::of("Kalender", &columns(), &lines)
}

fn lines(entry: &Entry) -> Vec<Line<'_>> {
    let activity = &*entry.activity;
    let line = |slot, first, last| Line { entry, activity, slot, first, last };
    match placed(activity) {
        Some(slots) => slots.into_iter().map(|(day, slot)| line(Some(slot), day, day)).collect(),
        None => vec![line(None, activity.start_date, activity.end_date)],
    }
}

fn audience(line: &Line<'_>) -> Cell {
    let own = line.slot.and_then(|slot| slot.audience.as_ref());
    own.unwrap_or(&line.activity.audience).text.as_str().into()
}

fn description(line: &Line<'_>) -> Cell {
    let texts = line.activity.description.iter().chain(&line.activity.note).cloned();
    Cell::lines(texts.chain(line.activity.items.iter().map(item)))
}

fn milestones(line: &Line<'_>) -> Cell {
    match line.entry.milestones.as_slice() {
        [] => line.activity.milestones_text.as_deref().into(),
        milestones => Cell::lines(milestones.iter().map(|part| numbered(part))),
    }
}
