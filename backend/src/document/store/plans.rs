//! The owned part of an import: a document replaces its plan, all of it.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

use super::import::{Contradiction, Tally, add};
use super::row::Row;
use super::sync::Sync;
use crate::document::rows::{PlanRows, Rows};
use crate::domain::activity;
use crate::domain::plan::{citation, element, entity, mention, network};
use crate::ids::PlanId;

/// Outlines of plans that have no document of their own; they never touch one that has.
pub(super) async fn outlines(sync: &mut Sync<'_>, all: &[(&str, Rows)]) -> Result<Vec<Contradiction>, DbErr> {
    let (held, owned): (Vec<_>, Vec<_>) =
        entity::Entity::find().all(sync.tx).await?.into_iter().partition(|plan| plan.is_outline);
    let own: Vec<PlanId> = owned.iter().map(|plan| plan.id).collect();
    let outlines: Vec<(&str, Vec<entity::Model>)> = all
        .iter()
        .map(|(name, rows)| (*name, rows.outlines.iter().filter(|row| !own.contains(&row.id)).cloned().collect()))
        .collect();
    let mut wanted = held.clone();
    let mut found = Vec::new();
    add(&mut wanted, outlines.iter().map(|(name, rows)| (*name, rows.as_slice())), &mut found);
    sync.replace(held, wanted).await?;
    Ok(found)
}

/// The heads of all plans at once, so that plans may refer to each other. A head
/// that differs raises the plan's version. Gives each plan's tally so far.
pub(super) async fn heads(sync: &mut Sync<'_>, plans: &[PlanRows]) -> Result<Vec<Tally>, DbErr> {
    let keys: Vec<PlanId> = plans.iter().map(|rows| rows.plan.id).collect();
    let held = entity::Entity::find().filter(entity::Column::Id.is_in(keys)).all(sync.tx).await?;
    let known: HashMap<PlanId, &entity::Model> = held.iter().map(|plan| (plan.id, plan)).collect();
    let mut tallies = Vec::new();
    let mut wanted = Vec::new();
    for rows in plans {
        let mut new = rows.plan.clone();
        let mut tally = Tally::default();
        match known.get(&new.id) {
            None => tally.added = 1,
            Some(old) => {
                new.version = old.version;
                if new != **old {
                    new.version += 1;
                    tally.changed = 1;
                }
            }
        }
        wanted.push(new);
        tallies.push(tally);
    }
    sync.replace(held, wanted).await?;
    sync.tally = Tally::default();
    Ok(tallies)
}

/// Everything inside one plan; raises its version when something differs.
pub(super) async fn interior(sync: &mut Sync<'_>, rows: PlanRows, head: Tally) -> Result<Tally, DbErr> {
    let plan = rows.plan.id;
    sync.tally = head;
    let mut any = false;
    any |= swap(sync, citation::Column::PlanId.eq(plan), rows.citations).await?;
    any |= swap(sync, network::Column::PlanId.eq(plan), rows.networks).await?;
    any |= swap(sync, mention::Column::PlanId.eq(plan), rows.mentions).await?;
    any |= swap(sync, element::Column::PlanId.eq(plan), rows.elements).await?;
    any |= swap(sync, activity::entity::Column::PlanId.eq(plan), rows.activities).await?;
    let by_plan = activity::network::Column::PlanId.eq(plan);
    any |= swap(sync, by_plan, rows.activity_networks).await?;
    let by_plan = activity::milestone::Column::PlanId.eq(plan);
    any |= swap(sync, by_plan, rows.activity_milestones).await?;
    let by_plan = activity::theme::Column::PlanId.eq(plan);
    any |= swap(sync, by_plan, rows.activity_themes).await?;
    if any && head == Tally::default() {
        entity::Entity::update_many()
            .col_expr(entity::Column::Version, Expr::col(entity::Column::Version).add(1))
            .filter(entity::Column::Id.eq(plan))
            .exec(sync.tx)
            .await?;
    }
    Ok(std::mem::take(&mut sync.tally))
}

async fn swap<R: Row>(sync: &mut Sync<'_>, of_plan: Expr, wanted: Vec<R>) -> Result<bool, DbErr> {
    let held = R::Entity::find().filter(of_plan).all(sync.tx).await?;
    sync.replace(held, wanted).await
}
