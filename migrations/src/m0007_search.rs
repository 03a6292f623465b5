//! Search: what can be found, the terms that it is found by, and the full-text
//! index between them, which each database has in its own way.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::columns::{drop, index, int, json, table_numbered, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Text that is compared byte by byte, so that both databases order terms alike.
fn term(name: &'static str, backend: DbBackend) -> ColumnDef {
    let collation = if backend == DbBackend::Postgres { "COLLATE \"C\"" } else { "COLLATE BINARY" };
    text(name).extra(collation).take()
}

/// The terms of each entry, field by field. SQLite keeps neither the texts nor the
/// places of the terms, since nothing asks for them. PostgreSQL keeps what a title
/// adds to a text apart, so that each question reads one index.
const FTS5: [&str; 1] = ["CREATE VIRTUAL TABLE search_text USING fts5(name, title, body, place, scope, content = '', \
    contentless_delete = 1, detail = column, prefix = '4', tokenize = 'unicode61 remove_diacritics 0')"];
const VECTORS: [&str; 6] = [
    "CREATE TABLE search_text (rowid bigint PRIMARY KEY, name tsvector NOT NULL, title tsvector NOT NULL, \
     own tsvector NOT NULL, whole tsvector NOT NULL, scope tsvector NOT NULL)",
    "CREATE INDEX search_text_name ON search_text USING gin (name)",
    "CREATE INDEX search_text_title ON search_text USING gin (title)",
    "CREATE INDEX search_text_own ON search_text USING gin (own)",
    "CREATE INDEX search_text_whole ON search_text USING gin (whole)",
    "CREATE INDEX search_text_scope ON search_text USING gin (scope)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let backend = manager.get_database_backend();
        let of_plan =
            ForeignKey::create().from_col("plan_id").to("plan", "id").on_delete(ForeignKeyAction::Cascade).take();
        let entry = table_numbered("search_entry")
            .col(text("kind"))
            .col(ColumnDef::new("node_id").uuid().not_null())
            .col(ColumnDef::new("plan_id").uuid())
            .foreign_key(&mut of_plan.clone())
            .col(ColumnDef::new("organisation_id").uuid())
            .col(ColumnDef::new("tenant_id").uuid())
            .col(ColumnDef::new("theme").json_binary())
            .col(json("unit_kinds"))
            .col(text("title"))
            .col(text("body"))
            .col(text("place"))
            .to_owned();
        let terms = Table::create()
            .table("search_term")
            .col(term("term", backend).primary_key())
            .col(term("reversed", backend))
            .col(int("length"))
            .col(ColumnDef::new("entries").big_integer().not_null())
            .to_owned();
        for table in [entry, terms] {
            manager.create_table(table).await?;
        }
        for index in [
            index("search_entry", &["node_id"]),
            index("search_entry", &["plan_id"]),
            index("search_term", &["reversed"]),
            index("search_term", &["length", "term"]),
        ] {
            manager.create_index(index).await?;
        }
        let statements = if backend == DbBackend::Postgres { VECTORS.as_slice() } else { FTS5.as_slice() };
        for statement in statements {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["search_text", "search_term", "search_entry"]).await
    }
}
