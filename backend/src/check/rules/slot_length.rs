//! The time that is set aside is as long as the text says.

use crate::check::finding::Finding;
use crate::check::reading::duration::minutes;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::activity::content::Slot;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let all = sight.rows.iter().filter_map(|dated| {
        let row = dated.row;
        let texts = [Some(&row.title), row.description.as_ref(), row.note.as_ref()];
        let text: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
        too_short(&text.join(". "), &row.slots).map(|finding| Remark::on_row(row, "slots", finding))
    });
    all.collect()
}

fn too_short(text: &str, slots: &[Slot]) -> Option<Finding> {
    let said = minutes(text)?;
    let lengths: Option<Vec<i64>> =
        slots.iter().map(|slot| slot.end.map(|end| end.signed_duration_since(slot.start).num_minutes())).collect();
    let planned = u32::try_from(lengths?.into_iter().sum::<i64>()).ok()?;
    (0 < planned && planned < said).then_some(Finding::SlotTooShort { said, planned })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::slot;

    #[test]
    fn the_time_set_aside_is_compared_with_what_the_text_says() {
        for (text, slots, expected) in [
            ("Ett nettverksmøte á 3 timer.", vec![slot("", "09:00", "11:30")], Some((180, 150))),
            ("Ett nettverksmøte á 3 timer.", vec![slot("", "09:00", "12:00")], None),
            ("to timer", vec![slot("", "09:00", "10:00"), slot("", "10:00", "11:00")], None),
            ("tre timer", vec![], None),
            ("Heldagsmøte", vec![slot("", "09:00", "11:30")], None),
        ] {
            let expected = expected.map(|(said, planned)| Finding::SlotTooShort { said, planned });
            assert_eq!(too_short(text, &slots), expected, "{text}");
        }
    }
}
