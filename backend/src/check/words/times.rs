//! Days and weeks in words.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How a language names days.
pub(super) struct Times {
    /// Monday first.
    pub weekdays: [&'static str; 7],
    /// January first.
    pub months: [&'static str; 12],
    /// What stands behind the number of a day: a point in Norwegian.
    pub ordinal: &'static str,
}

impl Times {
    pub(super) fn weekday(&self, weekday: Weekday) -> &'static str {
        let number = usize::try_from(weekday.num_days_from_monday()).unwrap_or_default();
        self.weekdays.get(number).copied().unwrap_or_default()
    }

    pub(super) fn month(&self, month: u32) -> &'static str {
        let number = usize::try_from(month).unwrap_or_default();
        self.months.get(number.wrapping_sub(1)).copied().unwrap_or_default()
    }

    /// `26. oktober`.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        format!("{}{} {}", day.day(), self.ordinal, self.month(day.month()))
    }

    /// `26. oktober 2023`.
    pub(super) fn date(&self, day: NaiveDate) -> String {
        format!("{} {}", self.day(day), day.year())
    }

    /// `torsdag 26. oktober`.
    pub(super) fn full(&self, day: NaiveDate) -> String {
        format!("{} {}", self.weekday(day.weekday()), self.day(day))
    }
}

/// The day nearest to another that is of a weekday.
pub(super) fn nearest(day: NaiveDate, weekday: Weekday) -> NaiveDate {
    let ahead = weekday.days_since(day.weekday());
    let near = if ahead <= 3 {
        day.checked_add_days(Days::new(ahead.into()))
    } else {
        day.checked_sub_days(Days::new((7 - ahead).into()))
    };
    near.unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::day;

    #[test]
    fn the_nearest_day_of_a_weekday_lies_within_three_days() {
        for (from, weekday, expected) in [
            ("2023-10-26", Weekday::Tue, "2023-10-24"),
            ("2024-02-08", Weekday::Fri, "2024-02-09"),
            ("2024-02-08", Weekday::Thu, "2024-02-08"),
            ("2024-02-08", Weekday::Sun, "2024-02-11"),
            ("2024-02-08", Weekday::Mon, "2024-02-05"),
        ] {
            assert_eq!(nearest(day(from), weekday), day(expected), "{from} {weekday}");
        }
    }
}
