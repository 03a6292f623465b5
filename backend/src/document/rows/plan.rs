//! Rows of a plan's head, and of the outlines of other plans.

use uuid::Uuid;

use super::shared::party;
use super::{PlanRows, Rows, activities, elements, ordinal};
use crate::db::{Json, Origins};
use crate::document::model::{Adoption, Document, Plan, PlanOutline};
use crate::domain::plan::content;
use crate::domain::plan::entity::Model;
use crate::domain::plan::kind::Visibility;
use crate::domain::plan::{citation, mention, network};
use crate::ids::{CohortId, GoverningDocumentId, NetworkId, OrganisationId, PlanId, PositionId, ProgrammeId};

pub(super) fn outlines(document: &Document, rows: &mut Rows) {
    rows.outlines.extend(document.outlines.iter().map(outline_row));
}

fn outline_row(outline: &PlanOutline) -> Model {
    Model {
        id: PlanId::of(&outline.slug),
        slug: outline.slug.clone(),
        title: outline.title.clone(),
        kind: outline.kind,
        summary: None,
        language: "nb".to_owned(),
        source_url: outline.source_url.clone(),
        owner_id: OrganisationId::of(&outline.owner),
        visibility: Visibility::Public,
        period_from: outline.period.from,
        period_to: outline.period.to,
        period_label: outline.period.label.clone(),
        status: outline.status,
        adoption: outline.adoption.as_ref().map(adoption),
        parent_id: outline.parent.as_deref().map(PlanId::of),
        supersedes_id: None,
        content: Json::default(),
        is_outline: true,
        version: 1,
        tenant_id: None,
        origins: Json(Origins::new()),
    }
}

pub(super) fn rows(document: &Document, plan: &Plan) -> PlanRows {
    let id = PlanId::of(&plan.slug);
    let elements = elements::rows(plan, id);
    let calendar = activities::rows(plan, id);
    let citations = plan.citations.iter().enumerate().map(|(index, cited)| citation::Model {
        plan_id: id,
        ordinal: ordinal(index),
        document_id: GoverningDocumentId::of(&cited.document),
        provision: cited.provision.clone(),
    });
    let networks = plan.networks.iter().enumerate().map(|(index, slug)| network::Model {
        plan_id: id,
        network_id: NetworkId::of(slug),
        ordinal: ordinal(index),
    });
    PlanRows {
        plan: head(plan, id),
        citations: citations.collect(),
        networks: networks.collect(),
        mentions: mentions(document, id),
        elements,
        activities: calendar.activities,
        activity_networks: calendar.networks,
        activity_milestones: calendar.milestones,
        activity_themes: calendar.themes,
    }
}

fn head(plan: &Plan, id: PlanId) -> Model {
    Model {
        id,
        slug: plan.slug.clone(),
        title: plan.title.clone(),
        kind: plan.kind,
        summary: plan.summary.clone(),
        language: plan.language.clone(),
        source_url: plan.source_url.clone(),
        owner_id: OrganisationId::of(&plan.owner),
        visibility: plan.visibility,
        period_from: plan.period.from,
        period_to: plan.period.to,
        period_label: plan.period.label.clone(),
        status: plan.status,
        adoption: plan.adoption.as_ref().map(adoption),
        parent_id: plan.parent.as_deref().map(PlanId::of),
        supersedes_id: plan.supersedes.as_deref().map(PlanId::of),
        content: Json(content_of(plan)),
        is_outline: false,
        version: 1,
        tenant_id: None,
        origins: Json(Origins::new()),
    }
}

fn adoption(adoption: &Adoption) -> Json<content::Adoption> {
    Json(content::Adoption {
        manner: adoption.manner,
        by: adoption.by.as_ref().map(party),
        date: adoption.date,
        text: adoption.text.clone(),
    })
}

fn content_of(plan: &Plan) -> content::Content {
    content::Content {
        sections: plan
            .sections
            .iter()
            .map(|section| content::Section {
                number: section.number.clone(),
                title: section.title.clone(),
                text: section.text.clone(),
                items: section.items.clone(),
            })
            .collect(),
        categories: plan
            .categories
            .iter()
            .map(|category| content::Category {
                code: category.code.clone(),
                label: category.label.clone(),
                colour: category.colour.clone(),
            })
            .collect(),
        narratives: plan
            .narratives
            .iter()
            .map(|narrative| content::Narrative { kind: narrative.kind, text: narrative.text.clone() })
            .collect(),
        funding: plan
            .funding
            .iter()
            .map(|funding| content::Funding {
                kind: funding.kind,
                amount: funding.amount,
                currency: funding.currency.clone(),
                share: funding.share,
                source: funding.source.clone(),
                purposes: funding.purposes.clone(),
            })
            .collect(),
    }
}

/// What the document holds beside its plan, in its order.
fn mentions(document: &Document, plan_id: PlanId) -> Vec<mention::Model> {
    let organisations = (document.regions.iter().map(|region| &region.slug))
        .chain(document.municipalities.iter().map(|municipality| &municipality.slug))
        .chain(document.units.iter().map(|unit| &unit.slug))
        .chain(document.external_organisations.iter().map(|external| &external.slug))
        .map(|slug| OrganisationId::of(slug).0);
    let positions = document.positions.iter().map(|position| PositionId::of(&position.slug).0);
    let programmes = document.programmes.iter().map(|programme| ProgrammeId::of(&programme.slug).0);
    let cohorts = document.programmes.iter().flat_map(|programme| &programme.cohorts);
    let texts = document.governing_documents.iter().map(|text| GoverningDocumentId::of(&text.slug).0);
    let networks = document.networks.iter().map(|network| NetworkId::of(&network.slug).0);
    let outlines = document.outlines.iter().map(|outline| PlanId::of(&outline.slug).0);
    let nodes: Vec<Uuid> = organisations
        .chain(positions)
        .chain(programmes)
        .chain(cohorts.map(|cohort| CohortId::of(&cohort.slug).0))
        .chain(texts)
        .chain(networks)
        .chain(outlines)
        .collect();
    let numbered = nodes.into_iter().enumerate();
    numbered.map(|(index, node_id)| mention::Model { plan_id, node_id, ordinal: ordinal(index) }).collect()
}
