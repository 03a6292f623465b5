//! What loads came to, remembered between requests for one edition of the data: another question about the same
//! things then takes no statement. Only what everybody may read is remembered.
//!
//! Invariant: the edition is taken before a request loads anything, so what a write overtook is remembered for the
//! edition before it, which nobody asks for any more.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use async_graphql::dataloader::Loader;
use chrono::NaiveDate;
use moka::sync::Cache;
use sea_orm::ModelTrait;
use uuid::Uuid;

use super::context::Store;
use crate::db::{Edition, News};

/// Values that are remembered of one kind at the most.
const ROOM: u64 = 10_000;

/// What may be remembered, and how many values it holds.
pub trait Memorable: Clone + Send + Sync + 'static {
    /// Not what holds a plan's snapshot: how much memory those take has a limit of its own.
    const KEPT: bool = true;

    /// How many values it holds.
    fn weight(&self) -> u32 {
        1
    }
}

impl<M: ModelTrait + Send + Sync + 'static> Memorable for Arc<M> {}
impl Memorable for Uuid {}
impl Memorable for u64 {}

impl<T: Memorable> Memorable for Vec<T> {
    const KEPT: bool = T::KEPT;

    fn weight(&self) -> u32 {
        self.iter().map(T::weight).sum::<u32>().saturating_add(1)
    }
}

/// Remembers for as long as the news are heard and nothing is written.
#[derive(Default)]
pub struct Memory {
    news: News,
    last: Mutex<Option<Arc<Remembered>>>,
}

impl Memory {
    /// Remembers until the news tell of a write.
    pub fn until(news: News) -> Self {
        Self { news, last: Mutex::default() }
    }

    /// What is remembered of the data as they are now, as seen from a day; none while nobody could tell of a write.
    pub fn now(&self, day: NaiveDate) -> Option<Arc<Remembered>> {
        let edition = self.news.edition()?;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.as_ref().is_none_or(|last| (last.edition, last.day) != (edition, day)) {
            *last = Some(Arc::new(Remembered { edition, day, kinds: Mutex::default() }));
        }
        last.clone()
    }
}

/// What is remembered of one edition, as seen from one day.
pub struct Remembered {
    edition: Edition,
    day: NaiveDate,
    kinds: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

/// What keys of one kind came to; nothing is a result too.
type Kind<K, V> = Cache<K, Option<V>>;

impl Remembered {
    fn kind<K: Eq + Hash + Send + Sync + 'static, V: Memorable>(&self) -> Kind<K, V> {
        let mut kinds = self.kinds.lock().unwrap_or_else(PoisonError::into_inner);
        let kind = kinds.entry(TypeId::of::<Kind<K, V>>()).or_insert_with(|| {
            let weight = |_: &K, value: &Option<V>| value.as_ref().map_or(1, V::weight);
            Arc::new(Kind::<K, V>::builder().weigher(weight).max_capacity(ROOM).build())
        });
        // It was put in under its own type; another kind, empty, would be as right.
        kind.downcast_ref::<Kind<K, V>>().cloned().unwrap_or_else(|| Kind::new(0))
    }
}

impl Store {
    fn kind<K: Eq + Hash + Send + Sync + 'static, V: Memorable>(&self) -> Option<Kind<K, V>> {
        self.remembered.as_ref().filter(|_| V::KEPT).map(|remembered| remembered.kind())
    }

    /// The values of keys, in their order and without those that there are none of, when all are remembered: a field
    /// that waits for nothing costs far less than one that does.
    pub fn recall_at_once<K, V>(&self, keys: &[K]) -> Option<Vec<V>>
    where
        K: Eq + Hash + Send + Sync + 'static,
        V: Memorable,
    {
        let kind = self.kind::<K, V>()?;
        let mut values = Vec::with_capacity(keys.len());
        for key in keys {
            values.extend(kind.get(key)?);
        }
        Some(values)
    }

    /// The values of keys, loading those that are not remembered.
    ///
    /// # Errors
    ///
    /// When the load fails.
    pub async fn recall<K, V, E, F>(&self, keys: &[K], load: impl FnOnce(Vec<K>) -> F) -> Result<HashMap<K, V>, E>
    where
        K: Clone + Eq + Hash + Send + Sync + 'static,
        V: Memorable,
        F: Future<Output = Result<HashMap<K, V>, E>>,
    {
        let Some(kind) = self.kind::<K, V>() else { return load(keys.to_vec()).await };
        let (mut found, mut missing) = (HashMap::with_capacity(keys.len()), Vec::new());
        for key in keys {
            match kind.get(key) {
                Some(value) => found.extend(value.map(|value| (key.clone(), value))),
                None => missing.push(key.clone()),
            }
        }
        if !missing.is_empty() {
            let mut loaded = load(missing.clone()).await?;
            for key in missing {
                let value = loaded.remove(&key);
                kind.insert(key.clone(), value.clone());
                found.extend(value.map(|value| (key, value)));
            }
        }
        Ok(found)
    }
}

/// A store that asks its memory first.
pub struct Recalling(pub Store);

impl<K> Loader<K> for Recalling
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    Store: Loader<K, Value: Memorable>,
{
    type Value = <Store as Loader<K>>::Value;
    type Error = <Store as Loader<K>>::Error;

    async fn load(&self, keys: &[K]) -> Result<HashMap<K, Self::Value>, Self::Error> {
        self.0.recall(keys, |missing| async move { self.0.load(&missing).await }).await
    }
}
