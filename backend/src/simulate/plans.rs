//! The plans of a municipality: sub-plan, theme plan, the year's plan of action,
//! and a unit's own plan.

use super::calendar::{Diary, legend};
use super::dice::Dice;
use super::people::roles;
use super::shared::PROVISIONS;
use super::texts::plans::{ACTION, COUNCIL, Kind, LABEL, MASTER, SUB, THEME, UNIT};
use super::texts::topics::{TOPICS, Topic};
use super::town::Town;
use super::words::Words;
use super::{chapters, themes};
use crate::document::model::{Adoption, Citation, Network, Party, Period, Plan, PlanOutline, Theme, Unit};
use crate::domain::plan::kind::{AdoptionManner, PlanKind, PlanStatus, Visibility};

/// A plan that says nothing yet.
pub(super) fn blank(slug: String, title: String, kind: PlanKind, owner: String, period: Period) -> Plan {
    Plan {
        slug,
        title,
        kind,
        summary: None,
        language: "nb".to_owned(),
        source_url: None,
        owner,
        visibility: Visibility::Public,
        period,
        status: PlanStatus::InUse,
        adoption: None,
        parent: None,
        supersedes: None,
        citations: Vec::new(),
        sections: Vec::new(),
        goals: Vec::new(),
        visions: Vec::new(),
        measures: Vec::new(),
        themes: Vec::new(),
        roles: Vec::new(),
        networks: Vec::new(),
        years: Vec::new(),
        categories: Vec::new(),
        activities: Vec::new(),
        reporting_duties: Vec::new(),
        templates: Vec::new(),
        indicators: Vec::new(),
        narratives: Vec::new(),
        funding: Vec::new(),
    }
}

fn own(town: &Town<'_>, what: &Kind, kind: PlanKind, period: Period) -> Plan {
    let summary = format!("{} {}", LABEL.about(town.language, &town.name), town.say(what.purpose));
    Plan {
        summary: Some(summary),
        language: town.language.code().to_owned(),
        ..blank(town.own(what.key), what.title.about(town.language, &town.name), kind, town.slug.clone(), period)
    }
}

/// Several years that the school year lies in.
fn years(town: &Town<'_>, before: i32, after: i32) -> Period {
    let (first, last) = (town.year.begins() - before, town.year.begins() + after);
    let day = |year, month, day| chrono::NaiveDate::from_ymd_opt(year, month, day);
    Period { from: day(first, 1, 1), to: day(last, 12, 31), label: format!("{first}–{last}") }
}

fn adopted(town: &Town<'_>, year: i32, dice: &mut Dice) -> Adoption {
    let month = u32::try_from(dice.between(9..=11)).unwrap_or(9);
    let by = Party { organisations: vec![town.own("kommunestyret")], ..town.people(COUNCIL, &[]) };
    Adoption {
        manner: AdoptionManner::Adopted,
        by: Some(by),
        date: chrono::NaiveDate::from_weekday_of_month_opt(year, month, chrono::Weekday::Thu, 3),
        text: None,
    }
}

/// The plan above all others, known by name alone.
pub(super) fn master(town: &Town<'_>) -> PlanOutline {
    PlanOutline {
        slug: town.own(MASTER.key),
        title: MASTER.title.about(town.language, &town.name),
        kind: PlanKind::MunicipalPlan,
        owner: town.slug.clone(),
        period: years(town, 4, 8),
        status: PlanStatus::InUse,
        adoption: None,
        parent: None,
        source_url: None,
    }
}

/// The sub-plan: direction for some years.
pub(super) fn sub(town: &Town<'_>, dice: &mut Dice) -> Plan {
    let topics = dice.some(&TOPICS, 4);
    Plan {
        adoption: Some(adopted(town, town.year.begins() - 2, dice)),
        parent: Some(town.own(MASTER.key)),
        citations: citations(dice),
        sections: chapters::sections(town),
        goals: chapters::overall_goals(town, dice),
        themes: topics.into_iter().map(|topic| themes::short(town, topic, dice)).collect(),
        reporting_duties: vec![chapters::report(town)],
        templates: vec![chapters::template(town)],
        indicators: chapters::indicators(town, dice),
        narratives: chapters::narratives(town, dice),
        funding: vec![chapters::funding(town, dice)],
        ..own(town, &SUB, PlanKind::SubPlan, years(town, 1, 3))
    }
}

/// The theme plan: what good practice looks like in each kind of unit.
pub(super) fn theme(town: &Town<'_>, cohort: &str, dice: &mut Dice) -> Plan {
    let count = dice.between(7..=9);
    let numbered = (1..).zip(dice.some(&TOPICS, count));
    let mut themes: Vec<Theme> = numbered.map(|(number, topic)| themes::whole(town, number, topic, dice)).collect();
    themes::tie(&mut themes);
    if let Some(first) = themes.first_mut() {
        first.cohorts = vec![cohort.to_owned()];
    }
    Plan {
        adoption: Some(adopted(town, town.year.begins() - 1, dice)),
        parent: Some(town.own(SUB.key)),
        citations: citations(dice),
        themes,
        ..own(town, &THEME, PlanKind::ThemePlan, years(town, 1, 2))
    }
}

/// The edition before this year's plan of action.
pub(super) fn last_year(town: &Town<'_>) -> PlanOutline {
    let year = town.year.later(-1);
    PlanOutline {
        slug: town.own(&format!("{}-{}", ACTION.key, year.slug())),
        title: ACTION.title.about(town.language, &format!("{}, {year}", town.name)),
        kind: PlanKind::ActionPlan,
        owner: town.slug.clone(),
        period: year.period(),
        status: PlanStatus::Superseded,
        adoption: None,
        parent: Some(town.own(THEME.key)),
        source_url: None,
    }
}

/// The plan of action: the year's milestones, roles and calendar.
pub(super) fn action(town: &Town<'_>, networks: &[Network], seed: u64, dice: &mut Dice) -> Plan {
    let topics = dice.some(&TOPICS, 3);
    let themes: Vec<Theme> = topics.into_iter().map(|topic| themes::short(town, topic, dice)).collect();
    let keys: Vec<String> = themes.iter().map(|theme| theme.key.clone()).collect();
    let diary =
        Diary { area: town.area, town: Some(town), year: town.year, language: town.language, themes: &keys, seed };
    Plan {
        slug: town.own(&format!("{}-{}", ACTION.key, town.year.slug())),
        title: ACTION.title.about(town.language, &format!("{}, {}", town.name, town.year)),
        adoption: Some(Adoption {
            manner: AdoptionManner::TakenIntoUse,
            by: None,
            date: None,
            text: Some(taken(town)),
        }),
        parent: Some(town.own(THEME.key)),
        supersedes: Some(last_year(town).slug),
        roles: roles(town.language, dice),
        networks: networks.iter().map(|network| network.slug.clone()).collect(),
        years: chapters::plan_years(town, dice),
        categories: legend(town.language),
        activities: diary.rows(dice),
        reporting_duties: vec![chapters::report(town)],
        themes,
        ..own(town, &ACTION, PlanKind::ActionPlan, town.year.period())
    }
}

fn taken(town: &Town<'_>) -> String {
    Words("ved skolestart {}", "ved skulestart {}").about(town.language, &town.year.begins().to_string())
}

/// A unit's own plan for the year.
pub(super) fn of_unit(town: &Town<'_>, unit: &Unit, dice: &mut Dice) -> Plan {
    let topics: Vec<&Topic> = dice.some(&TOPICS, 2);
    let slug = format!("{}-{}-{}", unit.slug, UNIT.key, town.year.slug());
    let title = UNIT.title.about(town.language, &format!("{} (eksempel), {}", unit.name, town.year));
    Plan {
        slug,
        title,
        owner: unit.slug.clone(),
        parent: Some(town.own(THEME.key)),
        themes: topics.into_iter().map(|topic| themes::short(town, topic, dice)).collect(),
        ..own(town, &UNIT, PlanKind::UnitPlan, town.year.period())
    }
}

fn citations(dice: &mut Dice) -> Vec<Citation> {
    let count = dice.between(4..=PROVISIONS.len());
    let cited = |(document, provision): &(&str, Option<&str>)| Citation {
        document: (*document).to_owned(),
        provision: provision.map(str::to_owned),
    };
    dice.some(&PROVISIONS, count).into_iter().map(cited).collect()
}
