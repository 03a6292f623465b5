//! Rows of a plan's elements: a walk through the plan in the order of the document.

use super::ordinal;
use super::shared::party;
use crate::db::Json;
use crate::document::model::{
    ActionCriterion, CoreComponent, Goal, Indicator, Measure, Party, Period, Plan, PlanTemplate, PlanYear,
    ReportingDuty, Resource, Role, Sign, Target, Theme, Vision,
};
use crate::domain::plan::detail::{self, Detail};
use crate::domain::plan::element::{ElementKind, Model};
use crate::ids::{CohortId, ElementId, OrganisationId, PlanId};

/// The rows so far, and what every row has in common.
struct Walk<'a> {
    plan: &'a str,
    plan_id: PlanId,
    rows: Vec<Model>,
}

/// The head of an element: what all kinds may have.
#[derive(Default)]
struct Head<'a> {
    parent: Option<ElementId>,
    key: &'a str,
    number: Option<String>,
    title: Option<&'a str>,
    text: Option<&'a str>,
}

pub(super) fn rows(plan: &Plan, plan_id: PlanId) -> Vec<Model> {
    let mut walk = Walk { plan: &plan.slug, plan_id, rows: Vec::new() };
    plan.goals.iter().for_each(|goal| walk.goal(None, goal));
    plan.visions.iter().for_each(|vision| walk.vision(None, vision));
    plan.measures.iter().for_each(|measure| walk.measure(None, measure));
    plan.themes.iter().for_each(|theme| walk.theme(None, theme));
    plan.roles.iter().for_each(|role| walk.role(role));
    plan.years.iter().for_each(|year| walk.year(year));
    plan.reporting_duties.iter().for_each(|duty| walk.duty(duty));
    plan.templates.iter().for_each(|template| walk.template(template));
    plan.indicators.iter().for_each(|indicator| walk.indicator(indicator));
    walk.rows
}

impl Walk<'_> {
    fn add<D: Detail>(&mut self, head: Head<'_>, detail: &D) -> ElementId {
        let id = ElementId::of(self.plan, D::KIND.slug(), head.key);
        self.rows.push(Model {
            id,
            plan_id: self.plan_id,
            parent_id: head.parent,
            kind: D::KIND,
            key: head.key.to_owned(),
            ordinal: ordinal(self.rows.len()),
            number: head.number,
            title: head.title.map(str::to_owned),
            text: head.text.map(str::to_owned),
            // Details hold nothing that cannot be written as JSON.
            detail: Json(serde_json::to_value(detail).unwrap_or_default()),
            tenant_id: None,
        });
        id
    }

    fn key(&self, kind: ElementKind, key: &str) -> ElementId {
        ElementId::of(self.plan, kind.slug(), key)
    }

    fn theme(&mut self, parent: Option<ElementId>, theme: &Theme) {
        let detail = detail::ThemeDetail {
            period: theme.period.as_ref().map(period),
            implications: theme
                .implications
                .iter()
                .map(|implication| detail::Implication {
                    for_whom: party(&implication.for_whom),
                    text: implication.text.clone(),
                })
                .collect(),
            resources: resources(&theme.resources),
            applies_to: theme.applies_to.clone(),
            responsible: parties(&theme.responsible),
            partners: theme.partners.iter().map(|slug| OrganisationId::of(slug)).collect(),
            cohorts: theme.cohorts.iter().map(|slug| CohortId::of(slug)).collect(),
            related: theme.related.iter().map(|key| self.key(ElementKind::Theme, key)).collect(),
        };
        let head = Head {
            parent,
            key: &theme.key,
            number: number(theme.number),
            title: Some(&theme.title),
            text: theme.text.as_deref(),
        };
        let id = Some(self.add(head, &detail));
        theme.goals.iter().for_each(|goal| self.goal(id, goal));
        theme.core_components.iter().for_each(|component| self.core_component(id, component));
        theme.visions.iter().for_each(|vision| self.vision(id, vision));
        theme.signs.iter().for_each(|sign| self.sign(id, sign));
        theme.measures.iter().for_each(|measure| self.measure(id, measure));
        theme.subthemes.iter().for_each(|subtheme| self.theme(id, subtheme));
    }

    fn goal(&mut self, parent: Option<ElementId>, goal: &Goal) {
        let detail = detail::GoalDetail { kind: goal.kind, targets: targets(&goal.targets) };
        let head =
            Head { parent, key: &goal.key, number: goal.number.clone(), text: Some(&goal.text), ..Head::default() };
        let id = self.add(head, &detail);
        goal.signs.iter().for_each(|sign| self.sign(Some(id), sign));
    }

    fn core_component(&mut self, parent: Option<ElementId>, component: &CoreComponent) {
        let detail = detail::CoreComponentDetail { items: component.items.clone() };
        let head = Head {
            parent,
            key: &component.key,
            number: number(component.number),
            title: Some(&component.title),
            text: component.text.as_deref(),
        };
        self.add(head, &detail);
    }

    fn vision(&mut self, parent: Option<ElementId>, vision: &Vision) {
        let detail =
            detail::VisionDetail { unit_kinds: vision.unit_kinds.clone(), resources: resources(&vision.resources) };
        let head = Head {
            parent,
            key: &vision.key,
            title: vision.title.as_deref(),
            text: Some(&vision.text),
            ..Head::default()
        };
        let id = self.add(head, &detail);
        vision.signs.iter().for_each(|sign| self.sign(Some(id), sign));
    }

    fn sign(&mut self, parent: Option<ElementId>, sign: &Sign) {
        let detail = detail::SignDetail {
            unit_kinds: sign.unit_kinds.clone(),
            targets: targets(&sign.targets),
            same_as: sign.same_as.iter().map(|key| self.key(ElementKind::Sign, key)).collect(),
        };
        let head =
            Head { parent, key: &sign.key, number: number(sign.number), text: Some(&sign.text), ..Head::default() };
        let id = self.add(head, &detail);
        sign.criteria.iter().for_each(|criterion| self.criterion(id, criterion));
    }

    fn criterion(&mut self, sign: ElementId, criterion: &ActionCriterion) {
        let head = Head {
            parent: Some(sign),
            key: &criterion.key,
            number: number(criterion.number),
            text: Some(&criterion.text),
            ..Head::default()
        };
        self.add(head, &detail::CriterionDetail {});
    }

    fn measure(&mut self, parent: Option<ElementId>, measure: &Measure) {
        let detail = detail::MeasureDetail { responsible: parties(&measure.responsible) };
        let head = Head {
            parent,
            key: &measure.key,
            number: number(measure.number),
            text: Some(&measure.text),
            ..Head::default()
        };
        let id = self.add(head, &detail);
        measure.parts.iter().for_each(|part| self.measure(Some(id), part));
    }

    fn role(&mut self, role: &Role) {
        let detail = detail::RoleDetail {
            actor: party(&role.actor),
            function: role.function.clone(),
            responsibilities: role.responsibilities.clone(),
        };
        self.add(Head { key: &role.key, title: Some(&role.actor.text), ..Head::default() }, &detail);
    }

    fn year(&mut self, year: &PlanYear) {
        let detail = detail::YearDetail {
            period: period(&year.period),
            actors_in_focus: parties(&year.actors_in_focus),
            note: year.note.clone(),
        };
        let id = self.add(Head { key: &year.label, title: Some(&year.label), ..Head::default() }, &detail);
        for milestone in &year.milestones {
            let head = Head {
                parent: Some(id),
                key: &milestone.key,
                number: number(milestone.number),
                text: Some(&milestone.text),
                ..Head::default()
            };
            self.add(head, &detail::MilestoneDetail {});
        }
    }

    fn duty(&mut self, duty: &ReportingDuty) {
        let detail = detail::DutyDetail {
            reporter: party(&duty.reporter),
            recipient: party(&duty.recipient),
            cadence: duty.cadence,
            dates: duty.dates.clone(),
            due_text: duty.due_text.clone(),
        };
        self.add(Head { key: &duty.key, text: Some(&duty.what), ..Head::default() }, &detail);
    }

    fn template(&mut self, template: &PlanTemplate) {
        let sections = template.sections.iter().map(|section| detail::TemplateSection {
            title: section.title.clone(),
            guidance: section.guidance.clone(),
            required: section.required,
        });
        let detail = detail::TemplateDetail { sections: sections.collect() };
        self.add(Head { key: &template.key, title: Some(&template.title), ..Head::default() }, &detail);
    }

    fn indicator(&mut self, indicator: &Indicator) {
        let observations = indicator.observations.iter().map(|observation| detail::Observation {
            year: observation.year,
            value: observation.value,
            scope: observation.scope,
            organisation: observation.organisation.as_deref().map(OrganisationId::of),
        });
        let detail = detail::IndicatorDetail { unit: indicator.unit.clone(), observations: observations.collect() };
        self.add(Head { key: &indicator.key, title: Some(&indicator.title), ..Head::default() }, &detail);
    }
}

fn number(number: Option<u16>) -> Option<String> {
    number.map(|number| number.to_string())
}

fn period(period: &Period) -> detail::Period {
    detail::Period { from: period.from, to: period.to, label: period.label.clone() }
}

fn parties(parties: &[Party]) -> Vec<crate::domain::party::Party> {
    parties.iter().map(party).collect()
}

fn resources(resources: &[Resource]) -> Vec<detail::Resource> {
    let values = resources.iter();
    values.map(|resource| detail::Resource { title: resource.title.clone(), url: resource.url.clone() }).collect()
}

fn targets(targets: &[Target]) -> Vec<detail::Target> {
    let values = targets.iter().map(|target| detail::Target {
        text: target.text.clone(),
        comparator: target.comparator,
        value: target.value,
        unit: target.unit.clone(),
        horizon: target.horizon.clone(),
    });
    values.collect()
}
