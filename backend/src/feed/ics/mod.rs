//! iCalendar (RFC 5545 and 7986): rows as a calendar that Outlook, Google and Apple
//! subscribe to.
//!
//! Says nothing that the plan does not say: a row without times is a day, a row
//! without a day is a stretch that takes nobody's time, a choice between days is
//! tentative. The same rows give the same octets, so that an unchanged calendar is
//! known by its `ETag`.

mod colour;
pub mod describe;
mod event;
mod line;
mod summary;
mod time;
mod zone;

use chrono::{DateTime, Utc};

use super::entry::Entry;
use event::Frame;
use line::Lines;

/// What is said of a calendar as a whole.
#[derive(Clone, Debug)]
pub struct About<'a> {
    /// Its name.
    pub name: &'a str,
    /// The address of the page that it stands beside.
    pub page: &'a str,
    /// Where the pages are, `https://plan.example.no`, if that is known.
    pub base: Option<&'a str>,
}

/// How often a subscriber is asked to look again.
const REFRESH: &str = "PT1H";

/// Rows as a calendar.
pub fn calendar(about: &About<'_>, entries: &[Entry]) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//Sammenheng//Kalender//NO");
    lines.put("CALSCALE", "GREGORIAN");
    lines.text("NAME", about.name);
    lines.text("X-WR-CALNAME", about.name);
    lines.put("X-WR-TIMEZONE", zone::NAME);
    lines.put("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    lines.put("X-PUBLISHED-TTL", REFRESH);
    if let Some(changed) = changed(entries) {
        lines.put("LAST-MODIFIED", &time::moment(changed));
    }
    if let Some(base) = about.base {
        lines.put("URL", &format!("{base}{}", about.page));
    }
    for (name, value) in zone::LINES {
        lines.put(name, value);
    }
    let is_shared = entries.windows(2).any(|two| two[0].owner.id != two[1].owner.id);
    let frame = Frame { is_shared, base: about.base };
    for entry in entries {
        frame.write(&mut lines, entry);
    }
    lines.put("END", "VCALENDAR");
    lines.into_string()
}

/// When anything in the calendar changed last.
pub fn changed(entries: &[Entry]) -> Option<DateTime<Utc>> {
    entries.iter().map(|entry| entry.history.changed).max()
}
