//! Organisations of four types, positions, programmes with cohorts, and the texts that plans stand on.

use sea_orm_migration::prelude::*;

use crate::columns::{References, date_null, drop, index, json, link, table, text, text_null, word};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TYPES: [&str; 4] = ["REGION", "MUNICIPALITY", "UNIT", "EXTERNAL_ORGANISATION"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let organisation = table("organisation")
            .col(word("type", &TYPES))
            .col(text("slug").unique_key())
            .col(text("name"))
            .col(text_null("unit_kind"))
            .col(text_null("ownership"))
            .col(text_null("external_kind"))
            .col(text_null("municipality_number"))
            .may_point_to("municipality_id", "organisation")
            .may_point_to("parent_id", "organisation")
            .may_point_to("owner_id", "organisation")
            .may_point_to("authority_id", "organisation")
            .col(json("unit_counts"))
            .may_point_to("tenant_id", "organisation")
            .col(json("origins"))
            .to_owned();
        let external_id = link("external_id", &["organisation_id", "scheme", "value"])
            .part_of("organisation_id", "organisation")
            .col(text("scheme"))
            .col(text("value"))
            .col(date_null("valid_from"))
            .col(date_null("valid_to"))
            .to_owned();
        let region_membership = link("region_membership", &["municipality_id", "region_id"])
            .part_of("municipality_id", "organisation")
            .part_of("region_id", "organisation")
            .to_owned();
        let position = table("position")
            .col(text("slug").unique_key())
            .col(text("name"))
            .col(json("unit_kinds"))
            .col(json("includes"))
            .col(json("origins"))
            .to_owned();
        let programme = table("programme")
            .col(text("slug").unique_key())
            .col(text("name"))
            .col(text_null("description"))
            .col(json("origins"))
            .to_owned();
        let cohort = table("cohort")
            .col(text("slug").unique_key())
            .points_to("programme_id", "programme")
            .col(text("label"))
            .col(date_null("period_from"))
            .col(date_null("period_to"))
            .col(text("period_label"))
            .col(json("origins"))
            .to_owned();
        let participant = link("cohort_participant", &["cohort_id", "organisation_id"])
            .part_of("cohort_id", "cohort")
            .part_of("organisation_id", "organisation")
            .to_owned();
        let governing_document = table("governing_document")
            .col(text("slug").unique_key())
            .col(text("kind"))
            .col(text("title"))
            .col(text_null("url"))
            .col(json("origins"))
            .to_owned();
        for table in
            [organisation, external_id, region_membership, position, programme, cohort, participant, governing_document]
        {
            manager.create_table(table).await?;
        }
        for index in [
            index("organisation", &["municipality_id"]),
            index("organisation", &["type", "slug"]),
            index("external_id", &["scheme", "value"]),
            index("region_membership", &["region_id"]),
            index("cohort", &["programme_id"]),
            index("cohort_participant", &["organisation_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(
            manager,
            &[
                "governing_document",
                "cohort_participant",
                "cohort",
                "programme",
                "position",
                "region_membership",
                "external_id",
                "organisation",
            ],
        )
        .await
    }
}
