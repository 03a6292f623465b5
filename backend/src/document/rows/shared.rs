//! Rows of what documents share: organisations, positions, programmes, texts, networks.

use super::Rows;
use super::ordinal;
use crate::db::{Json, Origins};
use crate::document::model::{Document, ExternalId, Network, Party, Seat};
use crate::document::orgnr::OrganisationNumber;
use crate::domain::organisation::entity::{Model as Organisation, OrganisationType, UnitCount};
use crate::domain::organisation::kind::ExternalIdScheme;
use crate::domain::party::Party as PartyValue;
use crate::domain::plan::kind::Visibility;
use crate::domain::{governing_document, network, organisation, position, programme};
use crate::ids::{CohortId, GoverningDocumentId, NetworkId, OrganisationId, PositionId, ProgrammeId, SeatId};

/// Organisations in an order in which each comes after those it points to, as
/// far as their types tell.
pub(super) fn organisations(document: &Document, rows: &mut Rows) {
    for region in &document.regions {
        let id = add(rows, OrganisationType::Region, &region.slug, &region.name, &region.external_ids);
        rows.organisations.last_mut().into_iter().for_each(|row| row.tenant_id = Some(id));
    }
    for municipality in &document.municipalities {
        let id = add(
            rows,
            OrganisationType::Municipality,
            &municipality.slug,
            &municipality.name,
            &municipality.external_ids,
        );
        let memberships = municipality.regions.iter().map(|region| organisation::region_membership::Model {
            municipality_id: id,
            region_id: OrganisationId::of(region),
        });
        rows.memberships.extend(memberships);
        if let Some(row) = rows.organisations.last_mut() {
            row.municipality_number = Some(municipality.municipality_number.clone());
            row.tenant_id = Some(id);
            row.unit_counts = Json(
                municipality
                    .unit_counts
                    .iter()
                    .map(|units| UnitCount { kind: units.kind, ownership: units.ownership, count: units.count })
                    .collect(),
            );
        }
    }
    for external in &document.external_organisations {
        add(rows, OrganisationType::ExternalOrganisation, &external.slug, &external.name, &external.external_ids);
        rows.organisations.last_mut().into_iter().for_each(|row| row.external_kind = Some(external.kind));
    }
    for unit in &document.units {
        add(rows, OrganisationType::Unit, &unit.slug, &unit.name, &unit.external_ids);
        if let Some(row) = rows.organisations.last_mut() {
            row.unit_kind = Some(unit.kind);
            row.ownership = Some(unit.ownership);
            row.municipality_id = Some(OrganisationId::of(&unit.municipality));
            row.tenant_id = row.municipality_id;
            row.parent_id = unit.parent.as_deref().map(OrganisationId::of);
            row.owner_id = unit.owner.as_deref().map(OrganisationId::of);
            row.authority_id = unit.authority.as_deref().map(OrganisationId::of);
        }
    }
}

fn add(
    rows: &mut Rows,
    organisation_type: OrganisationType,
    slug: &str,
    name: &str,
    external_ids: &[ExternalId],
) -> OrganisationId {
    let id = OrganisationId::of(slug);
    rows.external_ids.extend(external_ids.iter().map(|external| organisation::external_id::Model {
        organisation_id: id,
        scheme: external.scheme,
        value: canonical(external),
        valid_from: external.valid_from,
        valid_to: external.valid_to,
    }));
    rows.organisations.push(Organisation {
        id,
        organisation_type,
        slug: slug.to_owned(),
        name: name.to_owned(),
        unit_kind: None,
        ownership: None,
        external_kind: None,
        municipality_number: None,
        municipality_id: None,
        parent_id: None,
        owner_id: None,
        authority_id: None,
        unit_counts: Json::default(),
        tenant_id: None,
        origins: Json(Origins::new()),
    });
    id
}

/// An organisation number in its one canonical form; everything else as written.
fn canonical(external: &ExternalId) -> String {
    match external.scheme {
        ExternalIdScheme::Orgnr => OrganisationNumber::parse(&external.value)
            .map_or_else(|_| external.value.clone(), |number| number.to_string()),
        _ => external.value.clone(),
    }
}

/// Positions, programmes with their cohorts, and governing documents.
pub(super) fn vocabulary(document: &Document, rows: &mut Rows) {
    rows.positions.extend(document.positions.iter().map(|position| position::entity::Model {
        id: PositionId::of(&position.slug),
        slug: position.slug.clone(),
        name: position.name.clone(),
        unit_kinds: Json(position.unit_kinds.clone()),
        includes: Json(position.includes.iter().map(|slug| PositionId::of(slug)).collect()),
        origins: Json(Origins::new()),
    }));
    for programme in &document.programmes {
        rows.programmes.push(programme::entity::Model {
            id: ProgrammeId::of(&programme.slug),
            slug: programme.slug.clone(),
            name: programme.name.clone(),
            description: programme.description.clone(),
            origins: Json(Origins::new()),
        });
        for cohort in &programme.cohorts {
            let id = CohortId::of(&cohort.slug);
            rows.cohorts.push(programme::cohort::Model {
                id,
                slug: cohort.slug.clone(),
                programme_id: ProgrammeId::of(&programme.slug),
                label: cohort.label.clone(),
                period_from: cohort.period.from,
                period_to: cohort.period.to,
                period_label: cohort.period.label.clone(),
                origins: Json(Origins::new()),
            });
            rows.participants.extend(cohort.participants.iter().map(|slug| programme::participant::Model {
                cohort_id: id,
                organisation_id: OrganisationId::of(slug),
            }));
        }
    }
    rows.governing_documents.extend(document.governing_documents.iter().map(|text| {
        governing_document::entity::Model {
            id: GoverningDocumentId::of(&text.slug),
            slug: text.slug.clone(),
            kind: text.kind,
            title: text.title.clone(),
            url: text.url.clone(),
            origins: Json(Origins::new()),
        }
    }));
}

/// Networks with their seats.
pub(super) fn networks(document: &Document, rows: &mut Rows) {
    for network in &document.networks {
        let id = NetworkId::of(&network.slug);
        rows.networks.push(network_row(id, network));
        let seats = network.seats.iter().enumerate();
        rows.seats.extend(seats.map(|(index, seat)| seat_row(&network.slug, index, seat)));
    }
}

fn network_row(id: NetworkId, network: &Network) -> network::entity::Model {
    network::entity::Model {
        id,
        slug: network.slug.clone(),
        name: network.name.clone(),
        abbreviation: network.abbreviation.clone(),
        kind: network.kind,
        mandate: network.mandate.clone(),
        host_id: OrganisationId::of(&network.host),
        visibility: Visibility::Public,
        period_from: network.period.as_ref().and_then(|period| period.from),
        period_to: network.period.as_ref().and_then(|period| period.to),
        period_label: network.period.as_ref().map(|period| period.label.clone()),
        per_unit: Json(network.per_unit.clone()),
        instances: network.instances.map(i32::from),
        reports_to: Json(network.reports_to.iter().map(party).collect()),
        tenant_id: None,
        origins: Json(Origins::new()),
    }
}

fn seat_row(network: &str, index: usize, seat: &Seat) -> network::seat::Model {
    network::seat::Model {
        id: SeatId::of(network, &seat.key),
        network_id: NetworkId::of(network),
        key: seat.key.clone(),
        ordinal: ordinal(index),
        holder: Json(party(&seat.holder)),
        count: seat.count.map(i32::from),
        share: seat.share,
        is_chair: seat.is_chair,
        note: seat.note.clone(),
        also_in: Json(seat.also_in.iter().map(|slug| NetworkId::of(slug)).collect()),
        origins: Json(Origins::new()),
    }
}

/// A party with its slugs turned into keys.
pub(super) fn party(party: &Party) -> PartyValue {
    PartyValue {
        text: party.text.clone(),
        positions: party.positions.iter().map(|slug| PositionId::of(slug)).collect(),
        networks: party.networks.iter().map(|slug| NetworkId::of(slug)).collect(),
        organisations: party.organisations.iter().map(|slug| OrganisationId::of(slug)).collect(),
    }
}
