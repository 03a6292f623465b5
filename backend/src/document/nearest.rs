//! The known word that somebody most likely meant.

/// Longer words are not compared: nobody misspells them by a letter or two.
const MAX_WORD: usize = 100;

/// The candidate nearest to `word` (capitals aside), if one is near enough to be a slip.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > MAX_WORD {
        return None;
    }
    let word = word.to_lowercase();
    // A third of the letters may differ; in short words two.
    let limit = (word.chars().count() / 3).max(2);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= MAX_WORD)
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= limit && *distance < candidate.chars().count())
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_nonsense_does_not() {
        let words = ["title", "text", "SCHOOL", "KINDERGARTEN"];
        for (word, expected) in [
            ("tittle", Some("title")),
            ("school", Some("SCHOOL")),
            ("kindergarden", Some("KINDERGARTEN")),
            ("xyz", None),
            ("", None),
            (&"t".repeat(5000), None),
        ] {
            assert_eq!(nearest(word, words), expected, "{word}");
        }
    }
}
