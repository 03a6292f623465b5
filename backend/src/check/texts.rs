//! Everything that a plan says in words, and where it says it.

use super::finding::Finding;
use super::remark::{About, Remark};
use super::sight::Sight;
use super::words::{quote, short};
use crate::domain::plan::detail::{
    CoreComponentDetail, CriterionDetail, Detail, DutyDetail, GoalDetail, IndicatorDetail, MeasureDetail,
    MilestoneDetail, Resource, RoleDetail, SignDetail, Target, TemplateDetail, ThemeDetail, VisionDetail, YearDetail,
};
use crate::domain::plan::element::ElementKind;
use crate::domain::plan::snapshot::{Kept, Part};

/// Something that a plan says.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// What says it.
    pub about: About,
    /// The field that says it, as in a remark.
    pub field: String,
    /// What the subject is called; empty for the plan.
    pub place: &'a str,
    /// The words.
    pub words: &'a str,
}

/// Everything that a plan says, in its order: its head, its elements, its
/// calendar, and the groups that it speaks of.
pub fn of<'a>(sight: &Sight<'a>) -> Vec<Text<'a>> {
    let mut all = Gathered(Vec::new());
    all.head(sight);
    all.elements(sight);
    all.calendar(sight);
    all.groups(sight);
    all.0
}

struct Gathered<'a>(Vec<Text<'a>>);

impl<'a> Gathered<'a> {
    fn add(&mut self, about: About, field: impl Into<String>, place: &'a str, words: &'a str) {
        if !words.trim().is_empty() {
            self.0.push(Text { about, field: field.into(), place, words });
        }
    }

    fn head(&mut self, sight: &Sight<'a>) {
        let plan = &*sight.plan.plan;
        self.add(About::Plan, "title", "", &plan.title);
        self.add(About::Plan, "summary", "", plan.summary.as_deref().unwrap_or_default());
        for (at, section) in plan.content.sections.iter().enumerate() {
            self.add(About::Plan, format!("sections[{at}].title"), &section.title, &section.title);
            self.add(About::Plan, format!("sections[{at}].text"), &section.title, &section.text);
            for (item, words) in section.items.iter().enumerate() {
                self.add(About::Plan, format!("sections[{at}].items[{item}]"), &section.title, words);
            }
        }
        for (at, category) in plan.content.categories.iter().enumerate() {
            self.add(About::Plan, format!("categories[{at}].label"), &category.label, &category.label);
        }
        for (at, narrative) in plan.content.narratives.iter().enumerate() {
            self.add(About::Plan, format!("narratives[{at}].text"), "", &narrative.text);
        }
        for (at, funding) in plan.content.funding.iter().enumerate() {
            let purposes = funding.purposes.iter().enumerate();
            purposes.for_each(|(purpose, words)| {
                self.add(About::Plan, format!("funding[{at}].purposes[{purpose}]"), "", words);
            });
        }
    }

    fn elements(&mut self, sight: &Sight<'a>) {
        self.kind::<GoalDetail>(sight, |all, part, about, name| all.targets(about, name, &part.detail.targets));
        self.kind::<VisionDetail>(sight, |all, part, about, name| all.resources(about, name, &part.detail.resources));
        self.kind::<MeasureDetail>(sight, |all, part, about, name| {
            part.detail.responsible.iter().for_each(|party| all.add(about, "responsible", name, &party.text));
        });
        self.kind::<ThemeDetail>(sight, |all, part, about, name| {
            all.resources(about, name, &part.detail.resources);
            part.detail
                .implications
                .iter()
                .for_each(|implication| all.add(about, "implications", name, &implication.text));
            part.detail.responsible.iter().for_each(|party| all.add(about, "responsible", name, &party.text));
        });
        self.kind::<CoreComponentDetail>(sight, |all, part, about, name| {
            all.list(about, "items", name, &part.detail.items);
        });
        self.kind::<SignDetail>(sight, |all, part, about, name| all.targets(about, name, &part.detail.targets));
        self.kind::<CriterionDetail>(sight, |_, _, _, _| {});
        self.kind::<RoleDetail>(sight, |all, part, about, name| {
            all.add(about, "function", name, part.detail.function.as_deref().unwrap_or_default());
            all.list(about, "responsibilities", name, &part.detail.responsibilities);
        });
        self.kind::<YearDetail>(sight, |all, part, about, name| {
            part.detail.actors_in_focus.iter().for_each(|party| all.add(about, "actorsInFocus", name, &party.text));
            all.add(about, "note", name, part.detail.note.as_deref().unwrap_or_default());
        });
        self.kind::<MilestoneDetail>(sight, |_, _, _, _| {});
        self.kind::<DutyDetail>(sight, |all, part, about, name| {
            all.add(about, "reporter", name, &part.detail.reporter.text);
            all.add(about, "recipient", name, &part.detail.recipient.text);
        });
        self.kind::<TemplateDetail>(sight, |all, part, about, name| {
            for section in &part.detail.sections {
                all.add(about, "sections", name, &section.title);
                all.list(about, "sections", name, &section.guidance);
            }
        });
        self.kind::<IndicatorDetail>(sight, |_, _, _, _| {});
    }

    /// The elements of a kind: what all have, and what only this kind has.
    fn kind<D: Kept + Detail>(&mut self, sight: &Sight<'a>, own: impl Fn(&mut Self, &'a Part<D>, About, &'a str)) {
        for part in sight.all::<D>() {
            let about = About::Element(D::KIND, part.id);
            let name = part.title.as_deref().unwrap_or_else(|| part.words());
            self.add(about, "title", name, part.title.as_deref().unwrap_or_default());
            self.add(about, "text", name, part.words());
            own(self, part, about, name);
        }
    }

    fn list(&mut self, about: About, field: &str, place: &'a str, words: &'a [String]) {
        words.iter().enumerate().for_each(|(at, words)| self.add(about, format!("{field}[{at}]"), place, words));
    }

    fn targets(&mut self, about: About, place: &'a str, targets: &'a [Target]) {
        for target in targets {
            self.add(about, "targets", place, &target.text);
        }
    }

    fn resources(&mut self, about: About, place: &'a str, resources: &'a [Resource]) {
        let resources = resources.iter().enumerate();
        resources.for_each(|(at, resource)| self.add(about, format!("resources[{at}]"), place, &resource.title));
    }

    fn calendar(&mut self, sight: &Sight<'a>) {
        for row in sight.plan.calendar.iter().map(|tied| &*tied.activity) {
            let about = About::Activity(row.id);
            let own = [
                ("title", Some(&row.title)),
                ("description", row.description.as_ref()),
                ("note", row.note.as_ref()),
                ("place", row.place.as_ref()),
                ("audience", Some(&row.audience.text)),
                ("ledBy", row.led_by.as_ref()),
                ("registration", row.registration.as_ref()),
            ];
            for (field, words) in own {
                self.add(about, field, &row.title, words.map(String::as_str).unwrap_or_default());
            }
            row.items.iter().for_each(|item| self.add(about, "items", &row.title, &item.text));
            row.tasks.iter().for_each(|task| self.add(about, "tasks", &row.title, &task.text));
        }
    }

    fn groups(&mut self, sight: &Sight<'a>) {
        for group in &sight.around.groups {
            let network = &*group.network;
            let about = About::Network(network.id);
            self.add(about, "name", &network.name, &network.name);
            self.add(about, "mandate", &network.name, group.own_mandate().unwrap_or_default());
            let own = group.seats.iter().filter(|seat| seat.is_own);
            own.for_each(|seat| self.add(about, "seats", &network.name, &seat.text));
        }
    }
}

impl Text<'_> {
    /// The kind of element that says it, if an element does.
    pub fn kind(&self) -> Option<ElementKind> {
        match self.about {
            About::Element(kind, _) => Some(kind),
            _ => None,
        }
    }

    /// A remark on it; what is called by the very words that the message quotes needs no name.
    pub fn remark(&self, finding: Finding) -> Remark {
        let quoted = match &finding {
            Finding::MissingMeeting { promise, .. } | Finding::MissingDeadline { promise, .. } => promise.as_str(),
            _ => "",
        };
        let place = if quote(self.place) == quoted { String::new() } else { short(self.place) };
        Remark { about: self.about, field: self.field.clone(), place, finding }
    }
}

/// The sentences of a text, and what semicolons part them into.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', ';']).map(str::trim).filter(|sentence| !sentence.is_empty())
}
