//! How often something is promised: `hver måned`, `6 ganger i året`, `4 fagdager
//! per skoleår`, `to ganger våren 2020`, `jevnlige møter`.

use super::names::number;
use super::span::{Span, spans};
use super::tokens::{Token, tokens};

/// How often something is promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Every month.
    Monthly,
    /// So many times a year.
    Yearly(u32),
    /// So many times in a stretch of time.
    Within(u32, Span),
    /// Again and again; in a stretch of time, where the text names one.
    Regularly(Option<Span>),
}

/// How often a text promises something; none when it does not say.
pub fn read(text: &str) -> Option<Rate> {
    let tokens = tokens(text);
    let words: Vec<&str> = tokens.iter().map(|token| token.word().unwrap_or_default()).collect();
    let counted = counted(&tokens, &words);
    if is_monthly(&words) {
        return Some(Rate::Monthly);
    }
    if let Some(times) = yearly(&words, counted) {
        return Some(Rate::Yearly(times));
    }
    let span = spans(text).into_iter().next();
    if let (Some((times, _)), Some(span)) = (counted, &span) {
        return Some(Rate::Within(times, span.clone()));
    }
    let regular =
        words.iter().any(|word| ["jevnlig", "jamleg", "regelmessig"].iter().any(|stem| word.starts_with(stem)));
    regular.then_some(Rate::Regularly(span))
}

fn is_monthly(words: &[&str]) -> bool {
    words.windows(2).any(|two| ["hver", "kvar"].contains(&two[0]) && ["måned", "månad"].contains(&two[1]))
        || words.windows(2).any(|two| ["i", "per", "pr"].contains(&two[0]) && is_month(two[1]))
        || words.iter().any(|word| word.starts_with("månedlig") || word.starts_with("månadleg"))
}

fn is_month(word: &str) -> bool {
    ["måneden", "måned", "månaden", "månad"].contains(&word)
}

/// The number that counts something, and where it stands: `4 fagdager`, `to ganger`.
fn counted(tokens: &[Token], words: &[&str]) -> Option<(u32, usize)> {
    tokens.iter().enumerate().find_map(|(at, token)| {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let counts = next.ends_with("er") || next.ends_with("ar") || next.ends_with("gang");
        let number = match token {
            Token::Number(number, 1 | 2) => Some(*number),
            Token::Word(word) => number(word),
            _ => None,
        };
        number.filter(|number| counts && (1..=60).contains(number)).map(|number| (number, at))
    })
}

/// How many times a year; what is said of each year without a number is once.
fn yearly(words: &[&str], counted: Option<(u32, usize)>) -> Option<u32> {
    if words.iter().any(|word| word.starts_with("halvårlig") || word.starts_with("halvårleg")) {
        return Some(2);
    }
    let each = |year: &dyn Fn(&str) -> bool| {
        words.iter().enumerate().any(|(at, word)| {
            ["hvert", "kvart"].contains(word) && words[at + 1..].iter().take(4).any(|word| year(word))
        })
    };
    if each(&|word| word == "halvår") {
        return Some(2);
    }
    // «6 ganger i året», «4 fagdager per skoleår»: the number stands before the year.
    let per =
        words.windows(2).position(|two| ["i", "per", "pr", "om"].contains(&two[0]) && is_year(two[1])).or_else(|| {
            // «pr. skoleår»: the point is a token of its own.
            words
                .windows(3)
                .position(|three| ["per", "pr"].contains(&three[0]) && three[1].is_empty() && is_year(three[2]))
        });
    if let (Some(per), Some((times, at))) = (per, counted)
        && at < per
        && per - at <= 5
    {
        return Some(times);
    }
    let once = words.iter().any(|word| word.starts_with("årlig") || word.starts_with("årleg"));
    (once || each(&is_year)).then_some(1)
}

fn is_year(word: &str) -> bool {
    word.ends_with("år") || word.ends_with("året")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_plans_promise_is_understood() {
        for (text, expected) in [
            ("møter kommunalsjefen til fast tid hver måned", Some(Rate::Monthly)),
            ("Månedlige utviklingsmøter for ledere", Some(Rate::Monthly)),
            ("en gang i måneden", Some(Rate::Monthly)),
            ("Fellestid 6 ganger i året.", Some(Rate::Yearly(6))),
            ("dialogkonferanser og lærende nettverk, 2 ganger per år", Some(Rate::Yearly(2))),
            ("Fire fagdager per skoleår", Some(Rate::Yearly(4))),
            ("4 fagdager VVK pr. skoleår (ulike tema)", Some(Rate::Yearly(4))),
            ("Holde årlige møter med PPT", Some(Rate::Yearly(1))),
            ("planleggingsdag ved starten av hvert skole- og barnehageår", Some(Rate::Yearly(1))),
            ("Rapportere hvert halvår", Some(Rate::Yearly(2))),
            ("Halvårlig rapportering", Some(Rate::Yearly(2))),
            ("innfører det på 1.–9. trinn skoleåret 2020/21", None),
            ("i året som kommer", None),
            ("5 skolefritidsordninger inngår", None),
            ("et nettverksmøte på tre timer per modul", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn a_promise_can_hold_for_a_stretch_of_time() {
        let spring = spans("våren 2020").remove(0);
        assert_eq!(read("Samling for ledere; to ganger våren 2020."), Some(Rate::Within(2, spring)));
        let spring = spans("våren 2021").remove(0);
        assert_eq!(read("Våren 2021: Jevnlige møter fortsetter"), Some(Rate::Regularly(Some(spring))));
        assert_eq!(read("møtes jevnlig"), Some(Rate::Regularly(None)));
    }
}
