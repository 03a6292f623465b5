//! The GraphQL types Sign and `ActionCriterion`.

use async_graphql::{ID, Object};

use super::object::{Goal, Theme, Vision};
use super::standing::{applies_to, theme_above};
use crate::domain::organisation::kind::UnitKind;
use crate::domain::plan::detail::{CriterionDetail, SignDetail, Target};
use crate::domain::plan::snapshot::PlanPart;
use crate::graphql::cost::declare::Assumed;
use crate::graphql::global_id::{GlobalId, NodeType};
use crate::graphql::ready::Ready;

/// A sign.
#[derive(Clone)]
pub struct Sign(pub PlanPart<SignDetail>);

/// A sign of good practice, answerable yes or no (tegn på god praksis, kjennetegn).
#[Object]
impl Sign {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::Sign, self.0.id.0)
    }

    /// Its number; null when it has none.
    async fn number(&self) -> Option<i32> {
        self.0.whole_number()
    }

    /// What can be seen.
    async fn text(&self) -> &str {
        self.0.words()
    }

    /// Kinds of units it is for, where that is narrower than what it stands under.
    #[graphql(directive = Assumed::apply(1))]
    async fn unit_kinds(&self) -> &[UnitKind] {
        &self.0.detail.unit_kinds
    }

    /// Kinds of units it is for, read from what it stands under where it does not say itself; empty when it is for all (gjelder for).
    #[graphql(directive = Assumed::apply(1))]
    async fn applies_to(&self) -> Vec<UnitKind> {
        applies_to(&self.0)
    }

    /// The theme that it stands in, directly or under a vision or a goal; null when it belongs to the plan itself (tema).
    async fn theme(&self) -> Option<Theme> {
        theme_above(self.0.snapshot(), self.0.parent).map(Theme)
    }

    /// The vision that it is a sign of; null when it stands under a goal or a theme (fremtidsbilde).
    async fn vision(&self) -> Option<Vision> {
        self.0.parent.and_then(|id| PlanPart::with_id(self.0.snapshot(), id)).map(Vision)
    }

    /// The goal that it is a sign of; null when it stands under a vision or a theme (mål).
    async fn goal(&self) -> Option<Goal> {
        self.0.parent.and_then(|id| PlanPart::with_id(self.0.snapshot(), id)).map(Goal)
    }

    /// What adults do so that it appears (handlingskriterier).
    #[graphql(directive = Assumed::apply(1))]
    async fn criteria(&self) -> Vec<Ready<ActionCriterion>> {
        self.0.children().into_iter().map(ActionCriterion).map(Ready).collect()
    }

    /// The same in figures, where the plan gives some (måltall).
    #[graphql(directive = Assumed::apply(1))]
    async fn targets(&self) -> &[Target] {
        &self.0.detail.targets
    }

    /// The same sign where it stands again in the plan.
    #[graphql(directive = Assumed::apply(1))]
    async fn same_as(&self) -> Vec<Ready<Sign>> {
        let others = self.0.detail.same_as.iter();
        others.filter_map(|id| PlanPart::with_id(self.0.snapshot(), *id)).map(Sign).map(Ready).collect()
    }
}

/// An action criterion.
#[derive(Clone)]
pub struct ActionCriterion(pub PlanPart<CriterionDetail>);

/// What adults do so that a sign appears (handlingskriterium).
#[Object(serial)]
impl ActionCriterion {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::of(NodeType::ActionCriterion, self.0.id.0)
    }

    /// Its number; null when it has none.
    async fn number(&self) -> Option<i32> {
        self.0.whole_number()
    }

    /// What they do.
    async fn text(&self) -> &str {
        self.0.words()
    }
}
