//! Reading snapshots: any number of plans in one handful of statements, all of
//! them as they stood at one moment.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait, IsolationLevel, QueryFilter,
    QueryOrder, TransactionTrait,
};

use super::snapshot::{PlanSnapshot, Row};
use super::{citation, element, entity, network};
use crate::db::{Database, among};
use crate::domain::activity;
use crate::ids::PlanId;

/// The plans with these keys, whole.
///
/// # Errors
///
/// When the database fails, or holds a detail that its kind does not promise.
pub async fn load(db: &Database, keys: &[PlanId]) -> Result<Vec<Arc<PlanSnapshot>>, DbErr> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let tx = at_one_moment(db).await?;
    let keys = || keys.iter().copied();
    let plans = entity::Entity::find().filter(among(&tx, entity::Column::Id, keys())).all(&tx).await?;
    let citations = citation::Entity::find()
        .filter(among(&tx, citation::Column::PlanId, keys()))
        .order_by_asc(citation::Column::Ordinal)
        .all(&tx)
        .await?;
    let networks = network::Entity::find()
        .filter(among(&tx, network::Column::PlanId, keys()))
        .order_by_asc(network::Column::Ordinal)
        .all(&tx)
        .await?;
    let elements = element::Entity::find()
        .filter(among(&tx, element::Column::PlanId, keys()))
        .order_by_asc(element::Column::Ordinal)
        .all(&tx)
        .await?;
    let calendar = calendar(&tx, &keys().collect::<Vec<_>>()).await?;
    tx.commit().await?;

    let mut citations = grouped(citations, |row| row.plan_id);
    let mut networks = grouped(networks, |row| row.plan_id);
    let mut elements = grouped(elements, |row| row.plan_id);
    let mut calendar = grouped(calendar, |row| row.activity.plan_id);
    let snapshots = plans.into_iter().map(|plan| {
        let id = plan.id;
        let networks = networks.remove(&id).unwrap_or_default().into_iter().map(|row| row.network_id).collect();
        PlanSnapshot::of(
            plan,
            citations.remove(&id).unwrap_or_default(),
            networks,
            elements.remove(&id).unwrap_or_default(),
            calendar.remove(&id).unwrap_or_default(),
        )
        .map(Arc::new)
        .map_err(|error| DbErr::Json(error.to_string()))
    });
    snapshots.collect()
}

/// A transaction in which all statements see the same moment, or a write in
/// between could mix two versions. SQLite's transactions are so by themselves.
pub async fn at_one_moment(db: &Database) -> Result<DatabaseTransaction, DbErr> {
    match db.get_database_backend() {
        DbBackend::Sqlite => db.begin().await,
        _ => db.begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await,
    }
}

async fn calendar(db: &impl ConnectionTrait, keys: &[PlanId]) -> Result<Vec<Row>, DbErr> {
    let keys = || keys.iter().copied();
    let activities = activity::entity::Entity::find()
        .filter(among(db, activity::entity::Column::PlanId, keys()))
        .order_by_asc(activity::entity::Column::Ordinal)
        .all(db)
        .await?;
    let networks = activity::network::Entity::find()
        .filter(among(db, activity::network::Column::PlanId, keys()))
        .order_by_asc(activity::network::Column::Ordinal)
        .all(db)
        .await?;
    let milestones = activity::milestone::Entity::find()
        .filter(among(db, activity::milestone::Column::PlanId, keys()))
        .order_by_asc(activity::milestone::Column::Ordinal)
        .all(db)
        .await?;
    let themes = activity::theme::Entity::find()
        .filter(among(db, activity::theme::Column::PlanId, keys()))
        .order_by_asc(activity::theme::Column::Ordinal)
        .all(db)
        .await?;
    let mut networks = grouped(networks, |row| row.activity_id);
    let mut milestones = grouped(milestones, |row| row.activity_id);
    let mut themes = grouped(themes, |row| row.activity_id);
    let rows = activities.into_iter().map(|activity| Row {
        networks: networks.remove(&activity.id).unwrap_or_default().into_iter().map(|row| row.network_id).collect(),
        milestones: milestones
            .remove(&activity.id)
            .unwrap_or_default()
            .into_iter()
            .map(|row| row.milestone_id)
            .collect(),
        themes: themes.remove(&activity.id).unwrap_or_default().into_iter().map(|row| row.theme_id).collect(),
        activity: Arc::new(activity),
    });
    Ok(rows.collect())
}

/// Rows by a key, each group in the order in which its rows came.
fn grouped<K: Eq + Hash, R>(rows: Vec<R>, key: impl Fn(&R) -> K) -> HashMap<K, Vec<R>> {
    let mut groups: HashMap<K, Vec<R>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}
