//! The milestones that a row names are those of the year in which it starts.

use std::collections::BTreeSet;

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::{Dated, Sight};
use crate::document::milestones::{Milestones, parse};
use crate::domain::plan::detail::{MilestoneDetail, YearDetail};
use crate::domain::plan::snapshot::Part;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    sight.rows.iter().flat_map(|dated| of_row(sight, dated)).collect()
}

fn of_row(sight: &Sight<'_>, dated: &Dated<'_>) -> Vec<Remark> {
    let row = dated.row;
    let own = row.milestones_text.as_deref();
    let texts = own.into_iter().chain(row.items.iter().filter_map(|item| item.milestones_text.as_deref()));
    let named: BTreeSet<u16> = texts
        .filter_map(|text| parse(text).ok())
        .flat_map(|named| match named {
            Milestones::All => Vec::new(),
            Milestones::Numbers(numbers) => numbers,
        })
        .collect();
    let year = sight.year_of(row.start_date);
    let known = year.map(|year| numbers(sight, year)).unwrap_or_default();
    let unknown = named.into_iter().filter(|number| !known.contains(&number.to_string()));
    unknown
        .map(|number| {
            let finding =
                Finding::UnknownMilestone { number, year: year.map(|year| year.key.clone()), known: known.clone() };
            Remark::on_row(row, "milestones", finding)
        })
        .collect()
}

/// The numbers of the milestones of a year.
fn numbers(sight: &Sight<'_>, year: &Part<YearDetail>) -> Vec<String> {
    let of_year = sight.all::<MilestoneDetail>().iter().filter(|milestone| milestone.parent == Some(year.id));
    of_year.filter_map(|milestone| milestone.number.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};
    use crate::domain::activity::entity::Model;

    #[test]
    fn a_milestone_that_its_year_does_not_have_is_found() {
        for (text, start, expected) in [
            (Some("1-2"), "2023-09-04", vec![]),
            (Some("Alle"), "2023-09-04", vec![]),
            (None, "2023-09-04", vec![]),
            (Some("2-4"), "2023-09-04", vec![3, 4]),
            (Some("1"), "2024-09-04", vec![1]),
        ] {
            let row = Model { milestones_text: text.map(str::to_owned), ..row("SUT", "", start) };
            let plan = Plan::default().year("2023/2024", &["1", "2"]).row(row);
            let found: Vec<u16> = plan
                .remarks(remarks)
                .into_iter()
                .map(|remark| match remark.finding {
                    Finding::UnknownMilestone { number, .. } => number,
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(found, expected, "{text:?} {start}");
        }
    }
}
