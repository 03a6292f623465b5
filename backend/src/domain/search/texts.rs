//! What can be found of a plan, and by which text: the plan, its themes, signs,
//! roles, milestones, activities and what is owed, each on its own. Goals, visions,
//! core components, measures and criteria have no page of their own; what they say
//! belongs to the theme, sign or plan that they stand under.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use serde::de::DeserializeOwned;

use super::entity::{Model, ThemeName};
use super::kind::SearchHitKind;
use super::order::Stretch;
use crate::db::Json;
use crate::domain::activity::entity::Model as Activity;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::party::Party;
use crate::domain::plan::detail::{
    CoreComponentDetail, DutyDetail, GoalDetail, IndicatorDetail, MeasureDetail, RoleDetail, SignDetail,
    TemplateDetail, ThemeDetail, VisionDetail, YearDetail,
};
use crate::domain::plan::element::{ElementKind, Model as Element};
use crate::domain::plan::entity::Model as Plan;
use crate::ids::ElementId;
use crate::norwegian::MONTHS;

/// A plan with all that its entries are made of.
pub struct PlanTexts {
    pub plan: Plan,
    pub stretch: Stretch,
    pub owner: String,
    /// The texts that it stands on, and where in them.
    pub citations: Vec<String>,
    pub elements: Vec<Element>,
    pub activities: Vec<Activity>,
}

/// What plan documents write where a plan does not say.
const UNSAID: &str = "Ikke oppgitt";

/// Lines of text, each without breaks in it.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn add(&mut self, text: impl AsRef<str>) {
        let line = text.as_ref().split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() && line != UNSAID && !self.0.contains(&line) {
            self.0.push(line);
        }
    }

    fn maybe(&mut self, text: Option<impl AsRef<str>>) {
        if let Some(text) = text {
            self.add(text);
        }
    }

    fn all(&mut self, texts: impl IntoIterator<Item = impl AsRef<str>>) {
        texts.into_iter().for_each(|text| self.add(text));
    }

    fn parties(&mut self, parties: &[Party]) {
        let names: Vec<&str> = parties.iter().map(|party| party.text.as_str()).collect();
        self.add(names.join(", "));
    }
}

/// The elements of a plan as a tree.
struct Tree<'a> {
    texts: &'a PlanTexts,
    by_id: HashMap<ElementId, &'a Element>,
    children: HashMap<Option<ElementId>, Vec<&'a Element>>,
}

impl PlanTexts {
    /// The plan's entries.
    pub fn entries(&self) -> Vec<Model> {
        let mut tree = Tree { texts: self, by_id: HashMap::new(), children: HashMap::new() };
        for element in &self.elements {
            tree.by_id.insert(element.id, element);
            tree.children.entry(element.parent_id).or_default().push(element);
        }
        let elements = self.elements.iter().filter_map(|element| tree.element(element));
        let activities = self.activities.iter().map(|activity| self.activity(activity));
        std::iter::once(tree.plan()).chain(elements).chain(activities).collect()
    }

    fn entry(&self, kind: SearchHitKind, node: uuid::Uuid, ordinal: i32, title: String, mut lines: Lines) -> Model {
        // What the title says need not be said twice.
        lines.0.retain(|line| *line != title);
        let place = if kind == SearchHitKind::Plan { vec![] } else { vec![self.plan.title.as_str()] };
        Model {
            id: self.stretch.number(kind, ordinal),
            kind,
            node_id: node,
            plan_id: Some(self.plan.id),
            organisation_id: Some(self.plan.owner_id),
            tenant_id: self.plan.tenant_id,
            theme: None,
            unit_kinds: Json::default(),
            title,
            body: lines.0.join("\n"),
            place: place.into_iter().chain([self.owner.as_str()]).collect::<Vec<_>>().join(" · "),
        }
    }

    fn activity(&self, row: &Activity) -> Model {
        let mut lines = Lines::default();
        lines.add(when(row));
        lines.maybe(row.description.as_ref());
        lines.all(row.items.iter().map(|item| &item.text));
        for task in row.tasks.iter() {
            let who = task.responsible.as_ref().map(|party| party.text.as_str());
            let parts = [Some(task.text.as_str()), who, task.due_text.as_deref()];
            lines.add(parts.into_iter().flatten().collect::<Vec<_>>().join(" – "));
        }
        lines.maybe(row.note.as_ref());
        for slot in row.slots.iter() {
            lines.maybe(slot.label.as_ref());
            lines.maybe(slot.audience.as_ref().map(|party| &party.text));
        }
        lines.add(&row.audience.text);
        for text in [&row.place, &row.led_by, &row.registration, &row.series_name] {
            lines.maybe(text.as_ref());
        }
        let title = row.title.clone();
        let entry = self.entry(SearchHitKind::Activity, row.id.0, row.ordinal, title, lines);
        Model { unit_kinds: row.per_unit.clone(), ..entry }
    }
}

/// When an activity is, as people write it: «5. oktober 2023, uke 40».
fn when(row: &Activity) -> String {
    let day = |day: NaiveDate| {
        let month = MONTHS[day.month0() as usize];
        format!("{}. {month} {}", day.day(), day.year())
    };
    let (first, last) = (row.start_date, row.end_date);
    if first == last {
        return format!("{}, uke {}", day(first), first.iso_week().week());
    }
    format!("{} – {}", day(first), day(last))
}

impl<'a> Tree<'a> {
    fn under(&self, parent: Option<ElementId>) -> &[&'a Element] {
        self.children.get(&parent).map(Vec::as_slice).unwrap_or_default()
    }

    fn plan(&self) -> Model {
        let plan = &self.texts.plan;
        let mut lines = Lines::default();
        lines.maybe(plan.summary.as_ref());
        for section in &plan.content.sections {
            lines.add(&section.title);
            lines.add(&section.text);
            lines.all(&section.items);
        }
        self.below(None, &mut lines);
        lines.all(plan.content.narratives.iter().map(|narrative| &narrative.text));
        for funding in &plan.content.funding {
            lines.maybe(funding.source.as_ref());
            lines.all(&funding.purposes);
        }
        lines.all(&self.texts.citations);
        lines.add(&plan.period_label);
        self.texts.entry(SearchHitKind::Plan, plan.id.0, 0, plan.title.clone(), lines)
    }

    /// The text of what stands under something and is no hit of its own.
    fn below(&self, parent: Option<ElementId>, lines: &mut Lines) {
        let parts = self.under(parent).iter().filter(|part| SearchHitKind::of_element(part.kind).is_none());
        for part in parts {
            lines.maybe(part.title.as_ref());
            lines.maybe(part.text.as_ref());
            details(part, lines);
            self.below(Some(part.id), lines);
        }
    }

    fn element(&self, element: &Element) -> Option<Model> {
        let kind = SearchHitKind::of_element(element.kind)?;
        let mut lines = Lines::default();
        if element.title.is_some() || kind == SearchHitKind::Milestone {
            lines.maybe(element.text.as_ref());
        }
        details(element, &mut lines);
        self.below(Some(element.id), &mut lines);
        let theme = self.theme(element);
        let mut entry = self.texts.entry(kind, element.id.0, element.ordinal, self.title(element), lines);
        entry.unit_kinds = Json(unit_kinds(element));
        if let Some(theme) = &theme {
            entry.place = format!("{} · {}", theme.title, entry.place);
        }
        Some(Model { theme: theme.map(Json), ..entry })
    }

    fn title(&self, element: &Element) -> String {
        match element.kind {
            ElementKind::Role => detail::<RoleDetail>(element).map(|role| role.actor.text).unwrap_or_default(),
            ElementKind::Milestone => {
                let year = element.parent_id.and_then(|year| self.by_id.get(&year));
                let parts = [element.number.as_deref(), year.map(|year| year.key.as_str())];
                std::iter::once("Milepæl").chain(parts.into_iter().flatten()).collect::<Vec<_>>().join(" ")
            }
            _ => element.title.clone().or_else(|| element.text.clone()).unwrap_or_default(),
        }
    }

    /// The nearest theme above an element.
    fn theme(&self, element: &Element) -> Option<ThemeName> {
        let above = |element: &&'a Element| element.parent_id.and_then(|id| self.by_id.get(&id).copied());
        let parent = element.parent_id.and_then(|id| self.by_id.get(&id).copied());
        let theme = std::iter::successors(parent, above).find(|element| element.kind == ElementKind::Theme)?;
        Some(ThemeName { id: theme.id, key: theme.key.clone(), title: theme.title.clone().unwrap_or_default() })
    }
}

/// What an element's detail says in words.
fn details(element: &Element, lines: &mut Lines) {
    match element.kind {
        ElementKind::Theme => detail(element).into_iter().for_each(|theme: ThemeDetail| {
            let implications = theme.implications.iter();
            lines.all(implications.map(|implication| format!("{}: {}", implication.for_whom.text, implication.text)));
            lines.all(theme.resources.iter().map(|resource| &resource.title));
            lines.parties(&theme.responsible);
            lines.maybe(theme.period.map(|period| period.label));
        }),
        ElementKind::Goal => detail(element).into_iter().for_each(|goal: GoalDetail| {
            lines.all(goal.targets.iter().map(|target| &target.text));
        }),
        ElementKind::CoreComponent => detail(element).into_iter().for_each(|component: CoreComponentDetail| {
            lines.all(&component.items);
        }),
        ElementKind::Vision => detail(element).into_iter().for_each(|vision: VisionDetail| {
            lines.all(vision.resources.iter().map(|resource| &resource.title));
        }),
        ElementKind::Sign => detail(element).into_iter().for_each(|sign: SignDetail| {
            lines.all(sign.targets.iter().map(|target| &target.text));
        }),
        ElementKind::Measure => detail(element).into_iter().for_each(|measure: MeasureDetail| {
            lines.parties(&measure.responsible);
        }),
        ElementKind::Role => detail(element).into_iter().for_each(|role: RoleDetail| {
            lines.maybe(role.function);
            lines.all(&role.responsibilities);
        }),
        ElementKind::PlanYear => detail(element).into_iter().for_each(|year: YearDetail| {
            lines.maybe(year.note);
            lines.parties(&year.actors_in_focus);
        }),
        ElementKind::ReportingDuty => detail(element).into_iter().for_each(|duty: DutyDetail| {
            lines.add(duty.reporter.text);
            lines.add(duty.recipient.text);
            lines.maybe(duty.due_text);
        }),
        ElementKind::PlanTemplate => detail(element).into_iter().for_each(|template: TemplateDetail| {
            for section in &template.sections {
                lines.add(&section.title);
                lines.all(&section.guidance);
            }
        }),
        ElementKind::Indicator => detail(element).into_iter().for_each(|indicator: IndicatorDetail| {
            lines.add(&indicator.unit);
        }),
        ElementKind::ActionCriterion | ElementKind::Milestone => {}
    }
}

/// The kinds of units that an element is for.
fn unit_kinds(element: &Element) -> Vec<UnitKind> {
    match element.kind {
        ElementKind::Theme => detail(element).map(|theme: ThemeDetail| theme.applies_to),
        ElementKind::Sign => detail(element).map(|sign: SignDetail| sign.unit_kinds),
        _ => None,
    }
    .unwrap_or_default()
}

/// A detail that cannot be read has no text; reading the plan itself says what is wrong with it.
fn detail<D: DeserializeOwned>(element: &Element) -> Option<D> {
    serde_json::from_value(element.detail.0.clone()).ok()
}
