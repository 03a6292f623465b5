//! The groups of a municipality or region, and the actors of a plan.

use super::dice::Dice;
use super::texts::people::{ACTORS, Actor, Chair, GROUPS, Group};
use super::town::{Area, Town, party};
use super::words::Language;
use crate::document::model::{Network, Party, Role, Seat};
use crate::domain::network::kind::NetworkKind;

/// All groups of a municipality.
pub(super) fn networks(town: &Town<'_>, dice: &mut Dice) -> Vec<Network> {
    GROUPS.iter().map(|group| network(town, group, dice)).collect()
}

fn network(town: &Town<'_>, group: &Group, dice: &mut Dice) -> Network {
    let superior =
        group.reports_to.map(|(key, words)| Party { networks: vec![town.own(key)], ..town.people(words, &[]) });
    Network {
        slug: town.own(group.key),
        name: town.say(group.name),
        abbreviation: group.abbreviation.map(str::to_owned),
        kind: group.kind,
        mandate: Some(town.say(group.mandate)),
        host: town.slug.clone(),
        period: None,
        per_unit: group.per_unit.to_vec(),
        instances: None,
        seats: group.seats.iter().map(|chair| seat(town, chair, dice)).collect(),
        reports_to: superior.into_iter().collect(),
    }
}

fn seat(town: &Town<'_>, chair: &Chair, dice: &mut Dice) -> Seat {
    let count = chair.count.clone().map(|range| dice.between(range));
    Seat {
        key: chair.key.to_owned(),
        holder: town.people(chair.holder, &[chair.position]),
        count: count.and_then(|count| u16::try_from(count).ok()),
        share: (chair.position == "skoleutvikler").then(|| *dice.one(&[0.2, 0.4, 0.5])),
        is_chair: chair.leads,
        note: None,
        also_in: chair.also_in.map(|key| town.own(key)).into_iter().collect(),
    }
}

/// Key, name, kind, who sits in it.
const REGIONAL: [(&str, &str, NetworkKind, &str, &str); 3] = [
    ("skoleledernettverk", "Regionalt skoleledernettverk", NetworkKind::LeaderNetwork, "rektorer", "rektor"),
    ("styrernettverk", "Regionalt styrernettverk", NetworkKind::LeaderNetwork, "styrere", "styrer"),
    ("kjernenettverk", "Regionalt kjernenettverk", NetworkKind::CoreNetwork, "enhetsledere", "enhetsleder"),
];

/// All groups of a region.
pub(super) fn regional(area: &Area) -> Vec<Network> {
    let network = |(key, name, kind, people, position): (&str, &str, NetworkKind, &str, &str)| Network {
        slug: area.own(key),
        name: name.to_owned(),
        abbreviation: None,
        kind,
        mandate: Some(format!("Samler {people} fra kommunene i {} for å lære av hverandre.", area.name)),
        host: area.slug.clone(),
        period: None,
        per_unit: Vec::new(),
        instances: None,
        seats: vec![Seat {
            key: people.to_owned(),
            holder: party(people.to_owned(), &[position]),
            count: None,
            share: None,
            is_chair: false,
            note: None,
            also_in: Vec::new(),
        }],
        reports_to: Vec::new(),
    };
    REGIONAL.map(network).into()
}

/// Who carries what under a plan.
pub(super) fn roles(language: Language, dice: &mut Dice) -> Vec<Role> {
    ACTORS.iter().map(|actor| role(language, actor, dice)).collect()
}

fn role(language: Language, actor: &Actor, dice: &mut Dice) -> Role {
    let duties = dice.between(2..=actor.duties.len());
    Role {
        key: actor.key.to_owned(),
        actor: party(actor.name.say(language), actor.positions),
        function: Some(actor.function.say(language)),
        responsibilities: dice.some(&actor.duties, duties).into_iter().map(|duty| duty.say(language)).collect(),
    }
}
