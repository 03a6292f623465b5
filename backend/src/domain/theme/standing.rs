//! Where signs and figures stand: what is above them in the plan, and whom they are for.

use std::sync::Arc;

use async_graphql::SimpleObject;

use super::object::{Goal, Theme};
use super::sign::Sign;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::plan::detail::{GoalDetail, SignDetail, Target, ThemeDetail, VisionDetail};
use crate::domain::plan::snapshot::{PlanPart, PlanSnapshot};
use crate::graphql::ready::Ready;
use crate::ids::ElementId;

/// The theme that something stands in, directly or under a vision, a goal or a sign of it.
pub fn theme_above(snapshot: &Arc<PlanSnapshot>, parent: Option<ElementId>) -> Option<PlanPart<ThemeDetail>> {
    let id = parent?;
    if let Some(theme) = PlanPart::with_id(snapshot, id) {
        return Some(theme);
    }
    let vision = PlanPart::<VisionDetail>::with_id(snapshot, id).and_then(|vision| vision.parent);
    let goal = PlanPart::<GoalDetail>::with_id(snapshot, id).and_then(|goal| goal.parent);
    theme_above(snapshot, vision.or(goal))
}

/// The kinds of units that a sign is for: its own, or those of the nearest thing above it that says; empty for all.
pub fn applies_to(sign: &PlanPart<SignDetail>) -> Vec<UnitKind> {
    if !sign.detail.unit_kinds.is_empty() {
        return sign.detail.unit_kinds.clone();
    }
    let snapshot = sign.snapshot();
    let vision = sign.parent.and_then(|id| PlanPart::<VisionDetail>::with_id(snapshot, id));
    if let Some(vision) = vision.filter(|vision| !vision.detail.unit_kinds.is_empty()) {
        return vision.detail.unit_kinds.clone();
    }
    let mut theme = theme_above(snapshot, sign.parent);
    while let Some(at) = theme {
        if !at.detail.applies_to.is_empty() {
            return at.detail.applies_to.clone();
        }
        theme = at.parent.and_then(|id| PlanPart::with_id(snapshot, id));
    }
    Vec::new()
}

/// The signs of a plan, in its order; only those for one kind of unit when one is asked for.
pub fn signs(snapshot: &Arc<PlanSnapshot>, unit_kind: Option<UnitKind>) -> Vec<Ready<Sign>> {
    let is_for = |sign: &PlanPart<SignDetail>| {
        unit_kind.is_none_or(|kind| {
            let kinds = applies_to(sign);
            kinds.is_empty() || kinds.contains(&kind)
        })
    };
    PlanPart::all(snapshot).into_iter().filter(is_for).map(Sign).map(Ready).collect()
}

/// A figure to reach, and where in the plan it stands (måltall).
#[derive(SimpleObject)]
pub struct PlanTarget {
    /// The figure.
    target: Target,
    /// The goal that it belongs to; null when that is a sign.
    goal: Option<Goal>,
    /// The sign that it belongs to; null when that is a goal.
    sign: Option<Sign>,
    /// The theme that it stands in; null when it belongs to the plan itself.
    theme: Option<Theme>,
}

/// The figures of a plan: those of its goals, then those of its signs, each in the order of the plan.
pub fn targets(snapshot: &Arc<PlanSnapshot>) -> Vec<PlanTarget> {
    let standing = |target: &Target, parent| PlanTarget {
        target: target.clone(),
        goal: None,
        sign: None,
        theme: theme_above(snapshot, parent).map(Theme),
    };
    let mut found = Vec::new();
    for goal in PlanPart::<GoalDetail>::all(snapshot) {
        let figures = goal.detail.targets.iter().map(|target| standing(target, goal.parent));
        found.extend(figures.map(|figure| PlanTarget { goal: Some(Goal(goal.clone())), ..figure }));
    }
    for sign in PlanPart::<SignDetail>::all(snapshot) {
        let figures = sign.detail.targets.iter().map(|target| standing(target, sign.parent));
        found.extend(figures.map(|figure| PlanTarget { sign: Some(Sign(sign.clone())), ..figure }));
    }
    found
}
