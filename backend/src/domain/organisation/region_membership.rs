//! The table of which municipality belongs to which region.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use crate::ids::OrganisationId;

/// A municipality's membership of a region.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "region_membership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: OrganisationId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub region_id: OrganisationId,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
