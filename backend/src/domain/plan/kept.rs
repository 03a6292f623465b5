//! Snapshots that are kept between requests, and whose turn it is to read more.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use tokio::sync::{Mutex, OwnedMutexGuard};

use super::snapshot::PlanSnapshot;
use crate::ids::PlanId;

/// Snapshots that have been read, bounded by how many rows they hold.
pub struct Snapshots {
    kept: moka::sync::Cache<PlanId, Arc<PlanSnapshot>>,
    turns: [Arc<Mutex<()>>; TURNS],
    hasher: RandomState,
}

/// Plans that can be read at once without one waiting for another.
const TURNS: usize = 64;

impl Snapshots {
    /// Room for so many rows.
    pub fn with_room_for(rows: u64) -> Self {
        let cache = moka::sync::Cache::builder();
        let kept = cache.weigher(|_, snapshot: &Arc<PlanSnapshot>| snapshot.weight()).max_capacity(rows).build();
        Self { kept, turns: std::array::from_fn(|_| Arc::default()), hasher: RandomState::new() }
    }

    /// The snapshot of a plan in this version, if it is at hand.
    pub fn get(&self, plan: PlanId, version: i64) -> Option<Arc<PlanSnapshot>> {
        self.kept.get(&plan).filter(|snapshot| snapshot.plan.version == version)
    }

    /// Whether there is a snapshot of a plan, in whatever version.
    pub fn has_any_version(&self, plan: PlanId) -> bool {
        self.kept.contains_key(&plan)
    }

    /// Keeps a snapshot.
    pub fn keep(&self, snapshot: &Arc<PlanSnapshot>) {
        self.kept.insert(snapshot.plan.id, Arc::clone(snapshot));
    }

    /// Waits until nobody else reads these plans, so that of a crowd one reads and the
    /// others find it kept. The turn ends when what is given goes.
    pub async fn turn(&self, plans: impl Iterator<Item = PlanId>) -> Vec<OwnedMutexGuard<()>> {
        #[expect(clippy::cast_possible_truncation, reason = "a place among sixty-four")]
        let place = |plan: PlanId| self.hasher.hash_one(plan) as usize % TURNS;
        // In one order for all, so that no two wait for each other.
        let places: BTreeSet<usize> = plans.map(place).collect();
        let mut turns = Vec::with_capacity(places.len());
        for place in places {
            turns.push(Arc::clone(&self.turns[place]).lock_owned().await);
        }
        turns
    }
}
