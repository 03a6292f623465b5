//! Organisations by key, and what hangs on them.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use super::entity::{Column, Entity, Model, visible_to};
use super::{external_id, region_membership};
use crate::graphql::context::Store;
use crate::graphql::list::Shared;
use crate::graphql::load::{many_each, one_each};
use crate::ids::OrganisationId;

impl Loader<OrganisationId> for Store {
    type Value = Arc<Model>;
    type Error = Shared;

    async fn load(&self, keys: &[OrganisationId]) -> Result<HashMap<OrganisationId, Arc<Model>>, Shared> {
        one_each::<Entity, _>(&self.db, Column::Id, keys, visible_to(&self.viewer), |row| row.id).await
    }
}

/// The identifiers of an organisation.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExternalIdsOf(pub OrganisationId);

impl Loader<ExternalIdsOf> for Store {
    type Value = Vec<Arc<external_id::Model>>;
    type Error = Shared;

    async fn load(&self, keys: &[ExternalIdsOf]) -> Result<HashMap<ExternalIdsOf, Self::Value>, Shared> {
        use external_id::{Column, Entity};
        let parents: Vec<OrganisationId> = keys.iter().map(|key| key.0).collect();
        many_each::<Entity, _, _>(
            &self.db,
            Column::OrganisationId,
            &parents,
            Column::Value,
            Condition::all(),
            |row| Some(row.organisation_id),
            ExternalIdsOf,
        )
        .await
    }
}

/// The municipalities of a region.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MunicipalitiesOf(pub OrganisationId);

impl Loader<MunicipalitiesOf> for Store {
    type Value = Vec<OrganisationId>;
    type Error = Shared;

    async fn load(&self, keys: &[MunicipalitiesOf]) -> Result<HashMap<MunicipalitiesOf, Self::Value>, Shared> {
        let parents = keys.iter().map(|key| key.0);
        let rows = region_membership::Entity::find()
            .filter(region_membership::Column::RegionId.is_in(parents))
            .all(&self.db)
            .await?;
        let mut municipalities: HashMap<MunicipalitiesOf, Vec<OrganisationId>> = HashMap::new();
        for row in rows {
            municipalities.entry(MunicipalitiesOf(row.region_id)).or_default().push(row.municipality_id);
        }
        Ok(municipalities)
    }
}

/// The regions that a municipality belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RegionsOf(pub OrganisationId);

impl Loader<RegionsOf> for Store {
    type Value = Vec<OrganisationId>;
    type Error = Shared;

    async fn load(&self, keys: &[RegionsOf]) -> Result<HashMap<RegionsOf, Self::Value>, Shared> {
        let parents = keys.iter().map(|key| key.0);
        let rows = region_membership::Entity::find()
            .filter(region_membership::Column::MunicipalityId.is_in(parents))
            .all(&self.db)
            .await?;
        let mut regions: HashMap<RegionsOf, Vec<OrganisationId>> = HashMap::new();
        for row in rows {
            regions.entry(RegionsOf(row.municipality_id)).or_default().push(row.region_id);
        }
        Ok(regions)
    }
}
