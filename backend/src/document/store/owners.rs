//! Who owns which row (its tenant): the municipality or region behind the
//! organisation that hosts a network or owns a plan, also when the document only
//! refers to that organisation.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QuerySelect};

use crate::db::Origin;
use crate::document::rows::{PlanRows, Rows};
use crate::domain::organisation::entity::{Column, Entity};
use crate::ids::OrganisationId;

/// Fills in the tenants of all rows, once their organisations are in the database.
pub(super) async fn fill_in(db: &impl ConnectionTrait, all: &mut [(Origin, Rows)]) -> Result<(), DbErr> {
    let known: Vec<(OrganisationId, Option<OrganisationId>)> =
        Entity::find().select_only().column(Column::Id).column(Column::TenantId).into_tuple().all(db).await?;
    let tenants: HashMap<_, _> = known.into_iter().collect();
    let tenant_of = |organisation: OrganisationId| tenants.get(&organisation).copied().flatten();
    for (_, rows) in all {
        for network in &mut rows.networks {
            network.tenant_id = tenant_of(network.host_id);
        }
        for outline in &mut rows.outlines {
            outline.tenant_id = tenant_of(outline.owner_id);
        }
        if let Some(plan) = &mut rows.plan {
            let tenant = tenant_of(plan.plan.owner_id);
            own(plan, tenant);
        }
    }
    Ok(())
}

fn own(rows: &mut PlanRows, tenant: Option<OrganisationId>) {
    rows.plan.tenant_id = tenant;
    for element in &mut rows.elements {
        element.tenant_id = tenant;
    }
    for activity in &mut rows.activities {
        activity.tenant_id = tenant;
    }
}
