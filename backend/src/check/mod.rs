//! The plan check: reads a plan as a careful colleague would, and says what
//! cannot be right, what is probably not meant so, and what to consider.
//!
//! Owns the rules, one a file, each with its own table of cases; what they say
//! of it, as typed data; and the words for that in each language. Always the same
//! for the same plan: no clock, no chance. Never changes a plan, and sees no
//! database: the plan comes as a snapshot, and what stands around it as a value.

pub mod around;
pub mod code;
pub mod finding;
pub mod holidays;
pub mod reading;
pub mod remark;
mod rules;
pub mod sight;
#[cfg(test)]
mod testing;
mod texts;
pub mod words;

pub use around::Around;
pub use remark::Remark;

use crate::domain::plan::snapshot::PlanSnapshot;
use sight::Sight;

/// Everything that there is to remark on a plan, in the order of the rules and
/// within a rule in the order of the plan. Nothing on the outline of a plan.
pub fn check(plan: &PlanSnapshot, around: &Around) -> Vec<Remark> {
    if plan.plan.is_outline {
        return Vec::new();
    }
    let sight = Sight::new(plan, around);
    rules::ALL.iter().flat_map(|rule| rule(&sight)).collect()
}
