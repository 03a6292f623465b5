//! The milestones that a row names speak of what the row is about, where the year
//! has milestones that do.

use crate::check::finding::Finding;
use crate::check::reading::abbreviation::found_in;
use crate::check::remark::Remark;
use crate::check::sight::{Dated, Sight};
use crate::document::milestones::{Milestones, parse};
use crate::domain::plan::detail::{MilestoneDetail, ThemeDetail};
use crate::domain::plan::snapshot::Part;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let all =
        sight.rows.iter().filter_map(|dated| Some(Remark::on_row(dated.row, "milestones", of_row(sight, dated)?)));
    all.collect()
}

fn of_row(sight: &Sight<'_>, dated: &Dated<'_>) -> Option<Finding> {
    let Ok(Milestones::Numbers(_)) = parse(dated.row.milestones_text.as_deref()?) else { return None };
    let year = sight.year_of(dated.row.start_date)?;
    let themes: Vec<&Part<ThemeDetail>> =
        sight.all::<ThemeDetail>().iter().filter(|theme| dated.tied.themes.contains(&theme.id)).collect();
    let speaks = |milestone: &&Part<MilestoneDetail>| themes.iter().any(|theme| is_about(milestone.words(), theme));
    let own = sight.all::<MilestoneDetail>().iter().filter(|milestone| milestone.parent == Some(year.id));
    let (named, others): (Vec<_>, Vec<_>) = own.partition(|milestone| dated.tied.milestones.contains(&milestone.id));
    let meant: Vec<String> =
        others.into_iter().filter(speaks).filter_map(|milestone| milestone.number.clone()).collect();
    let is_astray = !named.is_empty() && !named.iter().any(speaks) && !meant.is_empty();
    is_astray.then(|| Finding::MilestoneMismatch {
        named: dated.row.milestones_text.clone().unwrap_or_default(),
        themes: themes.iter().filter_map(|theme| theme.title.clone()).collect(),
        meant,
    })
}

/// Whether a text names a theme: by the abbreviation in its title, or by the title itself.
pub(super) fn is_about(text: &str, theme: &Part<ThemeDetail>) -> bool {
    let title = theme.title.as_deref().unwrap_or_default();
    let short = found_in(title);
    if short.is_empty() {
        return text.to_lowercase().contains(&title.to_lowercase());
    }
    found_in(text).iter().any(|word| short.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, row};
    use crate::domain::activity::entity::Model;

    #[test]
    fn a_row_that_leads_to_milestones_about_something_else_is_found() {
        for (named, theme, expected) in [
            ("2", "OMNI", Some(vec!["1".to_owned()])),
            ("1", "OMNI", None),
            ("1-2", "OMNI", None),
            ("Alle", "OMNI", None),
            ("2", "Lesing", None),
        ] {
            let row = Model { milestones_text: Some(named.to_owned()), ..row("Foreldremøter", "", "2023-09-04") };
            let plan = Plan::default()
                .year("2023/2024", &["1", "2"])
                .milestone_text("1", "Alle kjenner OMNI.")
                .milestone_text("2", "Alle kjenner BTI.")
                .theme(theme, None)
                .row_under(row, theme);
            let found = plan.remarks(remarks).into_iter().next().map(|remark| match remark.finding {
                Finding::MilestoneMismatch { meant, .. } => meant,
                other => panic!("{other:?}"),
            });
            assert_eq!(found, expected, "{named} {theme}");
        }
    }
}
