//! When an event is, as iCalendar writes it.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};

use super::line::Lines;
use super::zone;
use crate::domain::activity::content::Slot;
use crate::domain::activity::entity::Model;

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// On whole days, from the first to the last.
    Days(NaiveDate, NaiveDate),
    /// From a time of the day in Norway, to another where the plan gives one.
    Hours(NaiveDateTime, Option<NaiveDateTime>),
}

impl Time {
    /// The days of a row.
    pub fn of(activity: &Model) -> Self {
        Self::Days(activity.start_date, activity.end_date.max(activity.start_date))
    }

    /// A part of a day.
    pub fn of_slot(day: NaiveDate, slot: &Slot) -> Self {
        let end = slot.end.filter(|end| *end > slot.start).map(|end| day.and_time(end));
        Self::Hours(day.and_time(slot.start), end)
    }

    /// Writes it; the end of days is the day behind the last, and an unknown end is not made up.
    pub fn write(self, lines: &mut Lines) {
        match self {
            Self::Days(first, last) => {
                let behind = last.checked_add_days(Days::new(1)).unwrap_or(last);
                lines.put("DTSTART;VALUE=DATE", &first.format("%Y%m%d").to_string());
                lines.put("DTEND;VALUE=DATE", &behind.format("%Y%m%d").to_string());
            }
            Self::Hours(start, end) => {
                local(lines, "DTSTART", start);
                if let Some(end) = end {
                    local(lines, "DTEND", end);
                }
            }
        }
    }
}

fn local(lines: &mut Lines, name: &str, time: NaiveDateTime) {
    lines.put(&format!("{name};TZID={}", zone::NAME), &time.format("%Y%m%dT%H%M%S").to_string());
}

/// A moment in UTC.
pub fn moment(moment: DateTime<Utc>) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}
