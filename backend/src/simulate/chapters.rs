//! What stands in plans beside themes, people and calendar.

use super::dice::Dice;
use super::texts::plans::{CHAPTERS, FUNDING, INDICATORS, MILESTONES, NARRATIVES, OVERALL_GOALS, REPORT, TEMPLATE};
use super::town::Town;
use super::words::Words;
use super::year::SchoolYear;
use crate::document::model::{
    Funding, Goal, Indicator, Milestone, Narrative, Observation, PlanTemplate, PlanYear, ReportingDuty, Section,
    TemplateSection,
};
use crate::domain::plan::kind::{Cadence, FundingKind, NarrativeKind, ObservationScope};
use crate::domain::theme::kind::GoalKind;

pub(super) fn sections(town: &Town<'_>) -> Vec<Section> {
    let section = |(index, (title, text, items)): (usize, &(Words, Words, [Words; 3]))| Section {
        number: Some((index + 1).to_string()),
        title: town.say(*title),
        text: town.say(*text),
        items: items.iter().map(|item| town.say(*item)).collect(),
    };
    CHAPTERS.iter().enumerate().map(section).collect()
}

pub(super) fn overall_goals(town: &Town<'_>, dice: &mut Dice) -> Vec<Goal> {
    let goal = |(index, text): (usize, &Words)| Goal {
        key: format!("overordnet-{}", index + 1),
        number: None,
        kind: if index == 0 { GoalKind::Overall } else { GoalKind::Goal },
        text: town.say(*text),
        targets: Vec::new(),
        signs: Vec::new(),
    };
    dice.some(&OVERALL_GOALS, 2).into_iter().enumerate().map(goal).collect()
}

pub(super) fn report(town: &Town<'_>) -> ReportingDuty {
    let (what, reporter, recipient, due) = REPORT;
    ReportingDuty {
        key: "halvarsrapport".to_owned(),
        what: town.say(what),
        reporter: town.people(reporter, &["rektor", "styrer"]),
        recipient: town.people(recipient, &["kommunalsjef-oppvekst"]),
        cadence: Cadence::HalfYearly,
        dates: Vec::new(),
        due_text: Some(town.say(due)),
    }
}

pub(super) fn template(town: &Town<'_>) -> PlanTemplate {
    let (title, sections) = TEMPLATE;
    let section = |(title, guidance, required): &(Words, Words, bool)| TemplateSection {
        title: town.say(*title),
        guidance: vec![town.say(*guidance)],
        required: *required,
    };
    PlanTemplate {
        key: "utviklingsplan".to_owned(),
        title: town.say(title),
        sections: sections.iter().map(section).collect(),
    }
}

/// Four years of each number, the last of them the year before.
pub(super) fn indicators(town: &Town<'_>, dice: &mut Dice) -> Vec<Indicator> {
    let mut indicators = Vec::new();
    for (key, title, unit, low, high) in INDICATORS {
        let observation = |before: i32| Observation {
            year: u16::try_from(town.year.begins() - before).ok(),
            value: u32::try_from(dice.between(low..=high)).ok().map(|tenths| f64::from(tenths) / 10.0),
            scope: ObservationScope::Own,
            organisation: Some(town.slug.clone()),
        };
        indicators.push(Indicator {
            key: key.to_owned(),
            title: town.say(title),
            unit: town.say(unit),
            observations: [4, 3, 2, 1].map(observation).into(),
        });
    }
    indicators
}

pub(super) fn narratives(town: &Town<'_>, dice: &mut Dice) -> Vec<Narrative> {
    let kinds = [NarrativeKind::Positive, NarrativeKind::Positive, NarrativeKind::ToWatch, NarrativeKind::ToWatch];
    let told: Vec<(NarrativeKind, Words)> = kinds.into_iter().zip(NARRATIVES).collect();
    let narrative = |(kind, text): &(NarrativeKind, Words)| Narrative { kind: *kind, text: town.say(*text) };
    dice.some(&told, 3).into_iter().map(narrative).collect()
}

pub(super) fn funding(town: &Town<'_>, dice: &mut Dice) -> Funding {
    let (source, purposes) = FUNDING;
    Funding {
        kind: FundingKind::Grant,
        amount: u32::try_from(dice.between(8..=60) * 10_000).ok(),
        currency: "NOK".to_owned(),
        share: None,
        source: Some(town.say(source)),
        purposes: purposes.iter().map(|purpose| town.say(*purpose)).collect(),
    }
}

/// Last year with milestones that are not numbered, this year with numbered ones,
/// and next year without any yet.
pub(super) fn plan_years(town: &Town<'_>, dice: &mut Dice) -> Vec<PlanYear> {
    let (before, now) = (dice.between(3..=5), dice.between(4..=6));
    let note = Words("Milepælene settes etter evalueringen i juni.", "Milepælane blir sette etter evalueringa i juni.");
    vec![
        PlanYear { milestones: milestones(town, -1, before, dice), ..plan_year(town, town.year.later(-1)) },
        PlanYear { milestones: milestones(town, 0, now, dice), ..plan_year(town, town.year) },
        PlanYear { note: Some(town.say(note)), ..plan_year(town, town.year.later(1)) },
    ]
}

fn plan_year(town: &Town<'_>, year: SchoolYear) -> PlanYear {
    PlanYear {
        label: year.label(),
        period: year.period(),
        actors_in_focus: vec![
            town.people(
                Words("barnehager og skoler", "barnehagar og skular"),
                &["ansatt-i-barnehage", "ansatt-i-skole"],
            ),
            town.people(Words("foresatte", "føresette"), &["foresatt"]),
        ],
        milestones: Vec::new(),
        note: None,
    }
}

fn milestones(town: &Town<'_>, later: i32, count: usize, dice: &mut Dice) -> Vec<Milestone> {
    let year = town.year.later(later).slug();
    let milestone = |(number, text): (u16, &Words)| Milestone {
        key: format!("{year}-m{number}"),
        number: (later == 0).then_some(number),
        text: town.say(*text),
    };
    (1..).zip(dice.some(&MILESTONES, count)).map(milestone).collect()
}
