//! A country, region by region: each as the documents that it is imported from.

use super::calendar::{Diary, legend};
use super::dice::Dice;
use super::names::{MOST, Names};
use super::texts::plans::REGION_LABEL;
use super::town::{Area, TOGETHER, Town, partners};
use super::words::Language;
use super::year::SchoolYear;
use super::{people, plans, shared, units};
use crate::document::model::{Cohort, Document, FORMAT, Plan, Programme, Unit};
use crate::document::store::Incoming;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::plan::kind::PlanKind;

/// A country that does not exist.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// How many municipalities it has; at most [`Country::MOST`].
    pub municipalities: usize,
    /// What chance begins with: the same seed gives the same country.
    pub seed: u64,
    /// The school year that its plans of action are for.
    pub year: SchoolYear,
}

/// Streams of chance that belong to regions.
const REGIONS: u64 = 1 << 40;

impl Country {
    /// There are names and numbers for so many municipalities.
    pub const MOST: usize = MOST;

    /// The example region: six municipalities, always the same.
    pub fn example_region(year: SchoolYear) -> Self {
        Self { municipalities: TOGETHER, seed: 2, year }
    }

    /// The documents of one region after the other.
    pub fn regions(self) -> impl Iterator<Item = Vec<Incoming>> {
        let names = Names::new(self.seed);
        (0..self.municipalities.min(MOST).div_ceil(TOGETHER)).map(move |number| self.region(&names, number))
    }

    fn region(self, names: &Names, number: usize) -> Vec<Incoming> {
        let area = Area::new(names, number);
        let (first, last) = (number * TOGETHER, ((number + 1) * TOGETHER).min(self.municipalities));
        let mut documents = Vec::new();
        let mut all_units = Vec::new();
        for number in first..last {
            let town = Town::new(names, number, &area, self.year);
            let mut dice = Dice::new(self.seed, number as u64);
            let units = units::units(&town, &mut dice);
            documents.extend(self.municipality(&town, &units, &mut dice));
            all_units.extend(units);
        }
        documents.insert(0, named(&area.slug, self.of_region(&area, &all_units)));
        documents
    }

    fn municipality(self, town: &Town<'_>, units: &[Unit], dice: &mut Dice) -> Vec<Incoming> {
        let positions = shared::positions();
        let sub = Document {
            units: units.to_vec(),
            external_organisations: partners(),
            positions: positions.clone(),
            governing_documents: shared::governing_documents(),
            outlines: vec![plans::master(town)],
            plan: Some(plans::sub(town, dice)),
            ..town.document()
        };
        let theme = Document {
            positions: positions.clone(),
            governing_documents: shared::governing_documents(),
            plan: Some(plans::theme(town, &cohort_slug(town.area, 1 + town.number % 2), dice)),
            ..town.document()
        };
        let networks = people::networks(town, dice);
        let action = Document {
            positions,
            outlines: vec![plans::last_year(town)],
            plan: Some(plans::action(town, &networks, self.seed, dice)),
            networks,
            ..town.document()
        };
        let school = units.iter().find(|unit| unit.kind == UnitKind::School && dice.chance(40));
        let unit = school.map(|school| Document { plan: Some(plans::of_unit(town, school, dice)), ..town.document() });
        let documents = [Some(sub), Some(theme), Some(action), unit].into_iter().flatten();
        documents
            .map(|document| {
                let name = document.plan.as_ref().map_or_else(|| town.slug.clone(), |plan| plan.slug.clone());
                named(&name, document)
            })
            .collect()
    }

    fn of_region(self, area: &Area, units: &[Unit]) -> Document {
        let mut dice = Dice::new(self.seed, REGIONS + area.number as u64);
        Document {
            format: FORMAT.to_owned(),
            regions: vec![area.region()],
            external_organisations: partners(),
            positions: shared::positions(),
            programmes: vec![programme(area, self.year, units, &mut dice)],
            networks: people::regional(area),
            plan: Some(self.strategy(area, &mut dice)),
            ..Document::default()
        }
    }

    /// What the municipalities of a region do together.
    fn strategy(self, area: &Area, dice: &mut Dice) -> Plan {
        let (language, year) = (Language::Bokmal, self.year);
        let diary = Diary { area, town: None, year, language, themes: &[], seed: self.seed };
        let purpose = "Strategien samler det kommunene gjør sammen: samlinger, nettverk og satsingen Trygge lag.";
        let slug = area.own(&format!("strategi-{}", year.slug()));
        let title = format!("Regional strategi for oppvekst – {}, {year}", area.name);
        Plan {
            summary: Some(format!("{} {purpose}", REGION_LABEL.replace("{}", &area.name))),
            networks: people::regional(area).into_iter().map(|network| network.slug).collect(),
            categories: legend(language),
            activities: diary.rows(dice),
            ..plans::blank(slug, title, PlanKind::RegionalPlan, area.slug.clone(), year.period())
        }
    }
}

fn cohort_slug(area: &Area, number: usize) -> String {
    format!("eksempel-trygge-lag-{}-pulje-{number}", area.slug)
}

/// The programme that all regions take part in, with the cohorts of one of them.
fn programme(area: &Area, year: SchoolYear, units: &[Unit], dice: &mut Dice) -> Programme {
    let schools_and_kindergartens: Vec<&Unit> =
        units.iter().filter(|unit| matches!(unit.kind, UnitKind::School | UnitKind::Kindergarten)).collect();
    let cohort = |number: usize| {
        let count = dice.between(6..=12);
        let participants = dice.some(&schools_and_kindergartens, count);
        Cohort {
            slug: cohort_slug(area, number),
            label: format!("Pulje {number} – {}", area.name),
            period: year.later(if number == 1 { -1 } else { 0 }).period(),
            participants: participants.into_iter().map(|unit| unit.slug.clone()).collect(),
        }
    };
    Programme {
        slug: "eksempel-trygge-lag".to_owned(),
        name: "Trygge lag (oppdiktet satsing)".to_owned(),
        description: Some("Barnehager og skoler fra flere kommuner lærer sammen gjennom ett skoleår.".to_owned()),
        cohorts: [1, 2].map(cohort).into(),
    }
}

fn named(name: &str, document: Document) -> Incoming {
    Incoming { name: format!("{name}.yaml"), document }
}
