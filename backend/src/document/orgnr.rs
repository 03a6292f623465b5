//! Organisation numbers: nine digits of which the last checks the others.
//!
//! Invariant: a value of [`OrganisationNumber`] has passed the check.

use std::fmt;
use std::str::FromStr;

/// The weights of the first eight digits (modulus 11).
const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

/// An organisation number (organisasjonsnummer), written as nine digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OrganisationNumber(u32);

/// Why a text is not an organisation number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnOrganisationNumber {
    /// It does not consist of nine digits.
    #[error("not nine digits")]
    Form,
    /// The last digit does not fit the others.
    #[error("the last digit does not fit the others (modulus 11)")]
    CheckDigit,
}

impl OrganisationNumber {
    /// Reads `974552124`, `974 552 124`, `NO974552124` or `0192:974552124`.
    ///
    /// # Errors
    /// When the text has another form or its check digit is wrong.
    pub fn parse(text: &str) -> Result<Self, NotAnOrganisationNumber> {
        let text = text.trim();
        let digits = ["0192:", "NO"].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
        let digits: Option<Vec<u32>> = digits.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(10)).collect();
        let digits = digits.filter(|digits| digits.len() == 9).ok_or(NotAnOrganisationNumber::Form)?;
        if check_digit(&digits) == digits.last().copied() {
            Ok(Self(digits.iter().fold(0, |number, digit| number * 10 + digit)))
        } else {
            Err(NotAnOrganisationNumber::CheckDigit)
        }
    }
}

/// The digit that the first eight call for; `None` when no digit fits them.
fn check_digit(digits: &[u32]) -> Option<u32> {
    let sum: u32 = WEIGHTS.iter().zip(digits).map(|(weight, digit)| weight * digit).sum();
    match 11 - sum % 11 {
        11 => Some(0),
        10 => None,
        digit => Some(digit),
    }
}

impl FromStr for OrganisationNumber {
    type Err = NotAnOrganisationNumber;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:09}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::NotAnOrganisationNumber::{CheckDigit, Form};
    use super::*;

    #[test]
    fn every_spelling_in_use_is_understood() {
        for text in ["974552124", "974 552 124", "NO974552124", "NO 974 552 124", "0192:974552124", " 974552124 "] {
            assert_eq!(OrganisationNumber::parse(text).map(|n| n.to_string()).as_deref(), Ok("974552124"), "{text}");
        }
    }

    #[test]
    fn whatever_else_is_refused() {
        for (text, error) in [
            ("974552125", CheckDigit),
            ("794552124", CheckDigit),
            // The first eight call for a check digit of ten, which does not exist.
            ("100000060", CheckDigit),
            ("97455212", Form),
            ("9745521244", Form),
            ("SE974552124", Form),
            ("97455212a", Form),
            ("٩٧٤٥٥٢١٢٤", Form),
            ("", Form),
        ] {
            assert_eq!(OrganisationNumber::parse(text), Err(error), "{text}");
        }
    }
}
