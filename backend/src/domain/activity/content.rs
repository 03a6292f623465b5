//! Values of an activity that have no identity of their own.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::domain::party::Party;
use crate::ids::ElementId;

/// A part of the day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Slot {
    pub label: Option<String>,
    pub date: Option<NaiveDate>,
    pub start: NaiveTime,
    pub end: Option<NaiveTime>,
    pub audience: Option<Party>,
}

/// A point of the row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub text: String,
    pub milestones: Vec<ElementId>,
    pub milestones_text: Option<String>,
}

/// Something to read, prepare or hand in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub text: String,
    pub responsible: Option<Party>,
    pub due: Option<NaiveDate>,
    pub due_text: Option<String>,
}
