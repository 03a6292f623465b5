//! A figure says of which year it is, an indicator has figures, and a plan says
//! when it holds.

use crate::check::finding::Finding;
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::check::words::short;
use crate::domain::plan::detail::{Detail, IndicatorDetail, Observation};
use crate::domain::plan::snapshot::Part;

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let plan = &*sight.plan.plan;
    let mut found = Vec::new();
    if plan.period_from.is_none() && plan.period_to.is_none() {
        let label = plan.period_label.clone();
        found.push(Remark::on_plan("period", Finding::MissingPeriod { label }));
    }
    let indicators = sight.all::<IndicatorDetail>();
    found.extend(indicators.iter().filter_map(|indicator| {
        let undated = undated(&indicator.detail.observations);
        let finding = Finding::FigureWithoutYear { figures: undated };
        (undated > 0).then(|| Remark::on_part(IndicatorDetail::KIND, indicator, "observations", finding))
    }));
    let empty: Vec<&Part<IndicatorDetail>> = indicators.iter().filter(|indicator| is_empty(indicator)).collect();
    // Where none has figures, the plan only says what is to be counted.
    if !empty.is_empty() && empty.len() < indicators.len() {
        let titles = empty.iter().map(|indicator| short(indicator.title.as_deref().unwrap_or_default())).collect();
        found.push(Remark::on_plan("indicators", Finding::IndicatorsWithoutFigures { titles, all: indicators.len() }));
    }
    found
}

fn undated(observations: &[Observation]) -> usize {
    observations.iter().filter(|observation| observation.value.is_some() && observation.year.is_none()).count()
}

fn is_empty(indicator: &Part<IndicatorDetail>) -> bool {
    indicator.detail.observations.iter().all(|observation| observation.value.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::Plan;
    use crate::domain::plan::kind::ObservationScope;

    #[test]
    fn a_figure_has_a_year() {
        let of = |year, value| Observation { year, value, scope: ObservationScope::Own, organisation: None };
        for (observations, expected) in [
            (vec![of(Some(2020), Some(35.0))], 0),
            (vec![of(None, Some(41.85)), of(Some(2020), Some(43.1))], 1),
            (vec![of(None, None)], 0),
            (vec![], 0),
        ] {
            assert_eq!(undated(&observations), expected, "{observations:?}");
        }
    }

    #[test]
    fn an_indicator_without_figures_is_found_beside_others_with_figures() {
        for (values, expected) in
            [(vec![Some(35.0), None], vec!["1"]), (vec![Some(35.0), Some(40.0)], vec![]), (vec![None, None], vec![])]
        {
            let indicators = values.iter().enumerate();
            let plan =
                indicators.fold(Plan::default(), |plan, (at, value)| plan.indicator(&at.to_string(), 2020, *value));
            let found = plan.remarks(remarks).into_iter().flat_map(|remark| match remark.finding {
                Finding::IndicatorsWithoutFigures { titles, .. } => titles,
                other => panic!("{other:?}"),
            });
            assert_eq!(found.collect::<Vec<_>>(), expected, "{values:?}");
        }
    }
}
