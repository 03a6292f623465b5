//! JSON writes 🧒 as `\ud83e\uddd2` where YAML has `\U0001f9d2`; this is all in
//! which JSON is not YAML. Columns after such a pair on its line count two less.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The text of a JSON file with such pairs as YAML writes them.
pub(super) fn joined(text: &str) -> Cow<'_, str> {
    if !text.contains("\\ud") && !text.contains("\\uD") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escape)) = rest.find('\\').and_then(|at| rest.split_at_checked(at)) {
        out.push_str(before);
        if let Some(character) = pair(escape) {
            let _ = write!(out, "\\U{:08x}", u32::from(character));
            rest = escape.get(12..).unwrap_or_default();
        } else {
            // A backslash and what it escapes, which may be a backslash.
            let end = escape.char_indices().nth(2).map_or(escape.len(), |(end, _)| end);
            let (whole, after) = escape.split_at_checked(end).unwrap_or((escape, ""));
            out.push_str(whole);
            rest = after;
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character of a pair of escapes at the start of `text`.
fn pair(text: &str) -> Option<char> {
    let units = [unit(text.get(..6)?)?, unit(text.get(6..12)?)?];
    let mut characters = char::decode_utf16(units);
    let character = characters.next()?.ok()?;
    characters.next().is_none().then_some(character)
}

fn unit(escape: &str) -> Option<u16> {
    u16::from_str_radix(escape.strip_prefix("\\u")?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_joined_and_nothing_else_is_touched() {
        for (json, yaml) in [
            (r#""\ud83e\uddd2""#, r#""\U0001f9d2""#),
            (r#""a\\\ud83e\uddd2\n""#, r#""a\\\U0001f9d2\n""#),
            (r#""\\ud83e\uddd2""#, r#""\\ud83e\uddd2""#),
            (r#""\u00e5\ud83e""#, r#""\u00e5\ud83e""#),
            (r#""\ud83e\u00e5\"#, r#""\ud83e\u00e5\"#),
            ("\"\\ud83eå\\\"\\", "\"\\ud83eå\\\"\\"),
        ] {
            assert_eq!(joined(json), yaml, "{json}");
        }
    }
}
