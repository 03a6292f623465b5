//! Parts of a day for the same people do not overlap.

use crate::check::finding::{Finding, SlotText};
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::content::Slot;
use crate::domain::party::Party;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let all = sight.rows.iter().flat_map(|dated| {
        let found = overlaps(&dated.row.slots).into_iter();
        found.map(|(at, finding)| Remark::on_row(dated.row, format!("slots[{at}]"), finding))
    });
    all.collect()
}

/// The slots that run into others, each with its place.
fn overlaps(slots: &[Slot]) -> Vec<(usize, Finding)> {
    let mut found = Vec::new();
    let mut blamed = Vec::new();
    for (at, slot) in slots.iter().enumerate().filter(|(_, slot)| slot.end.is_some()) {
        let later = slots.iter().enumerate().filter(|(other, _)| *other != at && !blamed.contains(other));
        let others: Vec<&Slot> =
            later.map(|(_, other)| other).filter(|other| other.start >= slot.start && collide(slot, other)).collect();
        let (Some(text), Some(first)) = (text(slot), others.iter().map(|other| other.start).min()) else { continue };
        blamed.push(at);
        let meant = Some(first).filter(|first| *first > slot.start);
        found.push((
            at,
            Finding::SlotOverlap { slot: text, others: others.into_iter().filter_map(self::text).collect(), meant },
        ));
    }
    found
}

fn collide(one: &Slot, other: &Slot) -> bool {
    let overlap = match (one.end, other.end) {
        (Some(end), Some(other_end)) => one.start < other_end && other.start < end,
        _ => false,
    };
    overlap && one.date == other.date && share(one.audience.as_ref(), other.audience.as_ref())
}

/// Whether somebody belongs to both; a slot without an audience is for all.
fn share(one: Option<&Party>, other: Option<&Party>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return true };
    one.text == other.text
        || one.positions.iter().any(|position| other.positions.contains(position))
        || one.networks.iter().any(|network| other.networks.contains(network))
}

fn text(slot: &Slot) -> Option<SlotText> {
    Some(SlotText { label: slot.label.clone().unwrap_or_default(), start: slot.start, end: slot.end? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{slot, slot_for};

    #[test]
    fn slots_that_overlap_are_found_with_what_they_run_into() {
        let day =
            [slot("Resultater", "08:30", "15:00"), slot("Lunsj", "11:30", "12:00"), slot("Modul", "12:00", "15:00")];
        let found = overlaps(&day);
        assert_eq!(found.len(), 1);
        let Finding::SlotOverlap { slot, others, meant } = &found[0].1 else { panic!("{found:?}") };
        assert_eq!(slot.label, "Resultater");
        assert_eq!(others.iter().map(|other| other.label.as_str()).collect::<Vec<_>>(), ["Lunsj", "Modul"]);
        assert_eq!(*meant, Some(day[1].start));
    }

    #[test]
    fn slots_that_follow_each_other_or_are_for_others_do_not() {
        for (case, slots) in [
            ("follow", vec![slot("Om", "08:30", "11:30"), slot("Lunsj", "11:30", "12:00")]),
            ("for others", vec![slot_for("Skole", "09:00", "11:30"), slot_for("Barnehage", "09:00", "11:30")]),
            ("no end", vec![Slot { end: None, ..slot("Start", "09:00", "10:00") }, slot("Annet", "09:30", "10:00")]),
        ] {
            assert_eq!(overlaps(&slots), [], "{case}");
        }
        let same = [slot("A", "09:00", "10:00"), slot("B", "09:00", "10:00")];
        assert!(matches!(overlaps(&same)[..], [(0, Finding::SlotOverlap { meant: None, .. })]));
    }
}
