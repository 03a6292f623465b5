//! The GraphQL types `ReportingDuty`, `PlanTemplate` and Indicator.

use async_graphql::{Context, ID, Object, Result, SimpleObject};

use crate::domain::organisation::object::Organisation;
use crate::domain::party::Party;
use crate::domain::plan::detail::{DutyDetail, IndicatorDetail, Observation, TemplateDetail};
use crate::domain::plan::kind::{Cadence, ObservationScope};
use crate::domain::plan::snapshot::PlanPart;
use crate::graphql::context::RequestContext;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::scalars::Date;

/// A reporting duty.
#[derive(Clone)]
pub struct ReportingDuty(pub PlanPart<DutyDetail>);

/// A report that is owed (rapporteringsplikt).
#[Object]
impl ReportingDuty {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::ReportingDuty, self.0.id.0)
    }

    /// What is to be reported.
    async fn what(&self) -> &str {
        self.0.words()
    }

    /// Who reports.
    async fn reporter(&self) -> &Party {
        &self.0.detail.reporter
    }

    /// Who is to have the report (mottaker).
    async fn recipient(&self) -> &Party {
        &self.0.detail.recipient
    }

    /// How often (hyppighet).
    async fn cadence(&self) -> Cadence {
        self.0.detail.cadence
    }

    /// The days on which it is due; empty when the plan names none (frister).
    #[graphql(directive = Assumed::apply(2))]
    async fn dates(&self) -> Vec<Date> {
        self.0.detail.dates.iter().copied().map(Date).collect()
    }

    /// When it is due, as the plan writes it: «desember og juni»; null when the days say it all.
    async fn due_text(&self) -> Option<&str> {
        self.0.detail.due_text.as_deref()
    }
}

/// A template.
#[derive(Clone)]
pub struct PlanTemplate(pub PlanPart<TemplateDetail>);

/// What local plans below a plan must contain (mal).
#[Object(serial)]
impl PlanTemplate {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::PlanTemplate, self.0.id.0)
    }

    /// Its title.
    async fn title(&self) -> &str {
        self.0.title.as_deref().unwrap_or_default()
    }

    /// Its sections, in order.
    #[graphql(directive = Assumed::apply(6))]
    async fn sections(&self) -> Vec<TemplateSection> {
        let sections = (1..).zip(&self.0.detail.sections);
        sections
            .map(|(number, section)| TemplateSection {
                number,
                title: section.title.clone(),
                guidance: section.guidance.clone(),
                required: section.required,
            })
            .collect()
    }
}

/// A section of a template (punkt i mal).
#[derive(SimpleObject)]
pub struct TemplateSection {
    /// Its place in the template, from 1.
    pub number: i32,
    /// Its title.
    pub title: String,
    /// What to write there, point by point (veiledning).
    #[graphql(directive = Assumed::apply(6))]
    pub guidance: Vec<String>,
    /// Whether a local plan must have it.
    pub required: bool,
}

/// An indicator.
#[derive(Clone)]
pub struct Indicator(pub PlanPart<IndicatorDetail>);

/// A number to follow over time (indikator, telling).
#[Object(serial)]
impl Indicator {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Indicator, self.0.id.0)
    }

    /// What is measured.
    async fn title(&self) -> &str {
        self.0.title.as_deref().unwrap_or_default()
    }

    /// What the values count: «prosent», «grunnskolepoeng» (måleenhet).
    async fn unit(&self) -> &str {
        &self.0.detail.unit
    }

    /// The values that the plan gives.
    #[graphql(directive = Assumed::apply(2))]
    async fn observations(&self) -> &[Observation] {
        &self.0.detail.observations
    }
}

/// One value of an indicator (observasjon).
#[Object]
impl Observation {
    /// The year that it holds for; null when the plan does not say.
    async fn year(&self) -> Option<i32> {
        self.year.map(i32::from)
    }

    /// The value; null when the plan only compares in words.
    async fn value(&self) -> Option<f64> {
        self.value
    }

    /// Whom it speaks of (sammenligningsgrunnlag).
    async fn scope(&self) -> ObservationScope {
        self.scope
    }

    /// The organisation that it speaks of; null when it is no one organisation.
    async fn organisation(&self, ctx: &Context<'_>) -> Result<Option<Organisation>> {
        let Some(id) = self.organisation else { return Ok(None) };
        Ok(ctx.batch().load_one(id).await?.map(Organisation::from))
    }
}
