//! Whose an entry is: the filters that the index answers itself, so that a common
//! word within one municipality costs no more than within the country.

use std::sync::Arc;

use uuid::Uuid;

use super::entity::Model;
use crate::domain::organisation::kind::UnitKind;

/// Something that entries belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// A municipality or region that owns the row.
    Tenant(Uuid),
    /// A plan.
    Plan(Uuid),
    /// A kind of unit.
    UnitKind(UnitKind),
}

impl Scope {
    /// The term of the index that stands for it.
    pub fn term(self) -> Arc<str> {
        match self {
            Self::Tenant(key) => format!("t{}", key.simple()),
            Self::Plan(key) => format!("p{}", key.simple()),
            Self::UnitKind(kind) => format!("u{kind:?}").to_lowercase(),
        }
        .into()
    }

    /// What an entry belongs to.
    pub fn all_of(entry: &Model) -> impl Iterator<Item = Self> {
        let tenant = entry.tenant_id.map(|id| Self::Tenant(id.0));
        let plan = entry.plan_id.map(|id| Self::Plan(id.0));
        let kinds = entry.unit_kinds.iter().copied().map(Self::UnitKind);
        tenant.into_iter().chain(plan).chain(kinds)
    }
}
