//! A municipality that does not exist, and the region that it lies in.

use super::names::{Names, municipality_number, slug};
use super::words::{Language, Words};
use super::year::SchoolYear;
use crate::document::model::{Document, ExternalOrganisation, FORMAT, Municipality, Party, Region};
use crate::domain::organisation::kind::ExternalOrganisationKind;

/// Municipalities in a region.
pub(super) const TOGETHER: usize = 6;

/// A region that does not exist.
pub(super) struct Area {
    pub number: usize,
    /// `Eksempelregion Multekysten`
    pub name: String,
    pub slug: String,
}

impl Area {
    pub fn new(names: &Names, number: usize) -> Self {
        let name = names.region(number);
        Self { number, slug: format!("eksempel-{}", slug(&name)), name: format!("Eksempelregion {name}") }
    }

    /// The slug of something of the region's own.
    pub fn own(&self, key: &str) -> String {
        format!("{}-{key}", self.slug)
    }

    pub fn region(&self) -> Region {
        Region { slug: self.slug.clone(), name: self.name.clone(), external_ids: Vec::new() }
    }
}

/// A municipality that does not exist.
pub(super) struct Town<'a> {
    pub number: usize,
    /// `Multevik`
    pub short: String,
    /// `Eksempelkommune Multevik`
    pub name: String,
    pub slug: String,
    pub language: Language,
    pub area: &'a Area,
    pub year: SchoolYear,
}

impl<'a> Town<'a> {
    pub fn new(names: &Names, number: usize, area: &'a Area, year: SchoolYear) -> Self {
        let short = names.municipality(number);
        Self {
            number,
            slug: format!("eksempel-{}", slug(&short)),
            name: format!("Eksempelkommune {short}"),
            short,
            // Every fifth writes nynorsk.
            language: if number % 5 == 4 { Language::Nynorsk } else { Language::Bokmal },
            area,
            year,
        }
    }

    /// The slug of something of the municipality's own.
    pub fn own(&self, key: &str) -> String {
        format!("{}-{key}", self.slug)
    }

    pub fn say(&self, words: Words) -> String {
        words.say(self.language)
    }

    pub fn about(&self, words: Words, what: Words) -> String {
        words.about(self.language, &what.say(self.language))
    }

    /// People who hold a position.
    pub fn people(&self, words: Words, positions: &[&str]) -> Party {
        party(self.say(words), positions)
    }

    /// A document that holds the municipality, its region, and partners.
    pub fn document(&self) -> Document {
        Document {
            format: FORMAT.to_owned(),
            regions: vec![self.area.region()],
            municipalities: vec![Municipality {
                slug: self.slug.clone(),
                name: self.name.clone(),
                municipality_number: municipality_number(self.number),
                regions: vec![self.area.slug.clone()],
                unit_counts: Vec::new(),
                external_ids: Vec::new(),
            }],
            ..Document::default()
        }
    }
}

/// People in a plan's words, and the positions meant.
pub(super) fn party(text: String, positions: &[&str]) -> Party {
    Party { text, positions: positions.iter().map(|slug| (*slug).to_owned()).collect(), ..Party::default() }
}

/// Who owns private kindergartens.
pub(super) const PRIVATE_OWNER: &str = "eksempel-barnehagene";
/// Who helps with courses.
pub(super) const UNIVERSITY: &str = "eksempel-hogskolen";

/// Partners outside the municipalities.
pub(super) fn partners() -> Vec<ExternalOrganisation> {
    let partner = |(slug, name, kind): (&str, &str, ExternalOrganisationKind)| ExternalOrganisation {
        slug: slug.to_owned(),
        name: name.to_owned(),
        kind,
        external_ids: Vec::new(),
    };
    [
        (PRIVATE_OWNER, "Eksempelbarnehagene (oppdiktet)", ExternalOrganisationKind::Voluntary),
        (UNIVERSITY, "Eksempelhøgskolen (oppdiktet)", ExternalOrganisationKind::University),
    ]
    .map(partner)
    .into()
}
