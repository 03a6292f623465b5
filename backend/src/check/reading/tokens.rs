//! A text as words, numbers and signs.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Letters, in lower case.
    Word(String),
    /// Digits, and how many there are.
    Number(u32, usize),
    /// Any other character that is not a blank; all dashes are `-`.
    Sign(char),
}

impl Token {
    /// The word, if it is one.
    pub fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Whether it is this sign.
    pub fn is(&self, sign: char) -> bool {
        *self == Self::Sign(sign)
    }
}

/// The pieces of a text. Numbers of more than nine digits are left out.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(first) = rest.next() {
        let mut piece = String::from(first);
        let same: fn(&char) -> bool = match first {
            first if first.is_alphabetic() => |next| next.is_alphabetic(),
            first if first.is_ascii_digit() => char::is_ascii_digit,
            first if first.is_whitespace() => continue,
            dash @ ('-' | '–' | '—' | '‑') => {
                let _ = dash;
                found.push(Token::Sign('-'));
                continue;
            }
            sign => {
                found.push(Token::Sign(sign));
                continue;
            }
        };
        while let Some(next) = rest.next_if(same) {
            piece.push(next);
        }
        if first.is_alphabetic() {
            found.push(Token::Word(piece.to_lowercase()));
        } else if let (true, Ok(number)) = (piece.len() <= 9, piece.parse()) {
            found.push(Token::Number(number, piece.len()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_words_numbers_and_signs() {
        let word = |text: &str| Token::Word(text.to_owned());
        assert_eq!(
            tokens("Uke 42 – 48 · 05.10"),
            [
                word("uke"),
                Token::Number(42, 2),
                Token::Sign('-'),
                Token::Number(48, 2),
                Token::Sign('·'),
                Token::Number(5, 2),
                Token::Sign('.'),
                Token::Number(10, 2),
            ]
        );
        assert_eq!(tokens("Lør. 9."), [word("lør"), Token::Sign('.'), Token::Number(9, 1), Token::Sign('.')]);
        assert!(tokens(" 12345678901 ").is_empty());
    }
}
