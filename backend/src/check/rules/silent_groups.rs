//! A group of the plan meets in its calendar, or takes part where others meet,
//! unless it meets in each unit by itself, or only when needed. A steering group
//! has decisions to take, and meets by itself.

use super::unknown_groups::is_unknown;
use crate::check::around::Group;
use crate::check::finding::Finding;
use crate::check::reading::frequency::read;
use crate::check::remark::Remark;
use crate::check::sight::{Dated, Sight};
use crate::domain::network::kind::NetworkKind;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    if sight.rows.is_empty() {
        return Vec::new();
    }
    let own = sight.groups().filter(|group| group.network.host_id == sight.plan.plan.owner_id);
    let silent = own.filter(|group| meets(group) && !sight.rows.iter().any(|dated| is_there(group, dated)));
    silent.map(|group| Remark::on_group(group, "name", Finding::SilentGroup)).collect()
}

/// Whether a row is a meeting of a group, or one in which it takes part.
fn is_there(group: &Group, dated: &Dated<'_>) -> bool {
    let id = group.network.id;
    let slots = dated.row.slots.iter().filter_map(|slot| slot.audience.as_ref());
    let takes_part = || slots.chain([&*dated.row.audience]).any(|party| party.networks.contains(&id));
    dated.is_of(id) || (group.network.kind != NetworkKind::SteeringGroup && takes_part())
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
    use std::sync::Arc;

    use super::*;
    use crate::check::testing::{Plan, group, meeting, row, slot_for};

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

    #[test]
    fn a_network_that_takes_part_where_others_meet_is_not_silent_but_a_steering_group_is() {
        for (kind, expected) in [(NetworkKind::LeaderNetwork, 0), (NetworkKind::SteeringGroup, 1)] {
            let mut group = group("Skoleledernettverk", Some("Støtter lederne."), &[]);
            Arc::make_mut(&mut group.network).kind = kind;
            let mut row = row("Regional samling", "", "2023-09-04");
            let mut slot = slot_for("Skoleledere", "09:00", "11:00");
            slot.audience.as_mut().expect("an audience").networks = vec![group.network.id];
            row.slots.0 = vec![slot];
            assert_eq!(Plan::default().group(group).row(row).remarks(remarks).len(), expected, "{kind:?}");
        }
    }
}
