//! Networks with their seats, and which reports to which.

use sea_orm_migration::prelude::*;

use crate::columns::{
    References, date_null, drop, index, int, int_null, json, link, table, text, text_null, visibility,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let network = table("network")
            .col(text("slug").unique_key())
            .col(text("name"))
            .col(text_null("abbreviation"))
            .col(text("kind"))
            .col(text_null("mandate"))
            .points_to("host_id", "organisation")
            .col(visibility())
            .col(date_null("period_from"))
            .col(date_null("period_to"))
            .col(text_null("period_label"))
            .col(json("per_unit"))
            .col(int_null("instances"))
            .col(json("reports_to"))
            .may_point_to("tenant_id", "organisation")
            .col(json("origins"))
            .to_owned();
        let reporting = link("network_reporting", &["network_id", "superior_id"])
            .part_of("network_id", "network")
            .part_of("superior_id", "network")
            .to_owned();
        let seat = table("seat")
            .part_of("network_id", "network")
            .col(text("key"))
            .col(int("ordinal"))
            .col(json("holder"))
            .col(int_null("count"))
            .col(ColumnDef::new("share").double())
            .col(ColumnDef::new("is_chair").boolean().not_null())
            .col(text_null("note"))
            .col(json("also_in"))
            .col(json("origins"))
            .to_owned();
        for table in [network, reporting, seat] {
            manager.create_table(table).await?;
        }
        for index in [
            index("network", &["host_id", "slug"]),
            index("network_reporting", &["superior_id"]),
            index("seat", &["network_id", "ordinal"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["seat", "network_reporting", "network"]).await
    }
}
