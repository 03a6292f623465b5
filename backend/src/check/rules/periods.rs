//! References to periods agree: the title and the label with the days, the rows
//! with the plan, and what is said of a coming year with when the plan begins.

use chrono::{Datelike, NaiveDate};

use crate::check::finding::Finding;
use crate::check::reading::span::{spans, years};
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::entity::Model;
use crate::domain::plan::detail::{Detail, Period, ThemeDetail, YearDetail};

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let plan = &*sight.plan.plan;
    let mut found: Vec<Remark> = of_title(&[&plan.title, &plan.period_label], plan.period_from, plan.period_to)
        .map(|finding| Remark::on_plan("period", finding))
        .into_iter()
        .collect();
    let labelled = |period: &Period| of_title(&[&period.label], period.from, period.to);
    for year in sight.all::<YearDetail>() {
        let finding = labelled(&year.detail.period);
        found.extend(finding.map(|finding| Remark::on_part(YearDetail::KIND, year, "period", finding)));
        let settled = settled_before(year.detail.note.as_deref(), year.detail.period.from, plan.period_from);
        found.extend(settled.map(|finding| Remark::on_part(YearDetail::KIND, year, "note", finding)));
    }
    for theme in sight.all::<ThemeDetail>() {
        let finding = theme.detail.period.as_ref().and_then(labelled);
        found.extend(finding.map(|finding| Remark::on_part(ThemeDetail::KIND, theme, "period", finding)));
    }
    let outside = sight.rows.iter().filter_map(|dated| {
        let (row, from, to) = (dated.row, plan.period_from, plan.period_to);
        let is_outside = from.is_some_and(|from| row.end_date < from) || to.is_some_and(|to| row.start_date > to);
        let finding = Finding::RowOutsidePeriod { day: row.start_date, from, to };
        is_outside.then(|| Remark::on_row(row, "when", finding))
    });
    found.extend(outside);
    let speaking = sight.rows.iter().filter_map(|dated| {
        let finding = speaks_outside(dated.row, plan.period_from?, plan.period_to?)?;
        Some(Remark::on_row(dated.row, "description", finding))
    });
    found.extend(speaking);
    found
}

/// A season or month that the text of a row names, all of it outside the period of the plan.
fn speaks_outside(row: &Model, from: NaiveDate, to: NaiveDate) -> Option<Finding> {
    let texts = [Some(&row.title), row.description.as_ref(), row.note.as_ref()];
    let named = texts.into_iter().flatten().flat_map(|text| spans(text));
    let outside = named.into_iter().find(|span| !span.meets(from, to))?;
    Some(Finding::RowSpeaksOutside { time: outside.text, from, to })
}

/// The first text that names other years than the period has.
fn of_title(texts: &[&str], from: Option<NaiveDate>, to: Option<NaiveDate>) -> Option<Finding> {
    let differs = |text: &&&str| {
        years(text).is_some_and(|(first, last)| {
            from.is_some_and(|from| from.year() != first) || to.is_some_and(|to| to.year() != last)
        })
    };
    let written = texts.iter().find(differs)?;
    Some(Finding::PeriodOfTitle { written: (*written).to_owned(), from, to })
}

/// A note on a year that is still to come, which names a time before the plan begins.
fn settled_before(note: Option<&str>, year: Option<NaiveDate>, plan: Option<NaiveDate>) -> Option<Finding> {
    let (from, year) = (plan?, year?);
    let time = spans(note?).into_iter().find(|span| span.last < from)?;
    let (named, next) = (time.last.year().to_string(), (time.last.year() + 1).to_string());
    let meant = time.text.replace(&named, &next);
    (year > from).then_some(Finding::YearSettledBefore { time: time.text, meant, from })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{day, row};

    #[test]
    fn the_years_of_a_title_are_those_of_the_period() {
        for (title, label, from, to, expected) in [
            ("Handlingsplan 2023/2024", "2023/2024", "2023-08-01", "2024-07-31", None),
            ("Handlingsplan 2022/2023", "2023/2024", "2023-08-01", "2024-07-31", Some("Handlingsplan 2022/2023")),
            ("Prosjekt 2018-2019", "2018-2019", "2018-01-01", "2020-04-14", Some("Prosjekt 2018-2019")),
            ("Prosjekt", "2018-2019", "2018-01-01", "2020-04-14", Some("2018-2019")),
            ("Temaplan", "Innføring 2020/21 og 2021/22", "2020-08-01", "2022-07-31", None),
            ("Temaplan", "Høst 2018 – Vår 2022", "2018-08-01", "2022-07-31", None),
        ] {
            let found = of_title(&[title, label], Some(day(from)), Some(day(to)));
            let written = found.map(|finding| match finding {
                Finding::PeriodOfTitle { written, .. } => written,
                other => panic!("{other:?}"),
            });
            assert_eq!(written.as_deref(), expected, "{title} {label}");
        }
    }

    #[test]
    fn a_coming_year_is_not_settled_before_the_plan_begins() {
        for (note, year, expected) in [
            ("Fastsettes etter evaluering våren 2023.", "2024-08-01", true),
            ("Fastsettes etter evaluering våren 2024.", "2024-08-01", false),
            ("Evaluert våren 2023.", "2022-08-01", false),
        ] {
            let found = settled_before(Some(note), Some(day(year)), Some(day("2023-08-01")));
            assert_eq!(found.is_some(), expected, "{note} {year}");
        }
    }

    #[test]
    fn a_row_speaks_of_times_within_the_plan() {
        for (text, expected) in [
            ("Pakken brukes våren 2024 og høsten 2024.", true),
            ("Pakken brukes høsten 2023.", false),
            ("Flyttet fra juni 2023.", true),
            ("Evaluering av 2022-2023.", false),
        ] {
            let row = Model { description: Some(text.to_owned()), ..row("Pakken", "", "2023-09-04") };
            assert_eq!(speaks_outside(&row, day("2023-08-01"), day("2024-07-31")).is_some(), expected, "{text}");
        }
    }
}
