//! Texts and searches read alike: which words they have, and the terms that each
//! word is known by.
//!
//! A term holds only `a` to `z`, digits and `æøå`, whatever the text holds; other
//! scripts are spelled in these. So no text can mean anything to the database, and
//! both databases take the same terms for the same words.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::norwegian::Stems;
use super::vocabulary::{announces, is_told};

/// A word that is searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// Its letters without case and accents.
    pub folded: String,
    /// Its term, and for a word with digits those of its parts: «LK20» is also «LK» and «20».
    pub terms: Vec<Arc<str>>,
}

/// Letters of a word that are looked at; the rest of a longer one tells nothing more.
const LETTERS: usize = 40;

/// Reads texts, and remembers the stems that it has found.
#[derive(Default)]
pub struct Reader {
    stems: Stems,
    known: HashMap<String, Arc<str>>,
}

impl Reader {
    /// The words of a text, in its order, without those that tell nothing.
    pub fn words(&mut self, text: &str) -> Vec<Word> {
        let pieces = pieces(text);
        let mut words = Vec::new();
        let mut place = 0;
        while let Some(piece) = pieces.get(place) {
            place += 1;
            let next = pieces.get(place);
            if announces(&piece.folded) && next.is_some_and(|next| next.is_number()) {
                continue;
            }
            if let Some(letter) = next.filter(|next| piece.is_numbered_with(next, text)) {
                place += 1;
                let folded = format!("{}{}", piece.folded, letter.folded);
                let terms = vec![folded.as_str().into(), piece.folded.as_str().into()];
                words.push(Word { range: piece.range.start..letter.range.end, folded, terms });
            } else if piece.has_digit() {
                words.push(self.numbered(piece));
            } else if is_told(&piece.folded) {
                let terms = vec![self.stem(&piece.folded)];
                words.push(Word { range: piece.range.clone(), folded: piece.folded.clone(), terms });
            }
        }
        words
    }

    /// What a title is as a name: its words, in whatever form and order; none when it has none.
    pub fn name(&mut self, title: &str) -> Option<Arc<str>> {
        let terms = self.words(title).into_iter().filter_map(|word| word.terms.into_iter().next());
        name(terms)
    }

    /// The stem of a folded word.
    pub fn stem(&mut self, folded: &str) -> Arc<str> {
        if let Some(stem) = self.known.get(folded) {
            return Arc::clone(stem);
        }
        let stem: Arc<str> = self.stems.of(folded).into();
        self.known.insert(folded.to_owned(), Arc::clone(&stem));
        stem
    }

    /// A word with digits in it is a term as it is, and so are its parts.
    fn numbered(&mut self, piece: &Piece<'_>) -> Word {
        let mut terms = vec![piece.folded.as_str().into()];
        for part in runs(&piece.folded).filter(|part| *part != piece.folded) {
            if part.starts_with(|first: char| first.is_ascii_digit()) {
                terms.push(part.into());
            } else if is_told(part) {
                terms.push(self.stem(part));
            }
        }
        Word { range: piece.range.clone(), folded: piece.folded.clone(), terms }
    }
}

/// Terms as one name; none when there are none.
pub fn name(terms: impl Iterator<Item = Arc<str>>) -> Option<Arc<str>> {
    let terms: BTreeSet<_> = terms.collect();
    let name: String = terms.iter().map(|term| &**term).collect();
    (!name.is_empty()).then(|| name.into())
}

/// Runs of digits and runs of letters.
fn runs(word: &str) -> impl Iterator<Item = &str> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let mut rest = word;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|letter| is_digit(letter) != is_digit(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// A run of letters and digits.
struct Piece<'a> {
    written: &'a str,
    range: Range<usize>,
    folded: String,
    /// Whether a paragraph sign, or a word that means it, stands before it.
    is_announced: bool,
}

impl Piece<'_> {
    fn has_digit(&self) -> bool {
        self.written.contains(|letter: char| letter.is_ascii_digit())
    }

    fn is_number(&self) -> bool {
        self.written.starts_with(|letter: char| letter.is_ascii_digit())
    }

    /// Whether the next piece is the letter of this number, as in «§ 9 A».
    fn is_numbered_with(&self, next: &Self, text: &str) -> bool {
        let between = text.get(self.range.end..next.range.start).unwrap_or_default();
        // «§ 9 i loven» goes on; «§ 9 A» does not.
        let is_letter = |letter: &str| letter.len() == 1 && (self.is_announced && letter != "i" || is_capital(letter));
        self.written.chars().all(|letter| letter.is_ascii_digit())
            && !next.is_number()
            && between.chars().all(char::is_whitespace)
            && is_letter(next.written)
    }
}

fn is_capital(letter: &str) -> bool {
    letter.chars().all(char::is_uppercase)
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut end = 0;
    while let Some(start) = text[end..].find(char::is_alphanumeric).map(|found| end + found) {
        let after = text[start..].find(|c: char| !c.is_alphanumeric() && !is_combining_mark(c));
        let before = end;
        end = after.map_or(text.len(), |after| start + after);
        let is_announced =
            text[before..start].contains('§') || pieces.last().is_some_and(|last| announces(&last.folded));
        let written = &text[start..end];
        pieces.push(Piece { written, range: start..end, folded: fold(written), is_announced });
    }
    pieces
}

/// A word without case and accents, in the letters of terms.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().take(LETTERS) {
        match letter {
            'a'..='z' | '0'..='9' | 'æ' | 'ø' | 'å' => folded.push(letter),
            'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
            'Æ' => folded.push('æ'),
            'Ø' => folded.push('ø'),
            'Å' => folded.push('å'),
            // What Norwegian does without goes the long way.
            _ => return fold_any(word),
        }
    }
    folded
}

fn fold_any(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.nfc().flat_map(char::to_lowercase).take(LETTERS) {
        match letter {
            'æ' | 'ø' | 'å' => folded.push(letter),
            'ä' => folded.push('æ'),
            'ö' | 'ǿ' => folded.push('ø'),
            'đ' | 'ð' => folded.push('d'),
            'ŋ' => folded.push('n'),
            'ŧ' => folded.push('t'),
            other => spell(other, &mut folded),
        }
    }
    folded
}

/// A letter without its accents; one of another script by its number.
fn spell(letter: char, folded: &mut String) {
    for part in letter.nfkd().flat_map(char::to_lowercase).filter(|part| !is_combining_mark(*part)) {
        if part.is_ascii_alphanumeric() {
            folded.push(part);
        } else if part.is_alphanumeric() {
            folded.push_str(&format!("u{:x}", u32::from(part)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str) -> String {
        let words = Reader::default().words(text);
        let words = words.iter().map(|word| word.terms.join("+"));
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_are_read_without_case_accents_and_small_words() {
        for (text, read) in [
            ("Mobbing i skolen", "mobbing skol"),
            ("MOBBING", "mobbing"),
            ("Sándor på Kåfjord", "sandor kåfjord"),
            ("Ka\u{30a}fjord", "kåfjord"),
            ("Sámi Gáivuotna", "sami gaivuotn"),
            ("lek-, lærings- og oppvekstmiljø", "lek læring oppvekstmiljø"),
            ("SFO-leder/rektor", "sfo led rektor"),
            ("2023/2024", "2023 2024"),
            ("15.02.2019 kl. 12:00", "15 02 2019 kl 12 00"),
            ("LK20", "lk20+lk+20"),
            ("10Faktor", "10faktor+10+faktor"),
            ("og i på", ""),
            ("«»–…§*\"()", ""),
            ("школа 学校", "u448u43au43eu43bu430 u5b66u6821"),
        ] {
            assert_eq!(terms(text), read, "{text}");
        }
    }

    #[test]
    fn a_chapter_and_a_paragraph_are_the_same_however_they_are_written() {
        for text in ["§ 9 A", "§9A", "kap. 9 A", "kapittel 9A", "kap 9a", "kap 9 a", "§ 9 a", "9 A", "paragraf 9 a"]
        {
            assert_eq!(terms(text), "9a+9", "{text}");
        }
        assert_eq!(terms("uke 9 i Sortland, og § 9 i loven"), "uke 9 sortland 9 lov");
        assert_eq!(terms("opplæringsloven § 9 A-2"), "opplæringslov 9a+9 2");
        assert_eq!(terms("kap. 8 og kap. om SFO"), "8 kap sfo");
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "Å mobbe «Øyvind» etter § 9 A.";
        let words = Reader::default().words(text);
        let found: Vec<_> = words.iter().map(|word| &text[word.range.clone()]).collect();
        assert_eq!(found, ["mobbe", "Øyvind", "etter", "9 A"]);
    }

    #[test]
    fn a_very_long_word_is_cut() {
        let words = Reader::default().words(&"mobbing".repeat(30));
        assert_eq!(words[0].folded.chars().count(), LETTERS);
    }

    proptest::proptest! {
        #[test]
        fn terms_hold_nothing_that_a_database_could_take_for_an_operator(text in "\\PC{0,60}") {
            for word in Reader::default().words(&text) {
                proptest::prop_assert!(text.get(word.range.clone()).is_some());
                for term in &word.terms {
                    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "æøå".contains(c);
                    proptest::prop_assert!(!term.is_empty() && term.chars().all(is_plain), "{term}");
                }
            }
        }
    }
}
