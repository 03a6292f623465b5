//! What can be found of what plans share: organisations, networks, programmes and
//! governing documents.

use super::order::apart;
use crate::db::Json;
use crate::domain::governing_document::entity::Model as GoverningDocument;
use crate::domain::network::entity::Model as Network;
use crate::domain::network::seat::Model as Seat;
use crate::domain::organisation::entity::Model as Organisation;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::programme::cohort::Model as Cohort;
use crate::domain::programme::entity::Model as Programme;
use crate::domain::search::entity::Model;
use crate::domain::search::kind::SearchHitKind;

fn entry(kind: SearchHitKind, node: uuid::Uuid, title: String, lines: Vec<String>) -> Model {
    Model {
        id: apart(kind, node),
        kind,
        node_id: node,
        plan_id: None,
        organisation_id: None,
        tenant_id: None,
        theme: None,
        unit_kinds: Json::default(),
        title,
        body: lines.join("\n"),
        place: String::new(),
    }
}

/// An organisation's entry; a unit is found by what it is, too.
pub fn organisation(row: &Organisation, municipality: Option<&str>) -> Model {
    let kind = SearchHitKind::of_organisation(row.organisation_type);
    let what = row.unit_kind.and_then(called).map(str::to_owned);
    let number = row.municipality_number.as_ref().map(|number| format!("Kommunenummer {number}"));
    Model {
        organisation_id: row.municipality_id,
        tenant_id: row.tenant_id,
        unit_kinds: Json(row.unit_kind.into_iter().collect()),
        place: municipality.unwrap_or_default().to_owned(),
        ..entry(kind, row.id.0, row.name.clone(), what.into_iter().chain(number).collect())
    }
}

/// What people call a unit of this kind.
fn called(kind: UnitKind) -> Option<&'static str> {
    Some(match kind {
        UnitKind::School => "Skole",
        UnitKind::Kindergarten => "Barnehage",
        UnitKind::Sfo => "SFO, skolefritidsordning",
        UnitKind::Ppt => "PPT, pedagogisk-psykologisk tjeneste",
        UnitKind::ChildWelfare => "Barnevern",
        UnitKind::Health => "Helsestasjon og skolehelsetjeneste",
        UnitKind::FamilyServices => "Familieenhet",
        UnitKind::RefugeeServices => "Flyktningeenhet",
        UnitKind::Culture => "Kultur og fritid",
        UnitKind::Administration | UnitKind::PoliticalBody | UnitKind::Other => return None,
    })
}

/// A network's entry: its name with its abbreviation, its mandate, and who sits in it.
pub fn network(row: &Network, seats: &[Seat], host: &str) -> Model {
    let abbreviation = row.abbreviation.as_ref().filter(|short| !row.name.contains(short.as_str()));
    let title = abbreviation.map_or_else(|| row.name.clone(), |short| format!("{} ({short})", row.name));
    let holders: Vec<&str> = seats.iter().map(|seat| seat.holder.text.as_str()).collect();
    let lines = row.mandate.iter().map(|mandate| mandate.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines = lines.chain((!holders.is_empty()).then(|| holders.join(", ")));
    Model {
        organisation_id: Some(row.host_id),
        tenant_id: row.tenant_id,
        unit_kinds: row.per_unit.clone(),
        place: host.to_owned(),
        ..entry(SearchHitKind::Network, row.id.0, title, lines.collect())
    }
}

/// A programme's entry: its name, what it is, and its cohorts.
pub fn programme(row: &Programme, cohorts: &[Cohort]) -> Model {
    let labels = cohorts.iter().map(|cohort| cohort.label.clone());
    let lines = row.description.iter().cloned().chain(labels).collect();
    entry(SearchHitKind::Programme, row.id.0, row.name.clone(), lines)
}

/// A governing document's entry.
pub fn governing_document(row: &GoverningDocument) -> Model {
    entry(SearchHitKind::GoverningDocument, row.id.0, row.title.clone(), Vec::new())
}
