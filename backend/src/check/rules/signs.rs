//! A sign of good practice can be answered with one yes or no.

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::plan::detail::{Detail, SignDetail};

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let signs = sight.all::<SignDetail>().iter().filter(|sign| sign.detail.targets.len() > 1);
    let all = signs.map(|sign| {
        let finding = Finding::CompoundSign { targets: sign.detail.targets.len() };
        Remark::on_part(SignDetail::KIND, sign, "targets", finding)
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::Plan;

    #[test]
    fn a_sign_with_two_targets_is_found() {
        for (targets, expected) in [(0, 0), (1, 0), (2, 1)] {
            let plan = Plan::default().sign("Minst 45 % går til arbeid.", targets);
            assert_eq!(plan.remarks(remarks).len(), expected, "{targets}");
        }
    }
}
