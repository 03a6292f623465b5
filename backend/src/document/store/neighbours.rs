//! Plans that speak of a shared thing that changed: what the plan check reads
//! around them is another, so their version is raised too.

use std::collections::{BTreeSet, HashSet};

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::sync::Sync;
use crate::domain::network::seat;
use crate::domain::plan::{entity, mention, network};
use crate::ids::{NetworkId, PlanId, SeatId};

/// Keys in one statement.
const CHUNK: usize = 400;

/// Raises the version of the plans that speak of anything of this, except of those
/// that are new and that nobody has read yet.
pub(super) async fn raise_versions(sync: &Sync<'_>, things: HashSet<Uuid>, new: &HashSet<PlanId>) -> Result<(), DbErr> {
    // The first import of a country touches thousands of things that nobody spoke of before.
    if count_old(sync, new).await? == 0 {
        return Ok(());
    }
    let mut things: Vec<Uuid> = things.into_iter().collect();
    things.extend(seated(sync, &things).await?);
    let mut plans = BTreeSet::new();
    for chunk in things.chunks(CHUNK) {
        plans.extend(speaking_of(sync, chunk).await?);
    }
    let plans: Vec<PlanId> = plans.difference(&new.iter().copied().collect()).copied().collect();
    for chunk in plans.chunks(CHUNK) {
        entity::Entity::update_many()
            .col_expr(entity::Column::Version, Expr::col(entity::Column::Version).add(1))
            .filter(entity::Column::Id.is_in(chunk.iter().copied()))
            .exec(sync.tx)
            .await?;
    }
    Ok(())
}

/// How many plans were here before.
async fn count_old(sync: &Sync<'_>, new: &HashSet<PlanId>) -> Result<u64, DbErr> {
    let all = entity::Entity::find().filter(entity::Column::IsOutline.eq(false)).count(sync.tx).await?;
    Ok(all.saturating_sub(new.len() as u64))
}

/// The groups of the seats among them.
async fn seated(sync: &Sync<'_>, things: &[Uuid]) -> Result<Vec<Uuid>, DbErr> {
    let mut groups = Vec::new();
    for chunk in things.chunks(CHUNK) {
        let found: Vec<NetworkId> = seat::Entity::find()
            .select_only()
            .column(seat::Column::NetworkId)
            .filter(seat::Column::Id.is_in(chunk.iter().copied().map(SeatId)))
            .into_tuple()
            .all(sync.tx)
            .await?;
        groups.extend(found.into_iter().map(|group| group.0));
    }
    Ok(groups)
}

async fn speaking_of(sync: &Sync<'_>, things: &[Uuid]) -> Result<Vec<PlanId>, DbErr> {
    let mut plans: Vec<PlanId> = mention::Entity::find()
        .select_only()
        .column(mention::Column::PlanId)
        .filter(mention::Column::NodeId.is_in(things.iter().copied()))
        .into_tuple()
        .all(sync.tx)
        .await?;
    let listing: Vec<PlanId> = network::Entity::find()
        .select_only()
        .column(network::Column::PlanId)
        .filter(network::Column::NetworkId.is_in(things.iter().copied().map(NetworkId)))
        .into_tuple()
        .all(sync.tx)
        .await?;
    plans.extend(listing);
    Ok(plans)
}
