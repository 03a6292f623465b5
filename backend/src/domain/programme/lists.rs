//! Who takes part in a cohort.

use async_graphql::futures_util::future::try_join_all;
use async_graphql::{Context, ID, InputObject, Result};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition};
use uuid::Uuid;

use super::{cohort, participant};
use crate::db::Link;
use crate::domain::organisation::entity::{Column, Entity, visible_to};
use crate::graphql::context::Store;
use crate::graphql::list::{List, NestedList};
use crate::graphql::reference::key;

/// Which participants of a cohort to keep (filter).
#[derive(Clone, Debug, Default, InputObject)]
pub struct ParticipantFilter {
    /// Taking part in this programme or cohort too, by id or slug.
    pub also_in: Option<ID>,
}

/// Those who take part in a cohort.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Participants {
    /// Keys of programmes and cohorts.
    also_in: Option<Vec<Uuid>>,
}

impl ParticipantFilter {
    /// Looks its references up.
    pub async fn resolved(self, ctx: &Context<'_>) -> Result<Participants> {
        let Some(asked) = self.also_in else { return Ok(Participants::default()) };
        let keys = try_join_all(["programme", "cohort"].map(|table| key(ctx, table, &asked))).await?;
        Ok(Participants { also_in: Some(keys) })
    }
}

impl List for Participants {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        let too = self.also_in.as_ref().map(|keys| {
            let meant = Condition::any()
                .add(cohort::Column::Id.is_in(keys.iter().copied()))
                .add(cohort::Column::ProgrammeId.is_in(keys.iter().copied()));
            let others = Query::select()
                .column((participant::Entity, participant::Column::OrganisationId))
                .from(participant::Entity)
                .inner_join(
                    cohort::Entity,
                    Expr::col((participant::Entity, participant::Column::CohortId))
                        .equals((cohort::Entity, cohort::Column::Id)),
                )
                .cond_where(meant)
                .to_owned();
            Column::Id.in_subquery(others)
        });
        visible_to(&store.viewer).add_option(too)
    }
}

impl NestedList for Participants {
    fn link(&self) -> Link {
        Link { table: "cohort_participant", parent: "cohort_id", join: Some(("organisation_id", "id")) }
    }
}
