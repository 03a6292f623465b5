//! What several parts of a document share, and the parts of a theme.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{SLUG, WEB_ADDRESS};
use crate::domain::organisation::kind::UnitKind;
use crate::domain::theme::kind::{Comparator, GoalKind};

pub(super) fn is_false(value: &bool) -> bool {
    !*value
}

/// People as the plan names them, and the positions, groups and organisations meant.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Party {
    /// The plan's own words.
    pub text: String,
    /// Positions meant, by slug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub positions: Vec<String>,
    /// Groups meant, by slug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub networks: Vec<String>,
    /// Organisations meant, by slug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub organisations: Vec<String>,
}

/// A stretch of time; a side that is left out is open.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Period {
    /// The first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// As the plan writes it: `2023/2024`.
    pub label: String,
}

/// A theme of a plan (utviklingsområde, satsingsområde, tema).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Theme {
    /// Key, unique among the themes of the plan: `inkluderende-miljo`.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its number in the plan, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// Its title.
    pub title: String,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// When it is worked on, where that differs from the plan's own period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Goals (mål).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// Core components (kjernekomponenter).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub core_components: Vec<CoreComponent>,
    /// Visions, with their signs (fremtidsbilder).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub visions: Vec<Vision>,
    /// Signs that stand under the theme itself (tegn på god praksis).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<Sign>,
    /// Measures (tiltak).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// What it means for the individual («dette betyr for den enkelte»).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub implications: Vec<Implication>,
    /// Reading and tools (ressurser).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    /// Kinds of units it applies to; empty when it applies to all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub applies_to: Vec<UnitKind>,
    /// Who is responsible for it (ansvar).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<Party>,
    /// Organisations that help, by slug (samarbeidspartnere).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub partners: Vec<String>,
    /// Cohorts that go through it, by slug (puljer).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub cohorts: Vec<String>,
    /// Other themes of the plan that it hangs together with, by key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub related: Vec<String>,
    /// Themes inside this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subthemes: Vec<Theme>,
}

/// A goal (mål).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Goal {
    /// Key, unique among the goals of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its number as the plan writes it: `"1"`, `"2b"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// What the goal is to the plan.
    pub kind: GoalKind,
    /// What is to be reached.
    pub text: String,
    /// The same in figures, where the plan gives some (måltall).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
    /// Signs that the goal is reached (kjennetegn).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<Sign>,
}

/// A figure to reach (måltall): «minst 45 % … etter endt program».
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Target {
    /// What is counted.
    pub text: String,
    /// How the value is compared.
    pub comparator: Comparator,
    /// The value.
    pub value: f64,
    /// What the value counts: `prosent`, `møter`.
    pub unit: String,
    /// When it is to be reached: `ett år etter endt program`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub horizon: Option<String>,
}

/// A core component of a theme (kjernekomponent).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CoreComponent {
    /// Key, unique among the core components of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// Its title.
    pub title: String,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Its points, one by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
}

/// A picture of the wanted future (fremtidsbilde).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Vision {
    /// Key, unique among the visions of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its heading in the plan, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The picture in words.
    pub text: String,
    /// Kinds of units it is for; empty when it is for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unit_kinds: Vec<UnitKind>,
    /// Signs that it has come true (tegn på god praksis).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<Sign>,
    /// Reading and tools (ressurser).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
}

/// A sign of good practice, answerable yes or no (tegn på god praksis, kjennetegn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sign {
    /// Key, unique among the signs of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// What can be seen.
    pub text: String,
    /// Kinds of units it is for, where that is narrower than what it stands under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unit_kinds: Vec<UnitKind>,
    /// What adults do so that the sign appears (handlingskriterier).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<ActionCriterion>,
    /// The same in figures, where the plan gives some (måltall).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
    /// The same sign where it stands again under another theme, by key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub same_as: Vec<String>,
}

/// What adults do so that a sign appears (handlingskriterium).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionCriterion {
    /// Key, unique among the action criteria of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// What they do.
    pub text: String,
}

/// Something that is to be done (tiltak).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Measure {
    /// Key, unique among the measures of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// What is to be done.
    pub text: String,
    /// Who is to do it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsible: Vec<Party>,
    /// Its parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Measure>,
}

/// What a theme means for somebody («dette betyr for den enkelte»).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Implication {
    /// For whom.
    pub for_whom: Party,
    /// What it means.
    pub text: String,
}

/// Reading or a tool (ressurs).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Resource {
    /// Its title.
    pub title: String,
    /// Where it can be found; absent when the plan gives no link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(url, regex(pattern = WEB_ADDRESS))]
    pub url: Option<String>,
}

/// A number to follow over time (indikator).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Indicator {
    /// Key, unique among the indicators of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// What is measured.
    pub title: String,
    /// What the values count: `prosent`, `grunnskolepoeng`.
    pub unit: String,
    /// The values that the plan gives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub observations: Vec<Observation>,
}

/// One value of an indicator (observasjon).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Observation {
    /// The year it holds for; absent when the plan does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1900, max = 2200))]
    pub year: Option<u16>,
    /// The value; absent when the plan only compares in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// Whom it speaks of.
    pub scope: crate::domain::plan::kind::ObservationScope,
    /// The organisation, by slug, when it is one that the document names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
}

/// A report that is owed (rapporteringsplikt).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportingDuty {
    /// Key, unique among the reporting duties of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// What is to be reported.
    pub what: String,
    /// Who reports.
    pub reporter: Party,
    /// Who is to have the report.
    pub recipient: Party,
    /// How often.
    pub cadence: crate::domain::plan::kind::Cadence,
    /// The days on which it is due, where the plan names days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<NaiveDate>,
    /// When it is due, as the plan writes it: `desember og juni`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_text: Option<String>,
}
