//! What a write has made stale: whose entries are to be made anew.

use std::collections::HashSet;

use crate::ids::{GoverningDocumentId, NetworkId, OrganisationId, PlanId, ProgrammeId};

/// Nouns whose rows have changed, or rows that belong to their text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stale {
    pub plans: HashSet<PlanId>,
    pub organisations: HashSet<OrganisationId>,
    pub networks: HashSet<NetworkId>,
    pub programmes: HashSet<ProgrammeId>,
    pub governing_documents: HashSet<GoverningDocumentId>,
}
