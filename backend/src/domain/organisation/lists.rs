//! Lists of organisations, alone and under others.

use async_graphql::{Context, ID, InputObject, Result};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition};
use uuid::Uuid;

use super::entity::{Column, Entity, Model, OrganisationType, visible_to};
use super::kind::{Ownership, UnitKind};
use super::region_membership;
use crate::db::Link;
use crate::graphql::context::Store;
use crate::graphql::list::{List, NestedList, by_slug};
use crate::graphql::reference::maybe_key;

by_slug!(Entity, Model, Column);

/// Which organisations to keep (filter).
#[derive(Clone, Debug, Default, InputObject)]
pub struct OrganisationFilter {
    /// Of one of these types.
    pub types: Option<Vec<OrganisationType>>,
    /// Units of one of these kinds.
    pub unit_kinds: Option<Vec<UnitKind>>,
    /// Units of this municipality, by id or slug.
    pub municipality: Option<ID>,
    /// Municipalities of this region, by id or slug.
    pub region: Option<ID>,
}

/// Which units to keep (filter).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, InputObject)]
pub struct UnitFilter {
    /// Of one of these kinds.
    pub kinds: Option<Vec<UnitKind>>,
    /// Public or private.
    pub ownership: Option<Ownership>,
}

/// A filter whose references have been looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Organisations {
    types: Option<Vec<OrganisationType>>,
    unit_kinds: Option<Vec<UnitKind>>,
    municipality: Option<Uuid>,
    region: Option<Uuid>,
}

impl OrganisationFilter {
    /// Looks its references up.
    pub async fn resolved(self, ctx: &Context<'_>) -> Result<Organisations> {
        Ok(Organisations {
            types: self.types,
            unit_kinds: self.unit_kinds,
            municipality: maybe_key(ctx, "organisation", self.municipality.as_ref()).await?,
            region: maybe_key(ctx, "organisation", self.region.as_ref()).await?,
        })
    }
}

impl List for Organisations {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        let in_region = self.region.map(|region| {
            let members = Query::select()
                .column(region_membership::Column::MunicipalityId)
                .from(region_membership::Entity)
                .and_where(region_membership::Column::RegionId.eq(region))
                .to_owned();
            Column::Id.in_subquery(members)
        });
        visible_to(&store.viewer)
            .add_option(self.types.clone().map(|types| Column::OrganisationType.is_in(types)))
            .add_option(self.unit_kinds.clone().map(|kinds| Column::UnitKind.is_in(kinds)))
            .add_option(self.municipality.map(|municipality| Column::MunicipalityId.eq(municipality)))
            .add_option(in_region)
    }
}

/// The municipalities of a region.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Members;

impl List for Members {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        visible_to(&store.viewer)
    }
}

impl NestedList for Members {
    fn link(&self) -> Link {
        Link { table: "region_membership", parent: "region_id", join: Some(("municipality_id", "id")) }
    }
}

/// The units of a municipality.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Units(pub UnitFilter);

impl List for Units {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        visible_to(&store.viewer)
            .add_option(self.0.kinds.clone().map(|kinds| Column::UnitKind.is_in(kinds)))
            .add_option(self.0.ownership.map(|ownership| Column::Ownership.eq(ownership)))
    }
}

impl NestedList for Units {
    fn link(&self) -> Link {
        Link { table: "organisation", parent: "municipality_id", join: None }
    }
}
