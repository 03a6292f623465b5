//! Plans at hand: rows that snapshots in memory hold already, so that a page of a
//! list reads little more from the database than its keys.
//!
//! Invariant: a snapshot is used only in the version that this request has read
//! from the database, of a plan that the viewer may see.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use async_graphql::{Context, Result};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::entity::{Column, Entity, Model, visible_to};
use super::snapshot::PlanSnapshot;
use crate::db::{self, Window, among};
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::list::{List, NestedList, Rows, Shared};
use crate::graphql::load::one_each;
use crate::ids::PlanId;

/// A row of a page before it is filled in: its key, its plan, and that plan's version.
pub type Head = (Uuid, PlanId, i64);

/// A table whose rows snapshots hold.
pub trait Kept: EntityTrait<Model: Send + Sync> {
    /// The column with the key.
    const KEY: Self::Column;

    /// The column with the plan.
    const PLAN: Self::Column;

    /// The key of a row.
    fn key(row: &Self::Model) -> Uuid;

    /// The row with this key in the snapshot of its plan.
    fn kept(snapshot: &PlanSnapshot, key: Uuid) -> Option<Arc<Self::Model>>;
}

impl Kept for Entity {
    const KEY: Column = Column::Id;
    const PLAN: Column = Column::Id;

    fn key(row: &Model) -> Uuid {
        row.id.0
    }

    fn kept(snapshot: &PlanSnapshot, _: Uuid) -> Option<Arc<Model>> {
        Some(Arc::clone(&snapshot.plan))
    }
}

/// The version of a plan that the viewer may see.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct VersionOf(PlanId);

impl Loader<VersionOf> for Store {
    type Value = i64;
    type Error = Shared;

    async fn load(&self, keys: &[VersionOf]) -> Result<HashMap<VersionOf, i64>, Shared> {
        let versions = versions(self, keys.iter().map(|key| key.0)).await?;
        Ok(versions.into_iter().map(|(plan, version)| (VersionOf(plan), version)).collect())
    }
}

/// The key of the plan with this slug that the viewer may see.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Named(String);

impl Loader<Named> for Store {
    type Value = PlanId;
    type Error = Shared;

    async fn load(&self, keys: &[Named]) -> Result<HashMap<Named, PlanId>, Shared> {
        let plans: Vec<(String, PlanId, i64)> = Entity::find()
            .select_only()
            .columns([Column::Slug, Column::Id, Column::Version])
            .filter(Column::Slug.is_in(keys.iter().map(|key| key.0.as_str())))
            .filter(visible_to(&self.viewer))
            .into_tuple()
            .all(&self.db)
            .await?;
        self.versions.note(plans.iter().map(|(_, plan, version)| (*plan, *version)));
        Ok(plans.into_iter().map(|(slug, plan, _)| (Named(slug), plan)).collect())
    }
}

/// The plan with this slug that the viewer may see.
pub async fn named(ctx: &Context<'_>, slug: String) -> Result<Option<Arc<Model>>> {
    let Some(plan) = ctx.batch().load_one(Named(slug)).await? else { return Ok(None) };
    Ok(ctx.batch().load_one(plan).await?)
}

async fn versions(store: &Store, plans: impl Iterator<Item = PlanId>) -> Result<Vec<(PlanId, i64)>, DbErr> {
    let versions: Vec<(PlanId, i64)> = Entity::find()
        .select_only()
        .column(Column::Id)
        .column(Column::Version)
        .filter(among(&store.db, Column::Id.as_column_ref(), plans))
        .filter(visible_to(&store.viewer))
        .into_tuple()
        .all(&store.db)
        .await?;
    store.versions.note(versions.iter().copied());
    Ok(versions)
}

/// The snapshot of a plan, when it is in memory in the version that holds.
pub async fn at_hand(ctx: &Context<'_>, plan: PlanId) -> Result<Option<Arc<PlanSnapshot>>> {
    let store = ctx.store();
    if !store.snapshots.has(plan) {
        return Ok(None);
    }
    if store.versions.of(plan).is_none() {
        ctx.batch().load_one(VersionOf(plan)).await?;
    }
    Ok(known(store, plan))
}

/// The same, of a plan whose version this request has read already.
fn known(store: &Store, plan: PlanId) -> Option<Arc<PlanSnapshot>> {
    store.snapshots.in_version(plan, store.versions.of(plan)?)
}

/// The snapshots at hand of some plans, and the plans that have none.
pub async fn snapshots(store: &Store, plans: &[PlanId]) -> Result<(Vec<Arc<PlanSnapshot>>, Vec<PlanId>), DbErr> {
    let unknown: Vec<PlanId> = (plans.iter().copied())
        .filter(|plan| store.snapshots.has(*plan) && store.versions.of(*plan).is_none())
        .collect();
    if !unknown.is_empty() {
        versions(store, unknown.into_iter()).await?;
    }
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for plan in plans {
        match known(store, *plan) {
            Some(snapshot) => found.push(snapshot),
            None => missing.push(*plan),
        }
    }
    Ok((found, missing))
}

/// The rows of heads, from memory where they are at hand.
pub async fn fill<E: Kept>(store: &Store, heads: &[Head]) -> Result<HashMap<Uuid, Arc<E::Model>>, Shared> {
    store.versions.note(heads.iter().map(|(_, plan, version)| (*plan, *version)));
    let mut rows = HashMap::with_capacity(heads.len());
    let mut missing = Vec::new();
    for (key, plan, _) in heads {
        match known(store, *plan).and_then(|snapshot| E::kept(&snapshot, *key)) {
            Some(row) => drop(rows.insert(*key, row)),
            None => missing.push(*key),
        }
    }
    if !missing.is_empty() {
        rows.extend(one_each::<E, _>(&store.db, E::KEY, &missing, Condition::all(), E::key).await?);
    }
    Ok(rows)
}

/// What a page reads of each row: its key, its plan, and that plan's version.
fn head<E: Kept>() -> [(&'static str, SimpleExpr); 3] {
    let plan = || Expr::col((E::default(), E::PLAN));
    let version = Query::select()
        .column((Alias::new("head"), Column::Version))
        .from_as(Entity, Alias::new("head"))
        .and_where(plan().equals((Alias::new("head"), Column::Id)))
        .to_owned();
    [
        ("key", Expr::col((E::default(), E::KEY))),
        ("plan", plan()),
        ("version", SimpleExpr::SubQuery(None, Box::new(version.into()))),
    ]
}

/// The rows of a page of a list; see [`List::rows`].
pub async fn rows<L: List<Entity: Kept>>(list: &L, store: &Store, window: &Window) -> Result<Rows<L>, Shared> {
    let condition = list.condition(store);
    if !store.snapshots.has_any() {
        let rows = db::page::<L::Entity>(&store.db, condition, window).await?;
        return Ok(rows.into_iter().map(Arc::new).collect());
    }
    let heads: Vec<Head> = db::page_of::<L::Entity, _>(&store.db, condition, window, &head::<L::Entity>()).await?;
    let rows = fill::<L::Entity>(store, &heads).await?;
    Ok(heads.iter().filter_map(|(key, ..)| rows.get(key).cloned()).collect())
}

/// The rows of the same page under each of many parents; see [`NestedList::rows_under`].
pub async fn rows_under<L: NestedList<Entity: Kept>>(
    list: &L,
    store: &Store,
    parents: &[Uuid],
    window: &Window,
) -> Result<HashMap<Uuid, Rows<L>>, Shared> {
    let (link, condition) = (list.link(), list.condition(store));
    if !store.snapshots.has_any() {
        let pages = db::pages::<L::Entity>(&store.db, link, parents, condition, window).await?;
        let shared = |rows: Vec<_>| rows.into_iter().map(Arc::new).collect();
        return Ok(pages.into_iter().map(|(parent, rows)| (parent, shared(rows))).collect());
    }
    let pages: HashMap<Uuid, Vec<Head>> =
        db::pages_of::<L::Entity, _>(&store.db, link, parents, condition, window, &head::<L::Entity>()).await?;
    let heads: Vec<Head> = pages.values().flatten().copied().collect();
    let rows = fill::<L::Entity>(store, &heads).await?;
    let filled = |heads: Vec<Head>| heads.iter().filter_map(|(key, ..)| rows.get(key).cloned()).collect();
    Ok(pages.into_iter().map(|(parent, heads)| (parent, filled(heads))).collect())
}
