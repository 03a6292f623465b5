//! How many at once: counts what each caller has under way, and lets no more in than there is room for.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Counts by key what is under way.
pub struct Crowd<K> {
    room: usize,
    inside: Mutex<HashMap<K, usize>>,
}

/// A place in a crowd; it is free again when this goes.
pub struct Place<K: Copy + Eq + Hash> {
    crowd: Arc<Crowd<K>>,
    key: K,
}

impl<K: Copy + Eq + Hash> Crowd<K> {
    /// A crowd with room for so many under each key.
    pub fn with_room_for(room: usize) -> Arc<Self> {
        Arc::new(Self { room, inside: Mutex::default() })
    }

    /// A place under the key; none when all are taken.
    pub fn enter(self: &Arc<Self>, key: K) -> Option<Place<K>> {
        let mut inside = self.lock();
        let count = inside.entry(key).or_default();
        if *count >= self.room {
            return None;
        }
        *count += 1;
        Some(Place { crowd: Arc::clone(self), key })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<K, usize>> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Copy + Eq + Hash> Drop for Place<K> {
    fn drop(&mut self) {
        let mut inside = self.crowd.lock();
        if let Some(count) = inside.get_mut(&self.key) {
            *count -= 1;
            if *count == 0 {
                inside.remove(&self.key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_room_of_its_own_and_a_place_that_goes_is_free_again() {
        let crowd = Crowd::with_room_for(2);
        let first = crowd.enter('a');
        let second = crowd.enter('a');
        assert!(first.is_some() && second.is_some() && crowd.enter('a').is_none());
        assert!(crowd.enter('b').is_some());
        drop(first);
        assert!(crowd.enter('a').is_some());
        drop(second);
        assert!(crowd.lock().is_empty(), "what is empty is forgotten");
    }
}
