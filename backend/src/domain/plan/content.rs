//! Values of a plan that have no identity of their own.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::kind::{AdoptionManner, FundingKind, NarrativeKind};
use crate::domain::party::Party;

/// What is kept in the plan's own row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    pub sections: Vec<Section>,
    pub categories: Vec<Category>,
    pub narratives: Vec<Narrative>,
    pub funding: Vec<Funding>,
}

/// How a plan came into force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Adoption {
    pub manner: AdoptionManner,
    pub by: Option<Party>,
    pub date: Option<NaiveDate>,
    pub text: Option<String>,
}

/// A part of a plan that is neither theme nor table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub number: Option<String>,
    pub title: String,
    pub text: String,
    pub items: Vec<String>,
}

/// A category of the calendar's legend.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Category {
    pub code: String,
    pub label: String,
    pub colour: String,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Narrative {
    pub kind: NarrativeKind,
    pub text: String,
}

/// Money, or a share of a post, and what it is for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Funding {
    pub kind: FundingKind,
    pub amount: Option<u32>,
    pub currency: String,
    pub share: Option<f64>,
    pub source: Option<String>,
    pub purposes: Vec<String>,
}
