//! What the database already has, by name: documents may refer to it.

use std::collections::{BTreeMap, BTreeSet};

use super::tables::Space;

/// The slugs in the database, by what they name.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Organisations of all four types.
    pub organisations: BTreeMap<String, OrganisationType>,
    /// Positions.
    pub positions: BTreeSet<String>,
    /// Networks.
    pub networks: BTreeSet<String>,
    /// Programmes.
    pub programmes: BTreeSet<String>,
    /// Cohorts.
    pub cohorts: BTreeSet<String>,
    /// Governing documents.
    pub governing_documents: BTreeSet<String>,
    /// Plans and outlines of plans.
    pub plans: BTreeSet<String>,
}

/// What type of organisation a slug names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrganisationType {
    /// A region.
    Region,
    /// A municipality.
    Municipality,
    /// A unit.
    Unit,
    /// An organisation outside the municipalities.
    ExternalOrganisation,
}

impl OrganisationType {
    /// The name of the type in the schema.
    pub(super) const fn type_name(self) -> &'static str {
        match self {
            Self::Region => "Region",
            Self::Municipality => "Municipality",
            Self::Unit => "Unit",
            Self::ExternalOrganisation => "ExternalOrganisation",
        }
    }
}

impl Known {
    /// The names of a space that the whole country shares, each with its type.
    pub(super) fn names(&self, space: Space) -> Vec<(&str, &'static str)> {
        match space {
            Space::Organisation => {
                self.organisations.iter().map(|(slug, kind)| (slug.as_str(), kind.type_name())).collect()
            }
            Space::Position => plain(&self.positions, "Position"),
            Space::Network => plain(&self.networks, "Network"),
            Space::Programme => plain(&self.programmes, "Programme"),
            Space::Cohort => plain(&self.cohorts, "Cohort"),
            Space::GoverningDocument => plain(&self.governing_documents, "GoverningDocument"),
            Space::Plan => plain(&self.plans, "Plan"),
            _ => Vec::new(),
        }
    }
}

fn plain<'a>(slugs: &'a BTreeSet<String>, type_name: &'static str) -> Vec<(&'a str, &'static str)> {
    slugs.iter().map(|slug| (slug.as_str(), type_name)).collect()
}
