//! Stretches of days that a filter can name: days, ISO weeks, ISO years, school years.

use async_graphql::Result;
use chrono::{Datelike, NaiveDate, Weekday};

use super::filter::ActivityFilter;
use crate::clock::school_year_days;
use crate::graphql::errors::bad_input;

/// First and last day; a side that is missing is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Days {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

impl Days {
    /// The days that a filter names, all at once.
    ///
    /// # Errors
    ///
    /// When one of its fields names no days.
    pub fn of(filter: &ActivityFilter) -> Result<Self> {
        let (from, to) = (filter.from.map(|day| day.0), filter.to.map(|day| day.0));
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            return Err(bad_input(format!("`from` is {from}, which is after `to`, {to}")));
        }
        let year = filter.school_year.as_deref().map(school_year).transpose()?;
        let iso = iso(filter.iso_year, filter.iso_week)?;
        Ok([year, iso].into_iter().flatten().fold(Self { from, to }, Self::and))
    }

    /// The first day, which is no earlier than another.
    pub fn not_before(self, day: Option<NaiveDate>) -> Option<NaiveDate> {
        self.from.max(day)
    }

    fn and(self, (first, last): (NaiveDate, NaiveDate)) -> Self {
        Self { from: self.from.max(Some(first)), to: Some(self.to.map_or(last, |to| to.min(last))) }
    }
}

fn school_year(label: &str) -> Result<(NaiveDate, NaiveDate)> {
    school_year_days(label).ok_or_else(|| bad_input("`schoolYear` is not a school year such as 2023/2024"))
}

/// The days of an ISO week, or of all weeks of an ISO year.
fn iso(year: Option<i32>, week: Option<i32>) -> Result<Option<(NaiveDate, NaiveDate)>> {
    let Some(year) = year else {
        return match week {
            Some(_) => Err(bad_input("`isoWeek` needs `isoYear`: week 39 comes every year")),
            None => Ok(None),
        };
    };
    let weeks = weeks_of(year).ok_or_else(|| bad_input("`isoYear` is not a year between 1900 and 2200"))?;
    if let Some(week) = week
        && !(1..=weeks).contains(&week)
    {
        return Err(bad_input(format!("`isoWeek` is {week}, but {year} has the weeks 1 to {weeks}")));
    }
    let day = |week: i32, weekday| NaiveDate::from_isoywd_opt(year, u32::try_from(week).unwrap_or_default(), weekday);
    let (first, last) = (week.unwrap_or(1), week.unwrap_or(weeks));
    Ok(day(first, Weekday::Mon).zip(day(last, Weekday::Sun)))
}

/// How many ISO weeks a year has: 28 December always lies in the last one.
fn weeks_of(year: i32) -> Option<i32> {
    let late = (1900..=2200).contains(&year).then(|| NaiveDate::from_ymd_opt(year, 12, 28)).flatten()?;
    i32::try_from(late.iso_week().week()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graphql::scalars::Date;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn of(iso_year: Option<i32>, iso_week: Option<i32>) -> Result<Days> {
        Days::of(&ActivityFilter { iso_week, iso_year, ..ActivityFilter::default() })
    }

    #[test]
    fn weeks_and_years_are_those_of_iso_8601() {
        for (year, week, from, to) in [
            (2023, Some(39), "2023-09-25", "2023-10-01"),
            (2020, Some(53), "2020-12-28", "2021-01-03"),
            (2021, Some(1), "2021-01-04", "2021-01-10"),
            (2020, None, "2019-12-30", "2021-01-03"),
            (2023, None, "2023-01-02", "2023-12-31"),
        ] {
            let days = Days { from: Some(day(from)), to: Some(day(to)) };
            assert_eq!(of(Some(year), week).expect("days"), days, "{year} {week:?}");
        }
    }

    #[test]
    fn what_is_no_stretch_of_days_is_refused_with_the_reason() {
        for (year, week, reason) in [
            (Some(2023), Some(53), "2023 has the weeks 1 to 52"),
            (Some(2020), Some(54), "2020 has the weeks 1 to 53"),
            (Some(2023), Some(0), "1 to 52"),
            (None, Some(39), "needs `isoYear`"),
            (Some(1800), None, "between 1900 and 2200"),
        ] {
            let error = of(year, week).expect_err("no days");
            assert!(error.message.contains(reason), "{}", error.message);
        }
        let turned = ActivityFilter {
            from: Some(Date(day("2023-10-02"))),
            to: Some(Date(day("2023-10-01"))),
            ..ActivityFilter::default()
        };
        assert!(Days::of(&turned).expect_err("turned").message.contains("after `to`"));
    }

    #[test]
    fn all_that_is_named_holds_at_once() {
        let filter = ActivityFilter {
            from: Some(Date(day("2023-09-01"))),
            school_year: Some("2023/24".to_owned()),
            iso_year: Some(2023),
            ..ActivityFilter::default()
        };
        let expected = Days { from: Some(day("2023-09-01")), to: Some(day("2023-12-31")) };
        assert_eq!(Days::of(&filter).expect("days"), expected);
    }
}
