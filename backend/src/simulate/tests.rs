//! What holds for every synthetic country.

use std::collections::BTreeSet;

use super::{Country, SchoolYear};
use crate::document::model::{Activity, Plan};
use crate::document::read::{ReadDocument, read};
use crate::document::sound::{Known, check};
use crate::document::write;
use crate::domain::activity::kind::Precision;

fn country(municipalities: usize, seed: u64) -> Country {
    Country { municipalities, seed, year: SchoolYear::default() }
}

fn files(country: Country) -> Vec<(String, String)> {
    let documents = country.regions().flatten();
    documents.map(|incoming| (incoming.name, write::to_yaml(&incoming.document))).collect()
}

fn plans(country: Country) -> Vec<Plan> {
    country.regions().flatten().filter_map(|incoming| incoming.document.plan).collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_gives_others() {
    assert_eq!(files(country(7, 1)), files(country(7, 1)));
    let (one, other) = (files(country(7, 1)), files(country(7, 2)));
    assert!(one.iter().zip(&other).all(|(one, other)| one.1 != other.1));
}

#[test]
fn a_bigger_country_begins_with_the_smaller_one() {
    let (small, big) = (files(country(6, 3)), files(country(20, 3)));
    assert_eq!(small[..], big[..small.len()]);
}

#[test]
fn every_document_is_as_sound_as_one_that_people_write() {
    let mut documents: Vec<ReadDocument> = Vec::new();
    for (name, text) in files(country(14, 4)) {
        documents.push(read(&name, text.as_bytes()).unwrap_or_else(|problems| panic!("{problems:?}")));
    }
    assert_eq!(check(&documents, &Known::default()), []);
}

#[test]
fn every_name_says_that_it_is_made_up() {
    for incoming in country(12, 5).regions().flatten() {
        let document = incoming.document;
        for municipality in document.municipalities {
            assert!(municipality.name.starts_with("Eksempelkommune "), "{}", municipality.name);
            assert!(municipality.municipality_number.as_str() > "5999");
        }
        for region in document.regions {
            assert!(region.name.starts_with("Eksempelregion "), "{}", region.name);
        }
        for unit in document.units {
            assert!(unit.slug.starts_with("eksempel-"), "{}", unit.slug);
        }
        if let Some(plan) = document.plan {
            assert!(
                plan.slug.starts_with("eksempel-") && plan.title.to_lowercase().contains("eksempel"),
                "{}",
                plan.title
            );
            let summary = plan.summary.unwrap_or_default();
            assert!(summary.starts_with("Oppdiktet eksempel:") || summary.starts_with("Oppdikta døme:"), "{summary}");
        }
    }
}

#[test]
fn a_municipality_has_as_much_as_a_real_one() {
    let plans = plans(country(30, 6));
    for plan in &plans {
        assert!(!plan.summary.iter().any(|summary| summary.contains('{')));
        match plan.slug.as_str() {
            slug if slug.ends_with("-temaplan") => {
                let signs = plan.themes.iter().flat_map(|theme| &theme.visions).flat_map(|vision| &vision.signs);
                assert!((40..140).contains(&signs.count()), "{slug}");
                assert!((7..=9).contains(&plan.themes.len()), "{slug}");
            }
            slug if slug.contains("-handlingsplan-") => {
                assert!((40..=90).contains(&plan.activities.len()), "{slug}: {}", plan.activities.len());
                assert_eq!(plan.years.len(), 3, "{slug}");
            }
            _ => {}
        }
    }
    let of_kind = |part: &str| plans.iter().filter(|plan| plan.slug.contains(part)).count();
    assert_eq!((of_kind("-oppvekstplan"), of_kind("-temaplan"), of_kind("-handlingsplan-")), (30, 30, 30));
    assert_eq!(of_kind("-strategi-"), 5);
    assert!(of_kind("-utviklingsplan-") > 10);
    let in_nynorsk = plans.iter().filter(|plan| plan.language == "nn" && plan.slug.ends_with("-temaplan"));
    assert_eq!(in_nynorsk.count(), 6);
}

#[test]
fn a_calendar_holds_every_way_to_say_when() {
    let rows: Vec<Activity> = plans(country(6, 7)).into_iter().flat_map(|plan| plan.activities).collect();
    let precisions: BTreeSet<Precision> = rows.iter().map(|row| row.when.precision).collect();
    assert_eq!(precisions.len(), 6);
    assert!(rows.iter().any(|row| row.when.tolerance_days.is_some()));
    assert!(rows.iter().any(|row| !row.alternatives.is_empty()));
    assert!(rows.iter().any(|row| !row.tasks.is_empty()));
    assert!(rows.iter().any(|row| row.slots.len() == 4));
    assert!(rows.iter().any(|row| row.series.is_some()));
    assert!(rows.iter().any(|row| row.items.iter().any(|item| item.milestones.is_some())));
}

#[test]
fn something_is_coming_whenever_one_looks_within_the_year() {
    for year in ["2023/2024", "2026/2027", "2030/2031"] {
        let year: SchoolYear = year.parse().expect("a school year");
        let country = Country { municipalities: 6, seed: 8, year };
        for plan in plans(country).iter().filter(|plan| plan.slug.contains("-handlingsplan-")) {
            for (month, day) in [(8, 1), (9, 18), (1, 15), (5, 1)] {
                let seen_from = year.date(month, day);
                assert!(plan.activities.iter().any(|row| row.when.start >= seen_from), "{}: {seen_from}", plan.slug);
            }
        }
    }
}
