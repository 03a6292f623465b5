//! A report that is owed says who is to have it, and when.

use crate::check::finding::Finding;
use crate::check::reading::is_not_said;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::plan::detail::{Detail, DutyDetail};

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let mut found = Vec::new();
    for duty in sight.all::<DutyDetail>() {
        if is_not_said(&duty.detail.recipient.text) {
            found.push(Remark::on_part(DutyDetail::KIND, duty, "recipient", Finding::ReportToNobody));
        }
        if duty.detail.dates.is_empty() && duty.detail.due_text.is_none() {
            found.push(Remark::on_part(DutyDetail::KIND, duty, "cadence", Finding::ReportWithoutDay));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::Plan;

    #[test]
    fn a_report_without_a_day_is_found() {
        for (due, dates, expected) in
            [(Some("desember"), &[][..], 0), (None, &["2024-02-15"][..], 0), (None, &[][..], 1)]
        {
            let plan = Plan::default().duty("Sluttrapport", due, dates);
            assert_eq!(plan.remarks(remarks).len(), expected, "{due:?} {dates:?}");
        }
    }
}
