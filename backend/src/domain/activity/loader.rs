//! Activities by key, and what they are tied to, for lists across plans.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition};

use super::entity::{Column, Entity, Model};
use super::{milestone, network, theme};
use crate::domain::plan::entity as plan;
use crate::graphql::context::Store;
use crate::graphql::list::Shared;
use crate::graphql::load::{many_each, one_each};
use crate::ids::ActivityId;

impl Loader<ActivityId> for Store {
    type Value = Arc<Model>;
    type Error = Shared;

    async fn load(&self, keys: &[ActivityId]) -> Result<HashMap<ActivityId, Arc<Model>>, Shared> {
        let visible = Query::select()
            .column(plan::Column::Id)
            .from(plan::Entity)
            .cond_where(plan::visible_to(&self.viewer))
            .to_owned();
        let visible = Condition::all().add(Column::PlanId.in_subquery(visible));
        one_each::<Entity, _>(&self.db, Column::Id, keys, visible, |row| row.id).await
    }
}

macro_rules! ties {
    ($($(#[$meta:meta])* $name:ident in $table:ident)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name(pub ActivityId);

        impl Loader<$name> for Store {
            type Value = Vec<Arc<$table::Model>>;
            type Error = Shared;

            async fn load(&self, keys: &[$name]) -> Result<HashMap<$name, Self::Value>, Shared> {
                use $table::{Column, Entity};
                let parents: Vec<ActivityId> = keys.iter().map(|key| key.0).collect();
                let all = Condition::all();
                many_each::<Entity, _, _>(
                    &self.db,
                    Column::ActivityId,
                    &parents,
                    Column::Ordinal,
                    all,
                    |row| Some(row.activity_id),
                    $name,
                )
                .await
            }
        }
    )*};
}

ties! {
    /// The networks whose meeting an activity is.
    NetworksOf in network
    /// The milestones that an activity leads to.
    MilestonesOf in milestone
    /// The themes that an activity serves.
    ThemesOf in theme
}
