//! The plan document: the open file format in which a plan comes in and goes out.
//!
//! These types are the format. The JSON Schema that is published and the checks
//! on what is read are generated from them, so a doc comment here is what an
//! author of a plan reads. Names are those of the GraphQL schema.
//!
//! Invariants: every thing with an identity has a `slug` (unique in the country)
//! or a `key` (unique among its kind within the plan); ids derive from these.

mod parts;
mod plan;
mod when;
mod who;

pub use parts::*;
pub use plan::*;
pub use when::*;
pub use who::*;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The one version of the format that this program reads and writes.
pub const FORMAT: &str = "sammenheng/1";

/// A file in the plan document format, version 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Document {
    /// The format and its version: `sammenheng/1`.
    #[schemars(regex(pattern = r"^sammenheng/1$"))]
    pub format: String,
    /// Regions that the document speaks of (samarbeidsregioner).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Region>,
    /// Municipalities that the document speaks of (kommuner).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<Municipality>,
    /// Units that the document speaks of (enheter).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<Unit>,
    /// Partners outside the municipalities (eksterne organisasjoner).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external_organisations: Vec<ExternalOrganisation>,
    /// Positions that people hold (stillinger, målgrupper).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<Position>,
    /// Programmes with their cohorts (satsinger med puljer).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programmes: Vec<Programme>,
    /// Laws, white papers and other texts that the plan stands on (styringsdokumenter).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub governing_documents: Vec<GoverningDocument>,
    /// Groups that people work in (nettverk, grupper, utvalg).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub networks: Vec<Network>,
    /// Plans that the plan refers to and that have no document of their own here:
    /// its parent, what it supersedes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outlines: Vec<PlanOutline>,
    /// The plan itself. A document without one holds shared things only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
}

/// An address on the web, and nothing that runs.
pub(super) const WEB_ADDRESS: &str = r"^https?://";

/// A name for people and addresses: lower-case letters a to z, digits and single hyphens.
pub(super) const SLUG: &str = r"^[a-z0-9]+(-[a-z0-9]+)*$";
