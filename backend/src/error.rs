//! Why the program stopped, in words for the one who started it.

use std::path::PathBuf;

use sea_orm::DbErr;

use crate::document::problem::{Problem, Report};
use crate::document::store::ImportError;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file or folder could not be read.
    #[error("{path}: cannot be read: {error}", path = .path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// A file or folder could not be written.
    #[error("{path}: cannot be written: {error}", path = .path.display())]
    Unwritable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// Documents that are not as they should be.
    #[error("{}nothing was imported", Report(.0))]
    Unsound(Vec<Problem>),
    /// Documents that cannot be read, and so not be checked.
    #[error("{}nothing was checked", Report(.0))]
    Unread(Vec<Problem>),
    /// A plan whose content cannot be made sense of.
    #[error("the plan cannot be taken in: {0}")]
    Content(#[from] serde_json::Error),
    /// Documents that contradict each other, or a database that failed.
    #[error("{0}\nnothing was imported")]
    Import(#[from] ImportError),
    /// A plan that is not here with its content.
    #[error("there is no plan `{0}` with a document of its own")]
    NoSuchPlan(String),
    /// A setting that cannot be followed.
    #[error("{0}")]
    Setting(String),
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] DbErr),
    /// The database failed, as several that waited were told.
    #[error("the database failed: {0}")]
    Shared(#[from] std::sync::Arc<DbErr>),
    /// The system refused something.
    #[error("{0}")]
    System(#[from] std::io::Error),
}
