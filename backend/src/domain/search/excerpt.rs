//! Texts with the words of a search marked: pieces of text, never markup.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use async_graphql::SimpleObject;

use super::language::words::Reader;
use super::reading::{Level, Reading};

/// A piece of a text (tekstbit).
#[derive(Clone, Debug, PartialEq, Eq, SimpleObject)]
pub struct TextPiece {
    /// The text, as it is written; the pieces one after the other are the whole.
    pub text: String,
    /// Whether it is a word that was searched for, and to be marked (søkeord).
    pub is_match: bool,
}

/// Letters of an excerpt, about.
const LETTERS: usize = 220;
/// Letters before the first match that are shown with it.
const BEFORE: usize = 60;
const MORE: &str = "…";

/// A word of a text that was searched for.
struct Match {
    range: Range<usize>,
    /// Which of the words of the search.
    word: usize,
    level: Level,
}

/// Marks the words of one search in texts, and remembers the words that it has read.
pub struct Marker {
    /// The search.
    pub reading: Reading,
    reader: Mutex<Reader>,
}

impl From<Reading> for Marker {
    fn from(reading: Reading) -> Self {
        Self { reading, reader: Mutex::default() }
    }
}

impl Marker {
    /// The whole text in pieces.
    pub fn marked(&self, text: &str) -> Vec<TextPiece> {
        pieces(text, 0..text.len(), &self.matches(text))
    }

    /// The part of a text that says most of what was searched for, cut between words;
    /// the beginning when it says nothing of it. A text is a paragraph a line, and an
    /// excerpt never leaves one.
    pub fn excerpt(&self, text: &str) -> Vec<TextPiece> {
        let mut best: Option<((usize, bool), &str, Vec<Match>)> = None;
        for line in text.lines() {
            let found = self.matches(line);
            let words: BTreeSet<usize> = found.iter().map(|found| found.word).collect();
            let worth = (words.len(), found.iter().any(|found| found.level == Level::Exact));
            if best.as_ref().is_none_or(|(most, ..)| worth > *most) {
                best = Some((worth, line, found));
            }
        }
        let Some((_, line, found)) = best else { return Vec::new() };
        let window = window(line, &found);
        let mut pieces = pieces(line, window.clone(), &found);
        if window.start > 0 {
            pieces.insert(0, TextPiece { text: format!("{MORE} "), is_match: false });
        }
        if window.end < line.len() {
            pieces.push(TextPiece { text: format!(" {MORE}"), is_match: false });
        }
        pieces
    }

    fn matches(&self, text: &str) -> Vec<Match> {
        let words = self.reader.lock().unwrap_or_else(PoisonError::into_inner).words(text);
        let found = words.into_iter().filter_map(|word| {
            let sought = self.reading.words.iter().enumerate();
            let levels = sought.filter_map(|(place, sought)| {
                let level = word.terms.iter().filter_map(|term| sought.level_of(term)).min()?;
                Some((level, place))
            });
            let (level, place) = levels.min()?;
            Some(Match { range: word.range, word: place, level })
        });
        found.collect()
    }
}

/// Where an excerpt of a line begins and ends: around its first match.
fn window(line: &str, found: &[Match]) -> Range<usize> {
    if line.chars().count() <= LETTERS {
        return 0..line.len();
    }
    let first = found.first().map_or(0, |found| found.range.start);
    let start = back(line, first, BEFORE);
    let start = if start == 0 { 0 } else { next_word(line, start, first) };
    let end = forth(line, start, LETTERS);
    let last = found.iter().filter(|found| found.range.start < end).map(|found| found.range.end).max();
    let end = if end == line.len() { end } else { word_before(line, start, end) };
    start..end.max(last.unwrap_or(0))
}

/// So many letters before a place.
fn back(line: &str, place: usize, letters: usize) -> usize {
    let before = line.get(..place).unwrap_or_default();
    before.char_indices().rev().take(letters).last().map_or(place, |(start, _)| start)
}

/// So many letters behind a place.
fn forth(line: &str, place: usize, letters: usize) -> usize {
    let behind = line.get(place..).unwrap_or_default();
    behind.char_indices().nth(letters).map_or(line.len(), |(end, _)| place + end)
}

/// The beginning of the first whole word behind a place, or `latest`.
fn next_word(line: &str, place: usize, latest: usize) -> usize {
    let gap = line.get(place..latest).and_then(|text| text.find(' '));
    gap.map_or(latest, |gap| place + gap + 1)
}

/// The end of the last whole word before a place.
fn word_before(line: &str, start: usize, place: usize) -> usize {
    let gap = line.get(start..place).and_then(|text| text.rfind(' '));
    gap.filter(|gap| *gap > 0).map_or(place, |gap| start + gap)
}

fn pieces(text: &str, window: Range<usize>, found: &[Match]) -> Vec<TextPiece> {
    let mut pieces = Vec::new();
    let mut add = |range: Range<usize>, is_match| {
        let piece = text.get(range).unwrap_or_default();
        if !piece.is_empty() {
            pieces.push(TextPiece { text: piece.to_owned(), is_match });
        }
    };
    let mut end = window.start;
    for found in found.iter().filter(|found| window.start <= found.range.start && found.range.end <= window.end) {
        add(end..found.range.start, false);
        add(found.range.clone(), true);
        end = found.range.end;
    }
    add(end..window.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::search::reading::{Form, Sought};

    fn marker(words: &[&str]) -> Marker {
        let sought = |word: &&str| Sought {
            written: (*word).to_owned(),
            forms: vec![(Level::Exact, Form::One((*word).into())), (Level::Part, Form::Beginning((*word).into()))],
        };
        Reading { words: words.iter().map(sought).collect() }.into()
    }

    fn shown(pieces: &[TextPiece]) -> String {
        pieces
            .iter()
            .map(|piece| if piece.is_match { format!("[{}]", piece.text) } else { piece.text.clone() })
            .collect()
    }

    #[test]
    fn words_are_marked_as_they_are_written() {
        let text = "Mobbing og mobbeatferd, også MOBBINGEN.";
        assert_eq!(shown(&marker(&["mobb"]).marked(text)), "[Mobbing] og [mobbeatferd], også [MOBBINGEN].");
        assert_eq!(shown(&marker(&["9a"]).marked("Jf. § 9 A.")), "Jf. § [9 A].");
        assert_eq!(shown(&marker(&["9a"]).marked("")), "");
    }

    #[test]
    fn an_excerpt_is_the_line_with_most_of_the_words() {
        let text = "Om skolen\nOm mobbing\nOm mobbing i skolen\nMobbing i skolen igjen";
        assert_eq!(shown(&marker(&["mobbing", "skol"]).excerpt(text)), "Om [mobbing] i [skolen]");
        assert_eq!(shown(&marker(&["annet"]).excerpt(text)), "Om skolen");
        assert_eq!(shown(&marker(&["annet"]).excerpt("")), "");
    }

    #[test]
    fn a_long_line_is_cut_between_words_around_the_first_match() {
        let text = format!("{}om mobbing {}", "før dette ".repeat(30), "etter dette ".repeat(60));
        let said = shown(&marker(&["mobbing"]).excerpt(&text));
        assert!(said.starts_with("… dette før dette"), "{said}");
        assert!(said.contains("om [mobbing] etter"), "{said}");
        assert!(said.ends_with("etter …") || said.ends_with("dette …"), "{said}");
        assert!(said.chars().count() < LETTERS + 10, "{said}");
    }

    /// Words, some of them sought, some joined to others, in any case and script.
    fn texts() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            Just("Mobbing".to_owned()),
            Just("ÆRLIG".to_owned()),
            Just("skolemiljø".to_owned()),
            Just("\n".to_owned()),
            Just("§ 9 A".to_owned()),
            Just("A\u{30a}pen".to_owned()),
            "[a-zæøå]{1,12}",
            "\\PC{1,8}",
        ];
        prop::collection::vec(word, 0..80).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn the_pieces_of_a_text_are_the_text_and_marks_are_words_that_were_sought(text in texts()) {
            let marker = marker(&["mobbing", "ærlig", "skolemiljø", "9a", "åp"]);
            let pieces = marker.marked(&text);
            let joined: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
            prop_assert_eq!(&joined, &text);
            let excerpt = marker.excerpt(&text);
            let joined: String = excerpt.iter().map(|piece| piece.text.as_str()).collect();
            let bare = joined.strip_prefix("… ").unwrap_or(&joined);
            prop_assert!(text.contains(bare) || text.contains(bare.strip_suffix(" …").unwrap_or(bare)));
            for piece in pieces.iter().chain(&excerpt).filter(|piece| piece.is_match) {
                let found = marker.matches(&format!("§ {}", piece.text));
                prop_assert_eq!(found.len(), 1, "{}", piece.text);
            }
        }

        #[test]
        fn every_word_that_was_sought_is_marked(before in "[a-zæøå ]{0,300}", after in "[ .,][a-zæøå ]{0,300}") {
            let text = format!("{before} mobbing{after}");
            let excerpt = marker(&["mobbing"]).excerpt(&text);
            prop_assert!(excerpt.iter().any(|piece| piece.is_match && piece.text == "mobbing"));
        }
    }
}
