//! Looks at the text before the parser does: how many tokens, how deep its brackets nest. A parser goes down
//! one step for each bracket, so a text of a few kilobytes could exhaust its stack; this goes through in one
//! pass and holds nothing.

use async_graphql::Pos;

use super::limits::{BRACKETS, TOKENS};
use crate::graphql::errors::{Code, Refusal};

/// Refuses a text that the parser must not see.
pub fn scan(text: &str) -> Result<(), Refusal> {
    let mut scanner = Scanner { bytes: text.as_bytes(), at: 0, tokens: 0, open: 0 };
    while scanner.at < scanner.bytes.len() {
        scanner.step()?;
    }
    Ok(())
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    tokens: usize,
    open: usize,
}

impl Scanner<'_> {
    /// Goes past one token, or what lies between tokens.
    fn step(&mut self) -> Result<(), Refusal> {
        match self.bytes[self.at] {
            b' ' | b'\t' | b'\n' | b'\r' | b',' => self.at += 1,
            b'#' => self.pass(|byte| !matches!(byte, b'\n' | b'\r'))?,
            b'"' => {
                self.token()?;
                self.string()?;
            }
            b'(' | b'[' | b'{' => {
                self.token()?;
                self.open += 1;
                if self.open > BRACKETS {
                    return Err(self.refuse(Code::DocumentTooDeep, format!("brackets nest deeper than {BRACKETS}")));
                }
                self.at += 1;
            }
            b')' | b']' | b'}' => {
                self.token()?;
                self.open = self.open.saturating_sub(1);
                self.at += 1;
            }
            b'.' => {
                self.token()?;
                self.pass(|byte| byte == b'.')?;
            }
            byte if is_word(byte) => {
                self.token()?;
                self.pass(is_word)?;
            }
            byte if byte.is_ascii_control() => return Err(self.control()),
            _ => {
                self.token()?;
                self.at += 1;
            }
        }
        Ok(())
    }

    fn token(&mut self) -> Result<(), Refusal> {
        self.tokens += 1;
        if self.tokens > TOKENS {
            return Err(self.refuse(Code::DocumentTooLarge, format!("the document has more than {TOKENS} tokens")));
        }
        Ok(())
    }

    /// Goes on for as long as it may.
    fn pass(&mut self, may: fn(u8) -> bool) -> Result<(), Refusal> {
        while let Some(&byte) = self.bytes.get(self.at).filter(|byte| may(**byte)) {
            if byte.is_ascii_control() && byte != b'\t' {
                return Err(self.control());
            }
            self.at += 1;
        }
        Ok(())
    }

    /// Goes to the end of a string. One that has no end is the parser's to tell.
    fn string(&mut self) -> Result<(), Refusal> {
        const BLOCK: &[u8] = b"\"\"\"";
        let is_block = self.bytes[self.at..].starts_with(BLOCK);
        self.at += if is_block { 3 } else { 1 };
        while let Some(&byte) = self.bytes.get(self.at) {
            let rest = &self.bytes[self.at..];
            match byte {
                b'"' if !is_block || rest.starts_with(BLOCK) => {
                    self.at += if is_block { 3 } else { 1 };
                    return Ok(());
                }
                b'\\' if is_block => self.at += if rest[1..].starts_with(BLOCK) { 4 } else { 1 },
                b'\\' if rest.starts_with(b"\\u0000") => return Err(self.control()),
                b'\\' => self.at = (self.at + 2).min(self.bytes.len()),
                b'\n' | b'\r' if is_block => self.at += 1,
                b'\n' | b'\r' => return Ok(()),
                b'\t' => self.at += 1,
                _ if byte.is_ascii_control() => return Err(self.control()),
                _ => self.at += 1,
            }
        }
        Ok(())
    }

    /// Control characters mean nothing in a document, and PostgreSQL has no text with NUL in it.
    fn control(&self) -> Refusal {
        self.refuse(Code::ParseFailed, "the document holds a control character, which no text here can have")
    }

    fn refuse(&self, code: Code, message: impl Into<String>) -> Refusal {
        let before = String::from_utf8_lossy(&self.bytes[..self.at]);
        let lines = before.split('\n');
        let column = lines.clone().next_back().unwrap_or_default().chars().count() + 1;
        Refusal::new(code, message).at(Pos { line: lines.count(), column })
    }
}

/// Names and numbers, minus and point of a number included.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<(Code, (usize, usize))> {
        let refusal = scan(text).err()?;
        refusal.at.map(|place| (refusal.code, (place.line, place.column)))
    }

    #[test]
    fn brackets_nest_as_deep_as_they_may_and_no_deeper() {
        let nested = |open: &str, close: &str, depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        for (open, close) in [("[", "]"), ("{a:", "}"), ("(", ")"), ("{", "}")] {
            assert_eq!(told(&nested(open, close, BRACKETS)), None, "{open}");
            assert_eq!(told(&nested(open, close, BRACKETS + 1)).map(|(code, _)| code), Some(Code::DocumentTooDeep));
        }
        // Side by side is no depth, and what stands in a string or a comment is no bracket.
        assert_eq!(told(&"[]{}()".repeat(100)), None);
        for quoted in [r#""[[[""#, r#""\"[[[""#, r#""""[[ \""" [["""""#, "#[[[["] {
            assert_eq!(told(&format!("{quoted}\n").repeat(20)), None, "{quoted}");
        }
    }

    #[test]
    fn tokens_are_counted_and_what_lies_between_them_is_not() {
        for (token, each) in [("a ", 1), ("$a:1,", 4), ("...a ", 2), ("\"x y\" ", 1), ("-1.5e3 ", 3), ("# a b c\n", 0)]
        {
            let most = TOKENS.checked_div(each).unwrap_or(TOKENS);
            assert_eq!(told(&token.repeat(most)), None, "{token}");
            let expected = (each > 0).then_some(Code::DocumentTooLarge);
            assert_eq!(told(&token.repeat(most + 1)).map(|(code, _)| code), expected, "{token}");
        }
    }

    #[test]
    fn control_characters_are_found_with_their_place() {
        for (text, place) in [
            ("{\u{0}}", (1, 2)),
            ("{\n  \u{1}}", (2, 3)),
            ("# æ\u{7}", (1, 4)),
            ("\"æ\u{1b}\"", (1, 3)),
            ("\"\\u0000\"", (1, 2)),
            ("\"\"\"\n\u{0}\"\"\"", (2, 1)),
            ("{ a\u{7f} }", (1, 4)),
        ] {
            assert_eq!(told(text), Some((Code::ParseFailed, place)), "{text:?}");
        }
        assert_eq!(told("\u{feff}{\ta\r\n}"), None);
    }

    #[test]
    fn a_string_without_an_end_is_left_to_the_parser() {
        for text in ["\"", "\"abc", "\"\\", "\"\"\"", "\"\"\" \\", "\"a\n[[["] {
            assert_eq!(told(text), None, "{text:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_ends(text in "\\PC*") {
            let _ = scan(&text);
        }

        #[test]
        fn any_mixture_of_signs_ends(text in "[\"\\\\u0\\n#\\[\\]{}().a ]{0,200}") {
            let _ = scan(&text);
        }
    }
}
