//! The rules: each a pure function from a plan to what it finds, in a file of its
//! own with its table of cases.

mod weekday;

use super::remark::Remark;
use super::sight::Sight;

/// A rule.
pub(super) type Rule = fn(&Sight<'_>) -> Vec<Remark>;

/// All rules, in the order in which their remarks are told.
pub(super) const ALL: &[Rule] = &[weekday::remarks];
