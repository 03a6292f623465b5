//! Names of weekdays and months, in full and as people shorten them.

use chrono::Weekday;

const WEEKDAYS: [(Weekday, &[&str], &[&str]); 7] = [
    (Weekday::Mon, &["mandag", "måndag", "mandagen"], &["man", "mån", "ma", "må"]),
    (Weekday::Tue, &["tirsdag", "tysdag", "tirsdagen"], &["tirs", "tir", "tys", "ti", "ty"]),
    (Weekday::Wed, &["onsdag", "onsdagen"], &["ons", "on"]),
    (Weekday::Thu, &["torsdag", "torsdagen"], &["tors", "tor", "to"]),
    (Weekday::Fri, &["fredag", "fredagen"], &["fre", "fr"]),
    (Weekday::Sat, &["lørdag", "laurdag", "lørdagen"], &["lør", "lau", "lø"]),
    (Weekday::Sun, &["søndag", "sundag", "søndagen"], &["søn", "sun", "sø"]),
];

/// The weekday that a word in lower case names in full.
pub fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, full, _)| full.contains(&word)).map(|(day, _, _)| *day)
}

/// The weekday that a word in lower case shortens. Many of these are words of
/// their own, so they count only before a point or a number.
pub fn short_weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, _, short)| short.contains(&word)).map(|(day, _, _)| *day)
}

const MONTHS: [(&str, &[&str]); 12] = [
    ("januar", &["jan"]),
    ("februar", &["feb", "febr"]),
    ("mars", &["mar"]),
    ("april", &["apr"]),
    ("mai", &[]),
    ("juni", &["jun"]),
    ("juli", &["jul"]),
    ("august", &["aug"]),
    ("september", &["sep", "sept"]),
    ("oktober", &["okt"]),
    ("november", &["nov"]),
    ("desember", &["des"]),
];

/// The month, 1 to 12, that a word in lower case names.
pub fn month(word: &str) -> Option<u32> {
    (1..).zip(&MONTHS).find(|(_, (full, short))| *full == word || short.contains(&word)).map(|(number, _)| number)
}

/// A small number, as a numeral or as a word in lower case: `4`, `fire`.
pub fn number(word: &str) -> Option<u32> {
    const WORDS: [(&str, u32); 16] = [
        ("en", 1),
        ("én", 1),
        ("ett", 1),
        ("ein", 1),
        ("to", 2),
        ("tre", 3),
        ("fire", 4),
        ("fem", 5),
        ("seks", 6),
        ("sju", 7),
        ("syv", 7),
        ("åtte", 8),
        ("ni", 9),
        ("ti", 10),
        ("elleve", 11),
        ("tolv", 12),
    ];
    word.parse().ok().or_else(|| WORDS.iter().find(|(name, _)| *name == word).map(|(_, number)| *number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_both_written_languages() {
        for (word, expected) in [
            ("mandag", Some(Weekday::Mon)),
            ("tysdag", Some(Weekday::Tue)),
            ("laurdag", Some(Weekday::Sat)),
            ("man", None),
        ] {
            assert_eq!(weekday(word), expected, "{word}");
        }
        for (word, expected) in [("tirs", Some(Weekday::Tue)), ("mån", Some(Weekday::Mon)), ("onsdagstid", None)] {
            assert_eq!(short_weekday(word), expected, "{word}");
        }
        for (word, expected) in [("mai", Some(5)), ("sept", Some(9)), ("desember", Some(12)), ("måned", None)] {
            assert_eq!(month(word), expected, "{word}");
        }
        for (word, expected) in [("4", Some(4)), ("fire", Some(4)), ("én", Some(1)), ("mange", None)] {
            assert_eq!(number(word), expected, "{word}");
        }
    }
}
