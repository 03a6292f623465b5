//! The order of hits: which entries match best.
//!
//! What is called exactly that comes first. Then come entries with more of the
//! words; among them those that have them in their title, then those that have some
//! of them there, then the rest; and within each, those that have the words as written before those that have them inside
//! longer words, and these before slips. So the hits fall into tiers. A tier is a
//! question of set and not of weight ("which entries have all words in the title"),
//! so that every database gives it the same answer, and it is read in the order of
//! the entries' numbers, so that the best page of a common word costs little.
//!
//! Entries with fewer of the words are not told apart by how near these come: it
//! would cost more than it gives.
//!
//! Where an entry stands counts too, but not alone: «mobbing Sortland» finds what
//! Sortland's plans say on bullying first, «Sortland» only what has it itself.

use super::reading::{Level, Reading};
use super::scope::Scope;

/// Where in an entry a word is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// In what it is called.
    Title,
    /// In its title or text.
    Own,
    /// There, or in where it stands.
    Whole,
}

/// Which entries match: a set of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matching {
    /// Those that are called by the words, all of them and nothing else.
    Called,
    /// Those that belong to one of some scopes.
    Within(Vec<Scope>),
    /// Those that have so many of the words in a field, none further than a level.
    AtLeast { words: usize, field: Field, level: Level },
    /// Those that are in all of these sets.
    All(Vec<Matching>),
    /// Those that are not in this set.
    Not(Box<Matching>),
}

/// Entries that match alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// Its place among the tiers.
    pub number: i32,
    /// Its entries.
    pub matching: Matching,
}

/// Combinations of words that a tier may be made of.
const COMBINATIONS: usize = 10;

/// The tiers of a search, in steps: a later step is needed only when the earlier
/// ones do not fill the page.
pub fn steps(reading: &Reading) -> Vec<Vec<Tier>> {
    let words = reading.known().count();
    let Some(furthest) = furthest(reading) else { return Vec::new() };
    let mut steps = Vec::new();
    let mut better = None;
    for (coverage, count) in (0..).zip(coverages(words)) {
        let tiers = Coverage { count, better, furthest, first: coverage * TIERS };
        steps.push(tiers.in_the_title());
        steps.push(tiers.elsewhere());
        better = Some(count);
    }
    steps
}

/// All that a search finds, whatever the order.
pub fn everything(reading: &Reading) -> Option<Matching> {
    furthest(reading).map(|level| at_least(1, Field::Own, level))
}

fn furthest(reading: &Reading) -> Option<Level> {
    reading.known().flat_map(|word| &word.forms).map(|(level, _)| *level).max()
}

/// How many of the words an entry has, in steps down from all: each number that few
/// combinations make, and one.
fn coverages(words: usize) -> Vec<usize> {
    (1..=words).rev().filter(|count| *count == 1 || combinations(words, *count) <= COMBINATIONS).collect()
}

fn combinations(of: usize, count: usize) -> usize {
    (0..count).fold(1, |made, place| made * (of - place) / (place + 1))
}

/// Tiers of one coverage.
const TIERS: i32 = 10;

fn at_least(words: usize, field: Field, level: Level) -> Matching {
    Matching::AtLeast { words, field, level }
}

fn not(matching: Matching) -> Matching {
    Matching::Not(Box::new(matching))
}

/// The entries with so many of the words.
struct Coverage {
    count: usize,
    /// The coverage whose entries come before.
    better: Option<usize>,
    furthest: Level,
    /// The number of the first tier.
    first: i32,
}

impl Coverage {
    fn in_the_title(&self) -> Vec<Tier> {
        let all = |level| vec![at_least(self.count, Field::Title, level)];
        let mut tiers = Vec::new();
        if self.better.is_none() {
            tiers.push(Tier { number: self.first, matching: Matching::All(vec![Matching::Called]) });
        }
        tiers.extend(self.tiers(1, all, &[]));
        if self.count > 1 {
            let some = |level| vec![at_least(self.count, Field::Whole, level), at_least(1, Field::Title, level)];
            tiers.extend(self.tiers(4, some, &[at_least(self.count, Field::Title, self.furthest)]));
        }
        tiers
    }

    fn elsewhere(&self) -> Vec<Tier> {
        let own = |level| {
            let whole = (self.count > 1).then(|| at_least(self.count, Field::Whole, level));
            whole.into_iter().chain([at_least(1, Field::Own, level)]).collect()
        };
        self.tiers(7, own, &[at_least(1, Field::Title, self.furthest)])
    }

    /// A tier for each level, without what is in better ones.
    fn tiers(&self, first: i32, at: impl Fn(Level) -> Vec<Matching>, before: &[Matching]) -> Vec<Tier> {
        let mut tiers = Vec::new();
        let mut nearer = None;
        let nearest = if self.better.is_some() { self.furthest } else { Level::Exact };
        let levels = Level::ALL.into_iter().filter(|level| (nearest..=self.furthest).contains(level));
        for (number, level) in (first..).zip(levels) {
            let mut parts = at(level);
            parts.extend(self.better.map(|count| not(at_least(count, Field::Whole, self.furthest))));
            parts.extend(before.iter().cloned().chain([Matching::Called]).map(not));
            parts.extend(nearer.replace(level).map(|nearer| not(Matching::All(at(nearer)))));
            tiers.push(Tier { number: self.first + number, matching: Matching::All(parts) });
        }
        tiers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fewer_words_come_in_few_steps() {
        let steps: Vec<_> = (1..=10).map(coverages).collect();
        assert_eq!(steps[0], [1]);
        assert_eq!(steps[1], [2, 1]);
        assert_eq!(steps[4], [5, 4, 3, 2, 1]);
        assert_eq!(steps[5], [6, 5, 1]);
        assert_eq!(steps[9], [10, 9, 1]);
    }
}
