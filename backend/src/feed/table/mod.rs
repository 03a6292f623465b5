//! Tables: rows of typed cells under named columns, written as CSV or as a
//! workbook. A cell of text is text in both, whatever it begins with.

mod csv;
mod xlsx;

use chrono::{NaiveDate, NaiveTime};

pub use csv::csv;
pub use xlsx::xlsx;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is called.
    pub name: &'static str,
    /// Its columns: what each is called, and how wide it is in letters.
    pub columns: Vec<(&'static str, u16)>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is said.
    Empty,
    /// Words.
    Text(String),
    /// A whole number.
    Number(u32),
    /// A day.
    Day(NaiveDate),
    /// A time of the day.
    Time(NaiveTime),
}

/// A column of a table over rows of one kind: what it is called, how wide it is in
/// letters, and what stands in it.
pub type Column<R> = (&'static str, u16, fn(&R) -> Cell);

impl Table {
    /// The table with these columns over these rows.
    pub fn of<R>(name: &'static str, columns: &[Column<R>], rows: &[R]) -> Self {
        let cells = |row| columns.iter().map(|(_, _, cell)| cell(row)).collect();
        Self {
            name,
            columns: columns.iter().map(|(title, width, _)| (*title, *width)).collect(),
            rows: rows.iter().map(cells).collect(),
        }
    }
}

impl Cell {
    /// Several texts, each on a line of its own.
    pub fn lines(texts: impl IntoIterator<Item = String>) -> Self {
        texts.into_iter().collect::<Vec<_>>().join("\n").into()
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<NaiveTime> for Cell {
    fn from(time: NaiveTime) -> Self {
        Self::Time(time)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}
