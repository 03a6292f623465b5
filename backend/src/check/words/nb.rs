//! Bokmål.

use super::times::{Times, nearest};
use crate::check::finding::Finding;

const TIMES: Times = Times {
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    months: [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
    ordinal: ".",
};

pub(super) fn say(finding: &Finding) -> String {
    match finding {
        Finding::WeekdayMismatch { written, weekday, day } => format!(
            "«{written}» kan ikke stemme, for {} er en {}. Enten {} eller {}.",
            TIMES.date(*day),
            TIMES.weekday(chrono::Datelike::weekday(day)),
            TIMES.full(*day),
            TIMES.full(nearest(*day, *weekday)),
        ),
    }
}
