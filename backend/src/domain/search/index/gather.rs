//! Reading the nouns' rows that entries are made of.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use sea_orm::{ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::order::Stretch;
use super::shared;
use super::texts::PlanTexts;
use crate::domain::search::entity::{Column, Entity, Model};
use crate::domain::search::kind::SearchHitKind;
use crate::domain::{activity, governing_document, network, organisation, plan, programme};
use crate::ids::{GoverningDocumentId, NetworkId, OrganisationId, PlanId, ProgrammeId};

/// Organisations.
pub(super) async fn organisations(tx: &DatabaseTransaction, keys: Vec<OrganisationId>) -> Result<Vec<Model>, DbErr> {
    let rows =
        organisation::entity::Entity::find().filter(organisation::entity::Column::Id.is_in(keys)).all(tx).await?;
    let names = names(tx, rows.iter().filter_map(|row| row.municipality_id)).await?;
    let municipality = |row: &organisation::entity::Model| row.municipality_id.and_then(|id| names.get(&id));
    Ok(rows.iter().map(|row| shared::organisation(row, municipality(row).map(String::as_str))).collect())
}

/// Networks, with those who sit in them.
pub(super) async fn networks(tx: &DatabaseTransaction, keys: Vec<NetworkId>) -> Result<Vec<Model>, DbErr> {
    use network::{entity, seat};
    let rows = entity::Entity::find().filter(entity::Column::Id.is_in(keys.clone())).all(tx).await?;
    let seats = seat::Entity::find()
        .filter(seat::Column::NetworkId.is_in(keys))
        .order_by_asc(seat::Column::Ordinal)
        .order_by_asc(seat::Column::Id)
        .all(tx)
        .await?;
    let seats = grouped(seats, |seat| seat.network_id);
    let names = names(tx, rows.iter().map(|row| row.host_id)).await?;
    let entries = rows.iter().map(|row| {
        let seats = seats.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        shared::network(row, seats, names.get(&row.host_id).map(String::as_str).unwrap_or_default())
    });
    Ok(entries.collect())
}

/// Programmes, with their cohorts.
pub(super) async fn programmes(tx: &DatabaseTransaction, keys: Vec<ProgrammeId>) -> Result<Vec<Model>, DbErr> {
    use programme::{cohort, entity};
    let rows = entity::Entity::find().filter(entity::Column::Id.is_in(keys.clone())).all(tx).await?;
    let cohorts = cohort::Entity::find()
        .filter(cohort::Column::ProgrammeId.is_in(keys))
        .order_by_asc(cohort::Column::Slug)
        .all(tx)
        .await?;
    let cohorts = grouped(cohorts, |cohort| cohort.programme_id);
    let of = |id| cohorts.get(&id).map(Vec::as_slice).unwrap_or_default();
    Ok(rows.iter().map(|row| shared::programme(row, of(row.id))).collect())
}

/// Governing documents.
pub(super) async fn governing_documents(
    tx: &DatabaseTransaction,
    keys: Vec<GoverningDocumentId>,
) -> Result<Vec<Model>, DbErr> {
    use governing_document::entity::{Column, Entity};
    let rows = Entity::find().filter(Column::Id.is_in(keys)).all(tx).await?;
    Ok(rows.iter().map(shared::governing_document).collect())
}

/// Plans with all that is in them.
pub(super) async fn plans(tx: &DatabaseTransaction, keys: Vec<PlanId>) -> Result<Vec<Model>, DbErr> {
    use plan::{citation, element, entity};
    let plans = entity::Entity::find().filter(entity::Column::Id.is_in(keys.clone())).all(tx).await?;
    let owners = names(tx, plans.iter().map(|plan| plan.owner_id)).await?;
    let stretches = stretches(tx, &plans).await?;
    let citations = citation::Entity::find()
        .filter(citation::Column::PlanId.is_in(keys.clone()))
        .order_by_asc(citation::Column::Ordinal)
        .all(tx)
        .await?;
    let documents = documents(tx, &citations).await?;
    let elements = element::Entity::find()
        .filter(element::Column::PlanId.is_in(keys.clone()))
        .order_by_asc(element::Column::Ordinal)
        .all(tx)
        .await?;
    let activities = activity::entity::Entity::find()
        .filter(activity::entity::Column::PlanId.is_in(keys))
        .order_by_asc(activity::entity::Column::Ordinal)
        .all(tx)
        .await?;
    let mut citations = grouped(citations, |row| row.plan_id);
    let mut elements = grouped(elements, |row| row.plan_id);
    let mut activities = grouped(activities, |row| row.plan_id);
    let texts = plans.into_iter().zip(stretches).map(|(plan, stretch)| PlanTexts {
        stretch,
        owner: owners.get(&plan.owner_id).cloned().unwrap_or_default(),
        citations: citations
            .remove(&plan.id)
            .unwrap_or_default()
            .into_iter()
            .filter_map(|row| {
                let title = documents.get(&row.document_id)?;
                Some(row.provision.map_or_else(|| title.clone(), |provision| format!("{title} {provision}")))
            })
            .collect(),
        elements: elements.remove(&plan.id).unwrap_or_default(),
        activities: activities.remove(&plan.id).unwrap_or_default(),
        plan,
    });
    Ok(texts.flat_map(|texts| texts.entries()).collect())
}

async fn names(
    tx: &DatabaseTransaction,
    keys: impl Iterator<Item = OrganisationId>,
) -> Result<HashMap<OrganisationId, String>, DbErr> {
    use organisation::entity::{Column, Entity};
    let keys: HashSet<OrganisationId> = keys.collect();
    let names = Entity::find().select_only().columns([Column::Id, Column::Name]).filter(Column::Id.is_in(keys));
    let names: Vec<(OrganisationId, String)> = names.into_tuple().all(tx).await?;
    Ok(names.into_iter().collect())
}

async fn documents(
    tx: &DatabaseTransaction,
    citations: &[plan::citation::Model],
) -> Result<HashMap<GoverningDocumentId, String>, DbErr> {
    use governing_document::entity::{Column, Entity};
    let keys: HashSet<_> = citations.iter().map(|row| row.document_id).collect();
    let titles = Entity::find().select_only().columns([Column::Id, Column::Title]).filter(Column::Id.is_in(keys));
    let titles: Vec<(GoverningDocumentId, String)> = titles.into_tuple().all(tx).await?;
    Ok(titles.into_iter().collect())
}

/// A stretch of numbers for each plan that no other plan has.
async fn stretches(tx: &DatabaseTransaction, plans: &[plan::entity::Model]) -> Result<Vec<Stretch>, DbErr> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for plan in plans {
        let mut stretch = Stretch::of(plan.id.0, plan.period_from);
        while stretches.contains(&stretch) || is_taken(tx, stretch, plan.id).await? {
            stretch = stretch.next();
        }
        stretches.push(stretch);
    }
    Ok(stretches)
}

async fn is_taken(tx: &DatabaseTransaction, stretch: Stretch, plan: PlanId) -> Result<bool, DbErr> {
    let number = stretch.number(SearchHitKind::Plan, 0);
    let holder = Entity::find_by_id(number).select_only().column(Column::PlanId);
    let holder: Option<Option<PlanId>> = holder.into_tuple().one(tx).await?;
    Ok(holder.flatten().is_some_and(|holder| holder != plan))
}

fn grouped<K: Eq + Hash, R>(rows: Vec<R>, key: impl Fn(&R) -> K) -> HashMap<K, Vec<R>> {
    let mut groups: HashMap<K, Vec<R>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}
