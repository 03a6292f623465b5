//! What is wrong with a document: where, what was found and what was expected.
//!
//! Invariant: a problem never shows more than a short, escaped excerpt of the
//! input; whoever makes one passes input through [`super::excerpt`].

use std::fmt;
use std::sync::Arc;

use super::path::Path;

/// How many problems a report shows.
pub const MAX_PROBLEMS: usize = 50;

/// A line and a column, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

impl Place {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as the user named it.
    pub file: Arc<str>,
    /// The line, counted from 1.
    pub line: u32,
    /// The column, counted from 1, in characters.
    pub column: u32,
    /// The path in the document; the root when the whole file is meant.
    pub path: Path,
    /// What stands there.
    pub found: String,
    /// What should stand there.
    pub expected: String,
    /// What to write instead, where that can be said.
    pub hint: Option<String>,
}

impl Problem {
    /// A problem of a file at a place, with the whole document as its path and no hint.
    #[must_use]
    pub fn new(file: &Arc<str>, place: Place, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self {
            file: Arc::clone(file),
            line: place.line,
            column: place.column,
            path: Path::root(),
            found: found.into(),
            expected: expected.into(),
            hint: None,
        }
    }

    /// The same, at a path in the document.
    #[must_use]
    pub fn at(mut self, path: Path) -> Self {
        self.path = path;
        self
    }

    /// The same, with a hint where there is one.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Option<String>>) -> Self {
        self.hint = hint.into();
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        if !self.path.is_root() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "found {}, expected {}", self.found, self.expected)?;
        match &self.hint {
            Some(hint) => write!(f, "\n    {hint}"),
            None => Ok(()),
        }
    }
}

/// Puts the problems of one file in the order in which they stand there.
pub(super) fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by(|a, b| (a.line, a.column, &a.path).cmp(&(b.line, b.column, &b.path)));
    problems
}

/// Problems as the command line shows them: the first [`MAX_PROBLEMS`] and how many more there are.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a>(pub &'a [Problem]);

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.0.iter().take(MAX_PROBLEMS) {
            writeln!(f, "{problem}")?;
        }
        match self.0.len().saturating_sub(MAX_PROBLEMS) {
            0 => Ok(()),
            more => writeln!(f, "… and {more} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(line: u32) -> Problem {
        Problem::new(&Arc::from("a.yaml"), Place { line, column: 5 }, "\"2023-02-30\"", "a date such as 2023-08-14")
    }

    #[test]
    fn a_problem_is_one_line_or_two() {
        let path = Path::root().key("plan").key("period").key("from");
        let plain = problem(12).at(path);
        assert_eq!(
            plain.to_string(),
            "a.yaml:12:5: plan.period.from: found \"2023-02-30\", expected a date such as 2023-08-14"
        );
        assert_eq!(plain.hint("write x".to_owned()).to_string().lines().nth(1), Some("    write x"));
    }

    #[test]
    fn a_report_stops_at_fifty_and_says_so() {
        let problems: Vec<_> = (1..=53).map(problem).collect();
        let report = Report(&problems).to_string();
        assert_eq!(report.lines().count(), 51);
        assert_eq!(report.lines().last(), Some("… and 3 more"));
        assert!(!Report(&problems[..50]).to_string().contains("more"));
    }
}
