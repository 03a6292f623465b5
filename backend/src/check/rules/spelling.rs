//! The meetings of a group are spelt in one way.

use std::collections::BTreeMap;

use crate::check::finding::Finding;
use crate::check::reading::tokens::{Token, tokens};
use crate::check::remark::Remark;
use crate::check::sight::{Dated, Sight};
use crate::check::words::short;

/// Shorter titles are too soon alike.
const LETTERS: usize = 10;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    // The titles of the meetings of the same groups, in the order of the calendar.
    let mut meetings: BTreeMap<Vec<_>, Vec<&Dated<'_>>> = BTreeMap::new();
    for dated in sight.rows.iter().filter(|dated| !dated.tied.networks.is_empty()) {
        meetings.entry(dated.tied.networks.clone()).or_default().push(dated);
    }
    let mut found: Vec<(i32, Remark)> = meetings.into_values().flat_map(|rows| variants(&rows)).collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, remark)| remark).collect()
}

fn variants(rows: &[&Dated<'_>]) -> Vec<(i32, Remark)> {
    let mut titles: Vec<(&str, Vec<&Dated<'_>>)> = Vec::new();
    for &dated in rows {
        match titles.iter_mut().find(|(title, _)| words(title) == words(&dated.row.title)) {
            Some((_, rows)) => rows.push(dated),
            None => titles.push((&dated.row.title, vec![dated])),
        }
    }
    let mut found = Vec::new();
    for (at, (title, rows)) in titles.iter().enumerate() {
        // Told of the rarer spelling, and of the later one where both are as rare.
        let usual = titles.iter().enumerate().find(|(other, (other_title, other_rows))| {
            let is_rarer = rows.len() < other_rows.len() || (rows.len() == other_rows.len() && at > *other);
            is_rarer && are_one(title, other_title)
        });
        if let (Some((_, (other, other_rows))), Some(first)) = (usual, rows.first()) {
            let finding =
                Finding::SpellingVariant { rows: rows.len(), other: short(other), other_rows: other_rows.len() };
            found.push((first.row.ordinal, Remark::on_row(first.row, "title", finding)));
        }
    }
    found
}

/// The words of a title, whatever dashes stand between them.
fn words(title: &str) -> Vec<Token> {
    tokens(title).into_iter().filter(|token| !matches!(token, Token::Sign(_))).collect()
}

/// Whether two titles are one, spelt in two ways: parted otherwise, or a letter or two apart.
fn are_one(one: &str, other: &str) -> bool {
    let joined = |title: &str| words(title).iter().filter_map(Token::word).collect::<String>();
    let numbers = |title: &str| words(title).into_iter().filter(|token| token.word().is_none()).collect::<Vec<_>>();
    let (one_joined, other_joined) = (joined(one), joined(other));
    one_joined.chars().count() >= LETTERS
        && numbers(one) == numbers(other)
        && strsim::damerau_levenshtein(&one_joined, &other_joined) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, group, meeting};
    use crate::domain::activity::entity::Model;

    #[test]
    fn spellings_of_one_title_are_told_from_titles_of_two() {
        for (one, other, expected) in [
            ("Regionalt SFO-ledernettverk", "Regionalt SFO-leder nettverk", true),
            ("Styrermøte - kommunale", "Styrermøte - komumnale", true),
            ("Lederutvikling barnehage- og skole-ledere", "Lederutvikling barnehage- og skoleledere", true),
            ("Fagdag 3: Nettverkssamling", "Fagdag 5: Nettverkssamling", false),
            ("Felles styrermøte", "Styrermøte", false),
            ("SUT", "BUG", false),
        ] {
            assert_eq!(are_one(one, other), expected, "{one} {other}");
        }
        assert_eq!(words("Styrermøte kommunale"), words("Styrermøte - kommunale"));
    }

    #[test]
    fn the_rarer_spelling_is_told_once() {
        let network = group("SFO-ledernettverk", None, &[]);
        let spelt = |title: &str, day: &str| Model { title: title.to_owned(), ..meeting(&network, day) };
        let plan = Plan::default()
            .row(spelt("SFO-ledernettverk", "2023-09-04"))
            .row(spelt("SFO-leder nettverk", "2023-10-02"))
            .row(spelt("SFO-leder nettverk", "2023-11-06"));
        let found: Vec<Finding> = plan.remarks(remarks).into_iter().map(|remark| remark.finding).collect();
        let other = "SFO-leder nettverk".to_owned();
        assert_eq!(found, [Finding::SpellingVariant { rows: 1, other, other_rows: 2 }]);
    }
}
