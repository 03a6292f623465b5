//! The units of a municipality.

use super::dice::Dice;
use super::names::slug;
use super::town::{PRIVATE_OWNER, Town};
use super::words::Words;
use crate::document::model::Unit;
use crate::domain::organisation::kind::{Ownership, UnitKind};

const SCHOOLS: [&str; 8] =
    ["Bekkevang", "Elvestrand", "Furumo", "Granheim", "Lillehaug", "Solbakken", "Storeng", "Sørtun"];

const KINDERGARTENS: [&str; 10] = [
    "Bamsebo",
    "Eventyrskogen",
    "Knerten",
    "Kongler",
    "Lysthuset",
    "Maurtua",
    "Regnbuen",
    "Skogstua",
    "Tusenbein",
    "Vesletun",
];

/// Services and bodies that every municipality has.
const SERVICES: [(&str, Words, UnitKind); 5] = [
    ("kommunestyret", Words("Kommunestyret i {}", "Kommunestyret i {}"), UnitKind::PoliticalBody),
    ("oppvekst", Words("Oppvekstavdelingen i {}", "Oppvekstavdelinga i {}"), UnitKind::Administration),
    ("ppt", Words("PPT i {}", "PPT i {}"), UnitKind::Ppt),
    ("barnevern", Words("Barneverntjenesten i {}", "Barnevernstenesta i {}"), UnitKind::ChildWelfare),
    ("helsestasjon", Words("Helsestasjonen i {}", "Helsestasjonen i {}"), UnitKind::Health),
];

/// Schools with their SFO, kindergartens, and the services around them.
pub(super) fn units(town: &Town<'_>, dice: &mut Dice) -> Vec<Unit> {
    let service = |(key, name, kind): &(&str, Words, UnitKind)| {
        public(town, town.own(key), name.about(town.language, &town.short), *kind)
    };
    let mut units: Vec<Unit> = SERVICES.iter().map(service).collect();
    let schools = dice.between(2..=SCHOOLS.len());
    for name in dice.some(&SCHOOLS, schools) {
        let school = public(
            town,
            key(town, name, "skole"),
            format!("{name} {} i {}", school(town), town.short),
            UnitKind::School,
        );
        if dice.chance(80) {
            let mut sfo = public(town, key(town, name, "sfo"), format!("{name} SFO i {}", town.short), UnitKind::Sfo);
            sfo.parent = Some(school.slug.clone());
            units.push(sfo);
        }
        units.push(school);
    }
    let kindergartens = dice.between(3..=KINDERGARTENS.len());
    for name in dice.some(&KINDERGARTENS, kindergartens) {
        let mut unit = public(
            town,
            key(town, name, "barnehage"),
            format!("{name} barnehage i {}", town.short),
            UnitKind::Kindergarten,
        );
        if dice.chance(35) {
            unit.ownership = Ownership::Private;
            unit.owner = Some(PRIVATE_OWNER.to_owned());
            unit.authority = Some(town.slug.clone());
        }
        units.push(unit);
    }
    units
}

fn school(town: &Town<'_>) -> String {
    town.say(Words("skole", "skule"))
}

fn key(town: &Town<'_>, name: &str, kind: &str) -> String {
    town.own(&format!("{}-{kind}", slug(name)))
}

fn public(town: &Town<'_>, slug: String, name: String, kind: UnitKind) -> Unit {
    Unit {
        slug,
        name,
        kind,
        ownership: Ownership::Public,
        municipality: town.slug.clone(),
        parent: None,
        owner: Some(town.slug.clone()),
        authority: None,
        external_ids: Vec::new(),
    }
}
