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
    /// programmes, governing documents, other plans. By key, in the order of the plan.
    pub names: Vec<(Uuid, String)>,
}

/// A group with its seats.
#[derive(Clone, Debug)]
pub struct Group {
    /// The group.
    pub network: Arc<network::entity::Model>,
    /// Whether its mandate is what this plan says of it, and not another.
    pub has_own_mandate: bool,
    /// Who sits in it.
    pub seats: Vec<Seat>,
}

/// Who sits in a group, in the words of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The words.
    pub text: String,
    /// Whether it is this plan that says so.
    pub is_own: bool,
}

impl Around {
    /// What something is called, if the plan speaks of it.
    pub fn name(&self, id: Uuid) -> Option<&str> {
        let group =
            || self.groups.iter().find(|group| group.network.id.0 == id).map(|group| group.network.name.as_str());
        self.names.iter().find(|(key, _)| *key == id).map(|(_, name)| name.as_str()).or_else(group)
    }
}

impl Group {
    /// The mandate that this plan gives the group.
    pub fn own_mandate(&self) -> Option<&str> {
        self.network.mandate.as_deref().filter(|_| self.has_own_mandate)
    }
}

/// What plans share, from which the surroundings of each are put together.
#[derive(Clone, Debug, Default)]
pub struct Shared {
    groups: HashMap<Uuid, Arc<network::entity::Model>>,
    seats: HashMap<Uuid, Vec<network::seat::Model>>,
    names: HashMap<Uuid, String>,
}

impl Shared {
    /// Takes in groups. Of one that comes twice, the one with a mandate is kept.
    pub fn add_groups(&mut self, networks: impl IntoIterator<Item = network::entity::Model>) {
        for network in networks {
            let known = self.groups.get(&network.id.0);
            if known.is_none_or(|known| known.mandate.is_none() && network.mandate.is_some()) {
                self.groups.insert(network.id.0, Arc::new(network));
            }
        }
    }

    /// Takes in seats; one that comes twice is one.
    pub fn add_seats(&mut self, seats: impl IntoIterator<Item = network::seat::Model>) {
        for seat in seats {
            let known = self.seats.entry(seat.network_id.0).or_default();
            if known.iter().all(|other| other.id != seat.id) {
                known.push(seat);
            }
        }
    }

    /// Takes in the names of other things.
    pub fn add_names(&mut self, names: impl IntoIterator<Item = (Uuid, String)>) {
        self.names.extend(names);
    }

    /// The surroundings of the plan with this slug, which speaks of these things in this order.
    pub fn around(&self, plan: &str, networks: &[NetworkId], mentions: &[Uuid]) -> Around {
        let mut seen = HashSet::new();
        let ids: Vec<Uuid> = networks.iter().map(|id| id.0).chain(mentions.iter().copied()).collect();
        let mut around = Around::default();
        for id in ids.into_iter().filter(|id| seen.insert(*id)) {
            around.groups.extend(self.groups.get(&id).map(|network| self.group(plan, network)));
            around.names.extend(self.names.get(&id).map(|name| (id, name.clone())));
        }
        around
    }

    fn group(&self, plan: &str, network: &Arc<network::entity::Model>) -> Group {
        let seats = self.seats.get(&network.id.0).into_iter().flatten().map(|seat| Seat {
            text: seat.holder.text.clone(),
            is_own: is_own(plan, seat.origins.get("holder").map(|origin| origin.document.as_str())),
        });
        Group {
            has_own_mandate: is_own(plan, network.origins.get("mandate").map(|origin| origin.document.as_str())),
            seats: seats.collect(),
            network: Arc::clone(network),
        }
    }
}

/// Whether a value is what the document of a plan says; where nobody is named, it is.
fn is_own(plan: &str, said_by: Option<&str>) -> bool {
    said_by.is_none_or(|document| document == plan)
}
