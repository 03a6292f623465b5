//! The table of those an activity is for, drawn from its row and its meetings so
//! that the database can find what concerns somebody.

use std::collections::BTreeSet;

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use super::entity;
use crate::domain::party::Party;
use crate::ids::{ActivityId, NetworkId, PlanId};

/// Somebody that an activity is for.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "activity_audience")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub activity_id: ActivityId,
    /// Key of a position, a network or an organisation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub party_id: Uuid,
    pub plan_id: PlanId,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// All that an activity is for: those it names as a whole, those of one part of
/// the day, those with a task, and the groups whose meeting it is.
pub fn parties(activity: &entity::Model, networks: impl IntoIterator<Item = NetworkId>) -> BTreeSet<Uuid> {
    let named = std::iter::once(&activity.audience.0)
        .chain(activity.slots.iter().filter_map(|slot| slot.audience.as_ref()))
        .chain(activity.tasks.iter().filter_map(|task| task.responsible.as_ref()));
    let meetings = networks.into_iter().map(|network| network.0);
    named.flat_map(Party::keys).chain(meetings).collect()
}

/// The rows of one activity.
pub fn rows(activity: &entity::Model, networks: impl IntoIterator<Item = NetworkId>) -> Vec<Model> {
    let (activity_id, plan_id) = (activity.id, activity.plan_id);
    let parties = parties(activity, networks).into_iter();
    parties.map(|party_id| Model { activity_id, party_id, plan_id }).collect()
}
