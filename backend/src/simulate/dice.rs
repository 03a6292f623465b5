//! Chance that can be repeated: the same seed and stream give the same draws.

use std::ops::RangeInclusive;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// A source of draws.
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    /// The draws of one stream under a seed; streams do not disturb each other,
    /// so what is drawn for one municipality does not depend on how many there are.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(stream);
        Self(rng)
    }

    /// A number, both ends included.
    pub fn between(&mut self, range: RangeInclusive<usize>) -> usize {
        self.0.random_range(range)
    }

    /// Whether something happens that does so in so many of a hundred cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.between(1..=100) <= percent
    }

    /// One of several.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.between(0..=of.len() - 1)]
    }

    /// So many of several, in their order; all when there are no more.
    pub fn some<'a, T>(&mut self, of: &'a [T], count: usize) -> Vec<&'a T> {
        let mut left = count.min(of.len());
        let mut chosen = Vec::with_capacity(left);
        for (place, item) in of.iter().enumerate() {
            if left > 0 && self.between(1..=of.len() - place) <= left {
                chosen.push(item);
                left -= 1;
            }
        }
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_of_some_is_as_many_as_asked_for_and_in_order() {
        let pool: Vec<usize> = (0..20).collect();
        for stream in 0..50 {
            let drawn: Vec<usize> = Dice::new(1, stream).some(&pool, 7).into_iter().copied().collect();
            assert_eq!(drawn.len(), 7);
            assert!(drawn.is_sorted());
        }
        assert_eq!(Dice::new(1, 1).some(&pool, 99).len(), 20);
    }

    #[test]
    fn draws_repeat_for_a_seed_and_stream_and_differ_between_them() {
        let draws = |seed, stream| {
            let mut dice = Dice::new(seed, stream);
            (0..8).map(|_| dice.between(0..=1_000_000)).collect::<Vec<_>>()
        };
        assert_eq!(draws(1, 2), draws(1, 2));
        assert_ne!(draws(1, 2), draws(1, 3));
        assert_ne!(draws(1, 2), draws(2, 2));
    }
}
