//! What a caller is to call a file: the header of RFC 6266, with a plain name for
//! old programs and one in all letters (RFC 8187) for everybody else.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What RFC 8187 has to be written as octets: everything but letters, digits and a few signs.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// Letters of a title in a name at the most; file systems take 255 octets.
const LETTERS: usize = 100;

/// The header's value: `manner`, the plain `name`, and the title with the ending of the name.
pub fn disposition(manner: &str, name: &str, title: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let full = format!("{}.{ending}", kept(title));
    format!("{manner}; filename=\"{name}\"; filename*=UTF-8''{}", utf8_percent_encode(&full, ESCAPED))
}

/// A title as a name: what a file system, or a reader of the name, could take for something else becomes a hyphen.
fn kept(title: &str) -> String {
    let is_kept = |letter: char| letter.is_alphanumeric() || " –-.,()«»&+_".contains(letter);
    let name: String =
        title.replace(": ", " – ").chars().map(|letter| if is_kept(letter) { letter } else { '-' }).collect();
    let short: String = name.chars().take(LETTERS).collect();
    short.trim_matches([' ', '.', '-']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_plain_for_old_programs_and_whole_for_others() {
        assert_eq!(
            disposition("attachment", "bo-roller.csv", "Plan for Bø – roller"),
            "attachment; filename=\"bo-roller.csv\"; filename*=UTF-8''Plan%20for%20B%C3%B8%20%E2%80%93%20roller.csv"
        );
    }

    #[test]
    fn a_title_leads_nowhere_and_hides_nothing() {
        for (title, expected) in [
            ("Rektor: Bø kommune", "Rektor – Bø kommune"),
            ("../../etc/passwd", "etc-passwd"),
            ("\"; filename=x.exe", "filename-x.exe"),
            ("«\u{202e}vsc.exe»", "«-vsc.exe»"),
            ("to\r\nlinjer", "to--linjer"),
        ] {
            assert_eq!(kept(title), expected);
        }
        assert_eq!(kept(&"å".repeat(400)).chars().count(), LETTERS);
    }
}
