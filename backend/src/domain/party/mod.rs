//! Parties: people as a plan names them (målgruppe, ansvarlig, deltakere).
//!
//! Owns the value that keeps the plan's words beside the positions, networks and
//! organisations meant. A party has no identity; it lives in the row of whoever
//! names it.

pub mod object;

use serde::{Deserialize, Serialize};

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
