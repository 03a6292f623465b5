//! A group that a plan names is one of which something is said: what it is for, or
//! who sits in it.

use crate::check::around::Group;
use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let unknown = sight.groups().filter(|group| is_unknown(group));
    unknown
        .map(|group| {
            let rows = sight.rows.iter().filter(|dated| dated.is_of(group.network.id)).count();
            Remark::on_group(group, "mandate", Finding::UnknownGroup { rows })
        })
        .collect()
}

/// Whether nothing is said of a group but its name.
pub(super) fn is_unknown(group: &Group) -> bool {
    group.network.mandate.is_none() && group.seats.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, group};

    #[test]
    fn a_group_of_which_only_the_name_is_said_is_found() {
        for (mandate, seats, expected) in
            [(None, vec![], 1), (Some("Planlegger og evaluerer."), vec![], 0), (None, vec!["to rektorer"], 0)]
        {
            let plan = Plan::default().group(group("TOPS", mandate, &seats));
            assert_eq!(plan.remarks(remarks).len(), expected, "{mandate:?} {seats:?}");
        }
    }
}
