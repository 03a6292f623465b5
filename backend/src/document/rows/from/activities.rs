//! A row of the calendar as documents write it.

use super::Slugs;
use crate::document::model::{Activity, ActivityItem, Series, Task, TimeSlot, When};
use crate::document::rows::PlanRows;
use crate::domain::activity::entity::Model;

pub(super) fn activity(slugs: &Slugs, rows: &PlanRows, row: &Model) -> Activity {
    let networks = rows.activity_networks.iter().filter(|link| link.activity_id == row.id);
    let themes = rows.activity_themes.iter().filter(|link| link.activity_id == row.id);
    Activity {
        key: row.key.clone(),
        title: row.title.clone(),
        description: row.description.clone(),
        note: row.note.clone(),
        kind: row.kind,
        when: when(row),
        slots: slots(slugs, row),
        place: row.place.clone(),
        mode: row.mode,
        category: row.category.clone(),
        audience: slugs.party(&row.audience),
        per_unit: row.per_unit.0.clone(),
        networks: slugs.all(networks.map(|link| link.network_id.0)),
        organiser: row.organiser_id.and_then(|id| slugs.get(id.0)),
        led_by: row.led_by.clone(),
        registration: row.registration.clone(),
        items: items(row),
        tasks: tasks(slugs, row),
        milestones: row.milestones_text.clone(),
        themes: slugs.all(themes.map(|link| link.theme_id.0)),
        alternatives: slugs.all(row.alternatives.iter().map(|id| id.0)),
        series: row.series_name.clone().map(|name| Series { name, number: number(row.series_number) }),
        status: row.status,
        moved_from: row.moved_from.clone(),
    }
}

fn when(row: &Model) -> When {
    When {
        text: row.when_text.clone(),
        heading: row.heading.clone(),
        precision: row.precision,
        start: row.start_date,
        end: (row.end_date != row.start_date).then_some(row.end_date),
        tolerance_days: number(row.tolerance_days),
    }
}

fn number(number: Option<i32>) -> Option<u16> {
    number.and_then(|number| u16::try_from(number).ok())
}

fn slots(slugs: &Slugs, row: &Model) -> Vec<TimeSlot> {
    let slots = row.slots.iter().map(|slot| TimeSlot {
        label: slot.label.clone(),
        date: slot.date,
        start: slot.start,
        end: slot.end,
        audience: slot.audience.as_ref().map(|audience| slugs.party(audience)),
    });
    slots.collect()
}

fn items(row: &Model) -> Vec<ActivityItem> {
    let items = row.items.iter();
    items.map(|item| ActivityItem { text: item.text.clone(), milestones: item.milestones_text.clone() }).collect()
}

fn tasks(slugs: &Slugs, row: &Model) -> Vec<Task> {
    let tasks = row.tasks.iter().map(|task| Task {
        text: task.text.clone(),
        responsible: task.responsible.as_ref().map(|party| slugs.party(party)),
        due: task.due,
        due_text: task.due_text.clone(),
    });
    tasks.collect()
}
