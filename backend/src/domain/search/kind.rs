//! The words of a search.

use crate::domain::organisation::entity::OrganisationType;
use crate::domain::plan::element::ElementKind;
use crate::graphql::global_id::NodeType;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of thing a search has found (trefftype). Hits that match alike come in this order.
    SearchHitKind {
        /// A municipality (kommune).
        Municipality,
        /// Several municipalities that work together (samarbeidsregion).
        Region,
        /// A plan (plan).
        Plan,
        /// A group that people work in (nettverk, utvalg).
        Network,
        /// A theme of a plan (tema).
        Theme,
        /// A school, a kindergarten, a service or a body of a municipality (enhet).
        Unit,
        /// A partner outside the municipalities (ekstern organisasjon).
        ExternalOrganisation,
        /// A programme that units take part in (satsing).
        Programme,
        /// A law or another text that plans stand on (styringsdokument).
        GoverningDocument,
        /// Who carries which responsibility under a plan (aktør).
        Role,
        /// A sign of good practice (tegn på god praksis).
        Sign,
        /// Something to have reached in a plan year (milepæl).
        Milestone,
        /// A row of a calendar (aktivitet).
        Activity,
        /// What local plans below a plan must contain (mal).
        PlanTemplate,
        /// A report that is owed (rapporteringsplikt).
        ReportingDuty,
        /// A number to follow over time (indikator).
        Indicator,
    }
}

impl SearchHitKind {
    /// The type of the node that such a hit stands for.
    pub fn node_type(self) -> NodeType {
        match self {
            Self::Municipality => NodeType::Municipality,
            Self::Region => NodeType::Region,
            Self::Plan => NodeType::Plan,
            Self::Network => NodeType::Network,
            Self::Theme => NodeType::Theme,
            Self::Unit => NodeType::Unit,
            Self::ExternalOrganisation => NodeType::ExternalOrganisation,
            Self::Programme => NodeType::Programme,
            Self::GoverningDocument => NodeType::GoverningDocument,
            Self::Role => NodeType::Role,
            Self::Sign => NodeType::Sign,
            Self::Milestone => NodeType::Milestone,
            Self::Activity => NodeType::Activity,
            Self::PlanTemplate => NodeType::PlanTemplate,
            Self::ReportingDuty => NodeType::ReportingDuty,
            Self::Indicator => NodeType::Indicator,
        }
    }

    /// The kind of hit that an element of a plan is; none when its text belongs to
    /// what it stands under.
    pub fn of_element(kind: ElementKind) -> Option<Self> {
        Some(match kind {
            ElementKind::Theme => Self::Theme,
            ElementKind::Sign => Self::Sign,
            ElementKind::Role => Self::Role,
            ElementKind::Milestone => Self::Milestone,
            ElementKind::ReportingDuty => Self::ReportingDuty,
            ElementKind::PlanTemplate => Self::PlanTemplate,
            ElementKind::Indicator => Self::Indicator,
            ElementKind::Goal
            | ElementKind::CoreComponent
            | ElementKind::Vision
            | ElementKind::ActionCriterion
            | ElementKind::Measure
            | ElementKind::PlanYear => return None,
        })
    }

    /// The kind of hit that an organisation is.
    pub fn of_organisation(organisation: OrganisationType) -> Self {
        match organisation {
            OrganisationType::Region => Self::Region,
            OrganisationType::Municipality => Self::Municipality,
            OrganisationType::Unit => Self::Unit,
            OrganisationType::ExternalOrganisation => Self::ExternalOrganisation,
        }
    }

    /// Whether it is called by its own sentence, which then counts as text and not as a title.
    pub fn is_a_sentence(self) -> bool {
        self == Self::Sign
    }
}

vocabulary! {
    /// How a word of a search was understood (ordtreff).
    WordMatch {
        /// As it is written, in any form, alone or inside longer words.
        Found,
        /// Nothing has the word; words that differ in one letter, or that it is made of, were searched for instead
        /// (lignende ord).
        Similar,
        /// Nothing has the word or one like it (ukjent ord).
        Nowhere,
    }
}
