//! The school year that a synthetic country lives in, and its working days.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::document::model::Period;

/// A school year, August to July.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchoolYear {
    first: i32,
}

/// The year that the plans which come with the service are mostly about.
impl Default for SchoolYear {
    fn default() -> Self {
        Self { first: 2023 }
    }
}

impl std::str::FromStr for SchoolYear {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let year = text.split('/').next().and_then(|first| first.parse().ok()).map(|first| Self { first });
        year.filter(|year| (1950..=2150).contains(&year.first) && year.label() == text)
            .ok_or_else(|| "a school year is written as 2023/2024, from 1950 to 2150".to_owned())
    }
}

impl std::fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.first, self.first + 1)
    }
}

impl SchoolYear {
    /// The school year that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self { first: day.year() - i32::from(day.month() < 8) }
    }

    pub(super) fn label(self) -> String {
        self.to_string()
    }

    /// As a part of keys: `2023-2024`.
    pub(super) fn slug(self) -> String {
        self.label().replace('/', "-")
    }

    pub(super) fn later(self, years: i32) -> Self {
        Self { first: self.first + years }
    }

    /// The calendar year in which it begins.
    pub(super) fn begins(self) -> i32 {
        self.first
    }

    pub(super) fn period(self) -> Period {
        Period { from: Some(self.date(8, 1)), to: Some(self.date(7, 31)), label: self.label() }
    }

    /// A day of the year: August to December lie in its first half.
    pub(super) fn date(self, month: u32, day: u32) -> NaiveDate {
        let year = if month >= 8 { self.first } else { self.first + 1 };
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    /// The last day of a month.
    pub(super) fn month_end(self, month: u32) -> NaiveDate {
        let first = self.date(month, 1);
        let next = first.checked_add_months(chrono::Months::new(1)).unwrap_or(first);
        next.pred_opt().unwrap_or(first)
    }

    /// The first such weekday of a month, or the second ..., and a week later as
    /// long as that day is free.
    pub(super) fn working_day(self, month: u32, nth: u8, weekday: Weekday) -> NaiveDate {
        let first = self.date(month, 1);
        let mut day = NaiveDate::from_weekday_of_month_opt(first.year(), month, weekday, nth).unwrap_or(first);
        while is_free(day) {
            day = day + Days::new(7);
        }
        day
    }

    /// So many working days before a day.
    pub(super) fn days_before(day: NaiveDate, days: u64) -> NaiveDate {
        let mut day = day - Days::new(days);
        while is_free(day) {
            day = day - Days::new(1);
        }
        day
    }
}

/// Weekends, public holidays, and the weeks when schools are closed or empty.
fn is_free(day: NaiveDate) -> bool {
    let easter = easter(day.year());
    let from_easter = (day - easter).num_days();
    let (month, date) = (day.month(), day.day());
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
        // Palm Sunday to Easter Monday, Ascension Day, Whit Monday.
        || matches!(from_easter, -7..=1 | 39 | 50)
        || matches!((month, date), (5, 1 | 17) | (12, 20..) | (1, 1..=2))
        // Autumn and winter holidays.
        || matches!(day.iso_week().week(), 8 | 41)
}

/// Easter Sunday, by the rule of the Gregorian calendar.
fn easter(year: i32) -> NaiveDate {
    let (a, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (19 * a + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let both = moon + week - 7 * ((a + 11 * moon + 22 * week) / 451) + 114;
    let (month, day) = (both / 31, both % 31 + 1);
    NaiveDate::from_ymd_opt(year, month.unsigned_abs(), day.unsigned_abs()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        for text in ["2019-04-21", "2021-04-04", "2023-04-09", "2024-03-31", "2038-04-25"] {
            assert_eq!(easter(day(text).year()), day(text));
        }
    }

    #[test]
    fn a_school_year_is_read_as_it_is_written() {
        assert_eq!("2023/2024".parse(), Ok(SchoolYear::default()));
        for text in ["2023", "2023/2025", "2023/24", "23/24", "x"] {
            assert!(text.parse::<SchoolYear>().is_err(), "{text}");
        }
        assert_eq!(SchoolYear::of(day("2024-07-31")), SchoolYear::default());
        assert_eq!(SchoolYear::of(day("2023-08-01")), SchoolYear::default());
    }

    #[test]
    fn a_working_day_is_never_a_free_one() {
        let year = SchoolYear::default();
        // The first Monday in April 2024 is Easter Monday.
        assert_eq!(year.working_day(4, 1, Weekday::Mon), day("2024-04-08"));
        for month in [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6] {
            for nth in 1..=4 {
                for weekday in [Weekday::Mon, Weekday::Thu, Weekday::Fri] {
                    assert!(!is_free(year.working_day(month, nth, weekday)));
                }
            }
        }
    }
}
