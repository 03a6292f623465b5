//! Activities: the rows of the plans' calendars, and what they lead to.

use sea_orm_migration::prelude::*;

use crate::columns::{References, date, drop, index, int, int_null, json, link, table, text, text_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let activity = table("activity")
            .part_of("plan_id", "plan")
            .col(text("key"))
            .col(int("ordinal"))
            .col(text("title"))
            .col(text_null("description"))
            .col(text_null("note"))
            .col(text("kind"))
            .col(text("when_text"))
            .col(text_null("heading"))
            .col(text("precision"))
            .col(date("start_date"))
            .col(date("end_date"))
            .col(int_null("tolerance_days"))
            .col(json("slots"))
            .col(text_null("place"))
            .col(text_null("mode"))
            .col(text_null("category"))
            .col(json("audience"))
            .col(json("per_unit"))
            .may_point_to("organiser_id", "organisation")
            .col(text_null("led_by"))
            .col(text_null("registration"))
            .col(json("items"))
            .col(json("tasks"))
            .col(text_null("milestones_text"))
            .col(json("alternatives"))
            .col(text_null("series_name"))
            .col(int_null("series_number"))
            .col(text("status"))
            .col(text_null("moved_from"))
            .may_point_to("tenant_id", "organisation")
            .to_owned();
        let mut tables = vec![activity];
        for (name, column, target) in LINKS {
            let table = link(name, &["activity_id", column])
                .part_of("activity_id", "activity")
                .part_of(column, target)
                .part_of("plan_id", "plan")
                .col(int("ordinal"))
                .to_owned();
            tables.push(table);
        }
        for table in tables {
            manager.create_table(table).await?;
        }
        manager.create_index(index("activity", &["plan_id", "ordinal"])).await?;
        manager.create_index(index("activity", &["start_date", "plan_id", "ordinal"])).await?;
        for (name, column, _) in LINKS {
            manager.create_index(index(name, &["plan_id"])).await?;
            manager.create_index(index(name, &[column])).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["activity_theme", "activity_milestone", "activity_network", "activity"]).await
    }
}

/// Table, column, and what the column points to.
const LINKS: [(&str, &str, &str); 3] = [
    ("activity_network", "network_id", "network"),
    ("activity_milestone", "milestone_id", "plan_element"),
    ("activity_theme", "theme_id", "plan_element"),
];
