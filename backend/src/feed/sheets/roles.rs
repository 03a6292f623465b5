//! Who carries which responsibility: one line for each responsibility, so that
//! they can be sorted and handed out.

use std::sync::Arc;

use crate::domain::plan::detail::RoleDetail;
use crate::domain::plan::snapshot::{PlanPart, PlanSnapshot};
use crate::feed::table::{Column, Table};

struct Line {
    role: PlanPart<RoleDetail>,
    /// Its number from 1, and what it is.
    responsibility: Option<(i32, String)>,
}

const COLUMNS: [Column<Line>; 4] = [
    ("Aktør", 36, |line| (&line.role.detail.actor.text).into()),
    ("Rolle", 30, |line| line.role.detail.function.clone().into()),
    ("Nr.", 6, |line| line.responsibility.as_ref().map(|(number, _)| *number).into()),
    ("Ansvar", 90, |line| line.responsibility.as_ref().map(|(_, text)| text).into()),
];

/// The roles of a plan.
pub fn roles(plan: &Arc<PlanSnapshot>) -> Table {
    let lines: Vec<Line> = PlanPart::all(plan).into_iter().flat_map(lines).collect();
    Table::of("Roller", &COLUMNS, &lines)
}

fn lines(role: PlanPart<RoleDetail>) -> Vec<Line> {
    if role.detail.responsibilities.is_empty() {
        return vec![Line { role, responsibility: None }];
    }
    let responsibilities = (1..).zip(role.detail.responsibilities.clone());
    responsibilities.map(|said| Line { role: role.clone(), responsibility: Some(said) }).collect()
}
