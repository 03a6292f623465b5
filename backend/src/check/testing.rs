//! What tables of cases are made of: small plans, put together piece by piece.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};
use serde_json::json;

use super::around::{Around, Group, Seat};
use super::remark::Remark;
use super::rules::Rule;
use super::sight::Sight;
use crate::document::milestones::{Milestones, parse};
use crate::domain::activity::content::Slot;
use crate::domain::activity::entity::Model as Activity;
use crate::domain::activity::kind::{ActivityKind, ActivityStatus, Precision};
use crate::domain::network::entity::Model as Network;
use crate::domain::network::kind::NetworkKind;
use crate::domain::party::Party;
use crate::domain::plan::content::Section;
use crate::domain::plan::element::{ElementKind, Model as Element};
use crate::domain::plan::entity::Model as Head;
use crate::domain::plan::kind::{PlanKind, PlanStatus, Visibility};
use crate::domain::plan::snapshot::{PlanSnapshot, Row};
use crate::ids::{ActivityId, ElementId, NetworkId, OrganisationId, PlanId};

/// A day written as `2023-10-26`.
pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").expect("a time")
}

/// A part of a day for everybody.
pub(super) fn slot(label: &str, start: &str, end: &str) -> Slot {
    Slot { label: Some(label.to_owned()), date: None, start: time(start), end: Some(time(end)), audience: None }
}

/// A part of a day for some.
pub(super) fn slot_for(audience: &str, start: &str, end: &str) -> Slot {
    let audience = Party { text: audience.to_owned(), ..Party::default() };
    Slot { audience: Some(audience), ..slot("", start, end) }
}

/// A row of a day.
pub(super) fn row(title: &str, when: &str, start: &str) -> Activity {
    let mut row = Activity {
        id: ActivityId::of("plan", &format!("{title} {when} {start}")),
        plan_id: PlanId::of("plan"),
        key: start.to_owned(),
        ordinal: 0,
        title: title.to_owned(),
        description: None,
        note: None,
        kind: ActivityKind::Meeting,
        when_text: when.to_owned(),
        heading: None,
        precision: Precision::Day,
        start_date: day(start),
        end_date: day(start),
        tolerance_days: None,
        slots: Default::default(),
        place: None,
        mode: None,
        category: None,
        audience: Default::default(),
        per_unit: Default::default(),
        organiser_id: None,
        led_by: None,
        registration: None,
        items: Default::default(),
        tasks: Default::default(),
        milestones_text: None,
        alternatives: Default::default(),
        series_name: None,
        series_number: None,
        status: ActivityStatus::Planned,
        moved_from: None,
        tenant_id: None,
    };
    row.audience.0.text = "alle".to_owned();
    row
}

/// A meeting of a group.
pub(super) fn meeting(group: &Group, start: &str) -> Activity {
    let mut row = row(&group.network.name, "", start);
    row.audience.0.networks = vec![group.network.id];
    row
}

/// A group of the plan's owner.
pub(super) fn group(name: &str, mandate: Option<&str>, seats: &[&str]) -> Group {
    let network = Network {
        id: NetworkId::of(name),
        slug: name.to_owned(),
        name: name.to_owned(),
        abbreviation: None,
        kind: NetworkKind::SteeringGroup,
        mandate: mandate.map(str::to_owned),
        host_id: OrganisationId::of("owner"),
        visibility: Visibility::Public,
        period_from: None,
        period_to: None,
        period_label: None,
        per_unit: Default::default(),
        instances: None,
        reports_to: Default::default(),
        tenant_id: None,
        origins: Default::default(),
    };
    let seats = seats.iter().map(|seat| Seat { text: (*seat).to_owned(), is_own: true });
    Group { network: Arc::new(network), has_own_mandate: true, seats: seats.collect() }
}

/// A plan for the school year 2023/2024.
#[derive(Clone, Default)]
pub(super) struct Plan {
    sections: Vec<Section>,
    elements: Vec<Element>,
    rows: Vec<Activity>,
    groups: Vec<Group>,
    themes: HashMap<ActivityId, ElementId>,
}

impl Plan {
    /// With a row; it is a meeting of the groups that are its audience.
    pub(super) fn row(mut self, row: Activity) -> Self {
        self.rows.push(row);
        self
    }

    /// With a chapter.
    pub(super) fn section(mut self, text: &str) -> Self {
        let section = Section { number: None, title: "Kapittel".to_owned(), text: text.to_owned(), items: Vec::new() };
        self.sections.push(section);
        self
    }

    /// With a group.
    pub(super) fn group(mut self, group: Group) -> Self {
        self.groups.push(group);
        self
    }

    /// With a year from August to July and its milestones by number.
    pub(super) fn year(mut self, label: &str, milestones: &[&str]) -> Self {
        let first: i32 = label.split('/').next().and_then(|year| year.parse().ok()).expect("a school year");
        let period = json!({ "from": format!("{first}-08-01"), "to": format!("{}-07-31", first + 1), "label": label });
        let detail = json!({ "period": period, "actors_in_focus": [], "note": null });
        let year = self.element(ElementKind::PlanYear, label, None, detail);
        for (at, number) in milestones.iter().enumerate() {
            let key = format!("{label}-{at}");
            self.element(ElementKind::Milestone, &key, Some(year), json!({}));
            self.elements.last_mut().expect("a milestone").number = Some((*number).to_owned());
        }
        self
    }

    /// With a theme, perhaps inside another.
    pub(super) fn theme(mut self, key: &str, inside: Option<&str>) -> Self {
        let parent = inside.map(|inside| ElementId::of("plan", ElementKind::Theme.slug(), inside));
        let detail = json!({ "period": null, "implications": [], "resources": [], "applies_to": [], "responsible": [],
            "partners": [], "cohorts": [], "related": [] });
        self.element(ElementKind::Theme, key, parent, detail);
        self
    }

    /// With a goal of a theme.
    pub(super) fn goal(mut self, theme: &str) -> Self {
        let parent = ElementId::of("plan", ElementKind::Theme.slug(), theme);
        let key = format!("mål for {theme}");
        self.element(ElementKind::Goal, &key, Some(parent), json!({ "kind": "GOAL", "targets": [] }));
        self
    }

    /// With words for the milestone of this number.
    pub(super) fn milestone_text(mut self, number: &str, text: &str) -> Self {
        let milestones = self.elements.iter_mut().filter(|element| element.number.as_deref() == Some(number));
        milestones.for_each(|milestone| milestone.text = Some(text.to_owned()));
        self
    }

    /// With a row that serves a theme.
    pub(super) fn row_under(mut self, row: Activity, theme: &str) -> Self {
        self.themes.insert(row.id, ElementId::of("plan", ElementKind::Theme.slug(), theme));
        self.row(row)
    }

    /// With a sign that has so many targets.
    pub(super) fn sign(mut self, text: &str, targets: usize) -> Self {
        let target = json!({ "text": text, "comparator": "AT_LEAST", "value": 1.0, "unit": "", "horizon": null });
        let detail = json!({ "unit_kinds": [], "targets": vec![target; targets], "same_as": [] });
        self.element(ElementKind::Sign, text, None, detail);
        self
    }

    /// With a report that is owed once.
    pub(super) fn duty(mut self, what: &str, due: Option<&str>, dates: &[&str]) -> Self {
        let party = json!({ "text": "enhetene" });
        let detail =
            json!({ "reporter": party, "recipient": party, "cadence": "ONCE", "dates": dates, "due_text": due });
        self.element(ElementKind::ReportingDuty, what, None, detail);
        let last = self.elements.last_mut().expect("a duty");
        (last.title, last.text) = (None, Some(what.to_owned()));
        self
    }

    /// With a measure.
    pub(super) fn measure(mut self, text: &str) -> Self {
        self.element(ElementKind::Measure, text, None, json!({ "responsible": [], "partners": [] }));
        self.elements.last_mut().expect("a measure").text = Some(text.to_owned());
        self
    }

    /// With an indicator, perhaps with a figure for a year.
    pub(super) fn indicator(mut self, title: &str, year: i32, value: Option<f64>) -> Self {
        let observation = json!({ "year": year, "value": value, "scope": "OWN", "organisation": null });
        self.element(ElementKind::Indicator, title, None, json!({ "unit": "", "observations": [observation] }));
        self
    }

    fn element(
        &mut self,
        kind: ElementKind,
        key: &str,
        parent: Option<ElementId>,
        detail: serde_json::Value,
    ) -> ElementId {
        let id = ElementId::of("plan", kind.slug(), key);
        let mut element = Element {
            id,
            plan_id: PlanId::of("plan"),
            parent_id: parent,
            kind,
            key: key.to_owned(),
            ordinal: 0,
            number: None,
            title: Some(key.to_owned()),
            text: None,
            detail: Default::default(),
            tenant_id: None,
        };
        element.detail.0 = detail;
        self.elements.push(element);
        id
    }

    /// What a rule finds in it.
    pub(super) fn remarks(&self, rule: Rule) -> Vec<Remark> {
        let calendar = self.rows.iter().map(|row| Row {
            networks: row.audience.networks.clone(),
            milestones: self.milestones(row),
            themes: self.themes.get(&row.id).copied().into_iter().collect(),
            activity: Arc::new(row.clone()),
        });
        let listed = self.groups.iter().map(|group| group.network.id).collect();
        let plan = PlanSnapshot::of(self.head(), Vec::new(), listed, self.elements.clone(), calendar.collect());
        let around = Around { groups: self.groups.clone(), names: Vec::new() };
        rule(&Sight::new(&plan.expect("a plan"), &around))
    }

    fn milestones(&self, row: &Activity) -> Vec<ElementId> {
        let named = row.milestones_text.as_deref().and_then(|text| parse(text).ok());
        let milestones = self.elements.iter().filter(|element| element.kind == ElementKind::Milestone);
        let meant = milestones.filter(|milestone| match (&named, &milestone.number) {
            (Some(Milestones::All), _) => true,
            (Some(Milestones::Numbers(numbers)), Some(number)) => {
                numbers.iter().any(|named| named.to_string() == *number)
            }
            _ => false,
        });
        meant.map(|milestone| milestone.id).collect()
    }

    fn head(&self) -> Head {
        let mut head = Head {
            id: PlanId::of("plan"),
            slug: "plan".to_owned(),
            title: "Plan".to_owned(),
            kind: PlanKind::ActionPlan,
            summary: None,
            language: "nb".to_owned(),
            source_url: None,
            owner_id: OrganisationId::of("owner"),
            visibility: Visibility::Public,
            period_from: Some(day("2023-08-01")),
            period_to: Some(day("2024-07-31")),
            period_label: "2023/2024".to_owned(),
            status: PlanStatus::InUse,
            adoption: None,
            parent_id: None,
            supersedes_id: None,
            content: Default::default(),
            is_outline: false,
            version: 1,
            tenant_id: None,
            origins: Default::default(),
        };
        head.content.0.sections.clone_from(&self.sections);
        head
    }
}
