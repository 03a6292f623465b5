//! What is kept of plans: snapshots between requests, versions within one.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OwnedMutexGuard;

use super::snapshot::PlanSnapshot;
use crate::ids::PlanId;

/// Snapshots that have been read, bounded by how many rows they hold.
pub struct Snapshots {
    kept: moka::sync::Cache<PlanId, Arc<PlanSnapshot>>,
    has_any: AtomicBool,
    turns: [Turn; TURNS],
    hasher: RandomState,
}

type Turn = Arc<tokio::sync::Mutex<()>>;

/// How many plans can be read at once without one waiting for another.
const TURNS: usize = 64;

impl Snapshots {
    /// Room for so many rows.
    pub fn with_room_for(rows: u64) -> Self {
        let cache = moka::sync::Cache::builder();
        let kept = cache.weigher(|_, snapshot: &Arc<PlanSnapshot>| snapshot.weight()).max_capacity(rows).build();
        let turns = std::array::from_fn(|_| Turn::default());
        Self { kept, has_any: AtomicBool::new(false), turns, hasher: RandomState::new() }
    }

    /// Waits until nobody else reads these plans; the turn ends when what is given back goes.
    pub async fn turn(&self, plans: &[PlanId]) -> Vec<OwnedMutexGuard<()>> {
        #[expect(clippy::cast_possible_truncation, reason = "a place among sixty-four")]
        let place = |plan: &PlanId| self.hasher.hash_one(plan) as usize % TURNS;
        // In one order for all, so that no two wait for each other.
        let places: BTreeSet<usize> = plans.iter().map(place).collect();
        let mut turns = Vec::with_capacity(places.len());
        for place in places {
            turns.push(Arc::clone(&self.turns[place]).lock_owned().await);
        }
        turns
    }

    /// The snapshot of a plan in this version, if it is at hand.
    pub fn in_version(&self, plan: PlanId, version: i64) -> Option<Arc<PlanSnapshot>> {
        self.kept.get(&plan).filter(|snapshot| snapshot.plan.version == version)
    }

    /// Whether there is a snapshot of a plan, in whatever version.
    pub fn has(&self, plan: PlanId) -> bool {
        self.kept.contains_key(&plan)
    }

    /// Whether any snapshot has been kept yet.
    pub fn has_any(&self) -> bool {
        self.has_any.load(Ordering::Relaxed)
    }

    /// Keeps a snapshot.
    pub fn keep(&self, snapshot: &Arc<PlanSnapshot>) {
        self.kept.insert(snapshot.plan.id, Arc::clone(snapshot));
        self.has_any.store(true, Ordering::Relaxed);
    }
}

/// The versions of plans that one request has read: within a request, a plan stays
/// in the version in which it was met first.
#[derive(Clone, Default)]
pub struct Versions(Arc<Mutex<HashMap<PlanId, i64>>>);

impl Versions {
    /// Remembers versions that were read.
    pub fn note(&self, versions: impl Iterator<Item = (PlanId, i64)>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (plan, version) in versions {
            known.entry(plan).or_insert(version);
        }
    }

    /// The version in which a plan was met; none when it was not.
    pub fn of(&self, plan: PlanId) -> Option<i64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&plan).copied()
    }
}
