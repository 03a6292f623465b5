//! Parties: people as a plan names them (målgruppe, ansvarlig, deltakere).
//!
//! Owns the value that keeps the plan's words beside the positions, networks and
//! organisations meant. A party has no identity; it lives in the row of whoever
//! names it.

pub mod object;
pub mod reference;

use serde::{Deserialize, Serialize};

use uuid::Uuid;

use crate::ids::{NetworkId, OrganisationId, PositionId};

/// People as a plan names them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Party {
    /// The plan's own words.
    pub text: String,
    /// Positions meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<PositionId>,
    /// Networks meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub networks: Vec<NetworkId>,
    /// Organisations meant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<OrganisationId>,
}

impl Party {
    /// The keys of all that it names, of any kind.
    pub fn keys(&self) -> impl Iterator<Item = Uuid> {
        let positions = self.positions.iter().map(|id| id.0);
        let networks = self.networks.iter().map(|id| id.0);
        positions.chain(networks).chain(self.organisations.iter().map(|id| id.0))
    }
}
