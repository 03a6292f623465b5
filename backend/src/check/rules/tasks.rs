//! A task says what is to be done.

use crate::check::finding::Finding;
use crate::check::reading::is_not_said;
use crate::check::remark::Remark;
use crate::check::sight::Sight;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let tasks =
        sight.rows.iter().flat_map(|dated| dated.row.tasks.iter().enumerate().map(|(at, task)| (dated.row, at, task)));
    let all = tasks.clone().count();
    let empty: Vec<_> = tasks.filter(|(_, _, task)| is_not_said(&task.text)).collect();
    let finding = Finding::EmptyTask { tasks: empty.len(), all };
    match empty[..] {
        [] => Vec::new(),
        [(row, at, _)] => vec![Remark::on_row(row, format!("tasks[{at}]"), finding)],
        // Many are mostly a column that nobody filled in.
        _ => vec![Remark::on_plan("activities", finding)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};
    use crate::domain::activity::content::Task;

    #[test]
    fn a_task_without_words_is_found() {
        for (text, expected) in [("Les modul 2.", 0), ("", 1), (" - ", 1), ("Ikke oppgitt", 1)] {
            let task = Task { text: text.to_owned(), responsible: None, due: None, due_text: None };
            let mut row = row("Fagdag", "", "2023-09-04");
            row.tasks.0 = vec![task];
            assert_eq!(Plan::default().row(row).remarks(remarks).len(), expected, "{text}");
        }
    }

    #[test]
    fn a_column_that_nobody_filled_in_is_told_once() {
        let task = |text: &str| Task { text: text.to_owned(), responsible: None, due: None, due_text: None };
        let mut row = row("Fagdag", "", "2023-09-04");
        row.tasks.0 = vec![task(""), task("Les modul 2."), task("")];
        let found: Vec<Finding> =
            Plan::default().row(row).remarks(remarks).into_iter().map(|remark| remark.finding).collect();
        assert_eq!(found, [Finding::EmptyTask { tasks: 2, all: 3 }]);
    }
}
