//! Abbreviations in texts: `SUT`, `SePU`, `COS-P`, and what explains one.

/// Words in capitals that every reader knows, or that are no abbreviations.
const COMMON: [&str; 22] = [
    "NB", "NAV", "FN", "EU", "EØS", "USA", "NRK", "PC", "IT", "IKT", "TV", "HMS", "AS", "COVID", "VI", "SFO", "FAU",
    "PPT", "PP", "LK", "UDIR", "SWOT",
];

/// Whether every reader knows it; `LK` stands for the curriculum in `LK20`.
pub fn is_common(abbreviation: &str) -> bool {
    COMMON.contains(&abbreviation) || is_roman(abbreviation)
}

fn is_roman(word: &str) -> bool {
    word.chars().all(|letter| "IVX".contains(letter))
}

/// The abbreviations in a text, in its order, as often as they stand there.
pub fn found_in(text: &str) -> Vec<String> {
    let shouted = is_shouted(text);
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    words.filter(|_| !shouted).flat_map(of_word).collect()
}

/// Whether a text is written in capitals for emphasis: there no word can be told for an abbreviation.
fn is_shouted(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).collect();
    words.len() > 1 && words.iter().all(|word| !word.chars().any(char::is_lowercase))
}

/// What a word with its hyphens holds: `COS-P-veiledere` holds `COS-P`, `SLT-koordinator` holds `SLT`.
fn of_word(word: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut joins = false;
    for part in word.split('-') {
        let part = part.strip_suffix('s').filter(|stem| is_abbreviation(stem)).unwrap_or(part);
        let single = part.chars().count() == 1 && part.chars().all(char::is_uppercase);
        match found.last_mut() {
            Some(last) if joins && single => {
                last.push('-');
                last.push_str(part);
            }
            _ if is_abbreviation(part) => found.push(part.to_owned()),
            _ => {}
        }
        joins = is_abbreviation(part);
    }
    found
}

/// Two to six letters, two or more of them capitals and the first among these; digits make it a name of something else.
fn is_abbreviation(word: &str) -> bool {
    let letters = word.chars().count();
    (2..=6).contains(&letters)
        && word.chars().all(char::is_alphabetic)
        && word.chars().next().is_some_and(char::is_uppercase)
        && word.chars().filter(|letter| letter.is_uppercase()).count() >= 2
}

/// Whether a text says what an abbreviation stands for.
pub fn explains(text: &str, abbreviation: &str) -> bool {
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(abbreviation)) {
        let start = from + at;
        let end = start + abbreviation.len();
        let (before, behind) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
        if !touches(before, behind)
            && (explained_before(before, behind, abbreviation) || explained_behind(behind, abbreviation))
        {
            return true;
        }
        from = end;
    }
    false
}

/// Whether the abbreviation is only a part of a longer word.
fn touches(before: &str, behind: &str) -> bool {
    before.chars().next_back().is_some_and(char::is_alphanumeric)
        || behind.chars().next().is_some_and(char::is_alphanumeric)
}

/// `Læringsmiljø og pedagogisk analyse (LP)`.
fn explained_before(before: &str, behind: &str, abbreviation: &str) -> bool {
    let is_bracketed = before.trim_end().ends_with('(') && behind.trim_start().starts_with([')', ',', ';']);
    let words: Vec<&str> = before.trim_end_matches([' ', '(']).split_whitespace().collect();
    let near = words.get(words.len().saturating_sub(9)..).unwrap_or_default().join(" ");
    is_bracketed && spells(&near, abbreviation)
}

/// `KULG (Kommunalsjef Utdanning sin ledergruppe)`, `BTI – Bedre tverrfaglig innsats`, `OMNI betyr altomfattende`.
fn explained_behind(behind: &str, abbreviation: &str) -> bool {
    let rest = behind.trim_start();
    if ["betyr ", "står for ", "er forkortelse", "er ei forkorting"].iter().any(|word| rest.starts_with(word)) {
        return true;
    }
    let joined = ["(", "– ", "- ", ": ", ", ", "-"].iter().find_map(|sign| rest.strip_prefix(sign));
    let near: Vec<&str> = joined.unwrap_or_default().split_whitespace().take(9).collect();
    let near = near.join(" ");
    if rest.starts_with('(') { spells(&near, abbreviation) } else { has_initials(&near, abbreviation) }
}

/// Whether the letters stand in a phrase in their order, the first of them first in a word.
fn spells(phrase: &str, abbreviation: &str) -> bool {
    let letters: Vec<char> = abbreviation.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
    let lower = phrase.to_lowercase();
    let starts = lower.char_indices().filter(|(at, _)| {
        !lower.get(..*at).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphabetic)
    });
    starts.map(|(at, _)| at).any(|at| {
        let mut wanted = letters.iter();
        let mut next = wanted.next();
        let mut rest = lower.get(at..).unwrap_or_default().chars();
        if rest.next() != next.copied() {
            return false;
        }
        next = wanted.next();
        for letter in rest {
            if Some(&letter) == next {
                next = wanted.next();
            }
        }
        next.is_none()
    })
}

/// Whether the letters are initials of words in a phrase, in their order.
fn has_initials(phrase: &str, abbreviation: &str) -> bool {
    let initials = phrase.split(|letter: char| !letter.is_alphabetic()).filter_map(|word| word.chars().next());
    let mut initials = initials.flat_map(char::to_lowercase);
    abbreviation.to_lowercase().chars().all(|letter| initials.any(|initial| initial == letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_found_in_texts() {
        for (text, expected) in [
            ("SUT og BUG møtes", vec!["SUT", "BUG"]),
            ("BTI/BTS handlingsveileder", vec!["BTI", "BTS"]),
            ("sertifisert som COS-P-veiledere", vec!["COS-P"]),
            ("SLT-koordinator og RBUPs rapport", vec!["SLT", "RBUP"]),
            ("SePU og GoBaN", vec!["SePU", "GoBaN"]),
            ("LK20, PCer, iPader, §9A og 10Faktor", vec!["PCer"]),
            ("MÅL OG FORVENTNINGER", vec![]),
            ("Møte i Vestvågøy", vec![]),
        ] {
            assert_eq!(found_in(text), expected, "{text}");
        }
        assert!(is_common("IV") && is_common("SFO") && !is_common("BTS"));
    }

    #[test]
    fn what_explains_an_abbreviation_is_told_from_what_only_stands_beside_it() {
        for (text, abbreviation, expected) in [
            ("Læringsmiljø og pedagogisk analyse (LP)", "LP", true),
            ("Inkluderende barnehage- og skolemiljø (IBSM)", "IBSM", true),
            ("Barnehagebasert kompetanseutvikling (BKU) er", "BKU", true),
            ("BTI – Bedre tverrfaglig innsats", "BTI", true),
            ("KULG (Kommunalsjef Utdanning sin LederGruppe)", "KULG", true),
            ("KIBS – Kommunedelplan for kvalitet i barnehage og skole 2021-2025", "KIBS", true),
            ("BUSK-rapporten Barn og unges stemmer – Kunst og kultur", "BUSK", true),
            ("OMNI betyr altomfattende", "OMNI", true),
            ("Digitale ferdigheter (UDIR)", "UDIR", false),
            ("Handlingsveileder (BTI)", "BTI", false),
            ("BTI er samhandlingsmodellen tjenestene bruker", "BTI", false),
            ("BTI, felles forståelse nivå 0 og rutine", "BTI", false),
            ("Hovedtillitsvalgt UDF", "UDF", false),
        ] {
            assert_eq!(explains(text, abbreviation), expected, "{text}");
        }
    }
}
