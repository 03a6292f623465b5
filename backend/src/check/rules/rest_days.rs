//! What happens on a certain day happens on a working day: neither at the weekend
//! nor on a public holiday. Days of the school calendar may be anything.

use chrono::{Datelike, NaiveDate};

use crate::check::finding::Finding;
use crate::check::holidays::{holiday, is_weekend};
use crate::check::reading::written::Written;
use crate::check::remark::Remark;
use crate::check::sight::{Dated, Sight};
use crate::domain::activity::kind::ActivityKind;
use crate::domain::plan::detail::{Detail, DutyDetail};

/// What lasts longer runs over weekends as a matter of course.
const DAYS: i64 = 7;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let mut found: Vec<Remark> = sight.rows.iter().flat_map(of_row).collect();
    for duty in sight.all::<DutyDetail>() {
        let days = duty.detail.dates.iter().enumerate();
        // Where the calendar has the day too, it is remarked there.
        let own = days.filter(|(_, day)| !sight.rows.iter().any(|dated| dated.row.start_date == **day));
        found.extend(own.filter_map(|(at, day)| {
            let finding = rest(*day)?;
            Some(Remark::on_part(DutyDetail::KIND, duty, format!("dates[{at}]"), finding))
        }));
    }
    found
}

fn of_row(dated: &Dated<'_>) -> Vec<Remark> {
    let row = dated.row;
    if row.kind == ActivityKind::SchoolCalendar || !dated.is_exact() {
        return Vec::new();
    }
    let mut found = Vec::new();
    if row.end_date.signed_duration_since(row.start_date).num_days() < DAYS {
        let days = row.start_date.iter_days().take_while(|day| *day <= row.end_date);
        let first = days.filter(|day| !is_meant(&dated.written, *day)).find_map(rest);
        found.extend(first.map(|finding| Remark::on_row(row, "when", finding)));
    }
    let due = row.tasks.iter().enumerate().filter_map(|(at, task)| Some((at, task.due?)));
    let due = due.filter(|(_, day)| *day < row.start_date || *day > row.end_date);
    found.extend(due.filter_map(|(at, day)| Some(Remark::on_row(row, format!("tasks[{at}]"), rest(day)?))));
    found
}

/// Whether the plan itself says that it is a day of the weekend.
fn is_meant(written: &Written, day: NaiveDate) -> bool {
    written.weekdays.contains(&day.weekday())
}

fn rest(day: NaiveDate) -> Option<Finding> {
    let holiday = holiday(day).map(|holiday| Finding::Holiday { day, holiday });
    holiday.or_else(|| is_weekend(day).then_some(Finding::Weekend { day }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::code::RemarkCode;
    use crate::check::testing::{Plan, day, row};
    use crate::domain::activity::entity::Model;
    use crate::domain::activity::kind::Precision;

    #[test]
    fn rest_days_are_found_unless_they_are_meant() {
        use ActivityKind::{Deadline, SchoolCalendar};
        let of = |kind, text: &str, start: &str, end: &str| {
            let precision = if start == end { Precision::Day } else { Precision::Days };
            Model { kind, precision, end_date: day(end), ..row("Frist", text, start) }
        };
        for (row, expected) in [
            (of(Deadline, "14.02.2020", "2020-02-14", "2020-02-14"), None),
            (of(Deadline, "15.02.2020", "2020-02-15", "2020-02-15"), Some(RemarkCode::Weekend)),
            (of(Deadline, "Lør. 15.", "2020-02-15", "2020-02-15"), None),
            (of(Deadline, "17.05.2024", "2024-05-17", "2024-05-17"), Some(RemarkCode::Holiday)),
            (of(Deadline, "28.03.2024", "2024-03-28", "2024-03-28"), Some(RemarkCode::Holiday)),
            (of(SchoolCalendar, "17.05.2024", "2024-05-17", "2024-05-17"), None),
            (of(Deadline, "13.-15.02.2020", "2020-02-13", "2020-02-15"), Some(RemarkCode::Weekend)),
            (of(Deadline, "05.10 – 27.11.20", "2020-10-05", "2020-11-27"), None),
        ] {
            let text = row.when_text.clone();
            let found = Plan::default().row(row).remarks(remarks);
            assert_eq!(found.first().map(Remark::code), expected, "{text}");
        }
    }
}
