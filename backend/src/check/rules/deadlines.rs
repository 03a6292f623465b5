//! What is to be done by a certain time is in the calendar at that time.

use crate::check::finding::Finding;
use crate::check::reading::span::{Span, spans};
use crate::check::reading::stems::stems;
use crate::check::remark::{About, Remark};
use crate::check::sight::Sight;
use crate::check::texts::{self, Text, sentences};
use crate::check::words::quote;
use crate::domain::plan::element::ElementKind;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    if sight.rows.is_empty() {
        return Vec::new();
    }
    let all = texts::of(sight);
    let promised = all
        .iter()
        .filter(|text| promises(text))
        .flat_map(|text| sentences(text.words).filter_map(move |sentence| of_sentence(sight, text, sentence)));
    promised.collect()
}

fn promises(text: &Text<'_>) -> bool {
    let of_plan = text.about == About::Plan && text.field.starts_with("sections");
    of_plan || matches!(text.kind(), Some(ElementKind::Measure | ElementKind::Role))
}

fn of_sentence(sight: &Sight<'_>, text: &Text<'_>, sentence: &str) -> Option<Remark> {
    let span = deadline(sentence)?;
    let (first, last) = sight.window()?;
    let words = stems(sentence);
    let is_in_time = |span: &Span| {
        let rows = sight.rows.iter().map(|dated| dated.row).filter(|row| span.meets(row.start_date, row.end_date));
        rows.map(|row| format!("{} {}", row.title, row.description.as_deref().unwrap_or_default()))
            .any(|row| stems(&row).intersection(&words).count() >= 1)
    };
    let is_promised = span.meets(first, last) && !is_in_time(&span);
    is_promised.then(|| text.remark(Finding::MissingDeadline { promise: quote(sentence), time: span.text }))
}

/// The time by which a sentence says that something is to be done.
fn deadline(sentence: &str) -> Option<Span> {
    const BY: [&str; 6] = ["i løpet av", "innen ", "senest ", "seinast ", "frist ", "før utgangen av "];
    let lower = sentence.to_lowercase();
    let at = BY.iter().filter_map(|by| lower.find(by)).min()?;
    let span = spans(lower.get(at..)?).into_iter().next()?;
    // The time stands right behind the word, or it belongs to something else.
    let rest = lower.get(at..)?;
    (rest.find(&span.text)? <= 24).then_some(span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};

    #[test]
    fn a_deadline_without_a_row_is_found() {
        for (text, title, expected) in [
            ("I løpet av høsten 2023: avklare hvem som leder planprosessen.", "SUT", 1),
            ("I løpet av høsten 2023: avklare hvem som leder planprosessen.", "Oppstart av planprosess", 0),
            ("Ferdig innen desember 2023.", "SUT", 1),
            ("Arbeidet startet høsten 2023.", "SUT", 0),
            ("I løpet av våren 2019 ble dette avklart.", "SUT", 0),
        ] {
            let plan = Plan::default().section(text).row(row(title, "", "2023-09-04"));
            assert_eq!(plan.remarks(remarks).len(), expected, "{text} {title}");
        }
    }
}
