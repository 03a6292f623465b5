//! A calendar lasts as long as its plan, as far as people meet.

use chrono::NaiveDate;

use crate::check::finding::Finding;
use crate::check::reading::span::months;
use crate::check::remark::Remark;
use crate::check::sight::Sight;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let last = sight.rows.iter().filter(|dated| dated.is_exact()).map(|dated| dated.row.end_date).max();
    let short = last.zip(sight.plan.plan.period_to).filter(|(last, to)| is_short(*last, *to));
    short.map(|(last, to)| Remark::on_plan("activities", Finding::ShortCalendar { last, to })).into_iter().collect()
}

/// Whether two whole months or more come after the last day; in July nobody meets.
fn is_short(last: NaiveDate, to: NaiveDate) -> bool {
    last < to && months(last, to).iter().skip(1).filter(|(_, month)| *month != 7).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::day;

    #[test]
    fn a_calendar_that_ends_long_before_the_plan_is_found() {
        for (last, to, expected) in [
            ("2021-04-22", "2021-07-31", true),
            ("2024-06-10", "2024-07-31", false),
            ("2024-05-31", "2024-07-31", false),
            ("2020-04-14", "2020-04-14", false),
            ("2024-08-15", "2024-07-31", false),
        ] {
            assert_eq!(is_short(day(last), day(to)), expected, "{last} {to}");
        }
    }
}
