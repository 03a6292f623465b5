//! Small GraphQL types of plans: values without an identity of their own.

use async_graphql::{Object, SimpleObject};

use super::content::{Adoption, Category, Funding, Narrative, Section};
use super::detail::Period;
use super::kind::{AdoptionManner, FundingKind, NarrativeKind};
use crate::domain::governing_document::object::GoverningDocument;
use crate::domain::party::Party;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::scalars::Date;

/// A governing document that a plan stands on, and where in it (forankring).
#[derive(SimpleObject)]
pub struct Citation {
    /// The governing document (styringsdokument).
    pub document: GoverningDocument,
    /// Where in it: «§ 9 A», «kap. 8», «art. 12»; null for the whole of it.
    pub provision: Option<String>,
}

/// A stretch of time (periode).
#[Object(serial)]
impl Period {
    /// The first day; null when it is open.
    async fn from(&self) -> Option<Date> {
        self.from.map(Date)
    }

    /// The last day, inclusive; null when it is open.
    async fn to(&self) -> Option<Date> {
        self.to.map(Date)
    }

    /// As the plan writes it: «2023/2024».
    async fn label(&self) -> &str {
        &self.label
    }
}

/// How a plan came into force (vedtak).
#[Object(serial)]
impl Adoption {
    /// Adopted, or taken into use without adoption (vedtatt, tatt i bruk).
    async fn manner(&self) -> AdoptionManner {
        self.manner
    }

    /// By whom; null when the plan does not say.
    async fn by(&self) -> Option<&Party> {
        self.by.as_ref()
    }

    /// The day; null when it is not known.
    async fn date(&self) -> Option<Date> {
        self.date.map(Date)
    }

    /// As the plan writes it: «høsten 2021»; null when it says nothing more.
    async fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}

/// A part of a plan that is neither theme nor table (kapittel).
#[Object(serial)]
impl Section {
    /// Its number as the plan writes it; null when it has none.
    async fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// Its title.
    async fn title(&self) -> &str {
        &self.title
    }

    /// What it says, shortly.
    async fn text(&self) -> &str {
        &self.text
    }

    /// Its points, one by one.
    #[graphql(directive = Assumed::apply(4))]
    async fn items(&self) -> &[String] {
        &self.items
    }
}

/// A category of a calendar's legend (fargekode).
#[Object(serial, name = "ActivityCategory")]
impl Category {
    /// Name in filters and addresses, unique in the plan.
    async fn code(&self) -> &str {
        &self.code
    }

    /// As the legend writes it.
    async fn label(&self) -> &str {
        &self.label
    }

    /// Its colour as `#rrggbb`, readable on white.
    async fn colour(&self) -> &str {
        &self.colour
    }
}

/// A finding in words (fortelling, funn, brukerreise).
#[Object(serial)]
impl Narrative {
    /// What it tells (type funn).
    async fn kind(&self) -> NarrativeKind {
        self.kind
    }

    /// The finding.
    async fn text(&self) -> &str {
        &self.text
    }
}

/// Money, or a share of a post, and what it is for (finansiering).
#[Object(serial)]
impl Funding {
    /// Where it comes from.
    async fn kind(&self) -> FundingKind {
        self.kind
    }

    /// How much, in whole units of the currency; null when it is not money (beløp).
    async fn amount(&self) -> Option<i32> {
        self.amount.and_then(|amount| i32::try_from(amount).ok())
    }

    /// The currency's ISO 4217 code.
    async fn currency(&self) -> &str {
        &self.currency
    }

    /// The part of a full post, 0.4 for 40 percent; null when it is not a post (stillingsandel).
    async fn share(&self) -> Option<f64> {
        self.share
    }

    /// Who gives it, in the plan's words; null when the plan does not say.
    async fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// What it is for, point by point (formål).
    #[graphql(directive = Assumed::apply(4))]
    async fn purposes(&self) -> &[String] {
        &self.purposes
    }
}
