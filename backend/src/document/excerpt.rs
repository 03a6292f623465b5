//! Input as it may be shown in a message: short, on one line and harmless to a terminal.

/// How many characters of the input a message shows.
pub const MAX_EXCERPT: usize = 60;

/// The first [`MAX_EXCERPT`] characters of `text`, control characters escaped.
#[must_use]
pub fn excerpt(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text.chars();
    for character in rest.by_ref().take(MAX_EXCERPT) {
        if is_unsafe(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    if rest.next().is_some() {
        shown.push('…');
    }
    shown
}

/// The same in quotation marks.
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", excerpt(text))
}

/// Control characters, and those that turn the direction of the text around them.
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_short_and_harmless() {
        assert_eq!(quoted("Månedlig møte"), "\"Månedlig møte\"");
        assert_eq!(excerpt("a\nb\u{1b}[0m\u{202e}"), "a\\nb\\u{1b}[0m\\u{202e}");
        assert_eq!(excerpt(&"å".repeat(60)), "å".repeat(60));
        assert_eq!(excerpt(&"å".repeat(61)), format!("{}…", "å".repeat(60)));
    }
}
