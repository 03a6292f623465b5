//! Stretches of time as texts name them: `våren 2020`, `november 2020`, `2018-2019`.

use chrono::{Datelike, Days, NaiveDate};

use super::names::month;
use super::tokens::{Token, tokens};

/// A stretch of time that a text names, first and last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// As the text has it: `våren 2020`.
    pub text: String,
}

impl Span {
    /// Whether any day of another stretch lies in it.
    pub fn meets(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.first <= last && first <= self.last
    }
}

/// The years of which a text speaks as `2018-2019`, `2023/2024` or `2020/21`: the
/// first of all and the last of all; none when there is no such pair.
pub fn years(text: &str) -> Option<(i32, i32)> {
    let tokens = tokens(text);
    let pairs = tokens.windows(3).filter_map(|three| match three {
        [Token::Number(first, 4), dash, Token::Number(last, digits)] if dash.is('-') || dash.is('/') => {
            let first = i32::try_from(*first).ok()?;
            let last = i32::try_from(*last).ok()?;
            let last = match digits {
                4 => last,
                2 => first - first % 100 + last,
                _ => return None,
            };
            (1900..2200).contains(&first).then_some(())?;
            (first..first + 30).contains(&last).then_some((first, last))
        }
        _ => None,
    });
    pairs.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

/// The seasons and months with their year that a text names, in its order.
pub fn spans(text: &str) -> Vec<Span> {
    let tokens = tokens(text);
    let found = tokens.windows(2).filter_map(|two| match two {
        [Token::Word(word), Token::Number(year, 4)] => {
            let year = i32::try_from(*year).ok().filter(|year| (1900..2200).contains(year))?;
            let (first, last) = season(word).or_else(|| month(word).map(|month| (month, month)))?;
            of_months(year, first, last).map(|(first, last)| Span { first, last, text: format!("{word} {year}") })
        }
        _ => None,
    });
    found.collect()
}

/// The first and the last month of a season; of the halves of a school year.
pub fn season(word: &str) -> Option<(u32, u32)> {
    match word {
        "vår" | "våren" => Some((1, 7)),
        "høst" | "høsten" | "haust" | "hausten" => Some((8, 12)),
        "sommer" | "sommeren" | "sommar" | "sommaren" => Some((6, 8)),
        _ => None,
    }
}

/// The first and the last day of months of a year.
pub fn of_months(year: i32, first: u32, last: u32) -> Option<(NaiveDate, NaiveDate)> {
    let start = NaiveDate::from_ymd_opt(year, first, 1)?;
    let next = if last == 12 { (year + 1, 1) } else { (year, last + 1) };
    let end = NaiveDate::from_ymd_opt(next.0, next.1, 1)?.checked_sub_days(Days::new(1))?;
    Some((start, end))
}

/// The months between two days, each as year and month.
pub fn months(first: NaiveDate, last: NaiveDate) -> Vec<(i32, u32)> {
    let number = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or_default();
    let of = |number: i32| (number.div_euclid(12), u32::try_from(number.rem_euclid(12)).unwrap_or_default() + 1);
    (number(first)..=number(last)).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::day;

    #[test]
    fn pairs_of_years_are_read() {
        for (text, expected) in [
            ("KIBS – Handlingsplan 2023/2024", Some((2023, 2024))),
            ("2018 -2020", Some((2018, 2020))),
            ("Innføring skoleåret 2020/21 og 2021/22", Some((2020, 2022))),
            ("2022–2025", Some((2022, 2025))),
            ("Ungdata 2021", None),
            ("14.08.2023-15.08.2023", None),
            ("2024-2018", None),
        ] {
            assert_eq!(years(text), expected, "{text}");
        }
    }

    #[test]
    fn seasons_and_months_with_a_year_are_read() {
        for (text, expected) in [
            ("I løpet av høsten 2020: avklare", vec![("2020-08-01", "2020-12-31")]),
            ("to ganger våren 2020", vec![("2020-01-01", "2020-07-31")]),
            ("november 2020", vec![("2020-11-01", "2020-11-30")]),
            ("våren 2021 og høsten 2021", vec![("2021-01-01", "2021-07-31"), ("2021-08-01", "2021-12-31")]),
            ("desember og juni", vec![]),
            ("hver vår", vec![]),
        ] {
            let found: Vec<_> = spans(text).into_iter().map(|span| (span.first, span.last)).collect();
            let expected: Vec<_> = expected.into_iter().map(|(first, last)| (day(first), day(last))).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn months_run_over_the_turn_of_the_year() {
        assert_eq!(months(day("2020-11-20"), day("2021-02-01")), [(2020, 11), (2020, 12), (2021, 1), (2021, 2)]);
    }
}
