//! The week that a date is written with is the ISO week of the day.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::check::finding::Finding;
use crate::check::reading::written::Written;
use crate::check::remark::Remark;
use crate::check::sight::Sight;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let all = sight.rows.iter().flat_map(|dated| {
        let found = mismatches(&dated.written, dated.row.start_date, dated.row.end_date);
        found.into_iter().map(|finding| Remark::on_row(dated.row, "when", finding))
    });
    all.collect()
}

/// The first week belongs to the first day, the last of several to the last day.
fn mismatches(written: &Written, start: NaiveDate, end: NaiveDate) -> Vec<Finding> {
    let Some((first, last)) = written.weeks else { return Vec::new() };
    let mut pairs = vec![(first, start)];
    // Without an end of its own, a row ends where it starts, and says nothing of its last week.
    if end != start {
        pairs.push((last, end));
    }
    let wrong = pairs.into_iter().filter(|(week, day)| day.iso_week().week() != *week);
    wrong.filter_map(|(week, day)| mismatch(week, day)).collect()
}

fn mismatch(week: u32, day: NaiveDate) -> Option<Finding> {
    let year = day.iso_week().year();
    let mondays = (year - 1..=year + 1).filter_map(|year| NaiveDate::from_isoywd_opt(year, week, Weekday::Mon));
    let first = mondays.min_by_key(|monday| monday.signed_duration_since(day).num_days().abs())?;
    let last = first.checked_add_days(chrono::Days::new(6))?;
    Some(Finding::WeekMismatch { week, first, last, day })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::reading::written::read;
    use crate::check::testing::day;

    #[test]
    fn a_week_is_compared_with_the_week_of_the_day() {
        for (text, start, end, expected) in [
            ("Uke 20 · 14.mai", "2020-05-14", "2020-05-14", vec![]),
            ("Uke 43 · 5.november", "2020-11-05", "2020-11-05", vec![(43, "2020-10-19", "2020-11-05")]),
            ("Uke 1 · 03. januar", "2021-01-03", "2021-01-03", vec![(1, "2021-01-04", "2021-01-03")]),
            ("Uke 42 - 48 · 05.10 – 27.11.20", "2020-10-05", "2020-11-27", vec![(42, "2020-10-12", "2020-10-05")]),
            ("Uke 38 · 16. og 17. september", "2020-09-16", "2020-09-17", vec![]),
            ("Uke 53", "2020-12-28", "2021-01-03", vec![]),
            ("uke 33", "2023-08-14", "2023-08-18", vec![]),
            ("uke 33-34", "2023-08-14", "2023-08-18", vec![(34, "2023-08-21", "2023-08-18")]),
            ("Uke 8 - 25 · ut skoleåret", "2021-02-26", "2021-02-26", vec![]),
        ] {
            let found = mismatches(&read(text), day(start), day(end));
            let expected: Vec<_> = expected
                .into_iter()
                .filter_map(|(week, monday, on)| {
                    let first = day(monday);
                    let last = first.checked_add_days(chrono::Days::new(6))?;
                    Some(Finding::WeekMismatch { week, first, last, day: day(on) })
                })
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
