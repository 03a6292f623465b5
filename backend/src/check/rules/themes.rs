//! A theme says what is wanted: by a goal, by signs of good practice, or by a
//! milestone that speaks of it. Where no theme of a plan does, its goals stand
//! elsewhere, and nothing is to be said of the themes.

use std::collections::HashSet;

use super::milestone_themes::is_about;
use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::plan::detail::{Detail, GoalDetail, MilestoneDetail, SignDetail, ThemeDetail, VisionDetail};
use crate::domain::plan::snapshot::Part;
use crate::ids::ElementId;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let wanting = wanting(sight);
    let themes = sight.all::<ThemeDetail>().iter();
    if !themes.clone().any(|theme| wanting.contains(&theme.id)) {
        return Vec::new();
    }
    let empty = themes.filter(|theme| !has_any(sight, theme, &wanting) && !stands_under_any(sight, theme, &wanting));
    // What is said of a theme goes for the themes inside it.
    let empty: Vec<&Part<ThemeDetail>> = empty.collect();
    let inside = |theme: &Part<ThemeDetail>| empty.iter().any(|other| Some(other.id) == theme.parent);
    let outer = empty.iter().filter(|theme| !inside(theme));
    outer.map(|theme| Remark::on_part(ThemeDetail::KIND, theme, "title", Finding::EmptyTheme)).collect()
}

/// What has a goal, a sign or a picture of the future right under it, or a milestone that speaks of it.
fn wanting(sight: &Sight<'_>) -> HashSet<ElementId> {
    let goals = sight.all::<GoalDetail>().iter().filter_map(|goal| goal.parent);
    let signs = sight.all::<SignDetail>().iter().filter_map(|sign| sign.parent);
    let visions = sight.all::<VisionDetail>().iter().filter_map(|vision| vision.parent);
    let milestones = sight.all::<MilestoneDetail>();
    let themes = sight.all::<ThemeDetail>().iter();
    let reached = themes.filter(|theme| milestones.iter().any(|milestone| is_about(milestone.words(), theme)));
    goals.chain(signs).chain(visions).chain(reached.map(|theme| theme.id)).collect()
}

/// Whether a theme or one inside it wants something.
fn has_any(sight: &Sight<'_>, theme: &Part<ThemeDetail>, wanting: &HashSet<ElementId>) -> bool {
    let inside = sight.all::<ThemeDetail>().iter().filter(|other| other.parent == Some(theme.id));
    wanting.contains(&theme.id) || inside.into_iter().any(|other| has_any(sight, other, wanting))
}

/// Whether a theme around it wants something for all that is in it.
fn stands_under_any(sight: &Sight<'_>, theme: &Part<ThemeDetail>, wanting: &HashSet<ElementId>) -> bool {
    let around = sight.all::<ThemeDetail>().iter().find(|other| theme.parent == Some(other.id));
    around.is_some_and(|around| wanting.contains(&around.id) || stands_under_any(sight, around, wanting))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::Plan;

    #[test]
    fn a_theme_that_wants_nothing_is_found_once() {
        // Another theme has a goal, so that this plan's goals stand under its themes.
        let plan = || Plan::default().theme("lek", None).goal("lek").theme("omni", None);
        for (case, plan, expected) in [
            ("nothing", plan(), vec!["omni"]),
            ("a goal", plan().goal("omni"), vec![]),
            ("a milestone", plan().year("2023/2024", &["1"]).milestone_text("1", "Alle kjenner Omni."), vec![]),
            ("another milestone", plan().year("2023/2024", &["1"]).milestone_text("1", "Alle leser."), vec!["omni"]),
            ("under one with a goal", plan().goal("omni").theme("regler", Some("omni")), vec![]),
            ("around one with a goal", plan().theme("regler", Some("omni")).goal("regler"), vec![]),
            ("under one without", plan().theme("regler", Some("omni")), vec!["omni"]),
            ("goals stand elsewhere", Plan::default().theme("omni", None).theme("regler", None), vec![]),
        ] {
            let found: Vec<String> = plan.remarks(remarks).into_iter().map(|remark| remark.place).collect();
            assert_eq!(found, expected, "{case}");
        }
    }
}
