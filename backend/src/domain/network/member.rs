//! The table of who sits in which network, drawn from the seats so that the
//! database can find the groups that somebody sits in.

use std::collections::BTreeSet;

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use super::seat;
use crate::ids::{NetworkId, SeatId};

/// Somebody who sits in a network by a seat.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub seat_id: SeatId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub network_id: NetworkId,
    /// Key of a position, a network or an organisation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub party_id: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Who sits where by these seats; whoever holds one that is shared sits in the other groups too.
pub fn rows(seats: &[seat::Model]) -> Vec<Model> {
    let mut members = BTreeSet::new();
    for seat in seats {
        for network in std::iter::once(seat.network_id).chain(seat.also_in.iter().copied()) {
            members.extend(seat.holder.keys().map(|party| (seat.id, network, party)));
        }
    }
    members.into_iter().map(|(seat_id, network_id, party_id)| Model { seat_id, network_id, party_id }).collect()
}
