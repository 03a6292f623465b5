//! A plan document as rows of the database, and back.
//!
//! Owns the translation between the format's types and the tables, in both
//! directions, as pure functions: keys derive from slugs, so nothing has to be
//! looked up on the way in. Never touches a database; who owns a row (its tenant)
//! follows from organisations that may be known there alone, so the import adds it.

mod activities;
mod elements;
mod from;
mod plan;
mod shared;

use crate::domain::{activity, governing_document, network, organisation, plan as plans, position, programme};

pub use from::to_document;

use super::model::Document;

/// The rows that a document stands for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    pub organisations: Vec<organisation::entity::Model>,
    pub external_ids: Vec<organisation::external_id::Model>,
    pub memberships: Vec<organisation::region_membership::Model>,
    pub positions: Vec<position::entity::Model>,
    pub programmes: Vec<programme::entity::Model>,
    pub cohorts: Vec<programme::cohort::Model>,
    pub participants: Vec<programme::participant::Model>,
    pub governing_documents: Vec<governing_document::entity::Model>,
    pub networks: Vec<network::entity::Model>,
    pub seats: Vec<network::seat::Model>,
    pub outlines: Vec<plans::entity::Model>,
    pub plan: Option<PlanRows>,
}

/// The rows that belong to one plan and to nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRows {
    pub plan: plans::entity::Model,
    pub citations: Vec<plans::citation::Model>,
    pub networks: Vec<plans::network::Model>,
    pub mentions: Vec<plans::mention::Model>,
    pub elements: Vec<plans::element::Model>,
    pub activities: Vec<activity::entity::Model>,
    pub activity_networks: Vec<activity::network::Model>,
    pub activity_milestones: Vec<activity::milestone::Model>,
    pub activity_themes: Vec<activity::theme::Model>,
}

/// The rows of a document.
pub fn from_document(document: &Document) -> Rows {
    let mut rows = Rows::default();
    shared::organisations(document, &mut rows);
    shared::vocabulary(document, &mut rows);
    shared::networks(document, &mut rows);
    plan::outlines(document, &mut rows);
    rows.plan = document.plan.as_ref().map(|plan| plan::rows(document, plan));
    rows
}

/// A place in a list, as the tables keep it.
fn ordinal(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}
