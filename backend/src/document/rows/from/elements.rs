//! A plan's elements as documents write them: the tree, built up again.

use std::collections::HashMap;

use serde_json::from_value;

use super::Slugs;
use crate::document::model::{
    ActionCriterion, CoreComponent, Goal, Implication, Indicator, Measure, Milestone, Observation, Period,
    PlanTemplate, PlanYear, ReportingDuty, Resource, Role, Sign, Target, TemplateSection, Theme, Vision,
};
use crate::document::rows::PlanRows;
use crate::domain::plan::detail::{
    self, CoreComponentDetail, CriterionDetail, Detail, DutyDetail, GoalDetail, IndicatorDetail, MeasureDetail,
    MilestoneDetail, RoleDetail, SignDetail, TemplateDetail, ThemeDetail, VisionDetail, YearDetail,
};
use crate::domain::plan::element::{ElementKind, Model};
use crate::ids::ElementId;

/// Elements by what they stand under and what kind they are.
pub(super) struct Tree<'a>(HashMap<(Option<ElementId>, ElementKind), Vec<&'a Model>>);

impl<'a> Tree<'a> {
    pub fn of(rows: &'a PlanRows) -> Self {
        let mut tree: HashMap<_, Vec<&Model>> = HashMap::new();
        for row in &rows.elements {
            tree.entry((row.parent_id, row.kind)).or_default().push(row);
        }
        Self(tree)
    }

    /// The elements of one kind under another one, each with its detail.
    fn under<D: Detail>(&self, parent: Option<ElementId>) -> impl Iterator<Item = (&'a Model, D)> {
        let rows = self.0.get(&(parent, D::KIND)).map(Vec::as_slice).unwrap_or_default();
        rows.iter().filter_map(|row| Some((*row, from_value(row.detail.0.clone()).ok()?)))
    }
}

pub(super) fn themes(slugs: &Slugs, tree: &Tree<'_>, parent: Option<ElementId>) -> Vec<Theme> {
    let themes = tree.under::<ThemeDetail>(parent).map(|(row, detail)| Theme {
        key: row.key.clone(),
        number: number(row),
        title: row.title.clone().unwrap_or_default(),
        text: row.text.clone(),
        period: detail.period.map(period),
        goals: goals(slugs, tree, Some(row.id)),
        core_components: core_components(tree, row.id),
        visions: visions(slugs, tree, Some(row.id)),
        signs: signs(slugs, tree, row.id),
        measures: measures(slugs, tree, Some(row.id)),
        implications: detail
            .implications
            .into_iter()
            .map(|implication| Implication { for_whom: slugs.party(&implication.for_whom), text: implication.text })
            .collect(),
        resources: resources(detail.resources),
        applies_to: detail.applies_to,
        responsible: slugs.parties(&detail.responsible),
        partners: slugs.all(detail.partners.iter().map(|id| id.0)),
        cohorts: slugs.all(detail.cohorts.iter().map(|id| id.0)),
        related: slugs.all(detail.related.iter().map(|id| id.0)),
        subthemes: themes(slugs, tree, Some(row.id)),
    });
    themes.collect()
}

pub(super) fn goals(slugs: &Slugs, tree: &Tree<'_>, parent: Option<ElementId>) -> Vec<Goal> {
    let goals = tree.under::<GoalDetail>(parent).map(|(row, detail)| Goal {
        key: row.key.clone(),
        number: row.number.clone(),
        kind: detail.kind,
        text: text(row),
        targets: targets(detail.targets),
        signs: signs(slugs, tree, row.id),
    });
    goals.collect()
}

fn core_components(tree: &Tree<'_>, theme: ElementId) -> Vec<CoreComponent> {
    let components = tree.under::<CoreComponentDetail>(Some(theme)).map(|(row, detail)| CoreComponent {
        key: row.key.clone(),
        number: number(row),
        title: row.title.clone().unwrap_or_default(),
        text: row.text.clone(),
        items: detail.items,
    });
    components.collect()
}

pub(super) fn visions(slugs: &Slugs, tree: &Tree<'_>, parent: Option<ElementId>) -> Vec<Vision> {
    let visions = tree.under::<VisionDetail>(parent).map(|(row, detail)| Vision {
        key: row.key.clone(),
        title: row.title.clone(),
        text: text(row),
        unit_kinds: detail.unit_kinds,
        signs: signs(slugs, tree, row.id),
        resources: resources(detail.resources),
    });
    visions.collect()
}

fn signs(slugs: &Slugs, tree: &Tree<'_>, parent: ElementId) -> Vec<Sign> {
    let signs = tree.under::<SignDetail>(Some(parent)).map(|(row, detail)| Sign {
        key: row.key.clone(),
        number: number(row),
        text: text(row),
        unit_kinds: detail.unit_kinds,
        criteria: criteria(tree, row.id),
        targets: targets(detail.targets),
        same_as: slugs.all(detail.same_as.iter().map(|id| id.0)),
    });
    signs.collect()
}

fn criteria(tree: &Tree<'_>, sign: ElementId) -> Vec<ActionCriterion> {
    let criteria = tree.under::<CriterionDetail>(Some(sign));
    criteria.map(|(row, _)| ActionCriterion { key: row.key.clone(), number: number(row), text: text(row) }).collect()
}

pub(super) fn measures(slugs: &Slugs, tree: &Tree<'_>, parent: Option<ElementId>) -> Vec<Measure> {
    let measures = tree.under::<MeasureDetail>(parent).map(|(row, detail)| Measure {
        key: row.key.clone(),
        number: number(row),
        text: text(row),
        responsible: slugs.parties(&detail.responsible),
        parts: measures(slugs, tree, Some(row.id)),
    });
    measures.collect()
}

pub(super) fn roles(slugs: &Slugs, tree: &Tree<'_>) -> Vec<Role> {
    let roles = tree.under::<RoleDetail>(None).map(|(row, detail)| Role {
        key: row.key.clone(),
        actor: slugs.party(&detail.actor),
        function: detail.function,
        responsibilities: detail.responsibilities,
    });
    roles.collect()
}

pub(super) fn years(slugs: &Slugs, tree: &Tree<'_>) -> Vec<PlanYear> {
    let years = tree.under::<YearDetail>(None).map(|(row, detail)| PlanYear {
        label: row.key.clone(),
        period: period(detail.period),
        actors_in_focus: slugs.parties(&detail.actors_in_focus),
        milestones: tree
            .under::<MilestoneDetail>(Some(row.id))
            .map(|(row, _)| Milestone { key: row.key.clone(), number: number(row), text: text(row) })
            .collect(),
        note: detail.note,
    });
    years.collect()
}

pub(super) fn duties(slugs: &Slugs, tree: &Tree<'_>) -> Vec<ReportingDuty> {
    let duties = tree.under::<DutyDetail>(None).map(|(row, detail)| ReportingDuty {
        key: row.key.clone(),
        what: text(row),
        reporter: slugs.party(&detail.reporter),
        recipient: slugs.party(&detail.recipient),
        cadence: detail.cadence,
        dates: detail.dates,
        due_text: detail.due_text,
    });
    duties.collect()
}

pub(super) fn templates(tree: &Tree<'_>) -> Vec<PlanTemplate> {
    let templates = tree.under::<TemplateDetail>(None).map(|(row, detail)| PlanTemplate {
        key: row.key.clone(),
        title: row.title.clone().unwrap_or_default(),
        sections: detail
            .sections
            .into_iter()
            .map(|section| TemplateSection {
                title: section.title,
                guidance: section.guidance,
                required: section.required,
            })
            .collect(),
    });
    templates.collect()
}

pub(super) fn indicators(slugs: &Slugs, tree: &Tree<'_>) -> Vec<Indicator> {
    let indicators = tree.under::<IndicatorDetail>(None).map(|(row, detail)| Indicator {
        key: row.key.clone(),
        title: row.title.clone().unwrap_or_default(),
        unit: detail.unit,
        observations: detail
            .observations
            .into_iter()
            .map(|observation| Observation {
                year: observation.year,
                value: observation.value,
                scope: observation.scope,
                organisation: observation.organisation.and_then(|id| slugs.get(id.0)),
            })
            .collect(),
    });
    indicators.collect()
}

fn text(row: &Model) -> String {
    row.text.clone().unwrap_or_default()
}

fn number(row: &Model) -> Option<u16> {
    row.number.as_deref().and_then(|number| number.parse().ok())
}

fn period(period: detail::Period) -> Period {
    Period { from: period.from, to: period.to, label: period.label }
}

fn resources(resources: Vec<detail::Resource>) -> Vec<Resource> {
    resources.into_iter().map(|resource| Resource { title: resource.title, url: resource.url }).collect()
}

fn targets(targets: Vec<detail::Target>) -> Vec<Target> {
    let targets = targets.into_iter().map(|target| Target {
        text: target.text,
        comparator: target.comparator,
        value: target.value,
        unit: target.unit,
        horizon: target.horizon,
    });
    targets.collect()
}
