//! Who owns which row (its tenant): the municipality or region behind the
//! organisation that hosts a network or owns a plan, also when the document only
//! refers to that organisation.

use std::collections::{BTreeSet, HashMap};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};

use super::sync::CHUNK;
use crate::db::Origin;
use crate::document::rows::{PlanRows, Rows};
use crate::domain::organisation::entity::{Column, Entity};
use crate::ids::OrganisationId;

/// Fills in the tenants of all rows, once their organisations are in the database.
pub(super) async fn fill_in(db: &impl ConnectionTrait, all: &mut [(Origin, Rows)]) -> Result<(), DbErr> {
    let tenants = tenants(db, owners(all)).await?;
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

/// The organisations that host or own something in the documents.
fn owners(all: &[(Origin, Rows)]) -> BTreeSet<OrganisationId> {
    let of_document = |rows: &Rows| {
        let hosts = rows.networks.iter().map(|network| network.host_id);
        let owners = rows.outlines.iter().chain(rows.plan.iter().map(|plan| &plan.plan)).map(|plan| plan.owner_id);
        hosts.chain(owners).collect::<Vec<_>>()
    };
    all.iter().flat_map(|(_, rows)| of_document(rows)).collect()
}

async fn tenants(
    db: &impl ConnectionTrait,
    owners: BTreeSet<OrganisationId>,
) -> Result<HashMap<OrganisationId, Option<OrganisationId>>, DbErr> {
    let owners: Vec<OrganisationId> = owners.into_iter().collect();
    let mut tenants = HashMap::new();
    for chunk in owners.chunks(CHUNK) {
        let known: Vec<(OrganisationId, Option<OrganisationId>)> = Entity::find()
            .filter(Column::Id.is_in(chunk.iter().copied()))
            .select_only()
            .column(Column::Id)
            .column(Column::TenantId)
            .into_tuple()
            .all(db)
            .await?;
        tenants.extend(known);
    }
    Ok(tenants)
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
