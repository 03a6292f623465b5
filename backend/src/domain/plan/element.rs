//! The table of a plan's elements: themes with their parts, roles, years with
//! their milestones, duties, templates and indicators.
//!
//! They form one ordered tree, are read together and changed rarely, so they lie
//! in one table: a common head, and a detail whose type belongs to the kind. A
//! plan is thereby loaded in a handful of statements.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter, Iterable};

use crate::db::Json;
use crate::ids::{ElementId, OrganisationId, PlanId};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of element of a plan something is.
    ElementKind {
        /// A theme (tema).
        Theme,
        /// A goal (mål).
        Goal,
        /// A core component (kjernekomponent).
        CoreComponent,
        /// A picture of the wanted future (fremtidsbilde).
        Vision,
        /// A sign of good practice (tegn på god praksis).
        Sign,
        /// An action criterion (handlingskriterium).
        ActionCriterion,
        /// A measure (tiltak).
        Measure,
        /// A role with its responsibilities (aktør).
        Role,
        /// A year of the plan (planår).
        PlanYear,
        /// A milestone (milepæl).
        Milestone,
        /// A report that is owed (rapporteringsplikt).
        ReportingDuty,
        /// A template for local plans (mal).
        PlanTemplate,
        /// An indicator (indikator).
        Indicator,
    }
}

impl ElementKind {
    /// The kind of elements of this type of the API and of the plan document: `CoreComponent`.
    pub fn of_type(name: &str) -> Option<Self> {
        Self::iter().find(|kind| format!("{kind:?}") == name)
    }

    /// The kind's name in keys and addresses: `core-component`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Goal => "goal",
            Self::CoreComponent => "core-component",
            Self::Vision => "vision",
            Self::Sign => "sign",
            Self::ActionCriterion => "action-criterion",
            Self::Measure => "measure",
            Self::Role => "role",
            Self::PlanYear => "plan-year",
            Self::Milestone => "milestone",
            Self::ReportingDuty => "reporting-duty",
            Self::PlanTemplate => "plan-template",
            Self::Indicator => "indicator",
        }
    }
}

/// An element of a plan.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "plan_element")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ElementId,
    pub plan_id: PlanId,
    /// The element that this one stands under; none for the plan's own.
    pub parent_id: Option<ElementId>,
    pub kind: ElementKind,
    pub key: String,
    /// Place in the whole plan, in the order of the document.
    pub ordinal: i32,
    pub number: Option<String>,
    pub title: Option<String>,
    pub text: Option<String>,
    /// What only this kind has; see `detail.rs`.
    pub detail: Json<serde_json::Value>,
    /// The municipality or region that owns the row.
    pub tenant_id: Option<OrganisationId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
