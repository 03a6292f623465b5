//! What a row takes place as: one thing, or one for each part of the day.

use chrono::NaiveDate;

use crate::domain::activity::content::Slot;
use crate::domain::activity::entity::Model;
use crate::domain::activity::kind::{ActivityKind, Precision};

/// The parts of the day of a row, each with its day; none when a part has no day of
/// its own and the row has several, or no fixed one.
pub fn placed(activity: &Model) -> Option<Vec<(NaiveDate, &Slot)>> {
    let own = (activity.precision == Precision::Day).then_some(activity.start_date);
    let is_fixed = has_fixed_days(activity) && !activity.slots.is_empty();
    is_fixed.then(|| activity.slots.iter().map(|slot| Some((slot.date.or(own)?, slot))).collect()).flatten()
}

/// Whether the plan names the days.
pub fn has_fixed_days(activity: &Model) -> bool {
    matches!(activity.precision, Precision::Day | Precision::Days)
}

/// Whether a row takes the time of those whom it concerns: people meet, on days that
/// the plan names. What is due, goes on or is marked takes none.
pub fn takes_time(activity: &Model) -> bool {
    has_fixed_days(activity)
        && matches!(
            activity.kind,
            ActivityKind::Meeting
                | ActivityKind::Gathering
                | ActivityKind::Course
                | ActivityKind::Workshop
                | ActivityKind::Conference
                | ActivityKind::Other
        )
}
