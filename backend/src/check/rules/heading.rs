//! A row stands under the heading of its own time.

use chrono::NaiveDate;

use crate::check::finding::Finding;
use crate::check::reading::heading::read;
use crate::check::remark::Remark;
use crate::check::sight::Sight;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let all = sight.rows.iter().filter_map(|dated| {
        let row = dated.row;
        let finding = astray(row.heading.as_deref()?, row.start_date)?;
        Some(Remark::on_row(row, "when", finding))
    });
    all.collect()
}

fn astray(heading: &str, day: NaiveDate) -> Option<Finding> {
    let covers = read(heading)?.covers(day);
    (!covers).then(|| Finding::WrongHeading { heading: heading.trim().to_owned(), day })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::day;

    #[test]
    fn a_row_under_another_months_heading_is_found() {
        for (heading, start, expected) in [
            ("Oktober", "2023-10-26", false),
            ("FEBRUAR - 2021", "2021-02-25", false),
            ("FEBRUAR - 2021", "2021-03-11", true),
            ("FEBRUAR - 2021", "2020-02-25", true),
            ("MAI – JUNI - 2020", "2020-06-22", false),
            ("HØSTEN 2019", "2019-11-06", false),
            ("HØSTEN 2019", "2019-06-06", true),
            ("Felles", "2019-06-06", false),
        ] {
            assert_eq!(astray(heading, day(start)).is_some(), expected, "{heading} {start}");
        }
    }
}
