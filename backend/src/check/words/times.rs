//! Days, weeks and times in words.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use crate::check::holidays::{holiday, is_weekend};

/// How a language names days and joins words.
pub(super) struct Times {
    /// Monday first.
    pub weekdays: [&'static str; 7],
    /// January first.
    pub months: [&'static str; 12],
    /// What stands behind the number of a day: a point in Norwegian.
    pub ordinal: &'static str,
    /// What stands between hours and minutes.
    pub clock: &'static str,
    /// What stands before the last of several.
    pub and: &'static str,
    /// Hour and hours, minute and minutes.
    pub units: [[&'static str; 2]; 2],
    /// What an open side of a period is called.
    pub open: &'static str,
}

impl Times {
    pub(super) fn weekday(&self, weekday: Weekday) -> &'static str {
        let number = usize::try_from(weekday.num_days_from_monday()).unwrap_or_default();
        self.weekdays.get(number).copied().unwrap_or_default()
    }

    fn month(&self, month: u32) -> &'static str {
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

    /// `26. oktober 2023`, or what an open side is called.
    pub(super) fn side(&self, day: Option<NaiveDate>) -> String {
        day.map_or_else(|| self.open.to_owned(), |day| self.date(day))
    }

    /// `torsdag 26. oktober`.
    pub(super) fn full(&self, day: NaiveDate) -> String {
        format!("{} {}", self.weekday(day.weekday()), self.day(day))
    }

    /// `19.–25. oktober`, `28. desember–3. januar`.
    pub(super) fn days(&self, first: NaiveDate, last: NaiveDate) -> String {
        if first.month() == last.month() {
            format!("{}{}–{}", first.day(), self.ordinal, self.day(last))
        } else {
            format!("{}–{}", self.day(first), self.day(last))
        }
    }

    /// `08.30`.
    pub(super) fn time(&self, time: NaiveTime) -> String {
        format!("{}{}{}", time.format("%H"), self.clock, time.format("%M"))
    }

    /// `2 timer og 30 minutter`.
    pub(super) fn duration(&self, minutes: u32) -> String {
        let [hours, minute] = self.units;
        let counted = |count: u32, [one, many]: [&str; 2]| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            count => Some(format!("{count} {many}")),
        };
        let parts: Vec<String> =
            [counted(minutes / 60, hours), counted(minutes % 60, minute)].into_iter().flatten().collect();
        self.list(&parts)
    }

    /// `mai 2020, august 2020 og februar–juni 2021`: of three months or more in a row, the first and the last.
    pub(super) fn run(&self, months: &[(i32, u32)]) -> String {
        let mut runs: Vec<(i32, u32, u32)> = Vec::new();
        for &(year, month) in months {
            match runs.last_mut() {
                Some((of, _, last)) if *of == year && *last + 1 == month => *last = month,
                _ => runs.push((year, month, month)),
            }
        }
        let parts = runs.into_iter().flat_map(|(year, first, last)| match last - first {
            0 | 1 => (first..=last).map(|month| format!("{} {year}", self.month(month))).collect(),
            _ => vec![format!("{}–{} {year}", self.month(first), self.month(last))],
        });
        self.list(&parts.collect::<Vec<String>>())
    }

    /// `a, b og c`.
    pub(super) fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [before @ .., last] => format!("{} {} {last}", before.join(", "), self.and),
        }
    }
}

/// Names with how often each stands: `«Kurs 1» (2)`; once is not told.
pub(super) fn counted(names: &[(String, usize)], before: &str, behind: &str) -> Vec<String> {
    let told = names.iter().map(|(name, times)| match times {
        1 => format!("{before}{name}{behind}"),
        times => format!("{before}{name}{behind} ({times})"),
    });
    told.collect()
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

/// The last working day before a day and the first one after it.
pub(super) fn working_days_around(day: NaiveDate) -> [NaiveDate; 2] {
    let works = |day: &NaiveDate| !is_weekend(*day) && holiday(*day).is_none();
    let back = std::iter::successors(day.pred_opt(), NaiveDate::pred_opt).find(works);
    let ahead = std::iter::successors(day.succ_opt(), NaiveDate::succ_opt).find(works);
    [back.unwrap_or(day), ahead.unwrap_or(day)]
}

#[cfg(test)]
mod tests {
    use super::super::nb::TIMES;
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
        assert_eq!(working_days_around(day("2020-08-15")), [day("2020-08-14"), day("2020-08-17")]);
        assert_eq!(working_days_around(day("2021-01-03")), [day("2020-12-30"), day("2021-01-04")]);
    }

    #[test]
    fn days_and_months_are_told_as_people_tell_them() {
        assert_eq!(TIMES.days(day("2020-10-19"), day("2020-10-25")), "19.–25. oktober");
        assert_eq!(TIMES.days(day("2020-12-28"), day("2021-01-03")), "28. desember–3. januar");
        let months = [(2020, 5), (2020, 8), (2021, 2), (2021, 3), (2021, 4)];
        assert_eq!(TIMES.run(&months), "mai 2020, august 2020 og februar–april 2021");
        assert_eq!(TIMES.run(&[(2023, 12), (2024, 6)]), "desember 2023 og juni 2024");
        assert_eq!(TIMES.duration(150), "2 timer og 30 minutter");
        assert_eq!(TIMES.duration(60), "1 time");
    }
}
