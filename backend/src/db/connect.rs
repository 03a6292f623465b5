//! Connecting to SQLite or PostgreSQL, with the settings each of them needs.

use std::any::Any;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sea_orm::sqlx::SqliteConnection;
use sea_orm::sqlx::error::DatabaseError;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnAcquireErr, ConnectOptions, DatabaseConnection, DbErr, RuntimeErr, SqlxError};

/// The database as the rest of the program knows it.
pub type Database = DatabaseConnection;

/// How long a statement may wait for SQLite's single writer.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Steps of SQLite's machine between two looks at the clock: a fraction of a millisecond.
const STEPS: i32 = 10_000;

/// Connects to `url`: `sqlite://data/sammenheng.sqlite?mode=rwc` or `postgres://…`.
///
/// # Errors
///
/// When the database cannot be reached or opened.
pub async fn connect(url: &str, connections: u32) -> Result<Database, DbErr> {
    sea_orm::Database::connect(options(url, connections)).await
}

/// The same for those who serve callers: no statement takes longer than this, and neither does the wait for a
/// connection. On SQLite a transaction counts as one statement.
///
/// # Errors
///
/// When the database cannot be reached or opened.
pub async fn connect_within(url: &str, connections: u32, limit: Duration) -> Result<Database, DbErr> {
    let mut options = options(url, connections);
    options.statement_timeout(limit).acquire_timeout(limit).map_sqlx_sqlite_pool_opts(move |pool| {
        // The clock starts anew whenever a connection comes back, so nobody waits for that.
        pool.after_connect(move |connection, _| Box::pin(start_clock(connection, limit))).after_release(
            move |connection, _| Box::pin(async move { start_clock(connection, limit).await.map(|()| true) }),
        )
    });
    sea_orm::Database::connect(options).await
}

fn options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .sqlx_logging_level(tracing::log::LevelFilter::Trace)
        // A ping before each use costs a fifth of the throughput; a broken
        // connection shows itself at the first statement all the same.
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                // An acknowledged write survives a power cut.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(BUSY_TIMEOUT)
        });
    options
}

/// Has SQLite give up what takes longer than the limit, counted from its first steps.
async fn start_clock(connection: &mut SqliteConnection, limit: Duration) -> Result<(), SqlxError> {
    let mut begun: Option<Instant> = None;
    let may_go_on = move || begun.get_or_insert_with(Instant::now).elapsed() < limit;
    connection.lock_handle().await?.set_progress_handler(STEPS, may_go_on);
    Ok(())
}

/// Whether an error says that the database took longer than it may.
pub fn took_too_long(error: Option<&(dyn Any + Send + Sync)>) -> bool {
    let Some(error) = error else { return false };
    let error = error.downcast_ref::<DbErr>().or_else(|| error.downcast_ref::<Arc<DbErr>>().map(AsRef::as_ref));
    match error {
        Some(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout)) => true,
        // PostgreSQL's "query canceled", SQLite's "interrupted".
        Some(DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause))) => {
            cause.as_database_error().and_then(DatabaseError::code).is_some_and(|code| matches!(&*code, "57014" | "9"))
        }
        _ => false,
    }
}
