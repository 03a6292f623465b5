//! Lists of activities, alone, under networks and under owners of plans.

use std::collections::HashMap;
use std::sync::Arc;

use sea_orm::Condition;
use sea_orm::sea_query::Value;
use uuid::Uuid;

use super::entity::{Column, Entity, Model};
use super::object::Activity;
use super::selection::Activities;
use crate::db::{Link, Listed, Window};
use crate::domain::plan::at_hand::{self, Held};
use crate::domain::plan::snapshot::PlanSnapshot;
use crate::graphql::context::Store;
use crate::graphql::list::{List, NestedList, Placed, Shared};
use crate::graphql::page::Place;
use crate::ids::ActivityId;

impl Listed for Entity {
    /// By time, and then in the order of the source.
    const ORDER: &'static [Column] = &[Column::StartDate, Column::PlanId, Column::Ordinal];
}

impl Placed for Entity {
    fn place(row: &Model) -> Place {
        Place(vec![row.start_date.to_string(), row.plan_id.0.to_string(), row.ordinal.to_string()])
    }

    fn values(place: &Place) -> Option<Vec<Value>> {
        let [day, plan, ordinal] = place.0.as_slice() else { return None };
        let day: chrono::NaiveDate = day.parse().ok()?;
        let plan: Uuid = plan.parse().ok()?;
        let ordinal: i32 = ordinal.parse().ok()?;
        Some(vec![day.into(), plan.into(), ordinal.into()])
    }
}

impl Held for Entity {
    type Item = Activity;

    const KEY: Column = Column::Id;
    const PLAN: Column = Column::PlanId;
    const COMPLETED: bool = true;

    fn key(row: &Model) -> Uuid {
        row.id.0
    }

    fn held(snapshot: &Arc<PlanSnapshot>, key: Uuid) -> Option<Activity> {
        Activity::within(snapshot, ActivityId(key))
    }
}

impl List for Activities {
    type Entity = Entity;
    type Item = Activity;

    fn condition(&self, store: &Store) -> Condition {
        Activities::condition(self, store)
    }

    async fn page(&self, store: &Store, window: &Window) -> Result<Vec<Self::Item>, Shared> {
        at_hand::page(self, store, window).await
    }
}

/// The meetings of a network.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Meetings(pub Activities);

impl List for Meetings {
    type Entity = Entity;
    type Item = Activity;

    fn condition(&self, store: &Store) -> Condition {
        self.0.condition(store)
    }
}

impl NestedList for Meetings {
    fn link(&self) -> Link {
        Link { table: "activity_network", parent: "network_id", join: Some(("activity_id", "id")) }
    }

    async fn pages(
        &self,
        store: &Store,
        parents: &[Uuid],
        window: &Window,
    ) -> Result<HashMap<Uuid, Vec<Self::Item>>, Shared> {
        at_hand::pages(self, store, parents, window).await
    }
}

/// The activities of the plans that an organisation owns.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OwnedActivities(pub Activities);

impl List for OwnedActivities {
    type Entity = Entity;
    type Item = Activity;

    fn condition(&self, store: &Store) -> Condition {
        self.0.condition(store)
    }
}

impl NestedList for OwnedActivities {
    fn link(&self) -> Link {
        Link { table: "plan", parent: "owner_id", join: Some(("id", "plan_id")) }
    }

    async fn pages(
        &self,
        store: &Store,
        parents: &[Uuid],
        window: &Window,
    ) -> Result<HashMap<Uuid, Vec<Self::Item>>, Shared> {
        at_hand::pages(self, store, parents, window).await
    }
}
