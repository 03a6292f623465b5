//! A remark: what was found, and where.

use uuid::Uuid;

use super::around::Group;
use super::code::{RemarkCode, Severity};
use super::finding::Finding;
use super::words::{self, Language};
use crate::domain::activity;
use crate::domain::plan::element::ElementKind;
use crate::domain::plan::snapshot::{Part, PlanSnapshot};
use crate::ids::{ActivityId, ElementId, NetworkId};

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// The plan itself.
    Plan,
    /// A row of its calendar.
    Activity(ActivityId),
    /// An element of the plan.
    Element(ElementKind, ElementId),
    /// A group that it speaks of.
    Network(NetworkId),
}

impl About {
    /// The subject's type in the API: `Activity`.
    pub fn type_name(self) -> String {
        match self {
            Self::Plan => "Plan".to_owned(),
            Self::Activity(_) => "Activity".to_owned(),
            Self::Element(kind, _) => format!("{kind:?}"),
            Self::Network(_) => "Network".to_owned(),
        }
    }

    /// The key of the subject.
    pub fn key(self, plan: &PlanSnapshot) -> Uuid {
        match self {
            Self::Plan => plan.plan.id.0,
            Self::Activity(id) => id.0,
            Self::Element(_, id) => id.0,
            Self::Network(id) => id.0,
        }
    }
}

/// One thing that the check found.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// What it is about.
    pub about: About,
    /// The field of it that is meant, as the plan document names it: `when`, `slots[1]`.
    pub field: String,
    /// What the subject is called in messages; empty for the plan itself.
    pub place: String,
    /// What was found.
    pub finding: Finding,
}

impl Remark {
    /// On the plan itself.
    pub fn on_plan(field: impl Into<String>, finding: Finding) -> Self {
        Self { about: About::Plan, field: field.into(), place: String::new(), finding }
    }

    /// On a row of the calendar: called by its title, its heading and its date as written.
    pub fn on_row(row: &activity::entity::Model, field: impl Into<String>, finding: Finding) -> Self {
        let heading = row.heading.as_ref().map(|heading| format!("{heading}, ")).unwrap_or_default();
        let place = format!("{} ({heading}{})", words::short(&row.title), words::short(row.when_text.trim()));
        Self { about: About::Activity(row.id), field: field.into(), place, finding }
    }

    /// On an element of the plan: called by its title, or else by its text.
    pub fn on_part<D>(kind: ElementKind, part: &Part<D>, field: impl Into<String>, finding: Finding) -> Self {
        let name = part.title.as_deref().unwrap_or_else(|| part.words());
        Self { about: About::Element(kind, part.id), field: field.into(), place: words::short(name), finding }
    }

    /// On a group that the plan speaks of: called by its name.
    pub fn on_group(group: &Group, field: impl Into<String>, finding: Finding) -> Self {
        let place = words::short(&group.network.name);
        Self { about: About::Network(group.network.id), field: field.into(), place, finding }
    }

    /// Its code.
    pub fn code(&self) -> RemarkCode {
        self.finding.code()
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// What and where, and what may be meant instead.
    pub fn message(&self, language: Language) -> String {
        let said = words::say(language, &self.finding);
        if self.place.is_empty() { said } else { format!("{}: {said}", self.place) }
    }
}
