//! Governing documents by key.

use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::Condition;

use super::entity::{Column, Entity, Model};
use crate::graphql::context::Store;
use crate::graphql::list::Shared;
use crate::graphql::load::one_each;
use crate::ids::GoverningDocumentId;

impl Loader<GoverningDocumentId> for Store {
    type Value = Arc<Model>;
    type Error = Shared;

    async fn load(&self, keys: &[GoverningDocumentId]) -> Result<HashMap<GoverningDocumentId, Arc<Model>>, Shared> {
        one_each::<Entity, _>(&self.db, Column::Id, keys, Condition::all(), |row| row.id).await
    }
}
