//! One text as YAML: plain where every tool reads it so, else in a block or in
//! quotation marks.

use std::fmt::Write as _;

use crate::document::read::scalar::{Plain, plain};

/// Longer texts are folded over several lines.
const WIDTH: usize = 100;

/// Characters with which a plain text cannot or should not start.
const LEADS: &str = "-?:,[]{}#&*!|>'\"%@`=<~.";

/// Writes `text`; the lines of a block start at `indent`. Ends without a line break.
pub(super) fn write(out: &mut String, indent: usize, text: &str) {
    if !fits_block(text) {
        quote(out, text);
    } else if text.contains('\n') {
        literal(out, indent, text);
    } else if text.chars().count() > WIDTH {
        fold(out, indent, text);
    } else if is_plain(text) {
        out.push_str(text);
    } else {
        quote(out, text);
    }
}

/// `text` as it stands in `[a, b]`, if it is a single word of letters, digits, `-` and `_`.
pub(super) fn word(text: &str) -> Option<String> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    (!text.is_empty() && text.bytes().all(is_part)).then(|| {
        let mut out = String::new();
        if is_plain(text) {
            out.push_str(text);
        } else {
            quote(&mut out, text);
        }
        out
    })
}

fn is_plain(text: &str) -> bool {
    plain(text) == Plain::Text
        && !text.starts_with(|c: char| LEADS.contains(c))
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !is_sexagesimal(text)
}

/// `12:00`, which YAML 1.1 takes for 720.
fn is_sexagesimal(text: &str) -> bool {
    text.contains(':') && text.bytes().all(|byte| byte == b':' || byte.is_ascii_digit())
}

/// Whether a block can hold `text` without escapes and without hiding blanks or empty lines at its edges.
fn fits_block(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with([' ', '\n'])
        && !text.ends_with("\n\n")
        && !text.lines().any(|line| line.ends_with(' '))
        && !text.chars().any(|c| must_escape(c) && c != '\n')
}

fn must_escape(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if must_escape(c) => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Text of several lines, line by line.
fn literal(out: &mut String, indent: usize, text: &str) {
    let body = text.strip_suffix('\n');
    out.push_str(if body.is_some() { "|" } else { "|-" });
    for line in body.unwrap_or(text).split('\n') {
        new_line(out, if line.is_empty() { 0 } else { indent });
        out.push_str(line);
    }
}

/// A long line over several, broken where a single blank parts two words.
fn fold(out: &mut String, indent: usize, text: &str) {
    out.push_str(">-");
    new_line(out, indent);
    let mut width = 0;
    for (position, word) in text.split(' ').enumerate() {
        let length = word.chars().count();
        let breakable = !word.is_empty() && !out.ends_with(' ');
        if position > 0 && breakable && width + length > WIDTH {
            new_line(out, indent);
            width = 0;
        } else if position > 0 {
            out.push(' ');
        }
        out.push_str(word);
        width += length + 1;
    }
}

fn new_line(out: &mut String, indent: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}
