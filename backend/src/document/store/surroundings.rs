//! Reading the shared rows around a plan, for an export: what its document
//! mentions, and whatever anything points to from there.

use std::collections::{HashMap, HashSet};

use sea_orm::{ColumnTrait, Condition, DatabaseTransaction, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::pointers;
use super::sync::CHUNK;
use crate::auth::Viewer;
use crate::document::rows::{PlanRows, Rows};
use crate::domain::{governing_document, network, organisation, plan as plans, position, programme};

/// What a viewer may see; everything when there is none.
pub(super) fn seen(viewer: Option<&Viewer>, visible: fn(&Viewer) -> Condition) -> Condition {
    viewer.map_or_else(Condition::all, visible)
}

/// The shared rows that the plan's document mentions, or that anything gathered
/// points to: the closure, so that an export stands on its own. Read from step to
/// step, so that it costs what the plan is tied to and not what the country holds.
pub(super) async fn surroundings(
    tx: &DatabaseTransaction,
    viewer: Option<&Viewer>,
    plan: PlanRows,
) -> Result<Rows, DbErr> {
    let order: HashMap<Uuid, i32> = plan.mentions.iter().map(|mention| (mention.node_id, mention.ordinal)).collect();
    let mut known = HashSet::from([plan.plan.id.0]);
    let first = order.keys().copied().chain(pointers::of_plan(&plan));
    let mut fresh: Vec<Uuid> = first.filter(|key| known.insert(*key)).collect();
    let mut rows = Rows::default();
    while !fresh.is_empty() {
        let mut found = Rows::default();
        for chunk in fresh.chunks(CHUNK) {
            add(&mut found, with_keys(tx, viewer, chunk).await?);
        }
        fresh = pointers::of_shared(&found).into_values().flatten().filter(|key| known.insert(*key)).collect();
        add(&mut rows, found);
    }
    arrange(&mut rows, &order);
    rows.plan = Some(plan);
    Ok(rows)
}

/// The shared rows with these keys, and what belongs to them.
async fn with_keys(tx: &DatabaseTransaction, viewer: Option<&Viewer>, keys: &[Uuid]) -> Result<Rows, DbErr> {
    use {network as net, organisation as org, programme as prog};
    macro_rules! read {
        ($($entity:ident)::+ by $column:ident) => {
            read!($($entity)::+ by $column if Condition::all())
        };
        ($($entity:ident)::+ by $column:ident if $condition:expr) => {
            $($entity)::+::Entity::find()
                .filter($($entity)::+::Column::$column.is_in(keys.iter().copied()))
                .filter($condition)
                .all(tx)
                .await?
        };
    }
    Ok(Rows {
        organisations: read!(org::entity by Id if seen(viewer, org::entity::visible_to)),
        external_ids: read!(org::external_id by OrganisationId),
        memberships: read!(org::region_membership by MunicipalityId),
        positions: read!(position::entity by Id),
        programmes: read!(prog::entity by Id),
        cohorts: read!(prog::cohort by Id),
        participants: read!(prog::participant by CohortId),
        governing_documents: read!(governing_document::entity by Id),
        networks: read!(net::entity by Id if seen(viewer, net::entity::visible_to)),
        seats: read!(net::seat by NetworkId if seen(viewer, net::seat::visible_to)),
        outlines: read!(plans::entity by Id if seen(viewer, plans::entity::visible_to)),
        plan: None,
    })
}

macro_rules! add_all {
    ($rows:ident, $more:ident: $($field:ident)*) => { $($rows.$field.extend($more.$field);)* };
}

fn add(rows: &mut Rows, more: Rows) {
    add_all!(rows, more: organisations external_ids memberships positions programmes cohorts participants
        governing_documents networks seats outlines);
}

/// In the order in which the document mentions it, and by name in addresses where it does not.
fn arrange(rows: &mut Rows, order: &HashMap<Uuid, i32>) {
    let place = |key: Uuid| order.get(&key).copied().unwrap_or(i32::MAX);
    rows.organisations.sort_by_cached_key(|row| (place(row.id.0), row.slug.clone()));
    rows.external_ids.sort_by_cached_key(|row| (place(row.organisation_id.0), row.value.clone()));
    rows.memberships.sort_by_key(|row| place(row.municipality_id.0));
    rows.positions.sort_by_cached_key(|row| (place(row.id.0), row.slug.clone()));
    rows.programmes.sort_by_cached_key(|row| (place(row.id.0), row.slug.clone()));
    rows.cohorts.sort_by_cached_key(|row| (place(row.id.0), row.slug.clone()));
    rows.participants.sort_by_key(|row| place(row.cohort_id.0));
    rows.governing_documents.sort_by_cached_key(|row| (place(row.id.0), row.slug.clone()));
    rows.networks.sort_by_cached_key(|row| (place(row.id.0), row.slug.clone()));
    rows.seats.sort_by_key(|row| (place(row.network_id.0), row.ordinal));
    rows.outlines.sort_by_cached_key(|row| (place(row.id.0), row.slug.clone()));
}
