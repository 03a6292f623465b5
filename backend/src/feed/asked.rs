//! What an address asks for: its parameters, in the words of the pages.

use async_graphql::ID;
use async_graphql::resolver_utils::EnumType;
use chrono::NaiveDate;

use super::Fault;
use super::wanted::{Sheet, Wanted};
use crate::check::words::Language;
use crate::clock::parse_day;
use crate::domain::activity::filter::{ActivityFilter, REFERENCES};
use crate::graphql::scalars::Date;

/// The parameters that the address of a calendar may have; each is in `docs/feeds.md`.
const PARAMETERS: &str = "fra, til, uke, skoleaar, malgruppe, nettverk, milepael, kategori, type, presisjon, plan, \
                          kommune, region, tekst, dag";

/// Fields of the filter whose faults are told in the words of the address.
const FIELDS: [(&str, &str); 9] = [
    ("`from`", "`fra`"),
    ("`to`", "`til`"),
    ("`isoWeek`", "`uke`"),
    ("`isoYear`", "`uke`"),
    ("`schoolYear`", "`skoleaar`"),
    ("`audience`", "`malgruppe`"),
    ("`anyNetwork`", "`nettverk`"),
    ("`milestone`", "`milepael`"),
    ("`text`", "`tekst`"),
];

/// What an address asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Which activities to keep.
    pub filter: ActivityFilter,
    /// The day to see them from.
    pub day: Option<NaiveDate>,
    /// The language of messages.
    pub language: Option<Language>,
}

impl Asked {
    /// Reads the parameters of an address.
    ///
    /// # Errors
    ///
    /// When one is not known, comes twice where one is wanted, or has a value that it cannot have.
    pub fn read(wanted: Wanted, parameters: &[(String, String)]) -> Result<Self, Fault> {
        let mut asked = Self::default();
        for (name, value) in parameters {
            match wanted {
                Wanted::Calendar(_) | Wanted::Rows(..) => asked.filter(name, value)?,
                Wanted::Sheet(Sheet::Remarks, _) if name == "sprak" => {
                    once(name, &mut asked.language, language(value)?)?;
                }
                Wanted::Sheet(Sheet::Remarks, _) => return Err(unknown(name, "there is `sprak`")),
                Wanted::Sheet(..) | Wanted::Document => return Err(unknown(name, "this address has none")),
            }
        }
        Ok(asked)
    }

    fn filter(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        if value.contains('\0') {
            return Err(Fault::Bad(format!("`{name}` holds the character NUL, which no text here can have")));
        }
        let filter = &mut self.filter;
        match name {
            "fra" if value == "idag" => once(name, &mut filter.upcoming, true),
            "fra" => once(name, &mut filter.from, Date(day(name, value)?)),
            "til" => once(name, &mut filter.to, Date(day(name, value)?)),
            "uke" => {
                let (year, week) = week(value)?;
                once(name, &mut filter.iso_year, year)?;
                once(name, &mut filter.iso_week, week)
            }
            "skoleaar" => once(name, &mut filter.school_year, school_year(value)),
            "malgruppe" => several(name, &mut filter.audience, value),
            "nettverk" => several(name, &mut filter.any_network, value),
            "milepael" => once(name, &mut filter.milestone, reference(name, value)?),
            "kategori" => once(name, &mut filter.category, value.to_owned()),
            "type" => words(name, &mut filter.kinds, value),
            "presisjon" => words(name, &mut filter.precisions, value),
            "plan" => once(name, &mut filter.plan, reference(name, value)?),
            "kommune" => once(name, &mut filter.municipality, reference(name, value)?),
            "region" => once(name, &mut filter.region, reference(name, value)?),
            "tekst" => once(name, &mut filter.text, value.to_owned()),
            "dag" => once(name, &mut self.day, day(name, value)?),
            _ => Err(unknown(name, &format!("there are {PARAMETERS}"))),
        }
    }
}

fn unknown(name: &str, known: &str) -> Fault {
    Fault::Bad(format!("there is no parameter `{}`; {known}", excerpt(name)))
}

fn language(value: &str) -> Result<Language, Fault> {
    let refusal = || Fault::Bad(format!("`sprak` is `{}`, but can be nb, nn, en", excerpt(value)));
    Language::of_code(value).ok_or_else(refusal)
}

/// What is wrong with a filter, told to somebody who wrote an address.
pub fn in_words_of_the_address(fault: Fault) -> Fault {
    match fault {
        Fault::Bad(said) => Fault::Bad(FIELDS.iter().fold(said, |said, (field, name)| said.replace(field, name))),
        other => other,
    }
}

/// As much of what a caller wrote as an answer repeats.
pub fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}

fn once<T>(name: &str, place: &mut Option<T>, value: T) -> Result<(), Fault> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(Fault::Bad(format!("`{name}` is given more than once"))),
    }
}

/// References with commas between them, or the parameter once for each.
fn several(name: &str, place: &mut Option<Vec<ID>>, value: &str) -> Result<(), Fault> {
    let place = place.get_or_insert_default();
    for part in value.split(',') {
        place.push(reference(name, part.trim())?);
    }
    if place.len() > REFERENCES {
        return Err(Fault::Bad(format!("`{name}` has {} values, but {REFERENCES} is the most", place.len())));
    }
    Ok(())
}

fn reference(name: &str, value: &str) -> Result<ID, Fault> {
    match value {
        "" => Err(Fault::Bad(format!("`{name}` has no value; leave it out to keep all"))),
        _ => Ok(ID(value.to_owned())),
    }
}

/// Words of a vocabulary.
fn words<T: EnumType>(name: &str, place: &mut Option<Vec<T>>, value: &str) -> Result<(), Fault> {
    for part in value.split(',').map(str::trim) {
        let known = T::items().iter().find(|item| item.name == part).ok_or_else(|| {
            let known: Vec<&str> = T::items().iter().map(|item| item.name).collect();
            Fault::Bad(format!("`{name}` is `{}`, but can be {}", excerpt(part), known.join(", ")))
        })?;
        place.get_or_insert_default().push(known.value);
    }
    Ok(())
}

fn day(name: &str, value: &str) -> Result<NaiveDate, Fault> {
    parse_day(value).ok_or_else(|| Fault::Bad(format!("`{name}` is not a day such as 2023-09-18")))
}

/// An ISO week as the pages write it in addresses: `2023-39`.
fn week(value: &str) -> Result<(i32, i32), Fault> {
    let parts = value.split_once('-').filter(|(year, week)| year.len() == 4 && week.len() == 2);
    let week = parts.and_then(|(year, week)| Some((year.parse().ok()?, week.parse().ok()?)));
    week.ok_or_else(|| Fault::Bad("`uke` is not an ISO week such as 2023-39".to_owned()))
}

/// A school year as the pages write it in addresses, `2023`, or with both its years.
fn school_year(value: &str) -> String {
    match value.parse::<i32>() {
        Ok(first) if value.len() == 4 => format!("{first}/{}", first + 1),
        _ => value.to_owned(),
    }
}
