//! What every loader does: one statement with all keys, and a map.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::sea_query::Value;
use sea_orm::{Condition, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::context::{Batch, RequestContext, Store};
use super::list::Shared;
use super::memory::Memorable;
use crate::db::{Database, among};

/// The one row of each key.
pub async fn one_each<E, K>(
    db: &Database,
    column: E::Column,
    keys: &[K],
    visible: Condition,
    key: impl Fn(&E::Model) -> K,
) -> Result<HashMap<K, Arc<E::Model>>, Shared>
where
    E: EntityTrait,
    K: Copy + Eq + Hash + Into<Value>,
{
    let rows = E::find().filter(among(db, column, keys.iter().copied())).filter(visible).all(db).await?;
    Ok(rows.into_iter().map(|row| (key(&row), Arc::new(row))).collect())
}

/// The rows under each parent, in the order of a column.
pub async fn many_each<E, P, K>(
    db: &Database,
    column: E::Column,
    parents: &[P],
    order: E::Column,
    visible: Condition,
    parent: impl Fn(&E::Model) -> Option<P>,
    wrap: impl Fn(P) -> K,
) -> Result<HashMap<K, Vec<Arc<E::Model>>>, Shared>
where
    E: EntityTrait,
    P: Copy + Into<Value>,
    K: Eq + Hash,
{
    let of_parents = among(db, column, parents.iter().copied());
    let rows = E::find().filter(of_parents).filter(visible).order_by_asc(order).all(db).await?;
    let mut groups: HashMap<K, Vec<Arc<E::Model>>> = HashMap::new();
    for row in rows {
        if let Some(key) = parent(&row) {
            groups.entry(wrap(key)).or_default().push(Arc::new(row));
        }
    }
    Ok(groups)
}

/// The values of some keys, in the order of the keys; what may not be seen is left out.
pub async fn in_order<K, V>(batch: &Batch, keys: &[K]) -> Result<Vec<V>, Arc<DbErr>>
where
    K: Copy + Eq + Hash + Send + Sync + 'static,
    V: Memorable,
    Store: Loader<K, Value = V, Error = Shared>,
{
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    if let Some(values) = batch.store().recall_at_once(keys) {
        return Ok(values);
    }
    let found = batch.load_many(keys.iter().copied()).await?;
    Ok(keys.iter().filter_map(|key| found.get(key).cloned()).collect())
}
