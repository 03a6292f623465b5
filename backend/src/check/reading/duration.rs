//! How long something is said to last: `á 3 timer`, `90 minutter`.

use super::names::number;
use super::tokens::{Token, tokens};

/// The one duration that a text names, in minutes; none when it names none or several.
pub fn minutes(text: &str) -> Option<u32> {
    let tokens = tokens(text);
    let mut found = tokens.windows(2).filter_map(|two| {
        let unit = match two[1].word()? {
            "time" | "timer" | "timar" => 60,
            "minutt" | "minutter" | "minuttar" | "min" => 1,
            _ => return None,
        };
        let count = match &two[0] {
            Token::Number(count, _) => Some(*count),
            Token::Word(word) => number(word),
            Token::Sign(_) => None,
        };
        count.filter(|count| (1..=600).contains(count)).map(|count| count * unit)
    });
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_read_when_there_is_one() {
        for (text, expected) in [
            ("Ett nettverksmøte á 3 timer.", Some(180)),
            ("varer i tre timer", Some(180)),
            ("90 minutter", Some(90)),
            ("2 timer på skolen og 1 time hjemme", None),
            ("i løpet av timene", None),
            ("Kl. 09.00-11.30", None),
        ] {
            assert_eq!(minutes(text), expected, "{text}");
        }
    }
}
