//! The one source of time.
//!
//! The day can be set, so that plans of past years can be seen as they were seen
//! then. Nothing else in the program asks the system what time it is.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Europe::Oslo;

/// Tells the time and the day.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock {
    set_to: Option<NaiveDate>,
}

impl Clock {
    /// A clock that shows `day`, or today when there is none.
    pub fn set_to(day: Option<NaiveDate>) -> Self {
        Self { set_to: day }
    }

    /// The day it is in Norway, or the day the clock is set to.
    pub fn today(self) -> NaiveDate {
        self.set_to.unwrap_or_else(|| self.now().with_timezone(&Oslo).date_naive())
    }

    /// Whether the clock is set to a day.
    pub fn is_set(self) -> bool {
        self.set_to.is_some()
    }

    /// The moment it is, whatever day the clock shows: records keep true time.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that may ask")]
    pub fn now(self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A day written `2023-08-14`, between 1900 and 2200; other spellings are none.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let is_plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let day: NaiveDate = is_plain.then(|| text.parse().ok()).flatten()?;
    (1900..=2200).contains(&day.year()).then_some(day)
}

/// The school year that a day lies in, August to July: `2023/2024`.
pub fn school_year(day: NaiveDate) -> String {
    let first = if day.month() >= 8 { day.year() } else { day.year() - 1 };
    format!("{first}/{}", first + 1)
}

/// The first and the last day of a school year written as `2023/2024` or `2023/24`.
pub fn school_year_days(label: &str) -> Option<(NaiveDate, NaiveDate)> {
    let (first, second) = label.split_once('/')?;
    let first: i32 = first.parse().ok()?;
    let next = first.checked_add(1)?;
    let is_next = match second.len() {
        4 => second == format!("{next:04}"),
        2 => second == format!("{:02}", next.rem_euclid(100)),
        _ => false,
    };
    let days = (NaiveDate::from_ymd_opt(first, 8, 1)?, NaiveDate::from_ymd_opt(next, 7, 31)?);
    is_next.then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_day_is_understood_in_one_spelling_and_within_bounds() {
        for text in ["2023-09-18", "1900-01-01", "2200-12-31"] {
            assert_eq!(parse_day(text), Some(day(text)), "{text}");
        }
        for text in
            ["2023-9-8", " 2023-09-1", "2023- 9- 8", "1899-12-31", "2201-01-01", "-123-09-18", "i dag", "2023-02-30"]
        {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_school_year_turns_on_the_first_of_august() {
        for (date, year) in [
            ("2023-07-31", "2022/2023"),
            ("2023-08-01", "2023/2024"),
            ("2024-01-01", "2023/2024"),
            ("1999-12-31", "1999/2000"),
        ] {
            assert_eq!(school_year(day(date)), year, "{date}");
        }
    }

    #[test]
    fn a_school_year_is_understood_in_both_spellings_and_nothing_else() {
        let days = Some((day("2023-08-01"), day("2024-07-31")));
        for (label, expected) in
            [("2023/2024", days), ("2023/24", days), ("2023/2025", None), ("2023", None), ("x/y", None), ("", None)]
        {
            assert_eq!(school_year_days(label), expected, "{label}");
        }
    }
}
