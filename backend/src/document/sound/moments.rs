//! The precision of an activity fits its days, and its time slots fit both.

use chrono::{Datelike, Days, NaiveDate};

use super::Subject;
use crate::document::excerpt::quoted;
use crate::document::model::{Activity, TimeSlot, When};
use crate::document::path::Path;
use crate::document::problem::Problem;
use crate::domain::activity::kind::Precision;

/// Activities whose days, precision and slots do not go together.
pub(super) fn problems(subject: &Subject<'_>) -> Vec<Problem> {
    let path = Path::root().key("plan").key("activities");
    let activities = subject.read.document.plan.iter().flat_map(|plan| &plan.activities);
    activities.enumerate().flat_map(|(index, activity)| of_activity(subject, &path.at(index), activity)).collect()
}

fn of_activity(subject: &Subject<'_>, path: &Path, activity: &Activity) -> Vec<Problem> {
    let mut problems: Vec<Problem> = precision(subject, &path.key("when"), &activity.when).into_iter().collect();
    for (index, slot) in activity.slots.iter().enumerate() {
        let path = path.key("slots").at(index);
        problems.extend(slot_times(subject, &path, slot));
        problems.extend(slot_day(subject, &path, slot, &activity.when));
    }
    problems
}

fn precision(subject: &Subject<'_>, path: &Path, when: &When) -> Option<Problem> {
    let field = path.key("end");
    let start = when.start;
    match (when.precision, when.end) {
        (Precision::Day, Some(end)) if end != start => Some(subject.problem(
            &field,
            quoted(&end.to_string()),
            format!("{start} or no end, since the precision is DAY"),
        )),
        (Precision::Month, Some(end)) if (end.year(), end.month()) != (start.year(), start.month()) => {
            let expected = format!("a day in the month of {start}, since the precision is MONTH");
            Some(subject.problem(&field, quoted(&end.to_string()), expected))
        }
        (Precision::Days | Precision::Weeks | Precision::Months, None) => {
            let expected = "end: the last day, since the precision is DAYS, WEEKS or MONTHS";
            Some(subject.problem(path, "no field end", expected))
        }
        _ => None,
    }
}

fn slot_times(subject: &Subject<'_>, path: &Path, slot: &TimeSlot) -> Option<Problem> {
    let end = slot.end.filter(|end| *end <= slot.start)?;
    let found = quoted(&end.format("%H:%M").to_string());
    Some(subject.problem(&path.key("end"), found, format!("a time after {}", slot.start.format("%H:%M"))))
}

fn slot_day(subject: &Subject<'_>, path: &Path, slot: &TimeSlot, when: &When) -> Option<Problem> {
    let (first, last) = days(when);
    let day = slot.date.filter(|day| *day < first || *day > last)?;
    let expected = format!("a day of the activity, {first} to {last}");
    Some(subject.problem(&path.key("date"), quoted(&day.to_string()), expected))
}

/// The first and the last day on which a part of the activity can fall.
fn days(when: &When) -> (NaiveDate, NaiveDate) {
    let tolerance = Days::new(when.tolerance_days.unwrap_or_default().into());
    let last = match when.precision {
        Precision::Open => when.end.unwrap_or(NaiveDate::MAX),
        _ => when.end.unwrap_or(when.start),
    };
    (
        when.start.checked_sub_days(tolerance).unwrap_or(NaiveDate::MIN),
        last.checked_add_days(tolerance).unwrap_or(NaiveDate::MAX),
    )
}
