//! A plan's head as documents write it.

use super::{Slugs, activities, elements};
use crate::document::model::{
    ActivityCategory, Adoption, Citation, Funding, Narrative, Period, Plan, PlanOutline, Section,
};
use crate::document::rows::PlanRows;
use crate::domain::plan::content;
use crate::domain::plan::entity::Model;

fn period(row: &Model) -> Period {
    Period { from: row.period_from, to: row.period_to, label: row.period_label.clone() }
}

fn adoption(slugs: &Slugs, adoption: &content::Adoption) -> Adoption {
    Adoption {
        manner: adoption.manner,
        by: adoption.by.as_ref().map(|by| slugs.party(by)),
        date: adoption.date,
        text: adoption.text.clone(),
    }
}

/// An outline; none when its owner is not among the rows.
pub(super) fn outline(slugs: &Slugs, row: &Model) -> Option<PlanOutline> {
    Some(PlanOutline {
        slug: row.slug.clone(),
        title: row.title.clone(),
        kind: row.kind,
        owner: slugs.get(row.owner_id.0)?,
        period: period(row),
        status: row.status,
        adoption: row.adoption.as_ref().map(|value| adoption(slugs, value)),
        parent: row.parent_id.and_then(|id| slugs.get(id.0)),
        source_url: row.source_url.clone(),
    })
}

/// A plan; none when its owner is not among the rows.
pub(super) fn plan(slugs: &Slugs, rows: &PlanRows) -> Option<Plan> {
    let head = &rows.plan;
    let tree = elements::Tree::of(rows);
    let citations = rows
        .citations
        .iter()
        .filter_map(|row| Some(Citation { document: slugs.get(row.document_id.0)?, provision: row.provision.clone() }));
    Some(Plan {
        slug: head.slug.clone(),
        title: head.title.clone(),
        kind: head.kind,
        summary: head.summary.clone(),
        language: head.language.clone(),
        source_url: head.source_url.clone(),
        owner: slugs.get(head.owner_id.0)?,
        visibility: head.visibility,
        period: period(head),
        status: head.status,
        adoption: head.adoption.as_ref().map(|value| adoption(slugs, value)),
        parent: head.parent_id.and_then(|id| slugs.get(id.0)),
        supersedes: head.supersedes_id.and_then(|id| slugs.get(id.0)),
        citations: citations.collect(),
        sections: head.content.sections.iter().map(section).collect(),
        goals: elements::goals(slugs, &tree, None),
        visions: elements::visions(slugs, &tree, None),
        measures: elements::measures(slugs, &tree, None),
        themes: elements::themes(slugs, &tree, None),
        roles: elements::roles(slugs, &tree),
        networks: slugs.all(rows.networks.iter().map(|row| row.network_id.0)),
        years: elements::years(slugs, &tree),
        categories: head.content.categories.iter().map(category).collect(),
        activities: rows.activities.iter().map(|row| activities::activity(slugs, rows, row)).collect(),
        reporting_duties: elements::duties(slugs, &tree),
        templates: elements::templates(&tree),
        indicators: elements::indicators(slugs, &tree),
        narratives: head.content.narratives.iter().map(narrative).collect(),
        funding: head.content.funding.iter().map(funding).collect(),
    })
}

fn section(section: &content::Section) -> Section {
    Section {
        number: section.number.clone(),
        title: section.title.clone(),
        text: section.text.clone(),
        items: section.items.clone(),
    }
}

fn category(category: &content::Category) -> ActivityCategory {
    ActivityCategory { code: category.code.clone(), label: category.label.clone(), colour: category.colour.clone() }
}

fn narrative(narrative: &content::Narrative) -> Narrative {
    Narrative { kind: narrative.kind, text: narrative.text.clone() }
}

fn funding(funding: &content::Funding) -> Funding {
    Funding {
        kind: funding.kind,
        amount: funding.amount,
        currency: funding.currency.clone(),
        share: funding.share,
        source: funding.source.clone(),
        purposes: funding.purposes.clone(),
    }
}
