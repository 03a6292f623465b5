//! Whoever comes to all other meetings of the same name comes to this one too.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::entity::Model;

/// Of fewer rows nothing can be said.
const ROWS: usize = 3;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let mut alike: BTreeMap<&str, Vec<&Model>> = BTreeMap::new();
    for row in sight.rows.iter().map(|dated| dated.row) {
        alike.entry(&row.title).or_default().push(row);
    }
    let groups = alike.into_values().filter(|rows| rows.len() >= ROWS);
    groups.filter_map(|rows| odd_one(sight, &rows)).collect()
}

/// The one row to which not all come, where all other rows agree.
fn odd_one(sight: &Sight<'_>, rows: &[&Model]) -> Option<Remark> {
    let audiences: Vec<BTreeSet<Uuid>> = rows.iter().map(|row| audience(row)).collect();
    (0..rows.len()).find_map(|at| {
        let mut others = audiences.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, audience)| audience);
        let usual = others.next()?;
        let missing: Vec<String> =
            usual.difference(audiences.get(at)?).filter_map(|id| sight.around.name(*id)).map(str::to_owned).collect();
        let agree = others.all(|other| other == usual);
        let finding = Finding::AudienceMismatch { missing: missing.clone(), others: rows.len() - 1 };
        (agree && !missing.is_empty()).then(|| Remark::on_row(rows[at], "audience", finding))
    })
}

fn audience(row: &Model) -> BTreeSet<Uuid> {
    let party = &*row.audience;
    let (positions, networks) = (party.positions.iter().map(|id| id.0), party.networks.iter().map(|id| id.0));
    positions.chain(networks).chain(party.organisations.iter().map(|id| id.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, group, row};

    #[test]
    fn who_is_missing_from_one_of_several_meetings_is_found() {
        let (lead, work) = (group("Styringsgruppe", None, &[]), group("Ressursgruppe", None, &[]));
        let with = |groups: &[&crate::check::around::Group], day: &str| {
            let mut row = row("Regional samling", "", day);
            row.audience.0.networks = groups.iter().map(|group| group.network.id).collect();
            row
        };
        let (both, one) = (vec![&lead, &work], vec![&work]);
        for (rows, expected) in [
            (vec![&both, &one, &both], 1),
            (vec![&both, &both, &both], 0),
            (vec![&one, &both, &one], 0),
            (vec![&both, &one], 0),
        ] {
            let days = ["2023-09-04", "2023-10-02", "2023-11-06"];
            let plan = Plan::default().group(lead.clone()).group(work.clone());
            let plan = rows.iter().zip(days).fold(plan, |plan, (groups, day)| plan.row(with(groups, day)));
            assert_eq!(plan.remarks(remarks).len(), expected);
        }
    }
}
