//! A number stands once where it should stand once: among siblings, and in a
//! series of rows.

use std::collections::HashMap;

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::check::words::short;
use crate::domain::plan::detail::{
    CoreComponentDetail, CriterionDetail, Detail, GoalDetail, MeasureDetail, MilestoneDetail, SignDetail, ThemeDetail,
};
use crate::domain::plan::snapshot::Kept;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let mut found = sections(sight);
    found.extend(siblings::<ThemeDetail>(sight));
    found.extend(siblings::<GoalDetail>(sight));
    found.extend(siblings::<CoreComponentDetail>(sight));
    found.extend(siblings::<SignDetail>(sight));
    found.extend(siblings::<CriterionDetail>(sight));
    found.extend(siblings::<MeasureDetail>(sight));
    found.extend(siblings::<MilestoneDetail>(sight));
    found.extend(series(sight));
    found
}

fn sections(sight: &Sight<'_>) -> Vec<Remark> {
    let mut seen = HashMap::new();
    let sections = sight.plan.plan.content.sections.iter().enumerate();
    let numbered = sections.filter_map(|(at, section)| Some((at, section.number.as_ref()?, &section.title)));
    let twice = numbered.filter_map(|(at, number, title)| {
        let other = seen.insert(number, title)?;
        let finding = Finding::DuplicateNumber { number: number.clone(), other: short(other) };
        Some(Remark { place: short(title), ..Remark::on_plan(format!("sections[{at}]"), finding) })
    });
    twice.collect()
}

/// Elements of one kind under one parent.
fn siblings<D: Kept + Detail>(sight: &Sight<'_>) -> Vec<Remark> {
    let mut seen = HashMap::new();
    let numbered = sight.all::<D>().iter().filter_map(|part| Some((part, part.number.as_ref()?)));
    let twice = numbered.filter_map(|(part, number)| {
        let name = part.title.as_deref().unwrap_or_else(|| part.words());
        let other = seen.insert((part.parent, number), name)?;
        let finding = Finding::DuplicateNumber { number: number.clone(), other: short(other) };
        Some(Remark::on_part(D::KIND, part, "number", finding))
    });
    twice.collect()
}

/// Rows with the same number in a series, unless one of them is to be chosen.
fn series(sight: &Sight<'_>) -> Vec<Remark> {
    let mut found = Vec::new();
    for (at, dated) in sight.rows.iter().enumerate() {
        let row = dated.row;
        let (Some(name), Some(number)) = (&row.series_name, row.series_number) else { continue };
        let before = sight.rows.iter().take(at).map(|dated| dated.row);
        let twin = before
            .filter(|other| other.series_name.as_ref() == Some(name) && other.series_number == Some(number))
            .find(|other| !other.alternatives.contains(&row.id) && !row.alternatives.contains(&other.id));
        if let Some(other) = twin {
            let finding = Finding::DuplicateInSeries { series: name.clone(), number, other: other.start_date };
            found.push(Remark::on_row(row, "series", finding));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};
    use crate::domain::activity::entity::Model;

    fn course(number: i32, start: &str) -> Model {
        Model { series_name: Some("Kurs 1-7".to_owned()), series_number: Some(number), ..row("Kurs", "", start) }
    }

    #[test]
    fn a_number_that_stands_twice_in_a_series_is_found_unless_one_is_to_be_chosen() {
        let (first, second) = (course(5, "2019-05-08"), course(5, "2019-09-25"));
        let mut choice = second.clone();
        choice.alternatives.0 = vec![first.id];
        for (case, rows, expected) in [
            ("twice", vec![first.clone(), second], 1),
            ("a choice", vec![first.clone(), choice], 0),
            ("another number", vec![first, course(6, "2019-10-09")], 0),
        ] {
            let plan = rows.into_iter().fold(Plan::default(), Plan::row);
            assert_eq!(plan.remarks(remarks).len(), expected, "{case}");
        }
    }

    #[test]
    fn a_number_that_stands_twice_among_siblings_is_found() {
        for (numbers, expected) in [(["1", "2"], 0), (["2", "2"], 1)] {
            let plan = Plan::default().year("2023/2024", &numbers);
            assert_eq!(plan.remarks(remarks).len(), expected, "{numbers:?}");
        }
    }
}
