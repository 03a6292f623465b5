//! What an address asks for: its parameters, in the words of the pages.

use async_graphql::ID;
use async_graphql::resolver_utils::EnumType;
use chrono::NaiveDate;

use super::Fault;
use super::scope::excerpt;
use crate::clock::parse_day;
use crate::domain::activity::filter::ActivityFilter;
use crate::graphql::scalars::Date;

/// The parameters that an address may have; each is in `docs/feeds.md`.
const PARAMETERS: &str = "fra, til, skoleaar, nettverk, milepael, kategori, type, plan, dag";

/// What an address asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Which activities to keep.
    pub filter: ActivityFilter,
    /// The day to see them from.
    pub day: Option<NaiveDate>,
}

impl Asked {
    /// Reads the parameters of an address.
    ///
    /// # Errors
    ///
    /// When one is not known, comes twice where one is wanted, or has a value that it cannot have.
    pub fn read(parameters: &[(String, String)]) -> Result<Self, Fault> {
        let mut asked = Self::default();
        for (name, value) in parameters {
            asked.take(name, value)?;
        }
        Ok(asked)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        if value.contains('\0') {
            return Err(Fault::Bad(format!("`{name}` holds the character NUL, which no text here can have")));
        }
        let filter = &mut self.filter;
        match name {
            "fra" if value == "idag" => once(name, &mut filter.upcoming, true),
            "fra" => once(name, &mut filter.from, Date(day(name, value)?)),
            "til" => once(name, &mut filter.to, Date(day(name, value)?)),
            "skoleaar" => once(name, &mut filter.school_year, school_year(value)),
            "nettverk" => several(&mut filter.networks, value),
            "milepael" => once(name, &mut filter.milestone, ID(value.to_owned())),
            "kategori" => once(name, &mut filter.category, value.to_owned()),
            "type" => words(name, &mut filter.kinds, value),
            "plan" => once(name, &mut filter.plan, ID(value.to_owned())),
            "dag" => once(name, &mut self.day, day(name, value)?),
            _ => Err(Fault::Bad(format!("there is no parameter `{}`; there are {PARAMETERS}", excerpt(name)))),
        }
    }
}

fn once<T>(name: &str, place: &mut Option<T>, value: T) -> Result<(), Fault> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(Fault::Bad(format!("`{name}` is given more than once"))),
    }
}

/// References with commas between them, or the parameter once for each.
fn several(place: &mut Option<Vec<ID>>, value: &str) -> Result<(), Fault> {
    place.get_or_insert_default().extend(parts(value).map(ID::from));
    Ok(())
}

fn parts(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim).filter(|part| !part.is_empty())
}

/// Words of a vocabulary.
fn words<T: EnumType>(name: &str, place: &mut Option<Vec<T>>, value: &str) -> Result<(), Fault> {
    let place = place.get_or_insert_default();
    for part in parts(value) {
        let known = T::items().iter().find(|item| item.name == part);
        place.push(known.ok_or_else(|| unknown_word::<T>(name, part))?.value);
    }
    Ok(())
}

fn unknown_word<T: EnumType>(name: &str, word: &str) -> Fault {
    let known: Vec<&str> = T::items().iter().map(|item| item.name).collect();
    Fault::Bad(format!("`{name}` is `{}`, but can be {}", excerpt(word), known.join(", ")))
}

fn day(name: &str, value: &str) -> Result<NaiveDate, Fault> {
    parse_day(value).ok_or_else(|| Fault::Bad(format!("`{name}` is not a day such as 2023-09-18")))
}

/// A school year as the pages write it in addresses, `2023`, or with both its years.
fn school_year(value: &str) -> String {
    match value.parse::<i32>() {
        Ok(first) if value.len() == 4 => format!("{first}/{}", first + 1),
        _ => value.to_owned(),
    }
}
