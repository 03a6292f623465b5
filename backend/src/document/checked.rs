//! What the plan check finds in documents, and where in their files it stands.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::Arc;

use serde_json::Value;
use uuid::Uuid;

use super::path::Path;
use super::problem::Place;
use super::read::ReadDocument;
use super::rows::{PlanRows, Rows, from_document};
use super::sound::objects::{self, Object};
use crate::check::around::Shared;
use crate::check::check;
use crate::check::remark::{About, Remark};
use crate::db::Origin;
use crate::domain::plan::element::ElementKind;
use crate::domain::plan::snapshot::{PlanSnapshot, Row};
use crate::ids::{ActivityId, ElementId, NetworkId};

/// A remark, and where it stands.
#[derive(Clone, Debug)]
pub struct Found {
    /// The file, as the user named it.
    pub file: Arc<str>,
    /// Where the subject stands in it.
    pub place: Place,
    /// The remark.
    pub remark: Remark,
}

/// What the check finds in documents that are read together: file by file, and in
/// each in the order of the check.
///
/// # Errors
///
/// When a document holds what the program cannot take in.
pub fn check_all(documents: &[ReadDocument]) -> Result<Vec<Found>, serde_json::Error> {
    let rows: Vec<Rows> = documents.iter().map(rows_of).collect();
    let shared = shared(&rows);
    let mut found = Vec::new();
    for (read, rows) in documents.iter().zip(rows) {
        let Some(rows) = rows.plan else { continue };
        let slug = rows.plan.slug.clone();
        let (snapshot, around) = subject(rows, &shared)?;
        let value = serde_json::to_value(&read.document)?;
        let paths = paths(&slug, &value);
        found.extend(check(&snapshot, &around).into_iter().map(|remark| Found {
            file: Arc::clone(&read.file),
            place: read.places.of(&path_of(&remark, &paths, &snapshot)),
            remark,
        }));
    }
    Ok(found)
}

/// A document's rows, with what it says of groups as its own, as an import would mark it.
fn rows_of(read: &ReadDocument) -> Rows {
    let mut rows = from_document(&read.document);
    let origin = Origin::of(read.document.plan.as_ref().map(|plan| plan.slug.as_str()), &read.file);
    rows.networks.iter_mut().for_each(|row| drop(row.origins.0.insert("mandate".to_owned(), origin.clone())));
    rows.seats.iter_mut().for_each(|row| drop(row.origins.0.insert("holder".to_owned(), origin.clone())));
    rows
}

/// What the documents share, all of them together.
fn shared(all: &[Rows]) -> Shared {
    let mut shared = Shared::default();
    for rows in all {
        shared.add_groups(rows.networks.iter().cloned());
        shared.add_names(rows.organisations.iter().map(|row| (row.id.0, row.name.clone())));
        shared.add_names(rows.positions.iter().map(|row| (row.id.0, row.name.clone())));
        shared.add_names(rows.programmes.iter().map(|row| (row.id.0, row.name.clone())));
        shared.add_names(rows.governing_documents.iter().map(|row| (row.id.0, row.title.clone())));
        shared.add_names(rows.outlines.iter().map(|row| (row.id.0, row.title.clone())));
    }
    for rows in all {
        shared.add_seats(rows.seats.iter().cloned());
    }
    shared
}

/// A plan as the check sees it.
fn subject(rows: PlanRows, shared: &Shared) -> Result<(PlanSnapshot, crate::check::Around), serde_json::Error> {
    let listed: Vec<NetworkId> = rows.networks.iter().map(|row| row.network_id).collect();
    let mentions: Vec<Uuid> = rows.mentions.iter().map(|row| row.node_id).collect();
    let around = shared.around(&rows.plan.slug, &listed, &mentions);
    let of = |id: ActivityId| {
        (
            rows.activity_networks.iter().filter(|row| row.activity_id == id).map(|row| row.network_id).collect(),
            rows.activity_milestones.iter().filter(|row| row.activity_id == id).map(|row| row.milestone_id).collect(),
            rows.activity_themes.iter().filter(|row| row.activity_id == id).map(|row| row.theme_id).collect(),
        )
    };
    let calendar = rows.activities.iter().map(|activity| {
        let (networks, milestones, themes) = of(activity.id);
        Row { activity: Arc::new(activity.clone()), networks, milestones, themes }
    });
    let calendar = calendar.collect();
    Ok((PlanSnapshot::of(rows.plan, rows.citations, listed, rows.elements, calendar)?, around))
}

/// Where the subject of a remark stands; the plan when it stands nowhere in the file.
fn path_of(remark: &Remark, paths: &HashMap<Uuid, Path>, plan: &PlanSnapshot) -> Path {
    let whole = Path::root().key("plan");
    let subject = match remark.about {
        About::Plan => &whole,
        about => paths.get(&about.key(plan)).unwrap_or(&whole),
    };
    remark.field.split(['.', '[']).filter(|step| !step.is_empty()).fold(subject.clone(), |path, step| {
        match usize::from_str(step.trim_end_matches(']')) {
            Ok(index) => path.at(index),
            Err(_) => path.key(step.to_owned()),
        }
    })
}

/// Where everything that a remark can be about stands, by key.
fn paths(plan: &str, document: &Value) -> HashMap<Uuid, Path> {
    objects::of(document).into_iter().filter_map(|object| Some((key(plan, &object)?, object.path))).collect()
}

fn key(plan: &str, object: &Object<'_>) -> Option<Uuid> {
    let (_, name) = object.name()?;
    Some(match object.type_name {
        "Activity" => ActivityId::of(plan, name).0,
        "Network" => NetworkId::of(name).0,
        other => ElementId::of(plan, ElementKind::of_type(other)?.slug(), name).0,
    })
}
