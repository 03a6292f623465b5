//! The text of a search, read: what each word may stand for in the index, the
//! nearest first.

use std::collections::HashSet;
use std::sync::Arc;

use async_graphql::Result;
use sea_orm::DbErr;

use super::kind::WordMatch;
use super::language::norwegian::{LONG, beginnings, kin};
use super::language::same_as;
use super::language::words::{Reader, Word, name};
use super::lookup::look_up;
use crate::db::Database;
use crate::graphql::errors::bad_input;

/// Letters and signs in a search at the most.
const TEXT: usize = 200;
/// Words in a search at the most.
const WORDS: usize = 10;

/// How near a term comes to the word that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A form of the word itself.
    Exact,
    /// The word inside a longer one, or another word for the same.
    Part,
    /// A word that differs in one letter.
    Slip,
}

impl Level {
    /// All of them, the nearest first.
    pub const ALL: [Self; 3] = [Self::Exact, Self::Part, Self::Slip];
}

/// Terms of the index: one of them, or all that begin alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    One(Arc<str>),
    Beginning(Arc<str>),
}

/// A word of a search, and which terms it is looked for under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// As it was written.
    pub written: String,
    /// The terms, each with how near it comes.
    pub forms: Vec<(Level, Form)>,
}

impl Sought {
    /// How the word was understood.
    pub fn word_match(&self) -> WordMatch {
        match self.forms.iter().map(|(level, _)| *level).min() {
            Some(Level::Exact | Level::Part) => WordMatch::Found,
            Some(Level::Slip) => WordMatch::Similar,
            None => WordMatch::Nowhere,
        }
    }

    /// Its terms up to a level.
    pub fn up_to(&self, most: Level) -> impl Iterator<Item = &Form> {
        self.forms.iter().filter(move |(level, _)| *level <= most).map(|(_, form)| form)
    }

    /// How near a term of the index comes; none when it is not looked for.
    pub fn level_of(&self, term: &str) -> Option<Level> {
        let fits = |form: &Form| match form {
            Form::One(own) => &**own == term,
            Form::Beginning(start) => term.starts_with(&**start),
        };
        self.forms.iter().filter(|(_, form)| fits(form)).map(|(level, _)| *level).min()
    }
}

/// A search whose words have been looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its words, in the order in which they were written.
    pub words: Vec<Sought>,
}

impl Reading {
    /// Reads the text of a search.
    ///
    /// # Errors
    ///
    /// When there is nothing to search for, or too much.
    pub async fn of(db: &Database, text: &str) -> Result<Self> {
        let words = words(text)?;
        Ok(Self::look_up(db, words).await?)
    }

    async fn look_up(db: &Database, words: Vec<Wanted>) -> Result<Self, DbErr> {
        let found = look_up(db, &words).await?;
        let words = words.into_iter().zip(found).map(|(word, forms)| Sought { written: word.written, forms });
        Ok(Self { words: words.collect() })
    }

    /// The words as one name; none when the index does not have all of them as they are written.
    pub fn name(&self) -> Option<Arc<str>> {
        let exact = |word: &Sought| match word.forms.first() {
            Some((Level::Exact, Form::One(term))) => Some(Arc::clone(term)),
            _ => None,
        };
        let terms: Option<Vec<_>> = self.words.iter().map(exact).collect();
        name(terms?.into_iter())
    }

    /// The words that something in the index has.
    pub fn known(&self) -> impl Iterator<Item = &Sought> {
        self.words.iter().filter(|word| !word.forms.is_empty())
    }
}

/// A word of a search before it has been looked up: what it might stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub written: String,
    pub folded: String,
    /// Terms that are the word itself.
    pub exact: Vec<Arc<str>>,
    /// Terms that are another word for the same.
    pub kin: Vec<Arc<str>>,
    /// What longer words that are made of it begin with.
    pub beginnings: Vec<Arc<str>>,
    /// What they end with.
    pub ending: Option<Arc<str>>,
    /// What a slip of one letter is measured against.
    pub slip: Option<Arc<str>>,
}

/// Letters from which on a slip is thought of.
const SLIPS: usize = 5;

fn words(text: &str) -> Result<Vec<Wanted>> {
    let letters = text.chars().count();
    if letters > TEXT {
        return Err(bad_input(format!("`text` has {letters} letters and signs, but {TEXT} is the most")));
    }
    let mut reader = Reader::default();
    let mut seen = HashSet::new();
    let words = reader.words(text).into_iter().filter(|word| seen.insert(word.terms.first().cloned()));
    let words: Vec<_> = words.collect();
    if words.is_empty() {
        return Err(bad_input("`text` has no word to search for; words such as «og» and «i» are not searched for"));
    }
    if words.len() > WORDS {
        return Err(bad_input(format!("`text` has {} words to search for, but {WORDS} is the most", words.len())));
    }
    Ok(words.into_iter().map(|word| wanted(&mut reader, text, word)).collect())
}

fn wanted(reader: &mut Reader, text: &str, word: Word) -> Wanted {
    let written = text.get(word.range.clone()).unwrap_or_default().to_owned();
    let Some(stem) = word.terms.first().cloned() else { return Wanted { written, ..Wanted::default() } };
    let mut exact = vec![Arc::clone(&stem)];
    if written.contains(|letter: char| letter.is_ascii_digit()) {
        // One digit more or less is another number.
        return Wanted { written, folded: word.folded, exact, ..Wanted::default() };
    }
    exact.extend(in_norwegian_letters(&word.folded).map(|folded| reader.stem(&folded)));
    let stems = || exact.iter();
    let is_long = stem.chars().count() >= LONG;
    Wanted {
        kin: stems()
            .flat_map(|stem| kin(stem).into_iter().map(Arc::from).chain(same_as(stem).map(Arc::from)))
            .collect(),
        beginnings: stems().flat_map(|stem| beginnings(stem, &word.folded)).map(Arc::from).collect(),
        ending: is_long.then(|| exact.last().cloned()).flatten(),
        slip: (word.folded.chars().count() >= SLIPS).then(|| exact.last().cloned()).flatten(),
        written,
        folded: word.folded,
        exact,
    }
}

/// The word with `æ`, `ø` and `å` where it is spelled `ae`, `oe` and `aa`.
fn in_norwegian_letters(folded: &str) -> Option<String> {
    let spelled = folded.replace("ae", "æ").replace("oe", "ø").replace("aa", "å");
    (spelled != folded).then_some(spelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        words(text).expect_err(text).message
    }

    #[test]
    fn a_search_without_words_or_with_too_many_is_refused() {
        for text in ["", "   ", "og i på", "«»?!", "*", "a"] {
            let said = "`text` has no word to search for; words such as «og» and «i» are not searched for";
            assert_eq!(refusal(text), said, "{text}");
        }
        assert_eq!(refusal(&"å".repeat(201)), "`text` has 201 letters and signs, but 200 is the most");
        let eleven = "en to tre fire fem seks sju åtte ni ti elleve tolv";
        assert_eq!(refusal(eleven), "`text` has 11 words to search for, but 10 is the most");
        assert_eq!(words(&"mobbing ".repeat(20)).expect("one word").len(), 1);
    }

    #[test]
    fn a_word_is_sought_inside_longer_ones_and_with_a_slip_when_it_is_long_enough() {
        let of = |text: &str| words(text).expect(text).remove(0);
        let terms = |terms: &[Arc<str>]| terms.join(" ");
        let mobbing = of("Mobbing");
        assert_eq!(terms(&mobbing.exact), "mobbing");
        assert_eq!(terms(&mobbing.kin), "mobb");
        assert_eq!(terms(&mobbing.beginnings), "mobbe mobbing");
        assert_eq!(mobbing.ending.as_deref(), Some("mobbing"));
        let sut = of("SUT");
        assert_eq!((terms(&sut.exact), terms(&sut.beginnings)), ("sut".into(), String::new()));
        assert_eq!((sut.ending, sut.slip), (None, None));
        let year = of("2023");
        assert_eq!((terms(&year.exact), year.beginnings.len(), year.slip), ("2023".into(), 0, None));
        let lærer = of("lærer");
        assert_eq!((terms(&lærer.exact), terms(&lærer.beginnings)), ("lær".into(), "lærer".into()));
        assert_eq!(terms(&of("laeringsmiljoe").exact), "laeringsmiljo læringsmiljø");
        assert_eq!(terms(&of("PPT").kin), "ppd");
    }
}
