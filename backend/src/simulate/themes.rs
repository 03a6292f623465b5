//! Themes of a plan, with what stands in them.

use super::dice::Dice;
use super::texts::themes::{COMPONENTS, CRITERIA, GOALS, IMPLICATIONS, MEASURES, RESOURCES, SIGNS, VISIONS};
use super::texts::topics::Topic;
use super::town::{Town, UNIVERSITY};
use super::words::Words;
use crate::document::model::{
    ActionCriterion, CoreComponent, Goal, Implication, Measure, Resource, Sign, Target, Theme, Vision,
};
use crate::domain::organisation::kind::UnitKind;
use crate::domain::theme::kind::{Comparator, GoalKind};

/// A theme with its title, text and goals alone.
pub(super) fn short(town: &Town<'_>, topic: &Topic, dice: &mut Dice) -> Theme {
    let measures = dice.between(1..=3);
    Theme {
        key: topic.key.to_owned(),
        title: town.say(topic.title),
        text: Some(town.say(topic.about)),
        goals: goals(town, topic, dice),
        measures: measures_of(town, topic, measures, dice),
        ..Theme::default()
    }
}

/// A theme with all that a theme can have.
pub(super) fn whole(town: &Town<'_>, number: u16, topic: &Topic, dice: &mut Dice) -> Theme {
    let visions = dice.between(2..=3);
    let components = dice.between(2..=3);
    let theme = short(town, topic, dice);
    Theme {
        number: Some(number),
        core_components: dice
            .some(&COMPONENTS, components)
            .into_iter()
            .map(|part| component(town, topic, part))
            .collect(),
        visions: dice
            .some(&VISIONS, visions)
            .into_iter()
            .map(|vision| self::vision(town, topic, vision, dice))
            .collect(),
        implications: IMPLICATIONS.iter().map(|implication| self::implication(town, topic, *implication)).collect(),
        resources: resources(town, dice),
        responsible: vec![town.people(Words("rektor og styrer", "rektor og styrar"), &["rektor", "styrer"])],
        partners: if dice.chance(40) { vec![UNIVERSITY.to_owned()] } else { Vec::new() },
        ..theme
    }
}

fn goals(town: &Town<'_>, topic: &Topic, dice: &mut Dice) -> Vec<Goal> {
    let general = dice.between(1..=2);
    let own = topic.goals.iter().map(|words| town.say(*words));
    let texts: Vec<String> =
        own.chain(dice.some(&GOALS, general).into_iter().map(|words| town.about(*words, topic.matter))).collect();
    let goal = |(index, text): (usize, String)| Goal {
        key: format!("{}-{}", topic.key, index + 1),
        number: Some((index + 1).to_string()),
        kind: GoalKind::Goal,
        text,
        targets: if index == 0 { vec![target(town, dice)] } else { Vec::new() },
        signs: Vec::new(),
    };
    texts.into_iter().enumerate().map(goal).collect()
}

fn target(town: &Town<'_>, dice: &mut Dice) -> Target {
    let tens = dice.between(5..=9);
    Target {
        text: town.say(Words("enheter der tegnene er på plass", "einingar der teikna er på plass")),
        comparator: Comparator::AtLeast,
        value: f64::from(u8::try_from(tens * 10).unwrap_or_default()),
        unit: "prosent".to_owned(),
        horizon: Some(town.say(Words("ved utgangen av planperioden", "ved utgangen av planperioden"))),
    }
}

fn component(town: &Town<'_>, topic: &Topic, (key, title, items): &(&str, Words, [Words; 2])) -> CoreComponent {
    CoreComponent {
        key: format!("{}-{key}", topic.key),
        number: None,
        title: town.say(*title),
        text: None,
        items: items.iter().map(|item| town.say(*item)).collect(),
    }
}

type Picture = (UnitKind, &'static str, Words, Words);

fn vision(town: &Town<'_>, topic: &Topic, (kind, key, title, text): &Picture, dice: &mut Dice) -> Vision {
    let key = format!("{}-{key}", topic.key);
    let (own, general) = (dice.between(2..=3), dice.between(1..=2));
    let mut texts: Vec<String> = dice.some(&topic.signs, own).into_iter().map(|words| town.say(*words)).collect();
    texts.extend(dice.some(&SIGNS, general).into_iter().map(|words| town.about(*words, topic.matter)));
    let signs = texts.into_iter().enumerate();
    Vision {
        title: Some(town.say(*title)),
        text: town.about(*text, topic.matter),
        unit_kinds: vec![*kind],
        signs: signs.map(|(index, text)| sign(town, format!("{key}-{}", index + 1), text, dice)).collect(),
        resources: Vec::new(),
        key,
    }
}

fn sign(town: &Town<'_>, key: String, text: String, dice: &mut Dice) -> Sign {
    let count = dice.between(0..=2);
    let criteria = dice.some(&CRITERIA, count).into_iter().enumerate();
    let criterion = |(index, words): (usize, &Words)| ActionCriterion {
        key: format!("{key}-{}", index + 1),
        number: None,
        text: town.say(*words),
    };
    Sign {
        number: None,
        text,
        unit_kinds: Vec::new(),
        criteria: criteria.map(criterion).collect(),
        targets: Vec::new(),
        same_as: Vec::new(),
        key,
    }
}

fn measures_of(town: &Town<'_>, topic: &Topic, count: usize, dice: &mut Dice) -> Vec<Measure> {
    let measures = dice.some(&MEASURES, count).into_iter().enumerate();
    let measure = |(index, words): (usize, &Words)| Measure {
        key: format!("{}-{}", topic.key, index + 1),
        number: None,
        text: town.about(*words, topic.matter),
        responsible: vec![town.people(Words("ressursgruppa", "ressursgruppa"), &["skoleutvikler"])],
        parts: Vec::new(),
    };
    measures.map(measure).collect()
}

fn implication(town: &Town<'_>, topic: &Topic, (position, people, text): (&str, Words, Words)) -> Implication {
    Implication { for_whom: town.people(people, &[position]), text: town.about(text, topic.matter) }
}

fn resources(town: &Town<'_>, dice: &mut Dice) -> Vec<Resource> {
    let count = dice.between(0..=2);
    let resource = |words: &Words| Resource { title: town.say(*words), url: None };
    dice.some(&RESOURCES, count).into_iter().map(resource).collect()
}

/// Lets signs that say the same under different themes point to each other, and
/// themes to the one before them.
pub(super) fn tie(themes: &mut [Theme]) {
    let mut first: std::collections::HashMap<String, String> = std::collections::HashMap::new();
    let mut before: Option<String> = None;
    for theme in themes {
        theme.related = before.replace(theme.key.clone()).into_iter().collect();
        for sign in theme.visions.iter_mut().flat_map(|vision| &mut vision.signs) {
            match first.get(&sign.text) {
                Some(other) => sign.same_as = vec![other.clone()],
                None => drop(first.insert(sign.text.clone(), sign.key.clone())),
            }
        }
    }
}
