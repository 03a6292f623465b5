//! Networks and seats by key, and what hangs on them.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::entity::{Column, Entity, Model, visible_to};
use super::{reporting, seat};
use crate::graphql::context::Store;
use crate::graphql::list::Shared;
use crate::graphql::load::{many_each, one_each};
use crate::ids::{NetworkId, SeatId};

impl Loader<NetworkId> for Store {
    type Value = Arc<Model>;
    type Error = Shared;

    async fn load(&self, keys: &[NetworkId]) -> Result<HashMap<NetworkId, Arc<Model>>, Shared> {
        one_each::<Entity, _>(&self.db, Column::Id, keys, visible_to(&self.viewer), |row| row.id).await
    }
}

impl Loader<SeatId> for Store {
    type Value = Arc<seat::Model>;
    type Error = Shared;

    async fn load(&self, keys: &[SeatId]) -> Result<HashMap<SeatId, Arc<seat::Model>>, Shared> {
        one_each::<seat::Entity, _>(&self.db, seat::Column::Id, keys, seat::visible_to(&self.viewer), |row| row.id)
            .await
    }
}

/// The seats of a network, in the order of the plan.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SeatsOf(pub NetworkId);

impl Loader<SeatsOf> for Store {
    type Value = Vec<Arc<seat::Model>>;
    type Error = Shared;

    async fn load(&self, keys: &[SeatsOf]) -> Result<HashMap<SeatsOf, Self::Value>, Shared> {
        use seat::{Column, Entity};
        let parents: Vec<NetworkId> = keys.iter().map(|key| key.0).collect();
        many_each::<Entity, _, _>(
            &self.db,
            Column::NetworkId,
            &parents,
            Column::Ordinal,
            seat::visible_to(&self.viewer),
            |row| Some(row.network_id),
            SeatsOf,
        )
        .await
    }
}

/// The networks that report to one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SubgroupsOf(pub NetworkId);

impl Loader<SubgroupsOf> for Store {
    type Value = Vec<NetworkId>;
    type Error = Shared;

    async fn load(&self, keys: &[SubgroupsOf]) -> Result<HashMap<SubgroupsOf, Self::Value>, Shared> {
        let parents = keys.iter().map(|key| key.0);
        let rows = reporting::Entity::find().filter(reporting::Column::SuperiorId.is_in(parents)).all(&self.db).await?;
        let mut groups: HashMap<SubgroupsOf, Vec<NetworkId>> = HashMap::new();
        for row in rows {
            groups.entry(SubgroupsOf(row.superior_id)).or_default().push(row.network_id);
        }
        Ok(groups)
    }
}
