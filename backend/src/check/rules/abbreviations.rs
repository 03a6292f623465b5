//! An abbreviation that a plan uses is explained somewhere: by the name of a group,
//! or beside it in brackets or behind a dash.

use std::collections::BTreeMap;

use super::unknown_groups::is_unknown;
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
    let mut unexplained: Vec<Use<'_>> = used
        .iter()
        .filter(|(abbreviation, _)| !is_common(abbreviation) && !is_explained(sight, &texts, abbreviation))
        .map(|(abbreviation, (first, times))| Use {
            abbreviation,
            first: *first,
            times: *times,
            meant: meant(abbreviation, *times, &used),
        })
        .collect();
    unexplained.sort_by_key(|word| word.first);
    let (slips, unexplained): (Vec<_>, Vec<_>) = unexplained.into_iter().partition(|word| word.meant.is_some());
    let told = match &unexplained[..] {
        [] | [_] => unexplained.iter().filter_map(|word| word.remark(&texts)).collect(),
        // Several are told once.
        _ => {
            let abbreviations = unexplained.iter().map(|word| (word.abbreviation.clone(), word.times)).collect();
            vec![Remark::on_plan("", Finding::UnexplainedAbbreviations { abbreviations })]
        }
    };
    slips.iter().filter_map(|word| word.remark(&texts)).chain(told).collect()
}

/// An abbreviation, where it stands first, how often, and what it may be a slip for.
struct Use<'a> {
    abbreviation: &'a String,
    first: usize,
    times: usize,
    meant: Option<String>,
}

impl Use<'_> {
    fn remark(&self, texts: &[Text<'_>]) -> Option<Remark> {
        let (abbreviation, meant) = (self.abbreviation.clone(), self.meant.clone());
        let finding = Finding::UnexplainedAbbreviation { abbreviation, times: self.times, meant };
        Some(texts.get(self.first)?.remark(finding))
    }
}

fn is_explained(sight: &Sight<'_>, texts: &[Text<'_>], abbreviation: &str) -> bool {
    let groups = sight.around.groups.iter();
    // Of a group that is not explained either, that is remarked.
    let is_group = groups
        .filter(|group| group.network.abbreviation.as_deref() == Some(abbreviation))
        .any(|group| is_unknown(group) || !group.network.name.contains(abbreviation));
    let names = sight.around.names.iter().map(|(_, name)| name.as_str());
    // «NORD» is the name of Nord universitet, and no abbreviation.
    let shouted = |word: &str| word != abbreviation && word.to_uppercase() == abbreviation;
    let is_shouted = sight.around.names.iter().any(|(_, name)| name.split(' ').any(shouted));
    is_group || is_shouted || names.chain(texts.iter().map(|text| text.words)).any(|text| explains(text, abbreviation))
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
        let tops = |mandate| {
            let mut tops = group("TOPS", mandate, &[]);
            std::sync::Arc::make_mut(&mut tops.network).abbreviation = Some("TOPS".to_owned());
            unexplained(&Plan::default().group(tops))
        };
        assert_eq!(tops(Some("Møtes ved behov.")), [("TOPS".to_owned(), 1, None)]);
        assert_eq!(tops(None), [], "that the group is unknown is remarked");
    }

    #[test]
    fn several_abbreviations_are_told_once() {
        let plan = Plan::default().section("BTS og PPD; BTS brukes av alle.");
        let found: Vec<Finding> = plan.remarks(remarks).into_iter().map(|remark| remark.finding).collect();
        let abbreviations = vec![("BTS".to_owned(), 2), ("PPD".to_owned(), 1)];
        assert_eq!(found, [Finding::UnexplainedAbbreviations { abbreviations }]);
    }

    #[test]
    fn a_slip_of_the_keys_is_told_as_one() {
        let plan = Plan::default()
            .section("OMNI betyr altomfattende. OMNI gjelder alle; OMNI er for oss.")
            .section("Tema: OMIN");
        assert_eq!(unexplained(&plan), [("OMIN".to_owned(), 1, Some("OMNI".to_owned()))]);
    }
}
