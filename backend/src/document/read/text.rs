//! Bytes into text: the size limit and UTF-8, before anything is parsed.

use std::sync::Arc;

use super::budget;
use crate::document::problem::{Place, Problem};

/// The text of a file, without a byte order mark.
pub(super) fn decode<'a>(file: &Arc<str>, bytes: &'a [u8]) -> Result<&'a str, Problem> {
    if bytes.len() > budget::BYTES {
        let found = format!("a file of {} bytes", bytes.len());
        let expected = format!("at most {} bytes", budget::BYTES);
        return Err(Problem::new(file, Place::START, found, expected));
    }
    if marks(bytes) > budget::MARKS {
        let found = "a file of little but brackets, commas and colons";
        return Err(Problem::new(file, Place::START, found, format!("at most {} of them", budget::MARKS)));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => Err(not_utf8(file, bytes, error.valid_up_to())),
    }
}

/// The parser reads a bracket to its end before it tells of it, with a token in
/// memory for each of these marks; no budget of ours can stop it underway.
fn marks(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| b"[{,:".contains(byte)).count()
}

fn not_utf8(file: &Arc<str>, bytes: &[u8], first_bad: usize) -> Problem {
    let (good, bad) = bytes.split_at_checked(first_bad).unwrap_or((bytes, &[]));
    let byte = bad.first().copied().unwrap_or_default();
    let good = std::str::from_utf8(good).unwrap_or_default();
    Problem::new(file, end_of(good), format!("the byte 0x{byte:02X}"), "text in UTF-8")
        .hint("save the file with the encoding UTF-8".to_owned())
}

/// The place just after `text`. Lines end as YAML has it: CR LF, LF or CR.
fn end_of(text: &str) -> Place {
    let mut place = Place::START;
    let mut characters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(character) = characters.next() {
        let ends_line = character == '\n' || (character == '\r' && characters.peek() != Some(&'\n'));
        if ends_line {
            place = Place { line: place.line + 1, column: 1 };
        } else {
            place.column += 1;
        }
    }
    place
}
