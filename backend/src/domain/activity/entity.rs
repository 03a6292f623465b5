//! The activity's table.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use super::content::{Item, Slot, Task};
use super::kind::{ActivityKind, ActivityStatus, MeetingMode, Precision};
use crate::db::Json;
use crate::domain::organisation::kind::UnitKind;
use crate::domain::party::Party;
use crate::ids::{ActivityId, OrganisationId, PlanId};

/// A row of a plan's calendar.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "activity")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ActivityId,
    pub plan_id: PlanId,
    pub key: String,
    /// Place among the plan's rows, in the order of the source.
    pub ordinal: i32,
    pub title: String,
    pub description: Option<String>,
    pub note: Option<String>,
    pub kind: ActivityKind,
    /// The date as the plan writes it.
    pub when_text: String,
    /// The heading that the row stands under.
    pub heading: Option<String>,
    pub precision: Precision,
    pub start_date: Date,
    /// Inclusive.
    pub end_date: Date,
    pub tolerance_days: Option<i32>,
    pub slots: Json<Vec<Slot>>,
    pub place: Option<String>,
    pub mode: Option<MeetingMode>,
    pub category: Option<String>,
    pub audience: Json<Party>,
    pub per_unit: Json<Vec<UnitKind>>,
    pub organiser_id: Option<OrganisationId>,
    pub led_by: Option<String>,
    pub registration: Option<String>,
    pub items: Json<Vec<Item>>,
    pub tasks: Json<Vec<Task>>,
    pub milestones_text: Option<String>,
    pub alternatives: Json<Vec<ActivityId>>,
    pub series_name: Option<String>,
    pub series_number: Option<i32>,
    pub status: ActivityStatus,
    pub moved_from: Option<String>,
    /// The municipality or region that owns the row.
    pub tenant_id: Option<OrganisationId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
