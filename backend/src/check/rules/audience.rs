//! A row says whom it is for, and how they sign up where they are to; a day of the
//! school calendar is for everybody.

use crate::check::finding::Finding;
use crate::check::reading::is_not_said;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::entity::Model;
use crate::domain::activity::kind::ActivityKind;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let rows = sight.rows.iter().map(|dated| dated.row).filter(|row| row.kind != ActivityKind::SchoolCalendar);
    rows.flat_map(of_row).collect()
}

fn of_row(row: &Model) -> Vec<Remark> {
    let nobody = is_not_said(&row.audience.text).then(|| Remark::on_row(row, "audience", Finding::MissingAudience));
    // One word says that people sign up, and nothing more.
    let written = row.registration.as_deref().map(str::trim).filter(|text| !text.contains([' ', '@', '/']));
    let unclear = written.map(|written| {
        Remark::on_row(row, "registration", Finding::UnclearRegistration { written: written.to_owned() })
    });
    nobody.into_iter().chain(unclear).collect()
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
    fn signing_up_says_how() {
        for (text, expected) in
            [("Påmelding", 1), ("Påmelding til rådgiver innen 1. april", 0), ("post@fjordvik.kommune.no", 0)]
        {
            let row = Model { registration: Some(text.to_owned()), ..row("Kurs", "", "2023-09-04") };
            assert_eq!(Plan::default().row(row).remarks(remarks).len(), expected, "{text}");
        }
    }
}
