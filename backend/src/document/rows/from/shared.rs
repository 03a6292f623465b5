//! Organisations, positions, programmes, texts and networks as documents write them.

use super::Slugs;
use crate::document::model::{
    Cohort, Document, ExternalId, ExternalOrganisation, GoverningDocument, Municipality, Network, Period, Position,
    Programme, Region, Seat, Unit, UnitCount,
};
use crate::document::rows::Rows;
use crate::domain::network;
use crate::domain::organisation::entity::{Model as Organisation, OrganisationType};
use crate::domain::organisation::kind::{ExternalOrganisationKind, Ownership, UnitKind};
use crate::domain::programme::cohort;

pub(super) fn organisations(rows: &Rows, slugs: &Slugs, document: &mut Document) {
    for row in &rows.organisations {
        let (slug, name, external_ids) = (row.slug.clone(), row.name.clone(), external_ids(rows, row));
        match row.organisation_type {
            OrganisationType::Region => document.regions.push(Region { slug, name, external_ids }),
            OrganisationType::Municipality => document.municipalities.push(municipality(rows, slugs, row)),
            OrganisationType::Unit => document.units.push(unit(slugs, row, external_ids)),
            OrganisationType::ExternalOrganisation => {
                let kind = row.external_kind.unwrap_or(ExternalOrganisationKind::Other);
                document.external_organisations.push(ExternalOrganisation { slug, name, kind, external_ids });
            }
        }
    }
}

fn external_ids(rows: &Rows, organisation: &Organisation) -> Vec<ExternalId> {
    let own = rows.external_ids.iter().filter(|row| row.organisation_id == organisation.id);
    own.map(|row| ExternalId {
        scheme: row.scheme,
        value: row.value.clone(),
        valid_from: row.valid_from,
        valid_to: row.valid_to,
    })
    .collect()
}

fn municipality(rows: &Rows, slugs: &Slugs, row: &Organisation) -> Municipality {
    let memberships = rows.memberships.iter().filter(|membership| membership.municipality_id == row.id);
    let counts = row.unit_counts.iter();
    Municipality {
        slug: row.slug.clone(),
        name: row.name.clone(),
        municipality_number: row.municipality_number.clone().unwrap_or_default(),
        regions: slugs.all(memberships.map(|membership| membership.region_id.0)),
        unit_counts: counts
            .map(|units| UnitCount { kind: units.kind, ownership: units.ownership, count: units.count })
            .collect(),
        external_ids: external_ids(rows, row),
    }
}

fn unit(slugs: &Slugs, row: &Organisation, external_ids: Vec<ExternalId>) -> Unit {
    Unit {
        slug: row.slug.clone(),
        name: row.name.clone(),
        kind: row.unit_kind.unwrap_or(UnitKind::Other),
        ownership: row.ownership.unwrap_or(Ownership::Unknown),
        municipality: row.municipality_id.and_then(|id| slugs.get(id.0)).unwrap_or_default(),
        parent: row.parent_id.and_then(|id| slugs.get(id.0)),
        owner: row.owner_id.and_then(|id| slugs.get(id.0)),
        authority: row.authority_id.and_then(|id| slugs.get(id.0)),
        external_ids,
    }
}

pub(super) fn vocabulary(rows: &Rows, slugs: &Slugs, document: &mut Document) {
    document.positions.extend(rows.positions.iter().map(|row| Position {
        slug: row.slug.clone(),
        name: row.name.clone(),
        unit_kinds: row.unit_kinds.0.clone(),
        includes: slugs.all(row.includes.iter().map(|id| id.0)),
    }));
    document.programmes.extend(rows.programmes.iter().map(|row| {
        let cohorts = rows.cohorts.iter().filter(|cohort| cohort.programme_id == row.id);
        Programme {
            slug: row.slug.clone(),
            name: row.name.clone(),
            description: row.description.clone(),
            cohorts: cohorts.map(|row| cohort(rows, slugs, row)).collect(),
        }
    }));
    document.governing_documents.extend(rows.governing_documents.iter().map(|row| GoverningDocument {
        slug: row.slug.clone(),
        kind: row.kind,
        title: row.title.clone(),
        url: row.url.clone(),
    }));
}

fn cohort(rows: &Rows, slugs: &Slugs, row: &cohort::Model) -> Cohort {
    let participants = rows.participants.iter().filter(|participant| participant.cohort_id == row.id);
    Cohort {
        slug: row.slug.clone(),
        label: row.label.clone(),
        period: Period { from: row.period_from, to: row.period_to, label: row.period_label.clone() },
        participants: slugs.all(participants.map(|participant| participant.organisation_id.0)),
    }
}

pub(super) fn network(rows: &Rows, slugs: &Slugs, row: &network::entity::Model) -> Network {
    let seats = rows.seats.iter().filter(|seat| seat.network_id == row.id);
    Network {
        slug: row.slug.clone(),
        name: row.name.clone(),
        abbreviation: row.abbreviation.clone(),
        kind: row.kind,
        mandate: row.mandate.clone(),
        host: slugs.get(row.host_id.0).unwrap_or_default(),
        period: row.period_label.clone().map(|label| Period { from: row.period_from, to: row.period_to, label }),
        per_unit: row.per_unit.0.clone(),
        instances: row.instances.and_then(|count| u16::try_from(count).ok()),
        seats: seats.map(|row| seat(slugs, row)).collect(),
        reports_to: slugs.parties(&row.reports_to),
    }
}

fn seat(slugs: &Slugs, row: &network::seat::Model) -> Seat {
    Seat {
        key: row.key.clone(),
        holder: slugs.party(&row.holder),
        count: row.count.and_then(|count| u16::try_from(count).ok()),
        share: row.share,
        is_chair: row.is_chair,
        note: row.note.clone(),
        also_in: slugs.all(row.also_in.iter().map(|id| id.0)),
    }
}
