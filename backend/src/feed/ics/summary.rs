//! What an event is called: its title, and what nobody may miss who sees no more
//! than that.

use crate::domain::activity::content::Slot;
use crate::domain::activity::entity::Model;
use crate::domain::activity::kind::ActivityStatus;
use crate::feed::entry::Entry;
use crate::feed::words;

/// The name of an event; with the plan's owner where a calendar has several.
pub fn summary(entry: &Entry, slot: Option<&Slot>, is_shared: bool) -> String {
    let activity = &entry.activity;
    let label = slot.and_then(|slot| slot.label.as_deref()).filter(|label| !activity.title.contains(label));
    let notes = [series(activity), choice(activity), tolerance(activity)];
    let parts = [
        (activity.status == ActivityStatus::Cancelled).then(|| "Avlyst: ".to_owned()),
        words::stretch(activity).map(|stretch| format!("{}: ", words::capital(&stretch))),
        Some(activity.title.clone()),
        label.map(|label| format!(" – {label}")),
    ];
    let notes = notes.into_iter().map(|note| note.map(|note| format!(" ({note})")));
    let owner = is_shared.then(|| format!(" · {}", entry.owner.name));
    parts.into_iter().chain(notes).chain([owner]).flatten().collect()
}

/// Which one of its series it is, unless the title says so.
fn series(activity: &Model) -> Option<String> {
    let (name, number) = (activity.series_name.as_deref()?, activity.series_number?);
    (!counts(&activity.title, number)).then(|| format!("{name} {number}"))
}

fn choice(activity: &Model) -> Option<String> {
    let others = activity.alternatives.len();
    (others > 0).then(|| format!("velg én av {} dager", others + 1))
}

fn tolerance(activity: &Model) -> Option<String> {
    activity.tolerance_days.map(|days| format!("± {}", words::days(days)))
}

const ORDINALS: [&str; 10] =
    ["første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende"];
const ROMAN: [&str; 10] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/// Whether a title gives this number: in figures, in Roman ones, or as a word.
fn counts(title: &str, number: i32) -> bool {
    let figures = number.to_string();
    if title.split(|letter: char| !letter.is_ascii_digit()).any(|part| part == figures) {
        return true;
    }
    let Some(place) = usize::try_from(number).ok().and_then(|number| number.checked_sub(1)) else { return false };
    let mut words = title.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| {
        ROMAN.get(place) == Some(&word) || ORDINALS.get(place).is_some_and(|ordinal| word.to_lowercase() == **ordinal)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_seen_in_a_title_however_it_is_written() {
        for (title, number) in [
            ("Kurs 1- Grunnleggende programmering", 1),
            ("Workshop1: Mål", 1),
            ("Arbeidsverksted IV", 4),
            ("Fjerde samling, pulje 3- Nasjonale fagdager", 4),
        ] {
            assert!(counts(title, number), "{title}");
        }
        for (title, number) in [("Kompetansepakken", 2), ("Kurs 12", 2), ("Via Teams", 5), ("Fagdag", 0), ("x", -1)] {
            assert!(!counts(title, number), "{title}");
        }
    }
}
