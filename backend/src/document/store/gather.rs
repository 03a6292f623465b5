//! Reading a plan's rows whole, with all that they point to, for an export.

use sea_orm::{ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::surroundings::{seen, surroundings};
use crate::auth::Viewer;
use crate::db::Database;
use crate::document::rows::{PlanRows, Rows};
use crate::domain::activity;
use crate::domain::plan::load::at_one_moment;
use crate::domain::plan::{citation, element, entity, mention, network as plan_network};

/// The rows of the plan with this slug, as they stood at one moment; none when there is no such plan, or only its outline.
pub(super) async fn gather(db: &Database, viewer: Option<&Viewer>, slug: &str) -> Result<Option<Rows>, DbErr> {
    let tx = at_one_moment(db).await?;
    let head = entity::Entity::find()
        .filter(entity::Column::Slug.eq(slug))
        .filter(seen(viewer, entity::visible_to))
        .filter(entity::Column::IsOutline.eq(false))
        .one(&tx)
        .await?;
    let Some(head) = head else { return Ok(None) };
    let plan = interior(&tx, head).await?;
    let rows = surroundings(&tx, viewer, plan).await?;
    tx.commit().await?;
    Ok(Some(rows))
}

async fn interior(db: &DatabaseTransaction, plan: entity::Model) -> Result<PlanRows, DbErr> {
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
