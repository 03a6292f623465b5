//! The events of one row.

use uuid::Uuid;

use super::line::Lines;
use super::time::{Time, moment};
use super::{colour, describe, summary};
use crate::domain::activity::content::Slot;
use crate::domain::activity::kind::{ActivityStatus, MeetingMode};
use crate::feed::entry::Entry;
use crate::feed::occurrence::{placed, takes_time};
use crate::feed::words;

/// What the events of a calendar have in common.
pub struct Frame<'a> {
    /// Whether the plans have several owners, so that each event says whose it is.
    pub is_shared: bool,
    /// Where the pages are, if that is known.
    pub base: Option<&'a str>,
}

impl Frame<'_> {
    /// Writes the events of a row: one, or one for each part of the day.
    pub fn write(&self, lines: &mut Lines, entry: &Entry) {
        match placed(&entry.activity) {
            None => self.event(lines, entry, 0, None, Time::of(&entry.activity)),
            Some(slots) => {
                for (number, (day, slot)) in slots.into_iter().enumerate() {
                    self.event(lines, entry, number, Some(slot), Time::of_slot(day, slot));
                }
            }
        }
    }

    fn event(&self, lines: &mut Lines, entry: &Entry, number: usize, slot: Option<&Slot>, time: Time) {
        let activity = &entry.activity;
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", &uid(activity.id.0, number).to_string());
        lines.put("DTSTAMP", &moment(entry.history.changed));
        lines.put("CREATED", &moment(entry.history.created));
        lines.put("LAST-MODIFIED", &moment(entry.history.changed));
        lines.put("SEQUENCE", &entry.history.sequence.to_string());
        time.write(lines);
        lines.text("SUMMARY", &summary::summary(entry, slot, self.is_shared));
        lines.text("DESCRIPTION", &describe::describe(entry, slot));
        lines.maybe_text("LOCATION", location(entry));
        categories(lines, entry);
        let status = status(entry);
        lines.put("STATUS", status);
        busy(lines, takes_time(activity) && status != "CANCELLED", status);
        lines.put("CLASS", "PUBLIC");
        if let Some(base) = self.base {
            lines.put("URL", &format!("{base}{}", page(entry)));
        }
        lines.put("END", "VEVENT");
    }
}

/// The first event of a row goes by the row's own key, so that it stays the same when
/// a plan gives times later; the others have keys that derive from it.
fn uid(activity: Uuid, number: usize) -> Uuid {
    match number {
        0 => activity,
        _ => Uuid::new_v5(&activity, format!("slot/{}", number + 1).as_bytes()),
    }
}

fn location(entry: &Entry) -> Option<&str> {
    let activity = &entry.activity;
    activity.place.as_deref().or_else(|| (activity.mode == Some(MeetingMode::Online)).then_some("Digitalt"))
}

fn categories(lines: &mut Lines, entry: &Entry) {
    let kind = words::kind(entry.activity.kind);
    match entry.category() {
        Some(category) => {
            lines.texts("CATEGORIES", &[&category.label, kind]);
            if let Some(name) = colour::nearest(&category.colour) {
                lines.put("COLOR", name);
            }
        }
        None => lines.texts("CATEGORIES", &[kind]),
    }
}

fn status(entry: &Entry) -> &'static str {
    let activity = &entry.activity;
    if activity.status == ActivityStatus::Cancelled {
        "CANCELLED"
    } else if activity.alternatives.is_empty() && activity.tolerance_days.is_none() {
        "CONFIRMED"
    } else {
        "TENTATIVE"
    }
}

/// Whether it blocks time; Outlook has its own word for what is not settled yet.
fn busy(lines: &mut Lines, takes_time: bool, status: &str) {
    let (transparency, busy) = match (takes_time, status) {
        (false, _) => ("TRANSPARENT", "FREE"),
        (true, "TENTATIVE") => ("OPAQUE", "TENTATIVE"),
        (true, _) => ("OPAQUE", "BUSY"),
    };
    lines.put("TRANSP", transparency);
    lines.put("X-MICROSOFT-CDO-BUSYSTATUS", busy);
}

/// The page that shows the row: the week of its first day in the plan's calendar.
fn page(entry: &Entry) -> String {
    let week = entry.activity.start_date.format("%G-%V");
    format!("/plan/{}/kalender?visning=uke&uke={week}", entry.plan.slug)
}
