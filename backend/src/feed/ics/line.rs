//! Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11): TEXT escaped, lines
//! folded at 75 octets and never inside a character.

/// Octets of a line at the most, the space that a continuation begins with among them.
const OCTETS: usize = 75;

/// Lines of an iCalendar object, each ended as the format wants it.
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// A line whose value is written as it is.
    pub fn put(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A line whose value is TEXT.
    pub fn text(&mut self, name: &str, text: &str) {
        self.put(name, &escaped(text));
    }

    /// A line of TEXT, if there is something to say.
    pub fn maybe_text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.text(name, text);
        }
    }

    /// A line with a list of TEXT.
    pub fn texts(&mut self, name: &str, texts: &[&str]) {
        if !texts.is_empty() {
            self.put(name, &texts.iter().map(|text| escaped(text)).collect::<Vec<_>>().join(","));
        }
    }

    /// The object as it goes over the wire.
    pub fn into_string(self) -> String {
        self.0
    }

    fn fold(&mut self, line: &str) {
        let mut rest = line;
        let mut room = OCTETS;
        while rest.len() > room {
            let (piece, behind) = rest.split_at(rest.floor_char_boundary(room));
            self.0.push_str(piece);
            self.0.push_str("\r\n ");
            rest = behind;
            room = OCTETS - 1;
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

/// A text as a value of TEXT: what separates is escaped, and what no line may hold is left out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(letter),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folded(line: &str) -> String {
        let mut lines = Lines::default();
        lines.fold(line);
        lines.into_string()
    }

    #[test]
    fn what_separates_is_escaped_and_what_controls_is_left_out() {
        for (text, expected) in [
            ("Mandag, uke 39; SUT", "Mandag\\, uke 39\\; SUT"),
            ("C:\\plan", "C:\\\\plan"),
            ("en\nto\r\ntre", "en\\nto\\ntre"),
            ("a\u{0}b\u{7}c\u{85}d\te", "abcd\te"),
            ("Kl. 12:00 «æøå»", "Kl. 12:00 «æøå»"),
        ] {
            assert_eq!(escaped(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_line_of_75_octets_stays_whole_and_one_of_76_is_folded_before_the_last() {
        let whole = "x".repeat(75);
        assert_eq!(folded(&whole), format!("{whole}\r\n"));
        assert_eq!(folded(&format!("{whole}y")), format!("{whole}\r\n y\r\n"));
        // A continuation has room for one octet less.
        assert_eq!(folded(&"x".repeat(75 + 75)), format!("{whole}\r\n {}\r\n x\r\n", "x".repeat(74)));
    }

    #[test]
    fn a_fold_before_a_letter_of_two_octets_never_halves_it() {
        let line = format!("{}å", "x".repeat(74));
        assert_eq!(folded(&line), format!("{}\r\n å\r\n", "x".repeat(74)));
    }

    proptest! {
        #[test]
        fn a_folded_line_has_no_long_part_and_unfolds_to_what_it_was(line in "[ -~æøåÆØÅ«»–€😀\t]{0,400}") {
            let folded = folded(&line);
            let body = folded.strip_suffix("\r\n").expect("the end of a line");
            for part in body.split("\r\n") {
                prop_assert!(part.len() <= OCTETS, "{} octets", part.len());
            }
            prop_assert_eq!(body.replace("\r\n ", ""), line);
        }

        #[test]
        fn an_escaped_text_stands_on_one_line_and_is_read_back(text in "[ -~æøå\n\t😀]{0,200}") {
            let escaped = escaped(&text);
            prop_assert!(!escaped.contains(['\n', '\r']));
            let mut read = String::new();
            let mut letters = escaped.chars();
            while let Some(letter) = letters.next() {
                read.push(match letter {
                    '\\' => match letters.next().expect("something escaped") {
                        'n' => '\n',
                        other => other,
                    },
                    other => other,
                });
            }
            prop_assert_eq!(read, text);
        }
    }
}
