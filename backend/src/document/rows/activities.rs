//! Rows of a plan's calendar, with the milestones that a row's text means.

use chrono::NaiveDate;

use super::ordinal;
use super::shared::party;
use crate::db::Json;
use crate::document::milestones::{self, Milestones};
use crate::document::model::{Activity, Plan, PlanYear};
use crate::domain::activity::content::{Item, Slot, Task};
use crate::domain::activity::{entity, milestone, network, theme};
use crate::domain::plan::element::ElementKind;
use crate::ids::{ActivityId, ElementId, NetworkId, OrganisationId, PlanId};

/// The rows of a calendar.
#[derive(Default)]
pub(super) struct Calendar {
    pub activities: Vec<entity::Model>,
    pub networks: Vec<network::Model>,
    pub milestones: Vec<milestone::Model>,
    pub themes: Vec<theme::Model>,
}

pub(super) fn rows(plan: &Plan, plan_id: PlanId) -> Calendar {
    let mut calendar = Calendar::default();
    for (index, activity) in plan.activities.iter().enumerate() {
        let row = row(plan, plan_id, index, activity);
        links(plan, &row, activity, &mut calendar);
        calendar.activities.push(row);
    }
    calendar
}

fn links(plan: &Plan, row: &entity::Model, activity: &Activity, calendar: &mut Calendar) {
    let (activity_id, plan_id) = (row.id, row.plan_id);
    let networks = activity.networks.iter().enumerate().map(|(index, slug)| network::Model {
        activity_id,
        network_id: NetworkId::of(slug),
        plan_id,
        ordinal: ordinal(index),
    });
    calendar.networks.extend(networks);
    let mut meant = meant(plan, row.start_date, activity.milestones.as_deref());
    for item in row.items.iter() {
        meant.extend(&item.milestones);
    }
    let mut seen = std::collections::HashSet::new();
    meant.retain(|milestone| seen.insert(*milestone));
    let milestones = meant.into_iter().enumerate().map(|(index, milestone_id)| milestone::Model {
        activity_id,
        milestone_id,
        plan_id,
        ordinal: ordinal(index),
    });
    calendar.milestones.extend(milestones);
    let themes = activity.themes.iter().enumerate().map(|(index, key)| theme::Model {
        activity_id,
        theme_id: ElementId::of(&plan.slug, ElementKind::Theme.slug(), key),
        plan_id,
        ordinal: ordinal(index),
    });
    calendar.themes.extend(themes);
}

fn row(plan: &Plan, plan_id: PlanId, index: usize, activity: &Activity) -> entity::Model {
    entity::Model {
        id: ActivityId::of(&plan.slug, &activity.key),
        plan_id,
        key: activity.key.clone(),
        ordinal: ordinal(index),
        title: activity.title.clone(),
        description: activity.description.clone(),
        note: activity.note.clone(),
        kind: activity.kind,
        when_text: activity.when.text.clone(),
        heading: activity.when.heading.clone(),
        precision: activity.when.precision,
        start_date: activity.when.start,
        end_date: activity.when.end.unwrap_or(activity.when.start),
        tolerance_days: activity.when.tolerance_days.map(i32::from),
        slots: Json(slots(activity)),
        place: activity.place.clone(),
        mode: activity.mode,
        category: activity.category.clone(),
        audience: Json(party(&activity.audience)),
        per_unit: Json(activity.per_unit.clone()),
        organiser_id: activity.organiser.as_deref().map(OrganisationId::of),
        led_by: activity.led_by.clone(),
        registration: activity.registration.clone(),
        items: Json(items(plan, activity)),
        tasks: Json(tasks(activity)),
        milestones_text: activity.milestones.clone(),
        alternatives: Json(activity.alternatives.iter().map(|key| ActivityId::of(&plan.slug, key)).collect()),
        series_name: activity.series.as_ref().map(|series| series.name.clone()),
        series_number: activity.series.as_ref().and_then(|series| series.number).map(i32::from),
        status: activity.status,
        moved_from: activity.moved_from.clone(),
        tenant_id: None,
    }
}

fn slots(activity: &Activity) -> Vec<Slot> {
    let slots = activity.slots.iter().map(|slot| Slot {
        label: slot.label.clone(),
        date: slot.date,
        start: slot.start,
        end: slot.end,
        audience: slot.audience.as_ref().map(party),
    });
    slots.collect()
}

fn items(plan: &Plan, activity: &Activity) -> Vec<Item> {
    let items = activity.items.iter().map(|item| Item {
        text: item.text.clone(),
        milestones: meant(plan, activity.when.start, item.milestones.as_deref()),
        milestones_text: item.milestones.clone(),
    });
    items.collect()
}

fn tasks(activity: &Activity) -> Vec<Task> {
    let tasks = activity.tasks.iter().map(|task| Task {
        text: task.text.clone(),
        responsible: task.responsible.as_ref().map(party),
        due: task.due,
        due_text: task.due_text.clone(),
    });
    tasks.collect()
}

/// The milestones that a text means: numbers within the plan year in which the
/// activity starts. A number that the year does not have points to nothing; the
/// plan check says so.
fn meant(plan: &Plan, start: NaiveDate, text: Option<&str>) -> Vec<ElementId> {
    let (Some(Ok(named)), Some(year)) = (text.map(milestones::parse), year_of(plan, start)) else {
        return Vec::new();
    };
    let milestones = year.milestones.iter().filter(|milestone| match &named {
        Milestones::All => true,
        Milestones::Numbers(numbers) => milestone.number.is_some_and(|number| numbers.contains(&number)),
    });
    milestones.map(|milestone| ElementId::of(&plan.slug, ElementKind::Milestone.slug(), &milestone.key)).collect()
}

fn year_of(plan: &Plan, day: NaiveDate) -> Option<&PlanYear> {
    plan.years
        .iter()
        .find(|year| year.period.from.is_none_or(|from| from <= day) && year.period.to.is_none_or(|to| day <= to))
}
