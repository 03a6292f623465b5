//! To every milestone of a year something leads in particular, and not only what
//! leads to all of them; and where most rows lead to milestones, all do.

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::{Dated, Sight};
use crate::document::milestones::{Milestones, parse};
use crate::domain::plan::detail::{Detail, MilestoneDetail, YearDetail};

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let mut found = Vec::new();
    for year in sight.all::<YearDetail>() {
        let rows: Vec<&Dated<'_>> = sight
            .rows
            .iter()
            .filter(|dated| sight.year_of(dated.row.start_date).is_some_and(|own| own.id == year.id))
            .collect();
        // A calendar that names no milestones of a year promises none.
        if rows.iter().all(|dated| dated.tied.milestones.is_empty()) {
            continue;
        }
        let bare = rows.iter().filter(|dated| dated.tied.milestones.is_empty() && !names_any(dated)).count();
        if bare > 0 && 2 * bare <= rows.len() {
            let finding = Finding::MissingMilestone { rows: bare, all: rows.len() };
            found.push(Remark::on_part(YearDetail::KIND, year, "milestones", finding));
        }
        let own = sight.all::<MilestoneDetail>().iter().filter(|milestone| milestone.parent == Some(year.id));
        for milestone in own {
            let leading = rows.iter().filter(|dated| dated.tied.milestones.contains(&milestone.id));
            let finding = match leading.map(|dated| is_for_all(dated)).reduce(|one, other| one && other) {
                None => Finding::MilestoneUnserved { year: year.key.clone() },
                Some(true) => Finding::MilestoneOnlyByAll { year: year.key.clone() },
                Some(false) => continue,
            };
            found.push(Remark::on_part(MilestoneDetail::KIND, milestone, "number", finding));
        }
    }
    found
}

/// Whether a row or a point of it names milestones, be they known or not.
fn names_any(dated: &Dated<'_>) -> bool {
    dated.row.milestones_text.is_some() || dated.row.items.iter().any(|item| item.milestones_text.is_some())
}

/// Whether a row leads to a milestone only because it leads to all.
fn is_for_all(dated: &Dated<'_>) -> bool {
    let own = dated.row.milestones_text.as_deref().and_then(|text| parse(text).ok());
    own == Some(Milestones::All)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};
    use crate::domain::activity::entity::Model;

    #[test]
    fn a_milestone_without_a_row_of_its_own_is_found() {
        let only = |plan: &Plan| -> Vec<&'static str> {
            let found = plan.remarks(remarks).into_iter().map(|remark| match remark.finding {
                Finding::MilestoneOnlyByAll { .. } => "all",
                Finding::MilestoneUnserved { .. } => "none",
                Finding::MissingMilestone { .. } => "bare",
                other => panic!("{other:?}"),
            });
            found.collect()
        };
        let leading = |text: &str| Model { milestones_text: Some(text.to_owned()), ..row("SUT", "", "2023-09-04") };
        let year = || Plan::default().year("2023/2024", &["1", "2"]);
        assert_eq!(only(&year().row(leading("1-2"))), Vec::<&str>::new());
        assert_eq!(only(&year().row(leading("1"))), ["none"]);
        assert_eq!(only(&year().row(leading("1")).row(leading("Alle"))), ["all"]);
        assert_eq!(only(&year().row(leading("1-2")).row(row("SUT", "", "2023-09-04"))), ["bare"]);
        assert_eq!(only(&year().row(row("SUT", "", "2023-09-04"))), Vec::<&str>::new());
    }
}
