//! In which networks somebody sits, also by way of a group that has a seat in another.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use sea_orm::sea_query::{
    Alias, CommonTableExpression, Expr, ExprTrait, Query, SelectStatement, UnionType, WithClause,
};
use sea_orm::{ColumnTrait, ConnectionTrait};
use uuid::Uuid;

use super::entity;
use super::member::{Column, Entity};
use crate::auth::Viewer;
use crate::graphql::context::Store;
use crate::graphql::list::Shared;

/// The keys of the networks in which any of these parties sits, of those that the viewer may see.
pub fn networks_of(parties: &[Uuid], viewer: &Viewer) -> SelectStatement {
    const SITTING: &str = "sitting";
    let visible = || {
        Query::select().column(entity::Column::Id).from(entity::Entity).cond_where(entity::visible_to(viewer)).take()
    };
    let by_seat = Query::select()
        .column((Entity, Column::NetworkId))
        .from(Entity)
        .and_where(Column::PartyId.is_in(parties.iter().copied()))
        .and_where(Column::NetworkId.in_subquery(visible()))
        .union(
            UnionType::Distinct,
            Query::select()
                .column((Entity, Column::NetworkId))
                .from(Entity)
                .inner_join(Alias::new(SITTING), Expr::col((Entity, Column::PartyId)).equals((SITTING, "id")))
                .and_where(Column::NetworkId.in_subquery(visible()))
                .take(),
        )
        .take();
    let sitting = CommonTableExpression::new().table_name(SITTING).column("id").query(by_seat).to_owned();
    let with = WithClause::new().recursive(true).cte(sitting).to_owned();
    Query::select().column("id").from(SITTING).with_cte(with).take()
}

/// The networks in which any of some parties sits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NetworksWith(pub Vec<Uuid>);

impl Loader<NetworksWith> for Store {
    type Value = Vec<Uuid>;
    type Error = Shared;

    async fn load(&self, keys: &[NetworksWith]) -> Result<HashMap<NetworksWith, Vec<Uuid>>, Shared> {
        let mut found = HashMap::new();
        for key in keys {
            let rows = self.db.query_all(&networks_of(&key.0, &self.viewer)).await?;
            let networks: Result<_, _> = rows.iter().map(|row| row.try_get("", "id")).collect();
            found.insert(key.clone(), networks?);
        }
        Ok(found)
    }
}
