//! The GraphQL type Change, and the list of a plan's changes.

use std::sync::Arc;

use async_graphql::{Context, ID, Object, Result};
use chrono::{DateTime as Moment, Utc};
use sea_orm::sea_query::{Query, Value};
use sea_orm::{ColumnTrait, Condition};
use uuid::Uuid;

use super::entity::{ChangeAction, Column, Entity, Model};
use crate::db::{Link, Listed};
use crate::domain::network;
use crate::graphql::context::Store;
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::list::{List, NestedList, Placed};
use crate::graphql::node::{Node, find};
use crate::graphql::page::Place;
use crate::graphql::scalars::DateTime;

impl Listed for Entity {
    /// Keys are UUIDv7, so their order is that of time.
    const ORDER: &'static [Column] = &[Column::Id];
}

impl Placed for Entity {
    type Item = Arc<Model>;

    fn place(row: &Model) -> Place {
        Place(vec![row.id.0.to_string()])
    }

    fn values(place: &Place) -> Option<Vec<Value>> {
        let [id] = place.0.as_slice() else { return None };
        Some(vec![id.parse::<Uuid>().ok()?.into()])
    }
}

/// The changes of a plan, and of the groups that it speaks of, since a moment.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ChangesOf {
    pub since: Moment<Utc>,
}

impl List for ChangesOf {
    type Entity = Entity;

    fn condition(&self, store: &Store) -> Condition {
        let networks = Query::select()
            .column(network::entity::Column::Id)
            .from(network::entity::Entity)
            .cond_where(network::entity::visible_to(&store.viewer))
            .to_owned();
        let seats = Query::select()
            .column(network::seat::Column::Id)
            .from(network::seat::Entity)
            .cond_where(network::seat::visible_to(&store.viewer))
            .to_owned();
        // What stands in the plan itself is seen with the plan.
        let visible = Condition::any()
            .add(Column::PlanId.is_not_null())
            .add(Column::NodeId.in_subquery(networks))
            .add(Column::NodeId.in_subquery(seats));
        Condition::all().add(Column::At.gte(self.since)).add(visible)
    }
}

impl NestedList for ChangesOf {
    fn link(&self) -> Link {
        Link { table: "plan_change", parent: "plan_id", join: Some(("change_id", "id")) }
    }
}

/// A change.
pub struct Change(Arc<Model>);

impl From<Arc<Model>> for Change {
    fn from(row: Arc<Model>) -> Self {
        Self(row)
    }
}

/// One node that was added, changed or removed (endring).
#[Object]
impl Change {
    /// When.
    async fn at(&self) -> DateTime {
        DateTime(self.0.at)
    }

    /// What happened to the node.
    async fn action(&self) -> ChangeAction {
        self.0.action
    }

    /// Name of the node's type in this schema.
    async fn node_type(&self) -> &str {
        &self.0.node_type
    }

    /// Global id of the node.
    async fn node_id(&self) -> ID {
        match NodeType::named(&self.0.node_type) {
            Some(node_type) => GlobalId::of(node_type, self.0.node_id),
            None => ID(self.0.node_id.to_string()),
        }
    }

    /// The node as it is now; null when it has been removed.
    async fn node(&self, ctx: &Context<'_>) -> Result<Option<Node>> {
        let Some(node_type) = NodeType::named(&self.0.node_type) else { return Ok(None) };
        find(ctx, GlobalId { node_type, key: self.0.node_id }).await
    }

    /// What the node was called when it happened.
    async fn title(&self) -> &str {
        &self.0.title
    }
}
