//! Changes: one row for each node that a write added, changed or removed.

use sea_orm_migration::prelude::*;

use crate::columns::{References, drop, index, table, text, word};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let change = table("change")
            .col(ColumnDef::new("at").timestamp_with_time_zone().not_null())
            .col(word("action", &["ADDED", "CHANGED", "REMOVED"]))
            .col(text("node_type"))
            .col(ColumnDef::new("node_id").uuid().not_null())
            .col(text("title"))
            // No foreign key: the record of a removed plan outlives it.
            .col(ColumnDef::new("plan_id").uuid())
            .may_point_to("tenant_id", "organisation")
            .to_owned();
        manager.create_table(change).await?;
        manager.create_index(index("change", &["plan_id", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["change"]).await
    }
}
