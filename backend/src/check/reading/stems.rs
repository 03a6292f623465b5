//! Words that carry meaning, cut so that their forms meet: for telling whether two
//! texts speak of the same.

use std::collections::BTreeSet;

use super::tokens::{Token, tokens};

/// Words that stand everywhere in plans of this kind, and tell nothing apart.
const COMMON: [&str; 25] = [
    "ansatt", "arbeid", "barneh", "deltak", "deltar", "elever", "enhete", "enhets", "felles", "ganger", "gjenno",
    "gonger", "kommun", "ledere", "mellom", "nettve", "planar", "planen", "planer", "samarb", "skolen", "skoler",
    "sammen", "utvikl", "virkso",
];

/// Letters that count.
const LETTERS: usize = 6;

/// The stems of the longer words of a text, without those that stand everywhere.
pub fn stems(text: &str) -> BTreeSet<String> {
    let tokens = tokens(text);
    let words = tokens.iter().filter_map(Token::word).filter(|word| word.chars().count() >= LETTERS);
    let cut = words.map(|word| word.chars().take(LETTERS).collect::<String>());
    cut.filter(|stem| !COMMON.contains(&stem.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        assert_eq!(stems("planprosesser"), stems("Planprosessen"));
        assert_eq!(stems("Arbeidet i skolene med planer"), BTreeSet::new());
        assert_eq!(stems("avklare hvem som leder").into_iter().collect::<Vec<_>>(), ["avklar"]);
    }
}
