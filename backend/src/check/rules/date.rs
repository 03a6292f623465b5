//! The day that was read is the day that is written.

use chrono::NaiveDate;

use crate::check::finding::Finding;
use crate::check::reading::written::Written;
use crate::check::remark::Remark;
use crate::check::sight::Sight;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let exact = sight.rows.iter().filter(|dated| dated.is_exact());
    exact
        .flat_map(|dated| {
            let row = dated.row;
            misread(&dated.written, row.start_date, row.end_date).into_iter().map(|day| {
                let written = row.when_text.trim().to_owned();
                Remark::on_row(row, "when", Finding::DateMismatch { written, day })
            })
        })
        .collect()
}

/// The days that were read otherwise: the first day written belongs to the first
/// day read, the last of several to the last.
fn misread(written: &Written, start: NaiveDate, end: NaiveDate) -> Vec<NaiveDate> {
    let first = written.days.first().map(|text| (*text, start));
    let last = written.days.get(1..).and_then(<[_]>::last).map(|text| (*text, end));
    first.into_iter().chain(last).filter(|(text, day)| !text.fits(*day)).map(|(_, day)| day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::reading::written::read;
    use crate::check::testing::day;

    #[test]
    fn the_day_read_is_compared_with_the_day_written() {
        for (text, start, end, expected) in [
            ("Man. 14.", "2023-08-14", "2023-08-14", vec![]),
            ("14.08.23", "2023-08-15", "2023-08-15", vec!["2023-08-15"]),
            ("14.08.23", "2024-08-14", "2024-08-14", vec!["2024-08-14"]),
            ("6.november (Son skole)", "2019-11-06", "2019-11-06", vec![]),
            ("6.november", "2019-10-06", "2019-10-06", vec!["2019-10-06"]),
            ("16.-17.01.2018", "2018-01-16", "2018-01-17", vec![]),
            ("16.-17.01.2018", "2018-01-16", "2018-01-18", vec!["2018-01-18"]),
            ("05.10 – 27.11.20", "2020-10-05", "2020-11-27", vec![]),
            ("Uke 20", "2020-05-11", "2020-05-17", vec![]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(day).collect();
            assert_eq!(misread(&read(text), day(start), day(end)), expected, "{text}");
        }
    }
}
