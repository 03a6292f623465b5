//! The plan's table: the head of the aggregate.

use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DeriveRelation, EnumIter};

use super::content::{Adoption, Content};
use super::kind::{PlanKind, PlanStatus, Visibility};
use crate::auth::Viewer;
use crate::db::{Json, Origins};
use crate::ids::{OrganisationId, PlanId};

/// A plan, or the outline of one that has no document of its own here.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "plan")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PlanId,
    #[sea_orm(unique)]
    pub slug: String,
    pub title: String,
    pub kind: PlanKind,
    pub summary: Option<String>,
    pub language: String,
    pub source_url: Option<String>,
    pub owner_id: OrganisationId,
    pub visibility: Visibility,
    pub period_from: Option<Date>,
    pub period_to: Option<Date>,
    pub period_label: String,
    pub status: PlanStatus,
    pub adoption: Option<Json<Adoption>>,
    pub parent_id: Option<PlanId>,
    pub supersedes_id: Option<PlanId>,
    /// What has no identity of its own: sections, legend, narratives, funding.
    pub content: Json<Content>,
    /// True until a document of the plan's own comes in.
    pub is_outline: bool,
    /// Raised by every write to anything inside the plan.
    pub version: i64,
    /// The municipality or region that owns the row.
    pub tenant_id: Option<OrganisationId>,
    /// Which document first said what; of use for outlines.
    pub origins: Json<Origins>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What the viewer may see: public plans.
pub fn visible_to(_viewer: &Viewer) -> Condition {
    Condition::all().add(Column::Visibility.eq(Visibility::Public))
}

impl Model {
    /// Whether the plan is in force on a day: in use, and the day lies in its period.
    pub fn is_current(&self, day: Date) -> bool {
        self.status == PlanStatus::InUse
            && self.period_from.is_none_or(|from| from <= day)
            && self.period_to.is_none_or(|to| day <= to)
    }
}

/// The same question to the database.
pub fn current_on(day: Date) -> Condition {
    Condition::all()
        .add(Column::Status.eq(PlanStatus::InUse))
        .add(Condition::any().add(Column::PeriodFrom.is_null()).add(Column::PeriodFrom.lte(day)))
        .add(Condition::any().add(Column::PeriodTo.is_null()).add(Column::PeriodTo.gte(day)))
}
