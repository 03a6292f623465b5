//! The rules: each a pure function from a plan to what it finds, in a file of its
//! own with its table of cases.

mod abbreviations;
mod attendance;
mod audience;
mod calendar;
mod date;
mod deadlines;
mod duplicates;
mod duties;
mod ends;
mod events;
mod figures;
mod heading;
mod links;
mod meetings;
mod milestone_themes;
mod milestones;
mod order;
mod periods;
mod place;
mod reports;
mod rest_days;
mod signs;
mod silent_groups;
mod slot_length;
mod slots;
mod sources;
mod spelling;
mod tasks;
mod themes;
mod unknown_groups;
mod unknown_milestones;
mod week;
mod weekday;

use super::remark::Remark;
use super::sight::Sight;

/// A rule.
pub(super) type Rule = fn(&Sight<'_>) -> Vec<Remark>;

/// All rules, in the order in which their remarks are told: what cannot be right
/// first, then what is probably not meant so, then what to consider.
pub(super) const ALL: &[Rule] = &[
    weekday::remarks,
    week::remarks,
    date::remarks,
    slots::remarks,
    slot_length::remarks,
    ends::remarks,
    unknown_milestones::remarks,
    unknown_groups::remarks,
    duplicates::remarks,
    rest_days::remarks,
    order::remarks,
    heading::remarks,
    meetings::remarks,
    reports::remarks,
    deadlines::remarks,
    periods::remarks,
    events::remarks,
    attendance::remarks,
    milestone_themes::remarks,
    abbreviations::remarks,
    milestones::remarks,
    calendar::remarks,
    spelling::remarks,
    sources::remarks,
    themes::remarks,
    signs::remarks,
    tasks::remarks,
    links::remarks,
    audience::remarks,
    place::remarks,
    duties::remarks,
    silent_groups::remarks,
    figures::remarks,
];
