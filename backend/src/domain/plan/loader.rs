//! Plans by what they point to, and snapshots by version; plans by key are in `at_hand`.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use async_graphql::{Context, Result};
use sea_orm::{DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::entity::{Column, Entity, Model, visible_to};
use super::load::load;
use super::snapshot::PlanSnapshot;
use super::{citation, element};
use crate::db::among;
use crate::graphql::context::{RequestContext, Store};
use crate::graphql::list::Shared;
use crate::graphql::load::many_each;
use crate::graphql::memory::Memorable;
use crate::ids::{ElementId, GoverningDocumentId, PlanId};

/// The plans directly below a plan.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChildrenOf(pub PlanId);

impl Loader<ChildrenOf> for Store {
    type Value = Vec<Arc<Model>>;
    type Error = Shared;

    async fn load(&self, keys: &[ChildrenOf]) -> Result<HashMap<ChildrenOf, Self::Value>, Shared> {
        let parents: Vec<PlanId> = keys.iter().map(|key| key.0).collect();
        let visible = visible_to(&self.viewer);
        many_each::<Entity, _, _>(
            &self.db,
            Column::ParentId,
            &parents,
            Column::Slug,
            visible,
            |row| row.parent_id,
            ChildrenOf,
        )
        .await
    }
}

/// The plans that stand on a governing document.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PlansCiting(pub GoverningDocumentId);

impl Loader<PlansCiting> for Store {
    type Value = Vec<Arc<Model>>;
    type Error = Shared;

    async fn load(&self, keys: &[PlansCiting]) -> Result<HashMap<PlansCiting, Self::Value>, Shared> {
        let cited = keys.iter().map(|key| key.0);
        let citations =
            citation::Entity::find().filter(among(&self.db, citation::Column::DocumentId, cited)).all(&self.db).await?;
        let plans: Vec<PlanId> = citations.iter().map(|row| row.plan_id).collect();
        let plans = Entity::find()
            .filter(among(&self.db, Column::Id, plans))
            .filter(visible_to(&self.viewer))
            .order_by_asc(Column::Slug)
            .all(&self.db)
            .await?;
        let mut citing: HashMap<PlansCiting, Vec<Arc<Model>>> = HashMap::new();
        for plan in plans.into_iter().map(Arc::new) {
            let mut documents: Vec<_> =
                citations.iter().filter(|row| row.plan_id == plan.id).map(|row| row.document_id).collect();
            documents.dedup();
            for document in documents {
                let plans = citing.entry(PlansCiting(document)).or_default();
                if plans.last().is_none_or(|last| last.id != plan.id) {
                    plans.push(Arc::clone(&plan));
                }
            }
        }
        Ok(citing)
    }
}

/// The plan that an element stands in.
impl Loader<ElementId> for Store {
    type Value = PlanId;
    type Error = Shared;

    async fn load(&self, keys: &[ElementId]) -> Result<HashMap<ElementId, PlanId>, Shared> {
        let rows: Vec<(ElementId, PlanId)> = element::Entity::find()
            .select_only()
            .column(element::Column::Id)
            .column(element::Column::PlanId)
            .filter(among(&self.db, element::Column::Id, keys.iter().copied()))
            .into_tuple()
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().collect())
    }
}

/// A plan, whole, in the version just read; only for plans that the viewer has been found to see.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Whole(PlanId, i64);

impl Memorable for Arc<PlanSnapshot> {
    const KEPT: bool = false;
}

impl Loader<Whole> for Store {
    type Value = Arc<PlanSnapshot>;
    type Error = Shared;

    async fn load(&self, keys: &[Whole]) -> Result<HashMap<Whole, Arc<PlanSnapshot>>, Shared> {
        let plans: Vec<(PlanId, i64)> = keys.iter().map(|key| (key.0, key.1)).collect();
        let mut snapshots = whole(self, &plans).await?;
        Ok(keys.iter().filter_map(|key| Some((*key, snapshots.remove(&key.0)?))).collect())
    }
}

/// Plans, whole, that the viewer has been found to see in these versions. Of a crowd
/// that asks for the same plan, one reads it.
pub async fn whole(store: &Store, plans: &[(PlanId, i64)]) -> Result<HashMap<PlanId, Arc<PlanSnapshot>>, DbErr> {
    let _turn = store.snapshots.turn(plans.iter().map(|(plan, _)| *plan)).await;
    let kept = |(plan, version): &(PlanId, i64)| Some((*plan, store.snapshots.get(*plan, *version)?));
    let mut whole: HashMap<PlanId, Arc<PlanSnapshot>> = plans.iter().filter_map(kept).collect();
    let missing: Vec<PlanId> = plans.iter().map(|(plan, _)| *plan).filter(|plan| !whole.contains_key(plan)).collect();
    for snapshot in load(&store.db, &missing).await? {
        store.snapshots.keep(&snapshot);
        whole.insert(snapshot.plan.id, snapshot);
    }
    Ok(whole)
}

/// The snapshot of a plan that the viewer may see, in the version just read.
pub async fn snapshot(ctx: &impl RequestContext, plan: &Model) -> Result<Arc<PlanSnapshot>> {
    if let Some(snapshot) = ctx.store().snapshots.get(plan.id, plan.version) {
        return Ok(snapshot);
    }
    let gone = || DbErr::RecordNotFound(format!("the plan {}, removed while it was read", plan.slug));
    Ok(ctx.batch().load_one(Whole(plan.id, plan.version)).await?.ok_or_else(gone)?)
}

/// The snapshot that an element stands in; none when there is no such element for this viewer.
pub async fn snapshot_with(ctx: &Context<'_>, element: ElementId) -> Result<Option<Arc<PlanSnapshot>>> {
    let Some(plan) = ctx.batch().load_one(element).await? else { return Ok(None) };
    let Some(plan) = ctx.batch().load_one(plan).await? else { return Ok(None) };
    Ok(Some(snapshot(ctx, &plan).await?))
}
