//! A report that is owed is in the calendar: on its days, or in its months.

use chrono::{Datelike, NaiveDate};

use crate::check::finding::Finding;
use crate::check::reading::names::month;
use crate::check::reading::span::{months, of_months, spans};
use crate::check::reading::stems::stems;
use crate::check::reading::tokens::{Token, tokens};
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::entity::Model;
use crate::domain::plan::detail::{Detail, DutyDetail};
use crate::domain::plan::snapshot::Part;

/// So many months of a plan pass before a report on it can be due.
const FIRST: usize = 3;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    if sight.rows.is_empty() {
        return Vec::new();
    }
    let duties = sight.all::<DutyDetail>().iter();
    duties.filter_map(|duty| missing(sight, duty)).collect()
}

fn missing(sight: &Sight<'_>, duty: &Part<DutyDetail>) -> Option<Remark> {
    // A row on the very day needs but one word in common, one somewhere in the month two.
    let on = |day: &NaiveDate| has_row(sight, duty, *day, *day, 1);
    let within = |(year, month): &(i32, u32)| {
        of_months(*year, *month, *month).is_some_and(|(first, last)| has_row(sight, duty, first, last, 2))
    };
    let days: Vec<NaiveDate> = duty.detail.dates.iter().filter(|day| !on(day)).copied().collect();
    let months: Vec<(i32, u32)> = owed_months(sight, duty).into_iter().filter(|month| !within(month)).collect();
    let is_any = !days.is_empty() || !months.is_empty();
    is_any.then(|| Remark::on_part(DutyDetail::KIND, duty, "dueText", Finding::MissingReport { months, days }))
}

/// The months in which a report is due, as far as the plan lasts: months that its
/// text names with a year, and in every year those that it names without.
fn owed_months(sight: &Sight<'_>, duty: &Part<DutyDetail>) -> Vec<(i32, u32)> {
    let Some(text) = duty.detail.due_text.as_deref().filter(|_| duty.detail.dates.is_empty()) else {
        return Vec::new();
    };
    let Some((first, last)) = sight.window() else { return Vec::new() };
    let dated: Vec<(i32, u32)> = spans(text)
        .iter()
        .filter(|span| span.first.month() == span.last.month())
        .map(|span| (span.first.year(), span.first.month()))
        .collect();
    let words = tokens(text);
    let named: Vec<u32> = words.iter().filter_map(Token::word).filter_map(month).collect();
    // Of the first months there is nothing to report yet.
    let all = months(first, last).into_iter().skip(FIRST);
    if dated.is_empty() { all.filter(|(_, month)| named.contains(month)).collect() } else { dated }
}

/// Whether a row between two days is about the report, by what it is called or by so many words.
fn has_row(sight: &Sight<'_>, duty: &Part<DutyDetail>, first: NaiveDate, last: NaiveDate, words: usize) -> bool {
    let is_in = |row: &Model| {
        let due = row.tasks.iter().filter_map(|task| task.due).any(|day| first <= day && day <= last);
        due || (row.start_date <= last && first <= row.end_date)
    };
    sight.rows.iter().map(|dated| dated.row).filter(|row| is_in(row)).any(|row| is_about(row, duty.words(), words))
}

fn is_about(row: &Model, what: &str, words: usize) -> bool {
    let tasks = row.tasks.iter().map(|task| task.text.as_str());
    let items = row.items.iter().map(|item| item.text.as_str());
    let own =
        [row.title.as_str(), row.description.as_deref().unwrap_or_default(), row.note.as_deref().unwrap_or_default()];
    let text = own.into_iter().chain(tasks).chain(items).collect::<Vec<_>>().join(" ");
    let lower = text.to_lowercase();
    let both = |word: &str| lower.contains(word) && what.to_lowercase().contains(word);
    lower.contains("rapport") || both("evaluer") || stems(&text).intersection(&stems(what)).count() >= words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};

    #[test]
    fn a_report_without_a_row_is_found() {
        for (what, due, rows, expected) in [
            ("Enhetens resultater", "desember og juni", vec![("SUT", "2023-12-04")], vec![(2023, 12), (2024, 6)]),
            ("Enhetens resultater", "desember og juni", vec![("Halvårsrapport", "2023-12-04")], vec![(2024, 6)]),
            ("Enhetens resultater", "september og juni", vec![("Halvårsrapport", "2024-06-04")], vec![]),
            ("Første evaluering av planen", "november 2023", vec![("Lederutvikling", "2023-11-19")], vec![(2023, 11)]),
            (
                "Første evaluering av planen",
                "november 2023",
                vec![("Evaluering og videre arbeid", "2023-11-19")],
                vec![],
            ),
            ("Oversikt", "så snart som mulig", vec![("SUT", "2023-12-04")], vec![]),
            ("Enhetens resultater", "desember og juni", vec![], vec![]),
        ] {
            let plan = Plan::default().duty(what, Some(due), &[]);
            let plan = rows.iter().fold(plan, |plan, (title, day)| plan.row(row(title, "", day)));
            let found: Vec<_> = plan
                .remarks(remarks)
                .into_iter()
                .flat_map(|remark| match remark.finding {
                    Finding::MissingReport { months, .. } => months,
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(found, expected, "{what} {due} {rows:?}");
        }
    }

    #[test]
    fn a_report_with_a_day_has_its_row_on_that_day() {
        for (day, expected) in [("2024-02-15", 0), ("2024-02-16", 1)] {
            let plan = Plan::default().duty("Sluttrapport", None, &["2024-02-15"]);
            let plan = plan.row(row("Sluttrapport sendes", "", day));
            assert_eq!(plan.remarks(remarks).len(), expected, "{day}");
        }
    }
}
