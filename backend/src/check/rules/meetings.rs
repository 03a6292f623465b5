//! Meetings that a plan promises are in its calendar: those of groups whose mandate
//! says how often they meet, and those that other texts promise.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::check::around::Group;
use crate::check::finding::{Finding, Lack};
use crate::check::reading::frequency::{Rate, read};
use crate::check::reading::span::{Span, months};
use crate::check::reading::stems::stems;
use crate::check::remark::{About, Remark};
use crate::check::sight::{Dated, Sight};
use crate::check::texts::{self, Text, sentences};
use crate::check::words::quote;
use crate::domain::activity::entity::Model;
use crate::domain::plan::element::ElementKind;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let mut found: Vec<Remark> = sight.groups().filter_map(|group| of_group(sight, group)).collect();
    let mut told: Vec<BTreeSet<String>> = Vec::new();
    for text in texts::of(sight).iter().filter(|text| promises(text)) {
        for sentence in sentences(text.words) {
            let Some(remark) = of_sentence(sight, text, sentence) else { continue };
            // What two chapters promise in much the same words is one promise.
            let words: BTreeSet<String> = stems(sentence).into_iter().chain(meeting_words(sentence)).collect();
            if told.iter().all(|other| !other.is_subset(&words) && !words.is_subset(other)) {
                told.push(words);
                found.push(remark);
            }
        }
    }
    found
}

/// Whether a text is of those that promise something of the plan's own.
fn promises(text: &Text<'_>) -> bool {
    let of_plan = text.about == About::Plan && text.field.starts_with("sections");
    of_plan || matches!(text.kind(), Some(ElementKind::Measure | ElementKind::Role | ElementKind::Theme))
}

fn of_group(sight: &Sight<'_>, group: &Group) -> Option<Remark> {
    let mandate = group.own_mandate()?;
    let (sentence, rate) = sentences(mandate).find_map(|sentence| Some((sentence, read(sentence)?)))?;
    let lack = lack(sight, &rate, |dated| dated.is_of(group.network.id))?;
    Some(Remark::on_group(group, "mandate", Finding::MissingMeeting { promise: quote(sentence), lack }))
}

fn of_sentence(sight: &Sight<'_>, text: &Text<'_>, sentence: &str) -> Option<Remark> {
    let rate = read(sentence)?;
    let kinds = meeting_words(sentence);
    if kinds.is_empty() {
        return None;
    }
    let lack = match sight.group_in(sentence) {
        Some(group) => {
            // What the mandate says is said there; a sentence may add a time to it.
            let known = group.own_mandate().and_then(read);
            let adds = matches!(rate, Rate::Regularly(Some(_)));
            if known.is_some() && !adds {
                return None;
            }
            lack(sight, &rate, |dated| dated.is_of(group.network.id))?
        }
        None => lack(sight, &rate, |dated| speaks_of(dated.row, &kinds, sentence))?,
    };
    Some(text.remark(Finding::MissingMeeting { promise: quote(sentence), lack }))
}

/// The words of a sentence that mean that people meet, in lower case.
fn meeting_words(sentence: &str) -> Vec<String> {
    const MEETINGS: [&str; 12] = [
        "møte",
        "møter",
        "møta",
        "samling",
        "fagdag",
        "konferanse",
        "planleggingsdag",
        "fellestid",
        "nettverk",
        "verksted",
        "seminar",
        "workshop",
    ];
    let words = sentence.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
    words.filter(|word| MEETINGS.iter().any(|meeting| word.contains(meeting))).collect()
}

/// Words for meetings that stand in every calendar; what such a one is about must be told by another word.
const PLAIN: [&str; 10] =
    ["møte", "møter", "møtene", "møta", "samling", "samlinger", "samlingar", "nettverk", "fagdag", "fagdager"];

/// Whether a row is a meeting of the kind that a sentence speaks of.
fn speaks_of(row: &Model, kinds: &[String], sentence: &str) -> bool {
    let text = format!("{} {}", row.title, row.description.as_deref().unwrap_or_default()).to_lowercase();
    let own: Vec<&String> = kinds.iter().filter(|kind| !PLAIN.contains(&kind.as_str())).collect();
    if own.is_empty() {
        let about: BTreeSet<String> = stems(sentence).intersection(&stems(&text)).cloned().collect();
        return !about.is_empty() && meeting_words(&text).iter().any(|word| !word.is_empty());
    }
    own.iter().any(|kind| text.contains(singular(kind)))
}

/// A word without the endings of the plural.
fn singular(word: &str) -> &str {
    ["ene", "er", "ar", "en", "a"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word)
}

/// What is missing of something that is promised so often.
fn lack(sight: &Sight<'_>, rate: &Rate, is_one: impl Fn(&Dated<'_>) -> bool) -> Option<Lack> {
    if sight.rows.is_empty() {
        return matches!(rate, Rate::Monthly | Rate::Yearly(_)).then_some(Lack::Calendar);
    }
    let (first, last) = sight.window()?;
    let rows: Vec<&Model> = sight.rows.iter().filter(|dated| is_one(dated)).map(|dated| dated.row).collect();
    let within = |span: &Span| rows.iter().filter(|row| span.meets(row.start_date, row.end_date)).count();
    match rate {
        Rate::Monthly => {
            // Nobody meets in July.
            let wanted = months(first, last).into_iter().filter(|(_, month)| *month != 7);
            let held: Vec<(i32, u32)> = rows.iter().flat_map(|row| months(row.start_date, row.end_date)).collect();
            // What begins later than the plan lacks nothing before it begins.
            let begun = held.iter().min();
            let missing: Vec<(i32, u32)> =
                wanted.filter(|month| Some(month) >= begun && !held.contains(month)).collect();
            match (rows.is_empty(), missing.is_empty()) {
                (true, _) => Some(Lack::None),
                (false, true) => None,
                (false, false) => Some(Lack::Months(missing)),
            }
        }
        Rate::Yearly(times) => fewer(rows.len(), *times * whole_years(first, last)),
        Rate::Within(times, span) => span.meets(first, last).then(|| fewer(within(span), *times)).flatten(),
        Rate::Regularly(Some(span)) => (span.meets(first, last) && within(span) == 0).then_some(Lack::None),
        Rate::Regularly(None) => rows.is_empty().then_some(Lack::None),
    }
}

fn fewer(found: usize, promised: u32) -> Option<Lack> {
    let promised = usize::try_from(promised).ok()?;
    match found {
        0 => Some(Lack::None),
        found => (found < promised).then_some(Lack::Fewer { found, promised }),
    }
}

/// School years of which at least half lie between two days; one at the least.
fn whole_years(first: NaiveDate, last: NaiveDate) -> u32 {
    let months = u32::try_from(months(first, last).len()).unwrap_or(u32::MAX);
    ((months + 6) / 12).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, group, meeting, row};

    fn lacks(plan: &Plan) -> Vec<Lack> {
        let found = plan.remarks(remarks).into_iter().map(|remark| match remark.finding {
            Finding::MissingMeeting { lack, .. } => lack,
            other => panic!("{other:?}"),
        });
        found.collect()
    }

    #[test]
    fn a_group_meets_as_often_as_its_mandate_says() {
        let autumn = ["2023-08-28", "2023-09-04", "2023-10-02", "2023-11-06", "2023-12-04"];
        for (mandate, days, expected) in [
            ("Møtes hver måned.", &autumn[..], vec![Lack::Months((1..=6).map(|month| (2024, month)).collect())]),
            ("Møtes hver måned.", &autumn[3..], vec![Lack::Months((1..=6).map(|month| (2024, month)).collect())]),
            ("Møtes hver måned.", &[][..], vec![Lack::None]),
            ("Fem samlinger per skoleår.", &autumn[..], vec![]),
            ("Fem samlinger per skoleår.", &autumn[..2], vec![Lack::Fewer { found: 2, promised: 5 }]),
            ("To ganger høsten 2023.", &autumn[..1], vec![Lack::Fewer { found: 1, promised: 2 }]),
            ("Møtes jevnlig.", &autumn[..1], vec![]),
            ("Møtes jevnlig.", &[][..], vec![Lack::None]),
            ("Planlegger og evaluerer.", &[][..], vec![]),
        ] {
            let sut = group("SUT", Some(mandate), &[]);
            let plan = Plan::default().row(row("Annet", "", "2023-08-14"));
            let plan = days.iter().fold(plan, |plan, day| plan.row(meeting(&sut, day))).group(sut);
            assert_eq!(lacks(&plan), expected, "{mandate} {days:?}");
        }
    }

    #[test]
    fn a_text_can_promise_a_meeting_too() {
        for (text, title, expected) in [
            ("Fellestid 6 ganger i året.", "Fagdag", vec![Lack::None]),
            ("Fellestid 1 gang i året.", "Fellestid: lesing", vec![]),
            ("Holde årlige møter med PPT, helsestasjon og barnevern.", "Møte i referansegruppa", vec![Lack::None]),
            ("Holde årlige møter med PPT, helsestasjon og barnevern.", "Møte med barnevern og PPT", vec![]),
            ("Planen oppdateres hvert år.", "Fagdag", vec![]),
            ("Møter holdes ved behov.", "Fagdag", vec![]),
        ] {
            let plan = Plan::default().section(text).row(row(title, "", "2023-09-04"));
            assert_eq!(lacks(&plan), expected, "{text} {title}");
        }
    }

    #[test]
    fn a_plan_without_a_calendar_cannot_keep_a_promise() {
        for (text, expected) in
            [("En oppvekstkonferanse hvert år.", vec![Lack::Calendar]), ("Jevnlige møter i kjernenettverket.", vec![])]
        {
            assert_eq!(lacks(&Plan::default().section(text)), expected, "{text}");
        }
    }

    #[test]
    fn the_same_promise_in_two_chapters_is_one() {
        let plan = Plan::default()
            .section("Holde årlige møter med helsestasjonen og barnevernet.")
            .section("Ha årlige møter med helsestasjonen og barnevernet om roller.")
            .row(row("Fagdag", "", "2023-09-04"));
        assert_eq!(lacks(&plan), [Lack::None]);
    }
}
