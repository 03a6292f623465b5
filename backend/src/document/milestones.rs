//! The milestones of a row, read from what the row writes: `2-4`, `Alle`, `2, 3`.
//!
//! Owns the reading of the text only: whether a number names a milestone that
//! exists is for the plan check.

use std::collections::BTreeSet;

/// The highest number that a milestone can have.
const MAX_NUMBER: u16 = 99;

/// The milestones that a row serves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Milestones {
    /// All milestones of the plan year (`Alle`).
    All,
    /// These numbers: ascending, each once, at least one.
    Numbers(Vec<u16>),
}

/// Why a text does not name milestones.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMilestones {
    /// There is nothing in it.
    #[error("no number")]
    Empty,
    /// A part of it is neither a number nor a range of numbers.
    #[error("a part that is neither a number nor a range: {0}")]
    Word(String),
    /// A range runs backwards.
    #[error("a range that runs backwards: {0}")]
    Backwards(String),
    /// A number is not between 1 and 99.
    #[error("a number that is not between 1 and 99: {0}")]
    OutOfRange(String),
}

/// Reads `Alle`, `2`, `2-4`, `2–4`, `2, 3`, `2 3 4`, `2 og 4` and mixtures such as `1, 3-5`.
///
/// # Errors
/// When the text is empty, holds other words, a range that runs backwards or a
/// number outside 1 to 99.
pub fn parse(text: &str) -> Result<Milestones, NotMilestones> {
    let text = text.trim();
    if text.to_lowercase() == "alle" {
        return Ok(Milestones::All);
    }
    let mut numbers = BTreeSet::new();
    for part in tighten(text).split([',', ' ']).filter(|part| !part.is_empty() && *part != "og") {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (number(first, part)?, number(last, part)?);
        if first > last {
            return Err(NotMilestones::Backwards(part.to_owned()));
        }
        numbers.extend(first..=last);
    }
    if numbers.is_empty() {
        return Err(NotMilestones::Empty);
    }
    Ok(Milestones::Numbers(numbers.into_iter().collect()))
}

/// One kind of dash, one kind of blank, and no blanks around a dash.
fn tighten(text: &str) -> String {
    let dashes = text.replace(['–', '—', '‑'], "-");
    let words: Vec<_> = dashes.split_whitespace().collect();
    words.join(" ").replace(" -", "-").replace("- ", "-")
}

fn number(digits: &str, part: &str) -> Result<u16, NotMilestones> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotMilestones::Word(part.to_owned()));
    }
    digits
        .parse()
        .ok()
        .filter(|number| (1..=MAX_NUMBER).contains(number))
        .ok_or_else(|| NotMilestones::OutOfRange(part.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rows_write_is_understood() {
        for (text, numbers) in [
            ("2", &[2][..]),
            ("2-4", &[2, 3, 4]),
            ("2–4", &[2, 3, 4]),
            ("2 - 4", &[2, 3, 4]),
            ("2, 3", &[2, 3]),
            ("2,3", &[2, 3]),
            ("2 3 4", &[2, 3, 4]),
            ("2\n3\n4", &[2, 3, 4]),
            ("2 og 4", &[2, 4]),
            ("1, 3-5", &[1, 3, 4, 5]),
            ("1, 2 og 4", &[1, 2, 4]),
            ("4, 2, 2-3", &[2, 3, 4]),
            (" 99 ", &[99]),
        ] {
            assert_eq!(parse(text), Ok(Milestones::Numbers(numbers.to_vec())), "{text}");
        }
        for text in ["Alle", "alle", " ALLE "] {
            assert_eq!(parse(text), Ok(Milestones::All), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for (text, error) in [
            ("", NotMilestones::Empty),
            (" , og ", NotMilestones::Empty),
            ("4-2", NotMilestones::Backwards("4-2".to_owned())),
            ("to", NotMilestones::Word("to".to_owned())),
            ("2-", NotMilestones::Word("2-".to_owned())),
            ("2-3-4", NotMilestones::Word("2-3-4".to_owned())),
            ("+2", NotMilestones::Word("+2".to_owned())),
            ("100", NotMilestones::OutOfRange("100".to_owned())),
            ("0", NotMilestones::OutOfRange("0".to_owned())),
            ("1-100000", NotMilestones::OutOfRange("1-100000".to_owned())),
        ] {
            assert_eq!(parse(text), Err(error), "{text}");
        }
    }
}
