//! The table of which network reports to which, drawn from `network.reports_to`
//! so that a group can find the groups below it.

use std::collections::BTreeSet;

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use super::entity;
use crate::ids::NetworkId;

/// One line from a network to the one it reports to.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_reporting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub network_id: NetworkId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub superior_id: NetworkId,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The lines that these networks draw, each once.
pub fn rows(networks: &[entity::Model]) -> Vec<Model> {
    let mut lines = BTreeSet::new();
    for network in networks {
        let superiors = network.reports_to.iter().flat_map(|party| &party.networks);
        lines.extend(superiors.map(|superior| (network.id, *superior)));
    }
    lines.into_iter().map(|(network_id, superior_id)| Model { network_id, superior_id }).collect()
}
