//! What other texts say of when something in the calendar happens, the calendar
//! says too.

use std::collections::HashMap;

use chrono::Datelike;

use crate::check::finding::Finding;
use crate::check::reading::names::month;
use crate::check::reading::tokens::{Token, tokens};
use crate::check::remark::{About, Remark};
use crate::check::sight::Sight;
use crate::check::texts;
use crate::check::words::short;
use crate::domain::activity::entity::Model;

/// Shorter words are too often parts of others.
const LETTERS: usize = 8;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let events = events(sight);
    let texts = texts::of(sight).into_iter().filter(|text| !matches!(text.about, About::Activity(_)));
    let mut found = Vec::new();
    for text in texts {
        for (word, row) in &events {
            let Some((time, year, month)) = time_of(text.words, word) else { continue };
            let agrees = row.start_date.year() == year && month.is_none_or(|month| row.start_date.month() == month);
            if !agrees {
                let finding = Finding::EventMismatch { event: short(&row.title), day: row.start_date, time };
                found.push(text.remark(finding));
            }
        }
    }
    found
}

/// The rows that one long word of their title tells apart from all others, in the order of the calendar.
fn events<'a>(sight: &Sight<'a>) -> Vec<(String, &'a Model)> {
    let mut rows: HashMap<String, usize> = HashMap::new();
    let words = |row: &Model| -> Vec<String> {
        let words = tokens(&row.title).into_iter().filter_map(|token| token.word().map(str::to_owned));
        words.filter(|word| word.chars().count() >= LETTERS).collect()
    };
    sight.rows.iter().flat_map(|dated| words(dated.row)).for_each(|word| *rows.entry(word).or_default() += 1);
    let own = sight.rows.iter().flat_map(|dated| words(dated.row).into_iter().map(|word| (word, dated.row)));
    own.filter(|(word, _)| rows.get(word) == Some(&1)).collect()
}

/// The time at which a text puts an event: `avslutningskonferansen i 2019`.
fn time_of(text: &str, event: &str) -> Option<(String, i32, Option<u32>)> {
    let tokens = tokens(text);
    tokens.iter().enumerate().find_map(|(at, token)| {
        token.word().filter(|word| word.starts_with(event))?;
        let mut rest = tokens.get(at + 1..)?.iter();
        rest.next().filter(|next| ["i", "den"].contains(&next.word().unwrap_or_default()))?;
        match (rest.next()?, rest.next()) {
            (Token::Number(year, 4), _) => Some((year.to_string(), i32::try_from(*year).ok()?, None)),
            (Token::Word(word), Some(Token::Number(year, 4))) => {
                Some((format!("{word} {year}"), i32::try_from(*year).ok()?, Some(month(word)?)))
            }
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};

    #[test]
    fn a_text_that_puts_a_row_at_another_time_is_found() {
        for (text, expected) in [
            ("Fagmiljøer utenfra til avslutningskonferansen i 2019.", 1),
            ("Fagmiljøer utenfra til avslutningskonferansen i mai 2020.", 1),
            ("Fagmiljøer utenfra til avslutningskonferansen i april 2020.", 0),
            ("Avslutningskonferansen er for alle. I 2019 var den mindre.", 0),
            ("Samling i 2019.", 0),
        ] {
            let plan = Plan::default().section(text).row(row("Avslutningskonferanse –veien videre", "", "2020-04-14"));
            assert_eq!(plan.remarks(remarks).len(), expected, "{text}");
        }
    }

    #[test]
    fn a_word_that_stands_in_several_titles_tells_none_of_them() {
        let plan = Plan::default()
            .section("Spørreundersøkelsen i 2019.")
            .row(row("Spørreundersøkelsen sendes ut", "", "2020-09-01"))
            .row(row("Resultater fra Spørreundersøkelsen", "", "2021-01-04"));
        assert_eq!(plan.remarks(remarks), []);
    }
}
