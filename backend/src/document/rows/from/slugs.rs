//! From keys back to the slugs and keys that people write.

use std::collections::HashMap;

use uuid::Uuid;

use crate::document::model::Party;
use crate::document::rows::Rows;
use crate::domain::party::Party as PartyValue;

/// The slugs of everything in some rows, by key.
pub(super) struct Slugs(HashMap<Uuid, String>);

impl Slugs {
    pub fn of(rows: &Rows) -> Self {
        let mut slugs = HashMap::new();
        slugs.extend(rows.organisations.iter().map(|row| (row.id.0, row.slug.clone())));
        slugs.extend(rows.positions.iter().map(|row| (row.id.0, row.slug.clone())));
        slugs.extend(rows.programmes.iter().map(|row| (row.id.0, row.slug.clone())));
        slugs.extend(rows.cohorts.iter().map(|row| (row.id.0, row.slug.clone())));
        slugs.extend(rows.governing_documents.iter().map(|row| (row.id.0, row.slug.clone())));
        slugs.extend(rows.networks.iter().map(|row| (row.id.0, row.slug.clone())));
        slugs.extend(rows.outlines.iter().map(|row| (row.id.0, row.slug.clone())));
        if let Some(plan) = &rows.plan {
            slugs.insert(plan.plan.id.0, plan.plan.slug.clone());
            slugs.extend(plan.elements.iter().map(|row| (row.id.0, row.key.clone())));
            slugs.extend(plan.activities.iter().map(|row| (row.id.0, row.key.clone())));
        }
        Self(slugs)
    }

    pub fn get(&self, key: Uuid) -> Option<String> {
        self.0.get(&key).cloned()
    }

    pub fn all(&self, keys: impl IntoIterator<Item = Uuid>) -> Vec<String> {
        keys.into_iter().filter_map(|key| self.get(key)).collect()
    }

    pub fn party(&self, party: &PartyValue) -> Party {
        Party {
            text: party.text.clone(),
            positions: self.all(party.positions.iter().map(|id| id.0)),
            networks: self.all(party.networks.iter().map(|id| id.0)),
            organisations: self.all(party.organisations.iter().map(|id| id.0)),
        }
    }

    pub fn parties(&self, parties: &[PartyValue]) -> Vec<Party> {
        parties.iter().map(|party| self.party(party)).collect()
    }
}
