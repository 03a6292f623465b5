//! A row says whom it is for, and how they sign up where they are to; a day of the
//! school calendar is for everybody.

use crate::check::finding::Finding;
use crate::check::reading::is_not_said;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::entity::Model;
use crate::domain::activity::kind::ActivityKind;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let rows: Vec<&Model> = sight.rows.iter().map(|dated| dated.row).filter(is_of_the_plan).collect();
    let for_nobody: Vec<&Model> = rows.iter().filter(|row| is_not_said(&row.audience.text)).copied().collect();
    let nobody = match for_nobody[..] {
        [] => None,
        [row] => Some(Remark::on_row(row, "audience", Finding::MissingAudience)),
        // Several are told once, with their names.
        _ => {
            let finding = Finding::MissingAudiences { rows: named(&for_nobody), all: rows.len() };
            Some(Remark::on_plan("activities", finding))
        }
    };
    nobody.into_iter().chain(rows.into_iter().filter_map(unclear)).collect()
}

fn is_of_the_plan(row: &&Model) -> bool {
    row.kind != ActivityKind::SchoolCalendar
}

/// Rows by their titles, each with the number of rows that it stands for.
fn named(rows: &[&Model]) -> Vec<(String, usize)> {
    let mut titles: Vec<(String, usize)> = Vec::new();
    for row in rows {
        match titles.iter_mut().find(|(title, _)| *title == row.title) {
            Some((_, times)) => *times += 1,
            None => titles.push((row.title.clone(), 1)),
        }
    }
    titles
}

/// Of one word no more can be learnt than that people sign up.
fn unclear(row: &Model) -> Option<Remark> {
    let written = row.registration.as_deref().map(str::trim).filter(|text| !text.contains([' ', '@', '/']))?;
    Some(Remark::on_row(row, "registration", Finding::UnclearRegistration { written: written.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};

    #[test]
    fn a_row_for_nobody_is_found() {
        for (text, kind, expected) in [
            ("alle lærere", ActivityKind::Course, 0),
            ("Ikke oppgitt", ActivityKind::Course, 1),
            ("", ActivityKind::Course, 1),
            ("Ikke oppgitt", ActivityKind::SchoolCalendar, 0),
        ] {
            let mut row = Model { kind, ..row("Kurs", "", "2023-09-04") };
            row.audience.0.text = text.to_owned();
            assert_eq!(Plan::default().row(row).remarks(remarks).len(), expected, "{text}");
        }
    }

    #[test]
    fn several_rows_for_nobody_are_told_once_by_their_titles() {
        let mut plan = Plan::default();
        for (title, day) in [("Kurs 1", "2023-09-04"), ("Fagdag", "2023-10-02"), ("Kurs 1", "2023-11-06")] {
            let mut row = row(title, "", day);
            row.audience.0.text = "Ikke oppgitt".to_owned();
            plan = plan.row(row);
        }
        let found: Vec<Finding> = plan.remarks(remarks).into_iter().map(|remark| remark.finding).collect();
        let rows = vec![("Kurs 1".to_owned(), 2), ("Fagdag".to_owned(), 1)];
        assert_eq!(found, [Finding::MissingAudiences { rows, all: 3 }]);
    }

    #[test]
    fn signing_up_says_how() {
        for (text, expected) in
            [("Påmelding", 1), ("Påmelding til rådgiver innen 1. april", 0), ("post@fjordvik.kommune.no", 0)]
        {
            let row = Model { registration: Some(text.to_owned()), ..row("Kurs", "", "2023-09-04") };
            assert_eq!(Plan::default().row(row).remarks(remarks).len(), expected, "{text}");
        }
    }
}
