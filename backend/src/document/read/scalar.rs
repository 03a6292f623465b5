//! What a word without quotation marks means.
//!
//! The YAML 1.2 core schema, narrowed: where tools disagree (`no`, `0301`, `0x1F`,
//! `1_000`, `True`), the word is refused instead of guessed. Dates and times of
//! day (`2023-08-14`, `12:00`) are the text that they are.

use serde_json::Number;

/// The meaning of a plain scalar.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::document) enum Plain {
    /// Nothing, `~` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as JSON writes it.
    Number(Number),
    /// A word that one YAML tool takes for text and another for something else.
    Bent,
    /// Text.
    Text,
}

/// Words that YAML 1.1 takes for yes and no.
const BENT_WORDS: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "true", "false"];

/// The meaning of `word`.
pub(in crate::document) fn plain(word: &str) -> Plain {
    match word {
        "true" => return Plain::Bool(true),
        "false" => return Plain::Bool(false),
        "" | "~" => return Plain::Null,
        _ => {}
    }
    if word.eq_ignore_ascii_case("null") {
        return Plain::Null;
    }
    if is_json_number(word) {
        return number(word).map_or(Plain::Bent, Plain::Number);
    }
    if BENT_WORDS.iter().any(|bent| word.eq_ignore_ascii_case(bent)) || is_odd_number(word) {
        return Plain::Bent;
    }
    Plain::Text
}

/// The number that a JSON number stands for; whole numbers stay whole (`12.00` is 12).
fn number(word: &str) -> Option<Number> {
    /// Up to here every whole number has its own floating-point number.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Ok(whole) = word.parse::<i64>() {
        return Some(whole.into());
    }
    let value: f64 = word.parse().ok()?;
    if value.fract() == 0.0 && value.abs() < EXACT {
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
        return Some((value as i64).into());
    }
    Number::from_f64(value)
}

fn is_json_number(word: &str) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = split_exponent(word);
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(whole, rest)| (whole, Some(rest)));
    all_digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(all_digits)
        && exponent.is_none_or(is_exponent)
}

/// Whether some YAML tool takes `word` for a number though JSON would not: `0301`, `+5`, `.5`, `0x1F`, `1_000`.
fn is_odd_number(word: &str) -> bool {
    let unsigned = word.strip_prefix(['-', '+']).unwrap_or(word);
    let lower = unsigned.to_ascii_lowercase();
    if lower == ".inf" || lower == ".nan" {
        return true;
    }
    let digits = lower.replace('_', "");
    for (lead, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(rest) = digits.strip_prefix(lead) {
            return !rest.is_empty() && rest.chars().all(|c| c.is_digit(radix));
        }
    }
    let (mantissa, exponent) = split_exponent(&digits);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let written = [whole, fraction].concat();
    !unsigned.starts_with('_') && all_digits(&written) && exponent.is_none_or(is_exponent)
}

fn split_exponent(word: &str) -> (&str, Option<&str>) {
    word.split_once(['e', 'E']).map_or((word, None), |(mantissa, exponent)| (mantissa, Some(exponent)))
}

fn is_exponent(exponent: &str) -> bool {
    all_digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent))
}

fn all_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_mean_what_every_tool_agrees_on() {
        for word in
            ["Rektor", "2023-08-14", "12:00", "2-4", "2, 3", "1.2.3", "-", ".", "_1", "e5", "1e", "nei", "§ 9", "0x"]
        {
            assert_eq!(plain(word), Plain::Text, "{word}");
        }
        for word in ["no", "No", "YES", "on", "Off", "y", "N", "True", "FALSE"] {
            assert_eq!(plain(word), Plain::Bent, "{word}");
        }
        for word in ["0301", "-01", "+5", ".5", "5.", "1_000", "0x1F", "0o17", "0b1", ".inf", "-.INF", ".NaN", "1e999"]
        {
            assert_eq!(plain(word), Plain::Bent, "{word}");
        }
        for word in ["", "~", "null", "Null", "NULL", "nUll"] {
            assert_eq!(plain(word), Plain::Null, "{word}");
        }
    }

    #[test]
    fn numbers_are_json_numbers() {
        for (word, value) in
            [("0", 0.0), ("-7", -7.0), ("12.00", 12.0), ("0.2", 0.2), ("1e3", 1000.0), ("2.5E-1", 0.25)]
        {
            let Plain::Number(number) = plain(word) else { panic!("{word} is no number") };
            assert_eq!(number.as_f64(), Some(value), "{word}");
        }
        assert_eq!(plain("12.00"), Plain::Number(12.into()));
    }
}
