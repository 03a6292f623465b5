//! What a rule sees: the plan, what stands around it, and what several rules read
//! out of both.

use super::around::Around;
use super::reading::written::{Written, read};
use crate::domain::activity;
use crate::domain::activity::kind::Precision;
use crate::domain::plan::detail::Detail;
use crate::domain::plan::snapshot::{Kept, Part, PlanSnapshot, Row};

/// A plan as the rules see it.
pub struct Sight<'a> {
    /// The plan.
    pub plan: &'a PlanSnapshot,
    /// What stands around it.
    pub around: &'a Around,
    /// The rows of its calendar in the order of the source, each with its date as read from the text.
    pub rows: Vec<Dated<'a>>,
}

/// A row of the calendar, and what its date says as written.
pub struct Dated<'a> {
    /// The row with its ties.
    pub tied: &'a Row,
    /// The row.
    pub row: &'a activity::entity::Model,
    /// What its date says.
    pub written: Written,
}

impl Dated<'_> {
    /// Whether the plan names the very days.
    pub fn is_exact(&self) -> bool {
        matches!(self.row.precision, Precision::Day | Precision::Days)
    }
}

impl<'a> Sight<'a> {
    /// Reads what several rules need.
    pub fn new(plan: &'a PlanSnapshot, around: &'a Around) -> Self {
        let rows = plan.calendar.iter().map(|tied| Dated {
            tied,
            row: &tied.activity,
            written: read(&tied.activity.when_text),
        });
        Self { plan, around, rows: rows.collect() }
    }

    /// All elements of a kind, in the order of the plan.
    pub fn all<D: Kept + Detail>(&self) -> &'a [Part<D>] {
        D::kept(self.plan).all()
    }
}
