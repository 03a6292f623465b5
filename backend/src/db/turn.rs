//! Turns: servers that start on one database at the same moment bring it up to date one after the other.

use std::fs::File;
use std::path::{Path, PathBuf};

use sea_orm::{ConnectionTrait, DbErr};

use super::connect::{Database, connect};

/// A turn at a database. It ends by itself when the process does.
pub enum Turn {
    /// A lock on a file beside SQLite's own.
    File(File),
    /// An advisory lock of PostgreSQL, which goes with the connection that took it.
    Connection(Database),
    /// Nobody else can come to this database.
    Alone,
}

impl Turn {
    /// Waits for the turn.
    ///
    /// # Errors
    ///
    /// When the database cannot be reached, or its folder not be written to.
    pub async fn take(url: &str) -> Result<Self, DbErr> {
        if let Some(file) = file_of(url) {
            let lock = PathBuf::from(format!("{}.lock", file.display()));
            let taking = tokio::task::spawn_blocking(move || take_file(&lock));
            return taking.await.map_err(custom)?.map(Self::File).map_err(custom);
        }
        if url.starts_with("sqlite:") {
            return Ok(Self::Alone);
        }
        let db = connect(url, 1).await?;
        db.execute_unprepared("SELECT pg_advisory_lock(748302)").await?;
        Ok(Self::Connection(db))
    }

    /// Lets the next one have it.
    ///
    /// # Errors
    ///
    /// When the database cannot be reached any more.
    pub async fn end(self) -> Result<(), DbErr> {
        match self {
            Self::Connection(db) => db.close().await,
            Self::File(_) | Self::Alone => Ok(()),
        }
    }
}

fn take_file(path: &Path) -> std::io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let file = File::create(path)?;
    file.lock()?;
    Ok(file)
}

fn custom(error: impl ToString) -> DbErr {
    DbErr::Custom(error.to_string())
}

/// The file of a SQLite database.
pub fn file_of(url: &str) -> Option<&Path> {
    let file = url.strip_prefix("sqlite://")?;
    let path = file.split_once('?').map_or(file, |(path, _)| path);
    (!path.starts_with(':')).then(|| Path::new(path))
}
