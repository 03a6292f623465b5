//! The governing document's table.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

use super::kind::GoverningDocumentKind;
use crate::db::{Json, Origins};
use crate::ids::GoverningDocumentId;

/// A text that plans stand on.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "governing_document")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GoverningDocumentId,
    #[sea_orm(unique)]
    pub slug: String,
    pub kind: GoverningDocumentKind,
    pub title: String,
    pub url: Option<String>,
    pub origins: Json<Origins>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
