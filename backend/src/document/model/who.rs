//! Who: organisations, positions, cohorts and networks.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Party, Period, SLUG, WEB_ADDRESS, is_false};
use crate::domain::governing_document::kind::GoverningDocumentKind;
use crate::domain::network::kind::NetworkKind;
use crate::domain::organisation::kind::{ExternalIdScheme, ExternalOrganisationKind, Ownership, UnitKind};

/// An identifier in a register or scheme outside this service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExternalId {
    /// The scheme in which the value is unique.
    pub scheme: ExternalIdScheme,
    /// The identifier, as text: `"1870"`. Organisation numbers may be written
    /// `974 552 124`, `NO974552124` or `0192:974552124`.
    pub value: String,
    /// The first day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    /// The last day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
}

/// Several municipalities that work together (samarbeidsregion).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Region {
    /// Name in addresses, unique in the country: `vest-lofoten`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Name as people write it.
    pub name: String,
    /// Identifiers elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external_ids: Vec<ExternalId>,
}

/// A municipality (kommune).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Municipality {
    /// Name in addresses, unique in the country: `sortland`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Name as people write it: `Sortland kommune`.
    pub name: String,
    /// The municipality number in use today, four digits as text: `"1870"` (kommunenummer).
    /// Earlier numbers stand in `externalIds` with the days on which they held.
    #[schemars(regex(pattern = r"^[0-9]{4}$"))]
    pub municipality_number: String,
    /// The regions it belongs to, by slug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub regions: Vec<String>,
    /// Units that the plan knows only as a number: «8 private barnehager».
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unit_counts: Vec<UnitCount>,
    /// Identifiers elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external_ids: Vec<ExternalId>,
}

/// Units known only as a number (antall enheter).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnitCount {
    /// What kind of units.
    pub kind: UnitKind,
    /// Public or private.
    pub ownership: Ownership,
    /// How many.
    pub count: u16,
}

/// A unit: school, kindergarten, service, sector or elected body (enhet, virksomhet).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unit {
    /// Name in addresses, unique in the country, led by the municipality: `vestvagoy-leknes-skole`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Name as people write it: `Leknes skole`.
    pub name: String,
    /// What the unit does.
    pub kind: UnitKind,
    /// Public or private.
    pub ownership: Ownership,
    /// The municipality it lies in, by slug.
    pub municipality: String,
    /// The organisation above it in the administration, by slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// The organisation that owns it, by slug (eier).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The organisation that has authority over it, by slug (barnehagemyndighet).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// Identifiers elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external_ids: Vec<ExternalId>,
}

/// A partner outside the municipalities (ekstern organisasjon).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExternalOrganisation {
    /// Name in addresses, unique in the country: `udir`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Name as people write it.
    pub name: String,
    /// What kind of partner it is.
    pub kind: ExternalOrganisationKind,
    /// Identifiers elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external_ids: Vec<ExternalId>,
}

/// A position that people hold, or a group they belong to (stilling, målgruppe).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Position {
    /// Name in addresses, unique in the country: `rektor`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Name as people write it.
    pub name: String,
    /// Kinds of units where the position is found; empty when it is found everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unit_kinds: Vec<UnitKind>,
    /// Positions that this one covers, by slug: `enhetsleder` includes `rektor` and `styrer`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub includes: Vec<String>,
}

/// A programme that units take part in (satsing).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Programme {
    /// Name in addresses, unique in the country: `ibsm`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Name as people write it.
    pub name: String,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its cohorts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cohorts: Vec<Cohort>,
}

/// Those who go through a programme together (pulje).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cohort {
    /// Name in addresses, unique in the country, led by the programme: `ibsm-pulje-3-vest-lofoten`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Name as the plan writes it: `Pulje 3`.
    pub label: String,
    /// When it runs.
    pub period: Period,
    /// Organisations that take part, by slug; they may lie in different municipalities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub participants: Vec<String>,
}

/// A text that plans stand on (styringsdokument).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoverningDocument {
    /// Name in addresses, unique in the country: `barnehageloven`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// What kind of text it is.
    pub kind: GoverningDocumentKind,
    /// Its title.
    pub title: String,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(url, regex(pattern = WEB_ADDRESS))]
    pub url: Option<String>,
}

/// A group that people work in (nettverk, gruppe, utvalg).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Network {
    /// Name in addresses, unique in the country, led by the host: `sortland-sut`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Name as people write it: `Skoleeiers utviklingsgruppe`.
    pub name: String,
    /// The municipality's own abbreviation: `SUT`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abbreviation: Option<String>,
    /// What the group is for.
    pub kind: NetworkKind,
    /// What the group is to do (mandat).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<String>,
    /// The organisation that keeps the group, by slug.
    pub host: String,
    /// When it exists, where the plan says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Kinds of units that have one such group each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub per_unit: Vec<UnitKind>,
    /// How many such groups there are, where the plan says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instances: Option<u16>,
    /// Who sits in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<Seat>,
    /// Whom it reports to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports_to: Vec<Party>,
}

/// A seat in a group: who holds it and how many there are (plass).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Seat {
    /// Key, unique within the network: `skoleledere`.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Who holds it.
    pub holder: Party,
    /// How many there are; absent when the plan does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u16>,
    /// The part of a full post given to it: `0.2` for 20 percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.0, max = 1.0))]
    pub share: Option<f64>,
    /// Whether the seat leads the group.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_chair: bool,
    /// What else the plan says about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Other groups where the same person sits by virtue of this seat, by slug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub also_in: Vec<String>,
}
