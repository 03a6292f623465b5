//! What a plan stands on is still in force when the plan begins, as far as a title
//! tells: `Strategi for foreldrestøtte (2018–2021)`.

use chrono::Datelike;

use crate::check::finding::Finding;
use crate::check::reading::span::years;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::check::words::quote;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let Some(from) = sight.plan.plan.period_from else { return Vec::new() };
    let cited = sight.plan.citations.iter().enumerate();
    cited
        .filter_map(|(at, citation)| {
            let title = sight.around.name(citation.document_id.0)?;
            let year = last_year(title).filter(|year| *year < from.year())?;
            let finding = Finding::EndedSource { title: quote(title), year, from };
            Some(Remark::on_plan(format!("citations[{at}]"), finding))
        })
        .collect()
}

/// The last year for which a text holds. White papers carry the session of parliament
/// in which they came, and have no end.
fn last_year(title: &str) -> Option<i32> {
    let is_session = title.starts_with("Meld. St.") || title.starts_with("St.meld.") || title.starts_with("Prop.");
    years(title).filter(|_| !is_session).map(|(_, last)| last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_year_of_a_strategy_is_told_from_a_session_of_parliament() {
        for (title, expected) in [
            ("Trygge foreldre – trygge barn. Regjeringens strategi for foreldrestøtte (2018–2021)", Some(2021)),
            ("Meld. St. 6 (2019–2020) Tett på", None),
            ("Rammeplan for barnehagen", None),
            ("Ungdata 2021", None),
        ] {
            assert_eq!(last_year(title), expected, "{title}");
        }
    }
}
