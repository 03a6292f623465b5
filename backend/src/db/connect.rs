//! Connecting to SQLite or PostgreSQL, with the settings each of them needs.

use std::time::Duration;

use sea_orm::{ConnectOptions, DatabaseConnection, DbErr};

/// The database as the rest of the program knows it.
pub type Database = DatabaseConnection;

/// How long a statement may wait for SQLite's single writer.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Connects to `url`: `sqlite://data/sammenheng.sqlite?mode=rwc` or `postgres://…`.
///
/// # Errors
///
/// When the database cannot be reached or opened.
pub async fn connect(url: &str, connections: u32) -> Result<Database, DbErr> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .sqlx_logging_level(tracing::log::LevelFilter::Trace)
        // A ping before each use costs a fifth of the throughput; a broken
        // connection shows itself at the first statement all the same.
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(|sqlite| {
            use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                // An acknowledged write survives a power cut.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(BUSY_TIMEOUT)
        });
    sea_orm::Database::connect(options).await
}
