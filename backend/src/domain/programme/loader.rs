//! Programmes and cohorts by key, and who takes part.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::sea_query::{Alias, Cond, Expr, ExprTrait, Query};
use sea_orm::{Condition, ConnectionTrait};

use super::{cohort, entity};
use crate::graphql::context::Store;
use crate::graphql::list::Shared;
use crate::graphql::load::{many_each, one_each};
use crate::ids::{CohortId, OrganisationId, ProgrammeId};

impl Loader<ProgrammeId> for Store {
    type Value = Arc<entity::Model>;
    type Error = Shared;

    async fn load(&self, keys: &[ProgrammeId]) -> Result<HashMap<ProgrammeId, Self::Value>, Shared> {
        one_each::<entity::Entity, _>(&self.db, entity::Column::Id, keys, Condition::all(), |row| row.id).await
    }
}

impl Loader<CohortId> for Store {
    type Value = Arc<cohort::Model>;
    type Error = Shared;

    async fn load(&self, keys: &[CohortId]) -> Result<HashMap<CohortId, Self::Value>, Shared> {
        one_each::<cohort::Entity, _>(&self.db, cohort::Column::Id, keys, Condition::all(), |row| row.id).await
    }
}

/// The cohorts of a programme.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CohortsOfProgramme(pub ProgrammeId);

impl Loader<CohortsOfProgramme> for Store {
    type Value = Vec<Arc<cohort::Model>>;
    type Error = Shared;

    async fn load(&self, keys: &[CohortsOfProgramme]) -> Result<HashMap<CohortsOfProgramme, Self::Value>, Shared> {
        use cohort::{Column, Entity};
        let parents: Vec<ProgrammeId> = keys.iter().map(|key| key.0).collect();
        many_each::<Entity, _, _>(
            &self.db,
            Column::ProgrammeId,
            &parents,
            Column::Slug,
            Condition::all(),
            |row| Some(row.programme_id),
            CohortsOfProgramme,
        )
        .await
    }
}

/// The cohorts that an organisation takes part in.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CohortsOf(pub OrganisationId);

impl Loader<CohortsOf> for Store {
    type Value = Vec<CohortId>;
    type Error = Shared;

    async fn load(&self, keys: &[CohortsOf]) -> Result<HashMap<CohortsOf, Self::Value>, Shared> {
        let query = Query::select()
            .distinct()
            .columns([("p", "organisation_id"), ("p", "cohort_id"), ("c", "slug")])
            .from_as("cohort_participant", Alias::new("p"))
            .join_as(
                sea_orm::JoinType::InnerJoin,
                "cohort",
                Alias::new("c"),
                Expr::col(("c", "id")).equals(("p", "cohort_id")),
            )
            .and_where(Expr::col(("p", "organisation_id")).is_in(keys.iter().map(|key| key.0)))
            .order_by(("c", "slug"), sea_orm::Order::Asc)
            .to_owned();
        let mut cohorts: HashMap<CohortsOf, Vec<CohortId>> = HashMap::new();
        for row in self.db.query_all(&query).await? {
            let organisation = CohortsOf(row.try_get("", "organisation_id")?);
            cohorts.entry(organisation).or_default().push(row.try_get("", "cohort_id")?);
        }
        Ok(cohorts)
    }
}

/// The cohorts in which a region's municipalities, or units that lie in them, take part.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CohortsIn(pub OrganisationId);

impl Loader<CohortsIn> for Store {
    type Value = Vec<CohortId>;
    type Error = Shared;

    async fn load(&self, keys: &[CohortsIn]) -> Result<HashMap<CohortsIn, Self::Value>, Shared> {
        let lies_in_member = Cond::any()
            .add(Expr::col(("o", "id")).equals(("m", "municipality_id")))
            .add(Expr::col(("o", "municipality_id")).equals(("m", "municipality_id")));
        let join = sea_orm::JoinType::InnerJoin;
        let query = Query::select()
            .distinct()
            .columns([("m", "region_id"), ("p", "cohort_id"), ("c", "slug")])
            .from_as("region_membership", Alias::new("m"))
            .join_as(join, "organisation", Alias::new("o"), lies_in_member)
            .join_as(
                join,
                "cohort_participant",
                Alias::new("p"),
                Expr::col(("p", "organisation_id")).equals(("o", "id")),
            )
            .join_as(join, "cohort", Alias::new("c"), Expr::col(("c", "id")).equals(("p", "cohort_id")))
            .and_where(Expr::col(("m", "region_id")).is_in(keys.iter().map(|key| key.0)))
            .order_by(("c", "slug"), sea_orm::Order::Asc)
            .to_owned();
        let mut cohorts: HashMap<CohortsIn, Vec<CohortId>> = HashMap::new();
        for row in self.db.query_all(&query).await? {
            let region = CohortsIn(row.try_get("", "region_id")?);
            cohorts.entry(region).or_default().push(row.try_get("", "cohort_id")?);
        }
        Ok(cohorts)
    }
}
