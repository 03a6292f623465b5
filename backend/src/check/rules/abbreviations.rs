//! An abbreviation that a plan uses is explained somewhere: by the name of a group,
//! or beside it in brackets or behind a dash.

use std::collections::BTreeMap;

use crate::check::finding::Finding;
use crate::check::reading::abbreviation::{explains, found_in, is_common};
use crate::check::remark::Remark;
use crate::check::sight::Sight;
use crate::check::texts::{self, Text};

pub(super) fn remarks(sight: &Sight<'_>) -> Vec<Remark> {
    let texts = texts::of(sight);
    let mut used: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (at, text) in texts.iter().enumerate() {
        for abbreviation in found_in(text.words) {
            used.entry(abbreviation).or_insert((at, 0)).1 += 1;
        }
    }
    let mut unexplained: Vec<(&String, usize, usize)> = used
        .iter()
        .filter(|(abbreviation, _)| !is_common(abbreviation) && !is_explained(sight, &texts, abbreviation))
        .map(|(abbreviation, (first, times))| (abbreviation, *first, *times))
        .collect();
    unexplained.sort_by_key(|(_, first, _)| *first);
    unexplained
        .into_iter()
        .filter_map(|(abbreviation, first, times)| {
            let text = texts.get(first)?;
            let meant = meant(abbreviation, times, &used);
            let finding = Finding::UnexplainedAbbreviation { abbreviation: abbreviation.clone(), times, meant };
            Some(text.remark(finding))
        })
        .collect()
}

fn is_explained(sight: &Sight<'_>, texts: &[Text<'_>], abbreviation: &str) -> bool {
    let named =
        sight.around.groups.iter().map(|group| &*group.network).any(|network| {
            network.abbreviation.as_deref() == Some(abbreviation) && !network.name.contains(abbreviation)
        });
    let names = sight.around.names.iter().map(|(_, name)| name.as_str());
    // «NORD» is the name of Nord universitet, and no abbreviation.
    let shouted = |word: &str| word != abbreviation && word.to_uppercase() == abbreviation;
    let is_name = sight.around.names.iter().any(|(_, name)| name.split(' ').any(shouted));
    named || is_name || names.chain(texts.iter().map(|text| text.words)).any(|text| explains(text, abbreviation))
}

/// One that is used more and differs by a slip of the keys: `OMNI` for `OMIN`.
fn meant(abbreviation: &str, times: usize, used: &BTreeMap<String, (usize, usize)>) -> Option<String> {
    let near = used.iter().filter(|(other, (_, used))| {
        *used >= 3 * times
            && other.len() == abbreviation.len()
            && abbreviation.len() >= 4
            && strsim::damerau_levenshtein(other, abbreviation) == 1
    });
    near.max_by_key(|(_, (_, used))| *used).map(|(other, _)| other.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{Plan, group};

    fn unexplained(plan: &Plan) -> Vec<(String, usize, Option<String>)> {
        let found = plan.remarks(remarks).into_iter().map(|remark| match remark.finding {
            Finding::UnexplainedAbbreviation { abbreviation, times, meant } => (abbreviation, times, meant),
            other => panic!("{other:?}"),
        });
        found.collect()
    }

    #[test]
    fn an_abbreviation_that_nothing_explains_is_found_once() {
        let plan = Plan::default().section("BTS brukes. Også i BTI/BTS.").section("BTI – Bedre tverrfaglig innsats");
        assert_eq!(unexplained(&plan), [("BTS".to_owned(), 2, None)]);
    }

    #[test]
    fn a_group_explains_its_own_abbreviation_by_its_name() {
        let mut sut = group("Skoleeiers utviklingsgruppe", Some("SUT planlegger."), &[]);
        std::sync::Arc::make_mut(&mut sut.network).abbreviation = Some("SUT".to_owned());
        assert_eq!(unexplained(&Plan::default().group(sut)), []);
        let mut tops = group("TOPS", None, &[]);
        std::sync::Arc::make_mut(&mut tops.network).abbreviation = Some("TOPS".to_owned());
        assert_eq!(unexplained(&Plan::default().group(tops)), [("TOPS".to_owned(), 1, None)]);
    }

    #[test]
    fn a_slip_of_the_keys_is_told_as_one() {
        let plan = Plan::default()
            .section("OMNI betyr altomfattende. OMNI gjelder alle; OMNI er for oss.")
            .section("Tema: OMIN");
        assert_eq!(unexplained(&plan), [("OMIN".to_owned(), 1, Some("OMNI".to_owned()))]);
    }
}
