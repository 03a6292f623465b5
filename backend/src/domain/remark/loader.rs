//! What stands around plans, for the check: read only when a plan's remarks are
//! not at hand.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::auth::Viewer;
use crate::check::Around;
use crate::check::around::Shared as Neighbours;
use crate::domain::plan::{entity as plan, mention, network as plan_network};
use crate::domain::{governing_document, network, organisation, position, programme};
use crate::graphql::context::Store;
use crate::graphql::list::Shared;
use crate::graphql::memory::Memorable;
use crate::ids::{NetworkId, PlanId};

/// What stands around a plan.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AroundOf(pub PlanId);

/// Remarks are kept with the snapshot of their plan, so what they needed is not needed again.
impl Memorable for Arc<Around> {
    const KEPT: bool = false;
}

impl Loader<AroundOf> for Store {
    type Value = Arc<Around>;
    type Error = Shared;

    async fn load(&self, keys: &[AroundOf]) -> Result<HashMap<AroundOf, Arc<Around>>, Shared> {
        let plans: Vec<PlanId> = keys.iter().map(|key| key.0).collect();
        let neighbours = self.neighbours(&plans).await?;
        let slugs: HashMap<PlanId, String> = plan::Entity::find()
            .select_only()
            .column(plan::Column::Id)
            .column(plan::Column::Slug)
            .filter(plan::Column::Id.is_in(plans.iter().copied()))
            .into_tuple::<(PlanId, String)>()
            .all(&self.db)
            .await?
            .into_iter()
            .collect();
        let listed = plan_network::Entity::find()
            .filter(plan_network::Column::PlanId.is_in(plans.iter().copied()))
            .order_by_asc(plan_network::Column::Ordinal)
            .all(&self.db)
            .await?;
        let mentions = mention::Entity::find()
            .filter(mention::Column::PlanId.is_in(plans.iter().copied()))
            .order_by_asc(mention::Column::Ordinal)
            .all(&self.db)
            .await?;
        let around = plans.into_iter().map(|plan| {
            let networks: Vec<NetworkId> =
                listed.iter().filter(|row| row.plan_id == plan).map(|row| row.network_id).collect();
            let mentioned: Vec<Uuid> =
                mentions.iter().filter(|row| row.plan_id == plan).map(|row| row.node_id).collect();
            let slug = slugs.get(&plan).map(String::as_str).unwrap_or_default();
            (AroundOf(plan), Arc::new(neighbours.around(slug, &networks, &mentioned)))
        });
        Ok(around.collect())
    }
}

impl Store {
    /// Everything that some plans speak of. Remarks are the same for all who read
    /// them, so of groups only those that everybody may see.
    async fn neighbours(&self, plans: &[PlanId]) -> Result<Neighbours, DbErr> {
        let mut neighbours = Neighbours::default();
        let groups = network::entity::Entity::find()
            .filter(spoken_of(network::entity::Column::Id, plans))
            .filter(network::entity::visible_to(&Viewer::Anonymous))
            .all(&self.db)
            .await?;
        neighbours.add_groups(groups);
        let seats = network::seat::Entity::find()
            .filter(spoken_of(network::seat::Column::NetworkId, plans))
            .filter(network::seat::visible_to(&Viewer::Anonymous))
            .order_by_asc(network::seat::Column::Ordinal)
            .all(&self.db)
            .await?;
        neighbours.add_seats(seats);
        macro_rules! names {
            ($entity:path, $id:path, $name:path) => {
                let named: Vec<(Uuid, String)> = <$entity>::find()
                    .select_only()
                    .column($id)
                    .column($name)
                    .filter(spoken_of($id, plans))
                    .into_tuple()
                    .all(&self.db)
                    .await?;
                neighbours.add_names(named);
            };
        }
        names!(organisation::entity::Entity, organisation::entity::Column::Id, organisation::entity::Column::Name);
        names!(position::entity::Entity, position::entity::Column::Id, position::entity::Column::Name);
        names!(programme::entity::Entity, programme::entity::Column::Id, programme::entity::Column::Name);
        names!(
            governing_document::entity::Entity,
            governing_document::entity::Column::Id,
            governing_document::entity::Column::Title
        );
        names!(plan::Entity, plan::Column::Id, plan::Column::Title);
        Ok(neighbours)
    }
}

/// What some plans list or hold.
fn spoken_of(column: impl ColumnTrait, plans: &[PlanId]) -> Condition {
    let tied = |table: &'static str, key: &'static str| -> SelectStatement {
        Query::select()
            .column(Alias::new(key))
            .from(Alias::new(table))
            .and_where(Expr::col(Alias::new("plan_id")).is_in(plans.iter().copied()))
            .to_owned()
    };
    Condition::any()
        .add(column.in_subquery(tied("plan_mention", "node_id")))
        .add(column.in_subquery(tied("plan_network", "network_id")))
}
