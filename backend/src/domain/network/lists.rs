//! Lists of networks, alone and under their hosts.

use async_graphql::{Context, ID, InputObject, Result};
use sea_orm::{ColumnTrait, Condition};
use uuid::Uuid;

use super::entity::{Column, Entity, Model, visible_to};
use super::kind::NetworkKind;
use crate::db::{Link, holds_word};
use crate::domain::organisation::kind::UnitKind;
use crate::graphql::context::Store;
use crate::graphql::list::{List, NestedList, by_slug};
use crate::graphql::reference::maybe_key;

by_slug!(Entity, Model, Column);

/// Which networks to keep (filter).
#[derive(Clone, Debug, Default, InputObject)]
pub struct NetworkFilter {
    /// Of one of these kinds.
    pub kinds: Option<Vec<NetworkKind>>,
    /// Hosted by this organisation, by id or slug.
    pub host: Option<ID>,
    /// With this abbreviation, as the municipality writes it: `SUT`.
    pub abbreviation: Option<String>,
    /// With one such group in every unit of this kind.
    pub per_unit: Option<UnitKind>,
}

/// A filter whose references have been looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Networks {
    kinds: Option<Vec<NetworkKind>>,
    host: Option<Uuid>,
    abbreviation: Option<String>,
    per_unit: Option<UnitKind>,
}

impl NetworkFilter {
    /// Looks its references up.
    pub async fn resolved(self, ctx: &Context<'_>) -> Result<Networks> {
        Ok(Networks {
            kinds: self.kinds,
            host: maybe_key(ctx, "organisation", self.host.as_ref()).await?,
            abbreviation: self.abbreviation,
            per_unit: self.per_unit,
        })
    }
}

impl List for Networks {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        visible_to(&store.viewer)
            .add_option(self.kinds.clone().map(|kinds| Column::Kind.is_in(kinds)))
            .add_option(self.host.map(|host| Column::HostId.eq(host)))
            .add_option(self.abbreviation.as_ref().map(|text| Column::Abbreviation.eq(text)))
            .add_option(self.per_unit.map(|kind| holds_word(Column::PerUnit, kind)))
    }
}

/// The networks that an organisation hosts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Hosted(pub Networks);

impl List for Hosted {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        self.0.condition(store)
    }
}

impl NestedList for Hosted {
    fn link(&self) -> Link {
        Link { table: "network", parent: "host_id", join: None }
    }
}
