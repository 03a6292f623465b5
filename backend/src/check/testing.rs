//! What tables of cases are made of.

use chrono::NaiveDate;

/// A day written as `2023-10-26`.
pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}
