//! The weekday that a date is written with is the day's own.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::check::finding::Finding;
use crate::check::reading::written::Written;
use crate::check::remark::Remark;
use crate::check::sight::Sight;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let exact = sight.rows.iter().filter(|dated| dated.is_exact());
    exact
        .flat_map(|dated| {
            let row = dated.row;
            mismatches(&dated.written, row.start_date, row.end_date).into_iter().map(|(weekday, day)| {
                let written = row.when_text.trim().to_owned();
                Remark::on_row(row, "when", Finding::WeekdayMismatch { written, weekday, day })
            })
        })
        .collect()
}

/// The weekdays that contradict the days read: the first weekday belongs to the
/// first day, and the last of several to the last day.
fn mismatches(written: &Written, start: NaiveDate, end: NaiveDate) -> Vec<(Weekday, NaiveDate)> {
    let first = written.weekdays.first().map(|weekday| (*weekday, start));
    let last = written.weekdays.get(1..).and_then(<[_]>::last).map(|weekday| (*weekday, end));
    first.into_iter().chain(last).filter(|(weekday, day)| day.weekday() != *weekday).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::reading::written::read;
    use crate::check::testing::day;

    #[test]
    fn a_weekday_is_compared_with_the_day_that_was_read() {
        for (text, start, end, expected) in [
            ("Man. 14.", "2023-08-14", "2023-08-14", vec![]),
            ("Tirs. 26.", "2023-10-26", "2023-10-26", vec![(Weekday::Tue, "2023-10-26")]),
            ("Fre. 8.", "2024-02-08", "2024-02-08", vec![(Weekday::Fri, "2024-02-08")]),
            ("Tors 22", "2024-02-22", "2024-02-22", vec![]),
            ("27.", "2024-02-27", "2024-02-27", vec![]),
            ("tirs. og ons. 14.-15.", "2024-05-14", "2024-05-15", vec![]),
            ("tirs. og tors. 14.-15.", "2024-05-14", "2024-05-15", vec![(Weekday::Thu, "2024-05-15")]),
            ("måndag 21. august", "2024-08-20", "2024-08-20", vec![(Weekday::Mon, "2024-08-20")]),
        ] {
            let found = mismatches(&read(text), day(start), day(end));
            let expected: Vec<_> = expected.into_iter().map(|(weekday, on)| (weekday, day(on))).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
