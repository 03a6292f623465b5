//! The public holidays of Norway, worked out and not looked up.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A day on which people are off work in Norway. The two eves are no public
/// holidays, but nobody holds a meeting on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// 1 January (første nyttårsdag).
    NewYear,
    /// The Thursday before Easter (skjærtorsdag).
    MaundyThursday,
    /// The Friday before Easter (langfredag).
    GoodFriday,
    /// Easter Sunday (første påskedag).
    Easter,
    /// Easter Monday (andre påskedag).
    EasterMonday,
    /// 1 May (første mai).
    LabourDay,
    /// 17 May (grunnlovsdagen).
    ConstitutionDay,
    /// The 39th day after Easter (Kristi himmelfartsdag).
    Ascension,
    /// The 49th day after Easter (første pinsedag).
    Pentecost,
    /// The day after (andre pinsedag).
    WhitMonday,
    /// 24 December (julaften).
    ChristmasEve,
    /// 25 December (første juledag).
    Christmas,
    /// 26 December (andre juledag).
    BoxingDay,
    /// 31 December (nyttårsaften).
    NewYearsEve,
}

/// Whether a day is a Saturday or a Sunday.
pub fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The holiday that a day is; the national one when it is two at once.
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (5, 1) => Some(Holiday::LabourDay),
        (5, 17) => Some(Holiday::ConstitutionDay),
        (12, 24) => Some(Holiday::ChristmasEve),
        (12, 25) => Some(Holiday::Christmas),
        (12, 26) => Some(Holiday::BoxingDay),
        (12, 31) => Some(Holiday::NewYearsEve),
        _ => movable(day),
    }
}

fn movable(day: NaiveDate) -> Option<Holiday> {
    match day.signed_duration_since(easter(day.year())?).num_days() {
        -3 => Some(Holiday::MaundyThursday),
        -2 => Some(Holiday::GoodFriday),
        0 => Some(Holiday::Easter),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::Ascension),
        49 => Some(Holiday::Pentecost),
        50 => Some(Holiday::WhitMonday),
        _ => None,
    }
}

/// Easter Sunday of a year, by the Gregorian computus of Meeus, Jones and Butcher.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let skipped = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + skipped + 15).rem_euclid(30);
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(u64::try_from(days).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::day;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for date in [
            "1818-03-22",
            "1943-04-25",
            "1961-04-02",
            "2000-04-23",
            "2008-03-23",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2038-04-25",
            "2100-03-28",
        ] {
            assert_eq!(easter(day(date).year()), Some(day(date)), "{date}");
        }
    }

    #[test]
    fn holidays_are_known_by_their_days() {
        for (date, expected) in [
            ("2024-01-01", Some(Holiday::NewYear)),
            ("2024-03-28", Some(Holiday::MaundyThursday)),
            ("2024-03-29", Some(Holiday::GoodFriday)),
            ("2024-04-01", Some(Holiday::EasterMonday)),
            ("2024-05-01", Some(Holiday::LabourDay)),
            ("2024-05-09", Some(Holiday::Ascension)),
            ("2027-05-17", Some(Holiday::ConstitutionDay)),
            ("2024-05-20", Some(Holiday::WhitMonday)),
            ("2024-12-24", Some(Holiday::ChristmasEve)),
            ("2024-12-27", None),
            ("2024-03-27", None),
            ("2024-02-06", None),
        ] {
            assert_eq!(holiday(day(date)), expected, "{date}");
        }
    }
}
