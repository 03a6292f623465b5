//! The table of identifiers that organisations have elsewhere.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use super::kind::ExternalIdScheme;
use crate::ids::OrganisationId;

/// An identifier in a register outside this service.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "external_id")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: OrganisationId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub scheme: ExternalIdScheme,
    #[sea_orm(primary_key, auto_increment = false)]
    pub value: String,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
