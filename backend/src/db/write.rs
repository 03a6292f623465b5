//! Writes that read first and must not be overtaken.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr};

/// Lets no other write of this kind in until the transaction ends. SQLite has one
/// writer anyway; PostgreSQL is asked for a lock that goes with the transaction.
pub async fn one_write_at_a_time(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared("SELECT pg_advisory_xact_lock(748301)").await?;
    }
    Ok(())
}
