//! Lists of activities, alone, under networks and under owners of plans.

use std::sync::Arc;

use sea_orm::Condition;
use sea_orm::sea_query::Value;
use uuid::Uuid;

use super::entity::{Column, Entity, Model};
use super::object::Activity;
use super::selection::Activities;
use crate::db::{Link, Listed};
use crate::domain::plan::at_hand::{Held, from_memory};
use crate::domain::plan::snapshot::PlanSnapshot;
use crate::graphql::context::Store;
use crate::graphql::list::{List, NestedList, Placed};
use crate::graphql::page::Place;
use crate::ids::ActivityId;

impl Listed for Entity {
    /// By time, and then in the order of the source.
    const ORDER: &'static [Column] = &[Column::StartDate, Column::PlanId, Column::Ordinal];
}

impl Placed for Entity {
    type Item = Activity;

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

    from_memory!();
}

impl Held for Entity {
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

    fn condition(&self, store: &Store) -> Condition {
        Activities::condition(self, store)
    }
}

/// The meetings of a network.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Meetings(pub Activities);

impl List for Meetings {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        self.0.condition(store)
    }
}

impl NestedList for Meetings {
    fn link(&self) -> Link {
        Link { table: "activity_network", parent: "network_id", join: Some(("activity_id", "id")) }
    }
}

/// The activities of the plans that an organisation owns.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OwnedActivities(pub Activities);

impl List for OwnedActivities {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        self.0.condition(store)
    }
}

impl NestedList for OwnedActivities {
    fn link(&self) -> Link {
        Link { table: "plan", parent: "owner_id", join: Some(("id", "plan_id")) }
    }
}
