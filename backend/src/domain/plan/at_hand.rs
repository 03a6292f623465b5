//! Rows that snapshots in memory hold already: a page of a list then reads little
//! more from the database than its keys.
//!
//! Invariant: a snapshot is used only in the version that was read from the
//! database together with the key, by a statement that keeps what the viewer may see.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::entity::{Column, Entity, Model, visible_to};
use super::loader::whole;
use super::snapshot::PlanSnapshot;
use crate::db::{self, Window, among};
use crate::graphql::context::Store;
use crate::graphql::list::{List, NestedList, Placed, Shared};
use crate::graphql::load::one_each;
use crate::graphql::memory::Memorable;
use crate::ids::PlanId;

/// What is read of a row first: its key, its plan, and that plan's version.
type Head = (Uuid, PlanId, i64);

impl Memorable for Head {}

/// The heads of a page, under a parent or under nothing.
#[derive(Clone, PartialEq, Eq, Hash)]
struct HeadsOf<L> {
    list: L,
    parent: Option<Uuid>,
    window: Window,
}

/// A table whose rows snapshots hold.
pub trait Held: Placed {
    /// The column with the key.
    const KEY: Self::Column;

    /// The column with the plan.
    const PLAN: Self::Column;

    /// The key of a row.
    fn key(row: &Self::Model) -> Uuid;

    /// Whether the last plans of a page that are not at hand are read whole: for rows
    /// that are asked for what a snapshot alone knows without a statement.
    const COMPLETED: bool;

    /// The version of the row's plan.
    fn version() -> SimpleExpr {
        let of_plan = Expr::col((Self::default(), Self::PLAN)).equals((Alias::new("head"), Column::Id));
        let version = Query::select()
            .column((Alias::new("head"), Column::Version))
            .from_as(Entity, Alias::new("head"))
            .and_where(of_plan)
            .to_owned();
        SimpleExpr::SubQuery(None, Box::new(version.into()))
    }

    /// The row with this key in the snapshot of its plan.
    fn held(snapshot: &Arc<PlanSnapshot>, key: Uuid) -> Option<Self::Item>;
}

impl Held for Entity {
    const KEY: Column = Column::Id;
    const PLAN: Column = Column::Id;
    const COMPLETED: bool = false;

    fn key(row: &Model) -> Uuid {
        row.id.0
    }

    fn version() -> SimpleExpr {
        Expr::col((Entity, Column::Version))
    }

    fn held(snapshot: &Arc<PlanSnapshot>, _: Uuid) -> Option<Arc<Model>> {
        Some(Arc::clone(&snapshot.plan))
    }
}

/// The columns of heads.
fn head<E: Held>() -> [(&'static str, SimpleExpr); 3] {
    [
        ("key", Expr::col((E::default(), E::KEY))),
        ("plan", Expr::col((E::default(), E::PLAN))),
        ("version", E::version()),
    ]
}

/// The rows of heads, from memory where they are at hand.
async fn rows<E: Held>(store: &Store, heads: impl Iterator<Item = Head>) -> Result<HashMap<Uuid, E::Item>, Shared> {
    let (mut rows, mut others) = (HashMap::new(), Vec::new());
    for (key, plan, version) in heads {
        match store.snapshots.get(plan, version).and_then(|snapshot| E::held(&snapshot, key)) {
            Some(row) => drop(rows.insert(key, row)),
            None => others.push((key, plan, version)),
        }
    }
    // When little is at hand, reading so many plans whole would cost more than it gives.
    let whole = if E::COMPLETED && others.len() < rows.len() {
        let mut plans: Vec<(PlanId, i64)> = others.iter().map(|(_, plan, version)| (*plan, *version)).collect();
        plans.sort_unstable();
        plans.dedup();
        whole(store, &plans).await?
    } else {
        HashMap::new()
    };
    let mut missing = Vec::new();
    for (key, plan, _) in others {
        match whole.get(&plan).and_then(|snapshot| E::held(snapshot, key)) {
            Some(row) => drop(rows.insert(key, row)),
            None => missing.push(key),
        }
    }
    if !missing.is_empty() {
        let read = one_each::<E, _>(&store.db, E::KEY, &missing, Condition::all(), E::key).await?;
        rows.extend(read.into_iter().map(|(key, row)| (key, row.into())));
    }
    Ok(rows)
}

/// A page of a list; see [`Placed::page`].
pub async fn page<E: Held>(
    list: &impl List<Entity = E>,
    store: &Store,
    window: &Window,
) -> Result<Vec<E::Item>, Shared> {
    let key = HeadsOf { list: list.clone(), parent: None, window: window.clone() };
    let read = |_| async {
        let heads: Vec<Head> = db::page_of::<E, _>(&store.db, list.condition(store), window, &head::<E>()).await?;
        Ok::<_, Shared>(HashMap::from([(key.clone(), heads)]))
    };
    let heads = store.recall(std::slice::from_ref(&key), read).await?.remove(&key).unwrap_or_default();
    let rows = rows::<E>(store, heads.iter().copied()).await?;
    Ok(heads.iter().filter_map(|(key, ..)| rows.get(key).cloned()).collect())
}

/// The same page under each of many parents; see [`Placed::pages`].
pub async fn pages<E: Held>(
    list: &impl NestedList<Entity = E>,
    store: &Store,
    parents: &[Uuid],
    window: &Window,
) -> Result<HashMap<Uuid, Vec<E::Item>>, Shared> {
    let key = |parent| HeadsOf { list: list.clone(), parent: Some(parent), window: window.clone() };
    let keys: Vec<_> = parents.iter().copied().map(key).collect();
    let read = |missing: Vec<HeadsOf<_>>| async move {
        let parents: Vec<Uuid> = missing.into_iter().filter_map(|key| key.parent).collect();
        let (link, condition, columns) = (list.link(), list.condition(store), head::<E>());
        let pages = db::pages_of::<E, _>(&store.db, link, &parents, condition, window, &columns).await?;
        Ok::<_, Shared>(pages.into_iter().map(|(parent, heads)| (key(parent), heads)).collect())
    };
    let pages: HashMap<HeadsOf<_>, Vec<Head>> = store.recall(&keys, read).await?;
    let rows = rows::<E>(store, pages.values().flatten().copied()).await?;
    let filled = |heads: Vec<Head>| heads.iter().filter_map(|(key, ..)| rows.get(key).cloned()).collect();
    Ok(pages.into_iter().filter_map(|(key, heads)| Some((key.parent?, filled(heads)))).collect())
}

/// Says in a table's `impl Placed` that its pages are read as here.
macro_rules! from_memory {
    () => {
        async fn page<L: $crate::graphql::list::List<Entity = Self>>(
            list: &L,
            store: &$crate::graphql::context::Store,
            window: &$crate::db::Window,
        ) -> std::result::Result<Vec<Self::Item>, $crate::graphql::list::Shared> {
            $crate::domain::plan::at_hand::page(list, store, window).await
        }

        async fn pages<L: $crate::graphql::list::NestedList<Entity = Self>>(
            list: &L,
            store: &$crate::graphql::context::Store,
            parents: &[uuid::Uuid],
            window: &$crate::db::Window,
        ) -> std::result::Result<std::collections::HashMap<uuid::Uuid, Vec<Self::Item>>, $crate::graphql::list::Shared>
        {
            $crate::domain::plan::at_hand::pages(list, store, parents, window).await
        }
    };
}
pub(crate) use from_memory;

/// Plans by key: those with a snapshot in memory need no more than their version.
impl Loader<PlanId> for Store {
    type Value = Arc<Model>;
    type Error = Shared;

    async fn load(&self, keys: &[PlanId]) -> Result<HashMap<PlanId, Arc<Model>>, Shared> {
        let (known, mut missing): (Vec<_>, Vec<_>) =
            keys.iter().partition(|plan| self.snapshots.has_any_version(**plan));
        let mut plans = Vec::new();
        if !known.is_empty() {
            let stale = at_hand(self, among(&self.db, Column::Id, known), &mut plans).await?;
            missing.extend(stale);
        }
        plans.extend(read(self, &missing).await?);
        Ok(plans.into_iter().map(|plan| (plan.id, plan)).collect())
    }
}

/// A plan by its name in addresses.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct WithSlug(pub String);

impl Loader<WithSlug> for Store {
    type Value = Arc<Model>;
    type Error = Shared;

    async fn load(&self, keys: &[WithSlug]) -> Result<HashMap<WithSlug, Arc<Model>>, Shared> {
        let mut plans = Vec::new();
        let slugs = keys.iter().map(|key| key.0.as_str());
        let missing = at_hand(self, Column::Slug.is_in(slugs), &mut plans).await?;
        plans.extend(read(self, &missing).await?);
        Ok(plans.into_iter().map(|plan| (WithSlug(plan.slug.clone()), plan)).collect())
    }
}

/// Adds the plans that are at hand; gives the keys of the others.
async fn at_hand(store: &Store, which: SimpleExpr, plans: &mut Vec<Arc<Model>>) -> Result<Vec<PlanId>, DbErr> {
    let heads: Vec<(PlanId, i64)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Version])
        .filter(which)
        .filter(visible_to(&store.viewer))
        .into_tuple()
        .all(&store.db)
        .await?;
    let mut others = Vec::new();
    for (plan, version) in heads {
        match store.snapshots.get(plan, version) {
            Some(snapshot) => plans.push(Arc::clone(&snapshot.plan)),
            None => others.push(plan),
        }
    }
    Ok(others)
}

async fn read(store: &Store, plans: &[PlanId]) -> Result<Vec<Arc<Model>>, DbErr> {
    if plans.is_empty() {
        return Ok(Vec::new());
    }
    let plans = Entity::find().filter(among(&store.db, Column::Id, plans.iter().copied()));
    let plans = plans.filter(visible_to(&store.viewer)).all(&store.db).await?;
    Ok(plans.into_iter().map(Arc::new).collect())
}
