//! References are looked at when a transaction ends, so that an import may bring
//! rows that point to each other in any order. SQLite does so when a transaction
//! asks for it; PostgreSQL needs references that are made for it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Alters every reference of the schema.
const ALTER_ALL: &str = "DO $$ DECLARE reference record; BEGIN \
    FOR reference IN SELECT conrelid::regclass AS place, conname FROM pg_constraint \
        WHERE contype = 'f' AND connamespace = current_schema()::regnamespace \
    LOOP EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I {}', reference.place, reference.conname); END LOOP; \
    END $$";

async fn alter(manager: &SchemaManager<'_>, how: &str) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Postgres {
        manager.get_connection().execute_unprepared(&ALTER_ALL.replace("{}", how)).await?;
    }
    Ok(())
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        alter(manager, "DEFERRABLE INITIALLY DEFERRED").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        alter(manager, "NOT DEFERRABLE").await
    }
}
