//! PostgreSQL tells of every write to any table, so that servers know when answers that they keep no longer hold.
//! SQLite has a counter of its own. A table that comes later needs the trigger too; a test names those without.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

const FUNCTION: &str = "CREATE FUNCTION tell_written() RETURNS trigger LANGUAGE plpgsql AS $$ \
    BEGIN PERFORM pg_notify('sammenheng_written', ''); RETURN NULL; END $$";

/// Once a statement; the same word in one transaction goes out once.
const TRIGGERS: &str = "DO $$ DECLARE name text; BEGIN \
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'seaql_migrations' \
    LOOP EXECUTE format('CREATE TRIGGER tell_written AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I \
        FOR EACH STATEMENT EXECUTE FUNCTION tell_written()', name); END LOOP; END $$";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Postgres {
            for statement in [FUNCTION, TRIGGERS] {
                manager.get_connection().execute_unprepared(statement).await?;
            }
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared("DROP FUNCTION tell_written() CASCADE").await?;
        }
        Ok(())
    }
}
