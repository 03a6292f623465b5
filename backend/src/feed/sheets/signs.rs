//! Signs of good practice, each with the theme and the vision or goal that it
//! stands under.

use std::sync::Arc;

use crate::domain::plan::detail::{CriterionDetail, GoalDetail, SignDetail, ThemeDetail, VisionDetail};
use crate::domain::plan::snapshot::{Part, PlanPart, PlanSnapshot};
use crate::feed::table::{Cell, Column, Table};
use crate::feed::words;
use crate::ids::ElementId;

type Sign = PlanPart<SignDetail>;

const COLUMNS: [Column<Sign>; 7] = [
    ("Tema", 36, |sign| themes(sign.snapshot(), sign.parent).join(" › ").into()),
    ("Fremtidsbilde eller mål", 50, |sign| above(sign.snapshot(), sign.parent).into()),
    ("Nr.", 6, number),
    ("Tegn", 80, |sign| sign.words().into()),
    ("Gjelder for", 20, unit_kinds),
    ("Måltall", 30, |sign| lines(sign.detail.targets.iter().map(|target| target.text.clone()))),
    ("Handlingskriterier", 60, criteria),
];

/// The signs of a plan.
pub fn signs(plan: &Arc<PlanSnapshot>) -> Table {
    Table::of("Tegn", &COLUMNS, &PlanPart::all(plan))
}

/// The titles of the themes that something stands in, the outermost first.
fn themes(plan: &Arc<PlanSnapshot>, parent: Option<ElementId>) -> Vec<String> {
    let Some(id) = parent else { return Vec::new() };
    if let Some(theme) = PlanPart::<ThemeDetail>::with_id(plan, id) {
        let mut titles = themes(plan, theme.parent);
        titles.extend(theme.title.clone());
        return titles;
    }
    let goal = PlanPart::<GoalDetail>::with_id(plan, id).map(|goal| goal.parent);
    let vision = || PlanPart::<VisionDetail>::with_id(plan, id).map(|vision| vision.parent);
    themes(plan, goal.or_else(vision).flatten())
}

/// The vision or the goal that a sign stands under, in the plan's words.
fn above(plan: &Arc<PlanSnapshot>, parent: Option<ElementId>) -> Option<String> {
    fn said<D>(part: &Part<D>) -> Option<String> {
        part.title.clone().or_else(|| part.text.clone())
    }
    let goal = PlanPart::<GoalDetail>::with_id(plan, parent?).and_then(|goal| said(&goal));
    goal.or_else(|| PlanPart::<VisionDetail>::with_id(plan, parent?).and_then(|vision| said(&vision)))
}

/// A whole number as one, so that 10 comes behind 9.
fn number(sign: &Sign) -> Cell {
    match sign.whole_number() {
        Some(number) => number.into(),
        None => sign.number.clone().into(),
    }
}

fn unit_kinds(sign: &Sign) -> Cell {
    words::listed(&sign.detail.unit_kinds.iter().map(|kind| words::unit_kind(*kind)).collect::<Vec<_>>()).into()
}

fn criteria(sign: &Sign) -> Cell {
    lines(sign.children::<CriterionDetail>().iter().map(|criterion| criterion.words().to_owned()))
}

fn lines(texts: impl Iterator<Item = String>) -> Cell {
    texts.collect::<Vec<_>>().join("\n").into()
}
