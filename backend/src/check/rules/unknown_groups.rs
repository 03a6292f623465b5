//! A group that a plan names is one of which something is said: what it is for, or
//! who sits in it. Not so a group of others that is only mentioned, nor one that a
//! measure is to set up.

use crate::check::around::Group;
use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::plan::detail::MeasureDetail;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let unknown = sight.groups().filter(|group| is_unknown(group) && !is_to_be_set_up(sight, group));
    unknown
        .filter_map(|group| {
            let rows = sight.rows.iter().filter(|dated| dated.is_of(group.network.id)).count();
            let is_expected = rows > 0 || group.network.host_id == sight.plan.plan.owner_id;
            is_expected.then(|| Remark::on_group(group, "mandate", Finding::UnknownGroup { rows }))
        })
        .collect()
}

/// Whether the group is what a measure is about.
fn is_to_be_set_up(sight: &Sight<'_>, group: &Group) -> bool {
    let name = group.network.name.to_lowercase();
    sight.all::<MeasureDetail>().iter().any(|measure| measure.words().to_lowercase().starts_with(&name))
}

/// Whether nothing is said of a group but its name.
pub(super) fn is_unknown(group: &Group) -> bool {
    group.network.mandate.is_none() && group.seats.is_empty()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::check::testing::{Plan, group, meeting};
    use crate::ids::OrganisationId;

    #[test]
    fn a_group_of_which_only_the_name_is_said_is_found() {
        for (mandate, seats, expected) in
            [(None, vec![], 1), (Some("Planlegger og evaluerer."), vec![], 0), (None, vec!["to rektorer"], 0)]
        {
            let plan = Plan::default().group(group("TOPS", mandate, &seats));
            assert_eq!(plan.remarks(remarks).len(), expected, "{mandate:?} {seats:?}");
        }
    }

    #[test]
    fn a_group_of_others_is_found_only_where_the_calendar_has_it() {
        for (meets, expected) in [(false, 0), (true, 1)] {
            let mut group = group("Samarbeidsforum", None, &[]);
            Arc::make_mut(&mut group.network).host_id = OrganisationId::of("fylket");
            let plan = if meets { Plan::default().row(meeting(&group, "2023-09-04")) } else { Plan::default() };
            assert_eq!(plan.group(group).remarks(remarks).len(), expected, "{meets}");
        }
    }

    #[test]
    fn a_group_that_a_measure_is_to_set_up_is_not_found() {
        for (measure, expected) in [("Felles fagteam på tvers av enhetene.", 0), ("Fagdager.", 1)] {
            let plan = Plan::default().group(group("Felles fagteam", None, &[])).measure(measure);
            assert_eq!(plan.remarks(remarks).len(), expected, "{measure}");
        }
    }
}
