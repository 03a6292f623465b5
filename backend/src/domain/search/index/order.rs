//! The numbers of entries. A number is the entry's place among those that match
//! alike: by kind; within a kind the newest plans first, and in a plan the order of
//! its document. Both databases read their indexes in the order of these numbers,
//! so the first entries of a long list are found without looking at the rest.
//!
//! From the highest bit: nothing (1), kind (4), months before the year 2200 (12),
//! plan (31), place in the plan (16). What stands in no plan has its own key
//! behind the kind.

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use crate::domain::search::kind::SearchHitKind;

const KIND: u32 = 59;
const AGE: u32 = 47;
const SLOT: u32 = 16;
/// Plans that have no first day come last.
const OLDEST: u64 = (1 << (KIND - AGE)) - 1;
const SLOTS: u64 = 1 << (AGE - SLOT);

/// The stretch of numbers that a plan's entries lie in, within each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stretch {
    age: u64,
    slot: u64,
}

impl Stretch {
    /// The stretch of a plan that begins on a day, unless another plan has it.
    pub fn of(plan: Uuid, first_day: Option<NaiveDate>) -> Self {
        let months = |day: NaiveDate| (2200 - i64::from(day.year())) * 12 - i64::from(day.month0());
        let age = first_day.map_or(OLDEST, |day| u64::try_from(months(day)).unwrap_or(0).min(OLDEST));
        Self { age, slot: high_bits(plan, AGE - SLOT) }
    }

    /// The next one, for when another plan has this.
    #[must_use]
    pub fn next(self) -> Self {
        Self { slot: (self.slot + 1) % SLOTS, ..self }
    }

    /// The number of the entry with this place in the plan; the plan itself has place 0.
    pub fn number(self, kind: SearchHitKind, ordinal: i32) -> i64 {
        let place = u64::try_from(ordinal).unwrap_or(0).min((1 << SLOT) - 1);
        signed((kind as u64) << KIND | self.age << AGE | self.slot << SLOT | place)
    }
}

/// The number of an entry that stands in no plan.
pub fn apart(kind: SearchHitKind, key: Uuid) -> i64 {
    signed((kind as u64) << KIND | high_bits(key, KIND))
}

/// The first and the last number of a kind.
pub fn bounds(kind: SearchHitKind) -> (i64, i64) {
    let first = (kind as u64) << KIND;
    (signed(first), signed(first | ((1 << KIND) - 1)))
}

fn high_bits(key: Uuid, bits: u32) -> u64 {
    let (high, _) = key.as_u64_pair();
    high >> (u64::BITS - bits)
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: Uuid = Uuid::from_u128(0xfedc_ba98_7654_3210_0000_0000_0000_0000);

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    #[test]
    fn kinds_come_first_then_newer_plans_then_the_order_of_the_document() {
        let (old, new) = (Stretch::of(PLAN, day("2018-08-01")), Stretch::of(PLAN, day("2023-08-01")));
        let numbers = [
            new.number(SearchHitKind::Plan, 0),
            old.number(SearchHitKind::Plan, 0),
            Stretch::of(PLAN, None).number(SearchHitKind::Plan, 0),
            new.number(SearchHitKind::Sign, 3),
            new.number(SearchHitKind::Sign, 4),
            old.number(SearchHitKind::Sign, 1),
            new.number(SearchHitKind::Activity, 0),
        ];
        assert!(numbers.is_sorted(), "{numbers:?}");
    }

    #[test]
    fn a_number_is_never_negative_and_never_leaves_its_plan() {
        for kind in [SearchHitKind::Municipality, SearchHitKind::Indicator] {
            for first in [day("1900-01-01"), day("2199-12-31"), day("2400-01-01"), None] {
                let stretch = Stretch::of(Uuid::from_u128(u128::MAX), first);
                let numbers = [-1, 0, 1, 65_535, i32::MAX].map(|ordinal| stretch.number(kind, ordinal));
                assert!(numbers.iter().all(|number| *number >= 0), "{numbers:?}");
                assert!(numbers.iter().all(|number| number >> SLOT == numbers[0] >> SLOT), "{numbers:?}");
                assert_ne!(stretch.next().number(kind, 0) >> SLOT, numbers[0] >> SLOT);
            }
        }
        let (first, last) = bounds(SearchHitKind::Indicator);
        for number in
            [apart(SearchHitKind::Indicator, Uuid::max()), Stretch::of(PLAN, None).number(SearchHitKind::Indicator, 9)]
        {
            assert!((first..=last).contains(&number) && number > bounds(SearchHitKind::Activity).1);
        }
    }
}
