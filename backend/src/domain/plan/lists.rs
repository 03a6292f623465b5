//! Lists of plans, alone and under their owners.

use async_graphql::{Context, ID, InputObject, Result};
use sea_orm::{ColumnTrait, Condition};
use uuid::Uuid;

use super::at_hand::from_memory;
use super::entity::{Column, Entity, Model, current_on, visible_to};
use super::kind::{PlanKind, PlanStatus};
use crate::db::Link;
use crate::graphql::context::Store;
use crate::graphql::list::{List, NestedList, by_slug};
use crate::graphql::reference::maybe_key;

by_slug!(Entity, Model, Column; from_memory!(););

/// Which plans to keep (filter).
#[derive(Clone, Debug, Default, InputObject)]
pub struct PlanFilter {
    /// Of one of these kinds.
    pub kinds: Option<Vec<PlanKind>>,
    /// With one of these standings.
    pub statuses: Option<Vec<PlanStatus>>,
    /// Owned by this organisation, by id or slug.
    pub owner: Option<ID>,
    /// In force on the day of the clock, or not.
    pub is_current: Option<bool>,
    /// With a plan above it, or not.
    pub has_parent: Option<bool>,
    /// Only outlines of plans that are known by name alone, or only plans that are here with their content.
    pub is_outline: Option<bool>,
}

/// A filter whose references have been looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plans {
    kinds: Option<Vec<PlanKind>>,
    statuses: Option<Vec<PlanStatus>>,
    owner: Option<Uuid>,
    is_current: Option<bool>,
    has_parent: Option<bool>,
    is_outline: Option<bool>,
}

impl PlanFilter {
    /// Looks its references up.
    pub async fn resolved(self, ctx: &Context<'_>) -> Result<Plans> {
        Ok(Plans {
            owner: maybe_key(ctx, "organisation", self.owner.as_ref()).await?,
            kinds: self.kinds,
            statuses: self.statuses,
            is_current: self.is_current,
            has_parent: self.has_parent,
            is_outline: self.is_outline,
        })
    }
}

impl List for Plans {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        let today = store.clock.today();
        let current = self.is_current.map(|is| if is { current_on(today) } else { current_on(today).not() });
        let parent = Column::ParentId;
        visible_to(&store.viewer)
            .add_option(self.kinds.clone().map(|kinds| Column::Kind.is_in(kinds)))
            .add_option(self.statuses.clone().map(|statuses| Column::Status.is_in(statuses)))
            .add_option(self.owner.map(|owner| Column::OwnerId.eq(owner)))
            .add_option(current)
            .add_option(self.has_parent.map(|has| if has { parent.is_not_null() } else { parent.is_null() }))
            .add_option(self.is_outline.map(|is| Column::IsOutline.eq(is)))
    }
}

/// The plans that an organisation owns.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Owned(pub Plans);

impl List for Owned {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        self.0.condition(store)
    }
}

impl NestedList for Owned {
    fn link(&self) -> Link {
        Link { table: "plan", parent: "owner_id", join: None }
    }
}
