//! The GraphQL types Role and Responsibility.

use std::sync::Arc;

use async_graphql::{ID, Object, SimpleObject};

use crate::domain::party::Party;
use crate::domain::plan::detail::RoleDetail;
use crate::domain::plan::object::Plan;
use crate::domain::plan::snapshot::PlanPart;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::global_id::{GlobalId, NodeType};

/// A role.
#[derive(Clone)]
pub struct Role(pub PlanPart<RoleDetail>);

/// Who carries which responsibility under a plan (aktør med rolle og ansvar).
#[Object]
impl Role {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Role, self.0.id.0)
    }

    /// Who (aktør).
    async fn actor(&self) -> &Party {
        &self.0.detail.actor
    }

    /// As what: «Oppdragsgiver»; null when the plan does not say (rolle).
    async fn function(&self) -> Option<&str> {
        self.0.detail.function.as_deref()
    }

    /// What they are responsible for, one by one (ansvar, oppgaver).
    #[graphql(directive = Assumed::apply(4))]
    async fn responsibilities(&self) -> Vec<Responsibility> {
        let texts = (1..).zip(&self.0.detail.responsibilities);
        texts.map(|(number, text)| Responsibility { number, text: text.clone() }).collect()
    }

    /// How many things they are responsible for (antall ansvar).
    async fn responsibility_count(&self) -> i32 {
        i32::try_from(self.0.detail.responsibilities.len()).unwrap_or(i32::MAX)
    }

    /// The plan that says so.
    async fn plan(&self) -> Plan {
        Arc::clone(&self.0.snapshot().plan).into()
    }
}

/// One thing that somebody is responsible for (ansvar).
#[derive(SimpleObject)]
pub struct Responsibility {
    /// Its place among the role's responsibilities, from 1.
    pub number: i32,
    /// What it is.
    pub text: String,
}
