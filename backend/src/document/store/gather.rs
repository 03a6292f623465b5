//! Reading a plan's rows whole, with all that they point to, for an export.

use std::collections::{HashMap, HashSet};

use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::pointers;
use crate::db::Database;
use crate::document::rows::{PlanRows, Rows};
use crate::domain::plan::{citation, element, entity, mention, network as plan_network};
use crate::domain::{activity, governing_document, network, organisation, position, programme};

/// The rows of the plan with this slug; none when there is no such plan, or only its outline.
pub(super) async fn gather(db: &Database, slug: &str) -> Result<Option<Rows>, DbErr> {
    let head = entity::Entity::find()
        .filter(entity::Column::Slug.eq(slug))
        .filter(entity::Column::IsOutline.eq(false))
        .one(db)
        .await?;
    let Some(head) = head else { return Ok(None) };
    let plan = interior(db, head).await?;
    Ok(Some(surroundings(db, plan).await?))
}

async fn interior(db: &Database, plan: entity::Model) -> Result<PlanRows, DbErr> {
    let id = plan.id;
    Ok(PlanRows {
        citations: citation::Entity::find()
            .filter(citation::Column::PlanId.eq(id))
            .order_by_asc(citation::Column::Ordinal)
            .all(db)
            .await?,
        networks: plan_network::Entity::find()
            .filter(plan_network::Column::PlanId.eq(id))
            .order_by_asc(plan_network::Column::Ordinal)
            .all(db)
            .await?,
        mentions: mention::Entity::find()
            .filter(mention::Column::PlanId.eq(id))
            .order_by_asc(mention::Column::Ordinal)
            .all(db)
            .await?,
        elements: element::Entity::find()
            .filter(element::Column::PlanId.eq(id))
            .order_by_asc(element::Column::Ordinal)
            .all(db)
            .await?,
        activities: activity::entity::Entity::find()
            .filter(activity::entity::Column::PlanId.eq(id))
            .order_by_asc(activity::entity::Column::Ordinal)
            .all(db)
            .await?,
        activity_networks: activity::network::Entity::find()
            .filter(activity::network::Column::PlanId.eq(id))
            .order_by_asc(activity::network::Column::Ordinal)
            .all(db)
            .await?,
        activity_milestones: activity::milestone::Entity::find()
            .filter(activity::milestone::Column::PlanId.eq(id))
            .order_by_asc(activity::milestone::Column::Ordinal)
            .all(db)
            .await?,
        activity_themes: activity::theme::Entity::find()
            .filter(activity::theme::Column::PlanId.eq(id))
            .order_by_asc(activity::theme::Column::Ordinal)
            .all(db)
            .await?,
        plan,
    })
}

/// The shared rows that the plan's document mentions, or that anything gathered
/// points to: the closure, so that an export stands on its own.
async fn surroundings(db: &Database, plan: PlanRows) -> Result<Rows, DbErr> {
    let all = everything_shared(db).await?;
    let order: HashMap<Uuid, i32> = plan.mentions.iter().map(|mention| (mention.node_id, mention.ordinal)).collect();
    let pointers = pointers::of_shared(&all);
    let mut fresh: Vec<Uuid> = order.keys().copied().chain(pointers::of_plan(&plan)).collect();
    let mut wanted: HashSet<Uuid> = HashSet::new();
    while let Some(key) = fresh.pop() {
        if wanted.insert(key) {
            fresh.extend(pointers.get(&key).into_iter().flatten());
        }
    }
    wanted.remove(&plan.plan.id.0);
    Ok(narrow(all, &wanted, &order, plan))
}

async fn everything_shared(db: &Database) -> Result<Rows, DbErr> {
    use {network as net, organisation as org, programme as prog};
    Ok(Rows {
        organisations: org::entity::Entity::find().order_by_asc(org::entity::Column::Slug).all(db).await?,
        external_ids: org::external_id::Entity::find().order_by_asc(org::external_id::Column::Value).all(db).await?,
        memberships: org::region_membership::Entity::find().all(db).await?,
        positions: position::entity::Entity::find().order_by_asc(position::entity::Column::Slug).all(db).await?,
        programmes: prog::entity::Entity::find().order_by_asc(prog::entity::Column::Slug).all(db).await?,
        cohorts: prog::cohort::Entity::find().order_by_asc(prog::cohort::Column::Slug).all(db).await?,
        participants: prog::participant::Entity::find().all(db).await?,
        governing_documents: governing_document::entity::Entity::find()
            .order_by_asc(governing_document::entity::Column::Slug)
            .all(db)
            .await?,
        networks: net::entity::Entity::find().order_by_asc(net::entity::Column::Slug).all(db).await?,
        seats: net::seat::Entity::find().order_by_asc(net::seat::Column::Ordinal).all(db).await?,
        outlines: entity::Entity::find().order_by_asc(entity::Column::Slug).all(db).await?,
        plan: None,
    })
}

/// Only what is wanted, in the order in which the document mentions it, and by
/// slug where it does not.
fn narrow(all: Rows, wanted: &HashSet<Uuid>, order: &HashMap<Uuid, i32>, plan: PlanRows) -> Rows {
    fn pick<R>(rows: Vec<R>, wanted: &HashSet<Uuid>, order: &HashMap<Uuid, i32>, key: impl Fn(&R) -> Uuid) -> Vec<R> {
        let mut rows: Vec<R> = rows.into_iter().filter(|row| wanted.contains(&key(row))).collect();
        rows.sort_by_key(|row| order.get(&key(row)).copied().unwrap_or(i32::MAX));
        rows
    }
    Rows {
        organisations: pick(all.organisations, wanted, order, |row| row.id.0),
        external_ids: pick(all.external_ids, wanted, order, |row| row.organisation_id.0),
        memberships: pick(all.memberships, wanted, order, |row| row.municipality_id.0),
        positions: pick(all.positions, wanted, order, |row| row.id.0),
        programmes: pick(all.programmes, wanted, order, |row| row.id.0),
        cohorts: pick(all.cohorts, wanted, order, |row| row.id.0),
        participants: pick(all.participants, wanted, order, |row| row.cohort_id.0),
        governing_documents: pick(all.governing_documents, wanted, order, |row| row.id.0),
        networks: pick(all.networks, wanted, order, |row| row.id.0),
        seats: pick(all.seats, wanted, order, |row| row.network_id.0),
        outlines: pick(all.outlines, wanted, order, |row| row.id.0),
        plan: Some(plan),
    }
}
