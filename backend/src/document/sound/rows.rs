//! The milestones that a row of the calendar names can be read.

use super::Subject;
use crate::document::excerpt::{excerpt, quoted};
use crate::document::milestones;
use crate::document::problem::Problem;

/// Milestones that cannot be read.
pub(super) fn problems(subject: &Subject<'_>) -> Vec<Problem> {
    let rows = subject.objects.iter().filter(|object| ["Activity", "ActivityItem"].contains(&object.type_name));
    rows.filter_map(|row| {
        let text = row.text("milestones")?;
        let error = milestones::parse(text).err()?;
        let problem =
            subject.problem(&row.path.key("milestones"), quoted(text), "milestones such as 2, \"2-4\" or Alle");
        Some(problem.hint(format!("it has {}", excerpt(&error.to_string()))))
    })
    .collect()
}
