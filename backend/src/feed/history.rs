//! How often a row has changed and when, from the record of changes.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::db::Database;
use crate::domain::change::entity::{Column, Entity};
use crate::ids::{ActivityId, PlanId};

/// What the record of changes says of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct History {
    /// When it came into the plan first.
    pub created: DateTime<Utc>,
    /// When it changed last.
    pub changed: DateTime<Utc>,
    /// How often it has changed since it came in.
    pub sequence: i64,
}

/// The histories of some activities, in one statement.
pub async fn histories(db: &Database, activities: &[ActivityId]) -> Result<HashMap<ActivityId, History>, DbErr> {
    let rows: Vec<(Uuid, DateTime<Utc>, DateTime<Utc>, i64)> = Entity::find()
        .select_only()
        .column(Column::NodeId)
        .expr(Func::min(Expr::col(Column::At)))
        .expr(Func::max(Expr::col(Column::At)))
        .expr(Func::count(Expr::col(Column::Id)))
        .filter(Column::NodeId.is_in(activities.iter().map(|id| id.0)))
        .group_by(Column::NodeId)
        .into_tuple()
        .all(db)
        .await?;
    let histories = rows
        .into_iter()
        .map(|(id, created, changed, records)| (ActivityId(id), History { created, changed, sequence: records - 1 }));
    Ok(histories.collect())
}

/// When anything in a plan changed last, as far as that is recorded.
pub async fn of_plan(db: &Database, plan: PlanId) -> Result<Option<DateTime<Utc>>, DbErr> {
    let last = Entity::find()
        .select_only()
        .expr(Func::max(Expr::col(Column::At)))
        .filter(Column::PlanId.eq(plan))
        .into_tuple::<Option<DateTime<Utc>>>();
    Ok(last.one(db).await?.flatten())
}
