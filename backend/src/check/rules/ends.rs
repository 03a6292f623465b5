//! What starts ends after it started. A document cannot say otherwise; a plan that
//! is written in other ways might.

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::entity::Model;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    sight.rows.iter().flat_map(|dated| of_row(dated.row)).collect()
}

fn of_row(row: &Model) -> Vec<Remark> {
    let (start, end) = (row.start_date, row.end_date);
    let whole = (end < start).then(|| Remark::on_row(row, "when", Finding::EndBeforeStart { start, end }));
    let slots = row.slots.iter().enumerate().filter_map(|(at, slot)| {
        let (start, end) = (slot.start, slot.end?);
        (end <= start).then(|| Remark::on_row(row, format!("slots[{at}]"), Finding::SlotEndBeforeStart { start, end }))
    });
    whole.into_iter().chain(slots).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::code::RemarkCode;
    use crate::check::testing::{day, row, slot};

    #[test]
    fn an_end_before_its_start_is_found() {
        for (start, end, slots, expected) in [
            ("2023-09-04", "2023-09-04", vec![slot("", "09:00", "10:00")], 0),
            ("2023-09-04", "2023-09-03", vec![], 1),
            ("2023-09-04", "2023-09-04", vec![slot("", "10:00", "09:00"), slot("", "10:00", "10:00")], 2),
        ] {
            let mut row = Model { end_date: day(end), ..row("SUT", "Man. 4.", start) };
            row.slots.0 = slots;
            let found = of_row(&row);
            assert_eq!(found.len(), expected, "{start} {end}");
            assert!(found.iter().all(|remark| remark.code() == RemarkCode::EndBeforeStart));
        }
    }
}
