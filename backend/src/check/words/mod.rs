//! What was found, in words: one file a language, each a match over all findings,
//! so that a sentence that is missing in a language does not compile.

mod en;
mod nb;
mod nn;
mod times;

use super::code::Severity;
use super::finding::Finding;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A language that messages are written in (språk).
    Language {
        /// Bokmål.
        Nb,
        /// Nynorsk.
        Nn,
        /// English (engelsk).
        En,
    }
}

impl Language {
    /// The language with this code; none when messages are not written in it.
    pub fn of_code(code: &str) -> Option<Self> {
        match code {
            "nb" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// What was found, in a sentence or a few.
pub fn say(language: Language, finding: &Finding) -> String {
    match language {
        Language::Nb => nb::say(finding),
        Language::Nn => nn::say(finding),
        Language::En => en::say(finding),
    }
}

/// What a severity is called: `feil`.
pub fn severity_word(language: Language, severity: Severity) -> &'static str {
    let [one, _] = severity_words(language, severity);
    one
}

/// So many of a severity: `2 advarsler`.
pub fn count(language: Language, severity: Severity, number: usize) -> String {
    let [one, many] = severity_words(language, severity);
    format!("{number} {}", if number == 1 { one } else { many })
}

fn severity_words(language: Language, severity: Severity) -> [&'static str; 2] {
    match (language, severity) {
        (Language::Nb | Language::Nn, Severity::Error) => ["feil", "feil"],
        (Language::Nb, Severity::Warning) => ["advarsel", "advarsler"],
        (Language::Nn, Severity::Warning) => ["åtvaring", "åtvaringar"],
        (Language::Nb | Language::Nn, Severity::Hint) => ["hint", "hint"],
        (Language::En, Severity::Error) => ["error", "errors"],
        (Language::En, Severity::Warning) => ["warning", "warnings"],
        (Language::En, Severity::Hint) => ["hint", "hints"],
    }
}

/// A name in a message: the beginning of a text, 60 characters at the most.
pub fn short(text: &str) -> String {
    cut(text, 60)
}

/// What a message repeats of a plan: 140 characters at the most.
pub fn quote(text: &str) -> String {
    cut(text, 140)
}

/// A text without the point at its end, cut between words where it is too long.
fn cut(text: &str, longest: usize) -> String {
    let text = text.trim().trim_end_matches(['.', ';', ':']);
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some((end, _)) => {
            let cut = text[..end].rfind(' ').unwrap_or(end);
            format!("{} …", text[..cut].trim_end_matches([' ', ',', ':', ';', '–', '-']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(short("Møte."), "Møte");
        let long = "Utvikle og opprettholde gode og trygge barnehage-/skolemiljø, hvor alle barn og unge trives";
        assert_eq!(short(long), "Utvikle og opprettholde gode og trygge …");
        assert_eq!(short(&"å".repeat(70)), format!("{} …", "å".repeat(60)));
    }
}
