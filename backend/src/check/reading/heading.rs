//! The heading that rows stand under: `August`, `OKTOBER - 2020`, `MAI – JUNI - 2020`, `VÅREN 2018`.

use chrono::{Datelike, NaiveDate};

use super::names::month;
use super::span::season;
use super::tokens::{Token, tokens};

/// What a heading says of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its months; never empty.
    pub months: Vec<u32>,
    /// Its year, if it names one.
    pub year: Option<i32>,
}

impl Heading {
    /// Whether a day belongs under it.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.months.contains(&day.month()) && self.year.is_none_or(|year| year == day.year())
    }
}

/// Reads a heading; none when it names no months.
pub fn read(text: &str) -> Option<Heading> {
    let tokens = tokens(text);
    let words: Vec<(u32, u32)> = tokens
        .iter()
        .filter_map(Token::word)
        .filter_map(|word| season(word).or_else(|| month(word).map(|month| (month, month))))
        .collect();
    let (first, last) = (words.first()?.0, words.last()?.1);
    let months = if first <= last { (first..=last).collect() } else { (first..=12).chain(1..=last).collect() };
    let years: Vec<i32> = tokens
        .iter()
        .filter_map(|token| match token {
            Token::Number(year, 4) => i32::try_from(*year).ok(),
            _ => None,
        })
        .collect();
    // Of two years, which month belongs to which is not to be told.
    let year = if let [year] = years[..] { Some(year).filter(|_| first <= last) } else { None };
    Some(Heading { months, year })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_read_as_calendars_write_them() {
        for (text, expected) in [
            ("August", Some((vec![8], None))),
            ("OKTOBER - 2020", Some((vec![10], Some(2020)))),
            ("MAI – JUNI - 2020", Some((vec![5, 6], Some(2020)))),
            ("VÅREN 2018", Some((vec![1, 2, 3, 4, 5, 6, 7], Some(2018)))),
            ("Høst", Some((vec![8, 9, 10, 11, 12], None))),
            ("November–februar 2020", Some((vec![11, 12, 1, 2], None))),
            ("Felles for alle", None),
        ] {
            let expected = expected.map(|(months, year)| Heading { months, year });
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
