//! Where most rows of a series have a place, all of them have one; and what takes
//! place in each unit has none of its own.

use std::collections::BTreeMap;

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::entity::Model;
use crate::domain::activity::kind::MeetingMode;

/// Of fewer rows nothing can be said.
const ROWS: usize = 3;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let mut series: BTreeMap<&str, Vec<&Model>> = BTreeMap::new();
    for row in sight.rows.iter().map(|dated| dated.row) {
        if let Some(name) = &row.series_name {
            series.entry(name).or_default().push(row);
        }
    }
    let each = sight.rows.iter().map(|dated| dated.row).filter(|row| !row.per_unit.is_empty());
    let mut found: Vec<Remark> = each
        .filter_map(|row| {
            let place = row.place.clone()?;
            Some(Remark::on_row(row, "place", Finding::OnePlaceForAll { place }))
        })
        .collect();
    for (name, rows) in series.into_iter().filter(|(_, rows)| rows.len() >= ROWS) {
        let (all, with) = (rows.len(), rows.iter().filter(|row| row.place.is_some()).count());
        if 2 * with <= all {
            continue;
        }
        let bare = rows.iter().filter(|row| row.place.is_none() && row.mode != Some(MeetingMode::Online));
        let finding = || Finding::MissingPlace { series: name.to_owned(), with, all };
        found.extend(bare.map(|row| Remark::on_row(row, "place", finding())));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};
    use crate::domain::organisation::kind::UnitKind;

    #[test]
    fn a_row_without_the_place_that_others_of_its_series_have_is_found() {
        for (places, expected) in [
            (vec![Some("Rådhuset"), Some("Rådhuset"), None], 1),
            (vec![Some("Rådhuset"), None, None], 0),
            (vec![Some("Rådhuset"), Some("Rådhuset"), None, None], 0),
            (vec![Some("Rådhuset"), Some("Rådhuset"), Some("Skolen")], 0),
            (vec![None, None, None], 0),
        ] {
            let plan = places.iter().fold(Plan::default(), |plan, place| {
                let place = place.map(str::to_owned);
                plan.row(Model { series_name: Some("Kurs".to_owned()), place, ..row("Kurs", "", "2023-09-04") })
            });
            assert_eq!(plan.remarks(remarks).len(), expected, "{places:?}");
        }
    }

    #[test]
    fn one_place_for_what_each_unit_does_is_found() {
        for (units, place, expected) in [(true, Some("Rådhuset"), 1), (true, None, 0), (false, Some("Rådhuset"), 0)] {
            let mut row = Model { place: place.map(str::to_owned), ..row("Oppfølging", "", "2023-09-04") };
            row.per_unit.0 = if units { vec![UnitKind::School] } else { Vec::new() };
            assert_eq!(Plan::default().row(row).remarks(remarks).len(), expected, "{units} {place:?}");
        }
    }
}
