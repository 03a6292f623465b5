//! What a rule found, as data: the code and what its message needs. The words for
//! it are in [`super::words`].

use chrono::{NaiveDate, Weekday};

use super::code::RemarkCode;

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// A weekday that contradicts the date beside it.
    WeekdayMismatch {
        /// The date as written.
        written: String,
        /// The weekday that it is written with.
        weekday: Weekday,
        /// The day that was read, with another weekday.
        day: NaiveDate,
    },
}

impl Finding {
    /// Its code.
    pub fn code(&self) -> RemarkCode {
        match self {
            Self::WeekdayMismatch { .. } => RemarkCode::WeekdayMismatch,
        }
    }
}
