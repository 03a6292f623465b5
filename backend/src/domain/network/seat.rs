//! The table of seats in networks.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{Condition, DeriveRelation, EnumIter};

use super::entity;
use crate::auth::Viewer;
use crate::db::{Json, Origins};
use crate::domain::party::Party;
use crate::ids::{NetworkId, SeatId};

/// A seat in a network.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "seat")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SeatId,
    pub network_id: NetworkId,
    pub key: String,
    /// Place among the network's seats.
    pub ordinal: i32,
    pub holder: Json<Party>,
    pub count: Option<i32>,
    pub share: Option<f64>,
    pub is_chair: bool,
    pub note: Option<String>,
    pub also_in: Json<Vec<NetworkId>>,
    pub origins: Json<Origins>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What the viewer may see: the seats of networks that they may see.
pub fn visible_to(viewer: &Viewer) -> Condition {
    let networks = Query::select()
        .column(entity::Column::Id)
        .from(entity::Entity)
        .cond_where(entity::visible_to(viewer))
        .to_owned();
    Condition::all().add(Column::NetworkId.in_subquery(networks))
}
