//! What points to what, by key: the lines along which an export follows a plan
//! to everything that it needs.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::document::rows::{PlanRows, Rows};

/// The keys that each shared row points to.
pub(super) fn of_shared(rows: &Rows) -> HashMap<Uuid, Vec<Uuid>> {
    let mut lines: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for row in &rows.organisations {
        let others = [row.municipality_id, row.parent_id, row.owner_id, row.authority_id];
        lines.entry(row.id.0).or_default().extend(others.into_iter().flatten().map(|id| id.0));
    }
    for row in &rows.memberships {
        lines.entry(row.municipality_id.0).or_default().push(row.region_id.0);
    }
    for row in &rows.positions {
        lines.entry(row.id.0).or_default().extend(row.includes.iter().map(|id| id.0));
    }
    for row in &rows.cohorts {
        lines.entry(row.id.0).or_default().push(row.programme_id.0);
    }
    for row in &rows.participants {
        lines.entry(row.cohort_id.0).or_default().push(row.organisation_id.0);
    }
    for row in &rows.networks {
        let line = lines.entry(row.id.0).or_default();
        line.push(row.host_id.0);
        line.extend(within(&row.reports_to));
    }
    for row in &rows.seats {
        let line = lines.entry(row.network_id.0).or_default();
        line.extend(within(&row.holder));
        line.extend(row.also_in.iter().map(|id| id.0));
    }
    for row in &rows.outlines {
        let line = lines.entry(row.id.0).or_default();
        line.push(row.owner_id.0);
        line.extend(row.parent_id.map(|id| id.0));
        line.extend(within(&row.adoption));
    }
    lines
}

/// The keys that a plan points to outside itself, and some inside.
pub(super) fn of_plan(rows: &PlanRows) -> Vec<Uuid> {
    let plan = &rows.plan;
    let mut keys = vec![plan.owner_id.0];
    keys.extend(plan.parent_id.iter().chain(&plan.supersedes_id).map(|id| id.0));
    keys.extend(within(&plan.adoption));
    keys.extend(rows.citations.iter().map(|row| row.document_id.0));
    keys.extend(rows.networks.iter().map(|row| row.network_id.0));
    keys.extend(rows.activity_networks.iter().map(|row| row.network_id.0));
    keys.extend(rows.elements.iter().flat_map(|row| within(&row.detail)));
    for row in &rows.activities {
        keys.extend(row.organiser_id.map(|id| id.0));
        keys.extend(within(&row.audience));
        keys.extend(within(&row.slots));
        keys.extend(within(&row.tasks));
    }
    keys
}

/// All keys in a value kept as JSON.
fn within(value: &impl Serialize) -> Vec<Uuid> {
    fn walk(value: &Value, keys: &mut Vec<Uuid>) {
        match value {
            Value::String(text) => keys.extend(text.parse::<Uuid>()),
            Value::Array(values) => values.iter().for_each(|value| walk(value, keys)),
            Value::Object(fields) => fields.values().for_each(|value| walk(value, keys)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut keys = Vec::new();
    walk(&serde_json::to_value(value).unwrap_or_default(), &mut keys);
    keys
}
