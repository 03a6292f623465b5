//! A figure says of which year it is, an indicator has figures, and a plan says
//! when it holds.

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::domain::plan::detail::{Detail, IndicatorDetail, Observation};

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let plan = &*sight.plan.plan;
    let mut found = Vec::new();
    if plan.period_from.is_none() && plan.period_to.is_none() {
        let label = plan.period_label.clone();
        found.push(Remark::on_plan("period", Finding::MissingPeriod { label }));
    }
    let indicators = sight.all::<IndicatorDetail>().iter();
    found.extend(indicators.filter_map(|indicator| {
        let finding = incomplete(&indicator.detail.observations)?;
        Some(Remark::on_part(IndicatorDetail::KIND, indicator, "observations", finding))
    }));
    found
}

fn incomplete(observations: &[Observation]) -> Option<Finding> {
    let values = observations.iter().filter(|observation| observation.value.is_some());
    let (all, undated) =
        values.fold((0, 0), |(all, undated), observation| (all + 1, undated + usize::from(observation.year.is_none())));
    match (all, undated) {
        (0, _) => Some(Finding::IndicatorWithoutFigures),
        (_, 0) => None,
        (_, figures) => Some(Finding::FigureWithoutYear { figures }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::kind::ObservationScope;

    #[test]
    fn figures_have_a_year_and_indicators_have_figures() {
        let of = |year, value| Observation { year, value, scope: ObservationScope::Own, organisation: None };
        for (observations, expected) in [
            (vec![of(Some(2020), Some(35.0))], None),
            (vec![of(None, Some(41.85)), of(Some(2020), Some(43.1))], Some(Finding::FigureWithoutYear { figures: 1 })),
            (vec![of(None, None)], Some(Finding::IndicatorWithoutFigures)),
            (vec![], Some(Finding::IndicatorWithoutFigures)),
        ] {
            assert_eq!(incomplete(&observations), expected, "{observations:?}");
        }
    }
}
