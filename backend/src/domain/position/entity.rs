//! The position's table.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use crate::db::{Json, Origins};
use crate::domain::organisation::kind::UnitKind;
use crate::ids::PositionId;

/// A position that people hold, or a group they belong to.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "position")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PositionId,
    #[sea_orm(unique)]
    pub slug: String,
    pub name: String,
    pub unit_kinds: Json<Vec<UnitKind>>,
    pub includes: Json<Vec<PositionId>>,
    /// Which document first said what.
    pub origins: Json<Origins>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
