//! What stands around a plan, as far as the rules read it: the groups that it
//! speaks of, and the names that it uses.
//!
//! A plain value. Whoever asks for a check fills it, from a database or from
//! documents.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::network;
use crate::ids::NetworkId;

/// What stands around a plan.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The groups that the plan speaks of.
    pub groups: Vec<Group>,
    /// Names of everything else that it speaks of: organisations, positions,
    /// programmes, governing documents, other plans.
    pub names: Vec<String>,
}

/// A group with its seats.
#[derive(Clone, Debug)]
pub struct Group {
    /// The group.
    pub network: Arc<network::entity::Model>,
    /// Who sits in it, in the plan's words.
    pub seats: Vec<String>,
}

/// What plans share, from which the surroundings of each are put together.
#[derive(Clone, Debug, Default)]
pub struct Shared {
    groups: HashMap<Uuid, Group>,
    names: HashMap<Uuid, String>,
}

impl Shared {
    /// Takes in groups. What is said of one twice is said once; what one says and another does not, is said.
    pub fn add_groups(&mut self, networks: impl IntoIterator<Item = network::entity::Model>) {
        for network in networks {
            let group = Group { network: Arc::new(network), seats: Vec::new() };
            match self.groups.get_mut(&group.network.id.0) {
                None => drop(self.groups.insert(group.network.id.0, group)),
                Some(known) if known.network.mandate.is_none() => known.network = group.network,
                Some(_) => {}
            }
        }
    }

    /// Takes in the seats of groups that are here already.
    pub fn add_seats(&mut self, seats: impl IntoIterator<Item = network::seat::Model>) {
        for seat in seats {
            if let Some(group) = self.groups.get_mut(&seat.network_id.0)
                && !group.seats.contains(&seat.holder.text)
            {
                group.seats.push(seat.holder.0.text);
            }
        }
    }

    /// Takes in the names of other things.
    pub fn add_names(&mut self, names: impl IntoIterator<Item = (Uuid, String)>) {
        self.names.extend(names);
    }

    /// The surroundings of a plan that speaks of these things, in this order.
    pub fn around(&self, networks: &[NetworkId], mentions: &[Uuid]) -> Around {
        let mut seen = HashSet::new();
        let ids: Vec<Uuid> = networks.iter().map(|id| id.0).chain(mentions.iter().copied()).collect();
        let mut around = Around::default();
        for id in ids.into_iter().filter(|id| seen.insert(*id)) {
            around.groups.extend(self.groups.get(&id).cloned());
            around.names.extend(self.names.get(&id).cloned());
        }
        around
    }
}
