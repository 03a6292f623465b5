//! Plans: the head, the tree of elements, and what they refer to.

use sea_orm_migration::prelude::*;

use crate::columns::{References, date_null, drop, index, int, json, link, table, text, text_null, visibility};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let plan = table("plan")
            .col(text("slug").unique_key())
            .col(text("title"))
            .col(text("kind"))
            .col(text_null("summary"))
            .col(text("language"))
            .col(text_null("source_url"))
            .points_to("owner_id", "organisation")
            .col(visibility())
            .col(date_null("period_from"))
            .col(date_null("period_to"))
            .col(text("period_label"))
            .col(text("status"))
            .col(ColumnDef::new("adoption").json_binary())
            .may_point_to("parent_id", "plan")
            .may_point_to("supersedes_id", "plan")
            .col(json("content"))
            .col(ColumnDef::new("is_outline").boolean().not_null())
            .col(ColumnDef::new("version").big_integer().not_null())
            .may_point_to("tenant_id", "organisation")
            .col(json("origins"))
            .to_owned();
        let element = table("plan_element")
            .part_of("plan_id", "plan")
            .col(ColumnDef::new("parent_id").uuid())
            .col(text("kind"))
            .col(text("key"))
            .col(int("ordinal"))
            .col(text_null("number"))
            .col(text_null("title"))
            .col(text_null("text"))
            .col(json("detail"))
            .may_point_to("tenant_id", "organisation")
            .to_owned();
        let citation = link("plan_citation", &["plan_id", "ordinal"])
            .part_of("plan_id", "plan")
            .col(int("ordinal"))
            .points_to("document_id", "governing_document")
            .col(text_null("provision"))
            .to_owned();
        let network = link("plan_network", &["plan_id", "network_id"])
            .part_of("plan_id", "plan")
            .points_to("network_id", "network")
            .col(int("ordinal"))
            .to_owned();
        let mention = link("plan_mention", &["plan_id", "node_id"])
            .part_of("plan_id", "plan")
            .col(ColumnDef::new("node_id").uuid().not_null())
            .col(int("ordinal"))
            .to_owned();
        for table in [plan, element, citation, network, mention] {
            manager.create_table(table).await?;
        }
        for index in [
            index("plan", &["owner_id", "slug"]),
            index("plan", &["parent_id"]),
            index("plan_element", &["plan_id", "ordinal"]),
            index("plan_citation", &["document_id"]),
            index("plan_network", &["network_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["plan_mention", "plan_network", "plan_citation", "plan_element", "plan"]).await
    }
}
