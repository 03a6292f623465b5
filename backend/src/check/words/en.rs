//! English.

use super::times::{Times, nearest};
use crate::check::finding::Finding;

const TIMES: Times = Times {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    ordinal: "",
};

pub(super) fn say(finding: &Finding) -> String {
    match finding {
        Finding::WeekdayMismatch { written, weekday, day } => format!(
            "“{written}” cannot be right, for {} is a {}. Either {} or {}.",
            TIMES.date(*day),
            TIMES.weekday(chrono::Datelike::weekday(day)),
            TIMES.full(*day),
            TIMES.full(nearest(*day, *weekday)),
        ),
    }
}
