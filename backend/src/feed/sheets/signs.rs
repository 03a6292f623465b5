//! Signs of good practice, each with the theme and the vision or goal that it
//! stands under.

use std::sync::Arc;

use crate::domain::plan::detail::{CriterionDetail, GoalDetail, SignDetail, VisionDetail};
use crate::domain::plan::snapshot::{Part, PlanPart, PlanSnapshot};
use crate::domain::theme::standing::{applies_to, theme_above};
use crate::feed::table::{Cell, Column, Table};
use crate::feed::words;

type Sign = PlanPart<SignDetail>;

const COLUMNS: [Column<Sign>; 8] = [
    ("Tema", 36, themes),
    ("Fremtidsbilde eller mål", 50, above),
    ("Nr.", 6, |sign| sign.whole_number().and_then(|number| u32::try_from(number).ok()).into()),
    ("Tegn", 80, |sign| sign.words().into()),
    ("Gjelder for", 20, unit_kinds),
    ("Måltall", 30, |sign| Cell::lines(sign.detail.targets.iter().map(|target| target.text.clone()))),
    ("Handlingskriterier", 60, criteria),
    ("Nøkkel", 20, |sign| sign.key.as_str().into()),
];

/// The signs of a plan.
pub fn signs(plan: &Arc<PlanSnapshot>) -> Table {
    Table::of("Tegn", &COLUMNS, &PlanPart::all(plan))
}

/// The titles of the themes that it stands in, the outermost first.
fn themes(sign: &Sign) -> Cell {
    let plan = sign.snapshot();
    let inner = theme_above(plan, sign.parent);
    let themes = std::iter::successors(inner, |theme| theme_above(plan, theme.parent));
    let mut titles: Vec<String> = themes.filter_map(|theme| theme.title.clone()).collect();
    titles.reverse();
    titles.join(" › ").into()
}

/// The vision or the goal that it stands under, in the plan's words.
fn above(sign: &Sign) -> Cell {
    fn said<D>(part: &Part<D>) -> Cell {
        Cell::lines(part.title.iter().chain(&part.text).cloned())
    }
    let Some(parent) = sign.parent else { return Cell::Empty };
    let goal = PlanPart::<GoalDetail>::with_id(sign.snapshot(), parent).map(|goal| said(&goal));
    let vision = || PlanPart::<VisionDetail>::with_id(sign.snapshot(), parent).map(|vision| said(&vision));
    goal.or_else(vision).into()
}

fn unit_kinds(sign: &Sign) -> Cell {
    words::listed(&applies_to(sign).into_iter().map(words::unit_kind).collect::<Vec<_>>()).into()
}

fn criteria(sign: &Sign) -> Cell {
    Cell::lines(sign.children::<CriterionDetail>().iter().map(|criterion| criterion.words().to_owned()))
}
