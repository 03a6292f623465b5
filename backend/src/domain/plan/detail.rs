//! What only one kind of element has: the types behind `plan_element.detail`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::element::ElementKind;
use super::kind::{Cadence, ObservationScope};
use crate::domain::organisation::kind::UnitKind;
use crate::domain::party::Party;
use crate::domain::theme::kind::{Comparator, GoalKind};
use crate::ids::{CohortId, ElementId, OrganisationId};

/// The detail of one kind of element.
pub trait Detail: Serialize + DeserializeOwned + Clone + PartialEq + Send + Sync + 'static {
    /// The kind it belongs to.
    const KIND: ElementKind;
}

/// A stretch of time; a side that is left out is open.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Period {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub label: String,
}

/// Reading or a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Resource {
    pub title: String,
    pub url: Option<String>,
}

/// A figure to reach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    pub text: String,
    pub comparator: Comparator,
    pub value: f64,
    pub unit: String,
    pub horizon: Option<String>,
}

/// What a theme means for somebody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Implication {
    pub for_whom: Party,
    pub text: String,
}

/// One value of an indicator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    pub year: Option<u16>,
    pub value: Option<f64>,
    pub scope: ObservationScope,
    pub organisation: Option<OrganisationId>,
}

/// A section of a template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateSection {
    pub title: String,
    pub guidance: Vec<String>,
    pub required: bool,
}

macro_rules! detail {
    ($($(#[$meta:meta])* $name:ident of $kind:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub struct $name { $(pub $field: $type),* }

        impl Detail for $name {
            const KIND: ElementKind = ElementKind::$kind;
        }
    )*};
}

detail! {
    /// What only a theme has.
    ThemeDetail of Theme {
        period: Option<Period>,
        implications: Vec<Implication>,
        resources: Vec<Resource>,
        applies_to: Vec<UnitKind>,
        responsible: Vec<Party>,
        partners: Vec<OrganisationId>,
        cohorts: Vec<CohortId>,
        related: Vec<ElementId>,
    }
    /// What only a goal has.
    GoalDetail of Goal { kind: GoalKind, targets: Vec<Target> }
    /// What only a core component has.
    CoreComponentDetail of CoreComponent { items: Vec<String> }
    /// What only a vision has.
    VisionDetail of Vision { unit_kinds: Vec<UnitKind>, resources: Vec<Resource> }
    /// What only a sign has.
    SignDetail of Sign { unit_kinds: Vec<UnitKind>, targets: Vec<Target>, same_as: Vec<ElementId> }
    /// What only an action criterion has.
    CriterionDetail of ActionCriterion {}
    /// What only a measure has.
    MeasureDetail of Measure { responsible: Vec<Party> }
    /// What only a role has.
    RoleDetail of Role { actor: Party, function: Option<String>, responsibilities: Vec<String> }
    /// What only a plan year has.
    YearDetail of PlanYear { period: Period, actors_in_focus: Vec<Party>, note: Option<String> }
    /// What only a milestone has.
    MilestoneDetail of Milestone {}
    /// What only a reporting duty has.
    DutyDetail of ReportingDuty {
        reporter: Party,
        recipient: Party,
        cadence: Cadence,
        dates: Vec<NaiveDate>,
        due_text: Option<String>,
    }
    /// What only a template has.
    TemplateDetail of PlanTemplate { sections: Vec<TemplateSection> }
    /// What only an indicator has.
    IndicatorDetail of Indicator { unit: String, observations: Vec<Observation> }
}
