//! Small GraphQL types of organisations.

use std::sync::Arc;

use async_graphql::{Object, SimpleObject};

use super::external_id::Model;
use super::kind::{ExternalIdScheme, Ownership, UnitKind};
use crate::graphql::scalars::Date;

/// An identifier elsewhere.
pub struct ExternalId(Arc<Model>);

impl From<Arc<Model>> for ExternalId {
    fn from(row: Arc<Model>) -> Self {
        Self(row)
    }
}

/// An identifier that an organisation has in a register outside this service (ekstern identifikator).
#[Object(serial)]
impl ExternalId {
    /// The register or scheme in which the value is unique.
    async fn scheme(&self) -> ExternalIdScheme {
        self.0.scheme
    }

    /// The identifier as text; an organisation number is written as nine digits.
    async fn value(&self) -> &str {
        &self.0.value
    }

    /// The first day on which it holds; null when that is not known.
    async fn valid_from(&self) -> Option<Date> {
        self.0.valid_from.map(Date)
    }

    /// The last day on which it holds; null when it still does.
    async fn valid_to(&self) -> Option<Date> {
        self.0.valid_to.map(Date)
    }
}

/// Units that a plan knows only as a number: «8 private barnehager» (antall enheter).
#[derive(SimpleObject)]
pub struct UnitCount {
    /// What kind of units.
    pub kind: UnitKind,
    /// Public or private.
    pub ownership: Ownership,
    /// How many.
    pub count: i32,
}
