//! The plan itself and what stands in it beside themes and activities.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Activity, ActivityCategory, Goal, Indicator, Measure, Party, Period, PlanYear, ReportingDuty, SLUG, Theme, Vision,
    WEB_ADDRESS,
};
use crate::domain::plan::kind::{AdoptionManner, FundingKind, NarrativeKind, PlanKind, PlanStatus, Visibility};

fn is_public(visibility: &Visibility) -> bool {
    *visibility == Visibility::Public
}

fn public() -> Visibility {
    Visibility::Public
}

/// A plan that another one refers to and that has no document of its own here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanOutline {
    /// Name in addresses, unique in the country.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Where in the hierarchy of plans it stands.
    pub kind: PlanKind,
    /// The organisation that owns it, by slug.
    pub owner: String,
    /// When it holds.
    pub period: Period,
    /// How far it has come.
    pub status: PlanStatus,
    /// How it came into force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adoption: Option<Adoption>,
    /// The plan above it, by slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(url, regex(pattern = WEB_ADDRESS))]
    pub source_url: Option<String>,
}

/// A plan (plan).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// Name in addresses, unique in the country: `sortland-kibs-handlingsplan-2023-2024`.
    #[schemars(regex(pattern = SLUG))]
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Where in the hierarchy of plans it stands.
    pub kind: PlanKind,
    /// What it is about, in a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The language it is written in: `nb`, `nn`, `en`, `se`, `sma` or `smj`.
    #[schemars(regex(pattern = r"^(nb|nn|en|se|sma|smj)$"))]
    pub language: String,
    /// Where the plan was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(url, regex(pattern = WEB_ADDRESS))]
    pub source_url: Option<String>,
    /// The organisation that owns it, by slug.
    pub owner: String,
    /// Who may read it.
    #[serde(default = "public", skip_serializing_if = "is_public")]
    pub visibility: Visibility,
    /// When it holds.
    pub period: Period,
    /// How far it has come.
    pub status: PlanStatus,
    /// How it came into force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adoption: Option<Adoption>,
    /// The plan above it, by slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// The edition it replaces, by slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// What it stands on (forankring).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub citations: Vec<Citation>,
    /// Parts that are neither theme nor table: values, knowledge base, realisation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    /// The plan's own goals; a theme has its own (mål).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// The plan's own visions (fremtidsbilder).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub visions: Vec<Vision>,
    /// The plan's own measures (tiltak).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// Themes (utviklingsområder, satsingsområder, tema).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Theme>,
    /// Who carries which responsibility (aktører med rolle og ansvar).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Groups that the plan speaks of, by slug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(extend("uniqueItems" = true))]
    pub networks: Vec<String>,
    /// The years of the plan with their milestones (milepæler).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<PlanYear>,
    /// The legend of the calendar (fargekoder).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<ActivityCategory>,
    /// The rows of the calendar, in the order of the source (fremdriftsplan).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Activity>,
    /// Reports that are owed (rapportering).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reporting_duties: Vec<ReportingDuty>,
    /// Templates for the local plans below this one (maler).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub templates: Vec<PlanTemplate>,
    /// Numbers (tellinger).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// Findings in words (fortellinger, funn).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub narratives: Vec<Narrative>,
    /// Money (finansiering).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub funding: Vec<Funding>,
}

/// How a plan came into force (vedtak).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Adoption {
    /// Adopted, or taken into use without adoption.
    pub manner: AdoptionManner,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Party>,
    /// The day, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// As the plan writes it: `høsten 2021`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A governing document that the plan stands on, and where in it (forankring).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Citation {
    /// The governing document, by slug.
    pub document: String,
    /// Where in it: `§ 9 A`, `kap. 8`, `art. 12`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<String>,
}

/// A part of a plan that is neither theme nor table (kapittel).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Section {
    /// Its number as the plan writes it: `"5.1"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// What it says, shortly.
    pub text: String,
    /// Its points, one by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
}

/// Who carries which responsibility under the plan (aktør, rolle og ansvar).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Role {
    /// Key, unique among the roles of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Who.
    pub actor: Party,
    /// As what: `Oppdragsgiver`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// Responsibilities, one by one; numbered from 1 in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responsibilities: Vec<String>,
}

/// A template for the local plans below this one (mal).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanTemplate {
    /// Key, unique among the templates of the plan.
    #[schemars(regex(pattern = SLUG))]
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its sections; numbered from 1 in this order.
    pub sections: Vec<TemplateSection>,
}

/// A section of a template (punkt i mal).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplateSection {
    /// Its title.
    pub title: String,
    /// What to write there, point by point.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guidance: Vec<String>,
    /// Whether a local plan must have it.
    pub required: bool,
}

/// A finding in words (fortelling, funn, brukerreise).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Narrative {
    /// What it tells.
    pub kind: NarrativeKind,
    /// The finding.
    pub text: String,
}

/// Money, or a share of a post, and what it is for (finansiering).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Funding {
    /// Where it comes from.
    pub kind: FundingKind,
    /// How much, in whole units of the currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 2_147_483_647))]
    pub amount: Option<u32>,
    /// ISO 4217 code; `NOK` when left out.
    #[serde(default = "nok", skip_serializing_if = "is_nok")]
    #[schemars(regex(pattern = r"^[A-Z]{3}$"))]
    pub currency: String,
    /// The part of a full post: `0.4` for 40 percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.0))]
    pub share: Option<f64>,
    /// Who gives it, in the plan's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What it is for, point by point.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<String>,
}

fn nok() -> String {
    "NOK".to_owned()
}

fn is_nok(currency: &str) -> bool {
    currency == "NOK"
}
