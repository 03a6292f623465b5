//! A group of the plan meets in its calendar, unless it meets in each unit by
//! itself, or only when needed.

use super::unknown_groups::is_unknown;
use crate::check::around::Group;
use crate::check::finding::Finding;
use crate::check::reading::frequency::read;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::network::kind::NetworkKind;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    if sight.rows.is_empty() {
        return Vec::new();
    }
    let own = sight.groups().filter(|group| group.network.host_id == sight.plan.plan.owner_id);
    let silent = own.filter(|group| meets(group) && !sight.rows.iter().any(|dated| dated.is_of(group.network.id)));
    silent.map(|group| Remark::on_group(group, "name", Finding::SilentGroup)).collect()
}

/// Whether meetings of a group are to be expected, and nothing else is remarked of them.
fn meets(group: &Group) -> bool {
    let network = &*group.network;
    let mandate = network.mandate.as_deref().unwrap_or_default();
    let as_needed = ["ved behov", "ved trong", "når det trengs"].iter().any(|words| mandate.contains(words));
    let by_kind = !matches!(
        network.kind,
        NetworkKind::Participants | NetworkKind::Collaboration | NetworkKind::Other | NetworkKind::UnitDevelopmentGroup
    );
    by_kind && !as_needed && network.per_unit.is_empty() && read(mandate).is_none() && !is_unknown(group)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, group, meeting, row};

    #[test]
    fn a_group_that_never_meets_is_found() {
        for (mandate, meets, expected) in [
            (Some("Planlegger og evaluerer."), false, 1),
            (Some("Planlegger og evaluerer."), true, 0),
            (Some("Møtes ved behov."), false, 0),
            (Some("Møtes hver måned."), false, 0),
            (None, false, 0),
        ] {
            let group = group("Styringsgruppe", mandate, &[]);
            let plan = Plan::default().row(row("Annet", "", "2023-08-14"));
            let plan = if meets { plan.row(meeting(&group, "2023-09-04")) } else { plan };
            assert_eq!(plan.group(group).remarks(remarks).len(), expected, "{mandate:?} {meets}");
        }
    }
}
