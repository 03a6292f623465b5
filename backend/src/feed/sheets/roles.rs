//! Who carries which responsibility: one line for each responsibility, so that
//! they can be sorted and handed out.

use std::sync::Arc;

use crate::domain::plan::detail::RoleDetail;
use crate::domain::plan::snapshot::{PlanPart, PlanSnapshot};
use crate::feed::table::{Column, Table};

struct Line<'a> {
    role: &'a PlanPart<RoleDetail>,
    /// Its number from 1, and what it is.
    responsibility: Option<(u32, &'a str)>,
}

fn columns<'a>() -> [Column<Line<'a>>; 5] {
    [
        ("Aktør", 36, |line| line.role.detail.actor.text.as_str().into()),
        ("Rolle", 30, |line| line.role.detail.function.as_deref().into()),
        ("Nr.", 6, |line| line.responsibility.map(|(number, _)| number).into()),
        ("Ansvar", 90, |line| line.responsibility.map(|(_, text)| text).into()),
        ("Nøkkel", 20, |line| line.role.key.as_str().into()),
    ]
}

/// The roles of a plan.
pub fn roles(plan: &Arc<PlanSnapshot>) -> Table {
    let roles = PlanPart::all(plan);
    let lines: Vec<Line<'_>> = roles.iter().flat_map(lines).collect();
    Table::of("Roller", &columns(), &lines)
}

fn lines(role: &PlanPart<RoleDetail>) -> Vec<Line<'_>> {
    let said = &role.detail.responsibilities;
    if said.is_empty() {
        return vec![Line { role, responsibility: None }];
    }
    (1..).zip(said).map(|(number, text)| Line { role, responsibility: Some((number, text)) }).collect()
}
