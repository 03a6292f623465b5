//! Why there is no feed or file at an address.

use std::sync::Arc;

use async_graphql::{Error, Value};
use sea_orm::DbErr;

use crate::graphql::errors::Code;

/// Why there is no feed or file at an address.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no such plan, network or place for this viewer.
    #[error("{0}")]
    Missing(String),
    /// The address says something that it cannot say; the message tells what was expected.
    #[error("{0}")]
    Bad(String),
    /// Something of ours failed; the message is for our log.
    #[error("{0}")]
    Failed(String),
}

impl From<DbErr> for Fault {
    fn from(error: DbErr) -> Self {
        Self::Failed(error.to_string())
    }
}

impl From<Arc<DbErr>> for Fault {
    fn from(error: Arc<DbErr>) -> Self {
        Self::Failed(error.to_string())
    }
}

/// A filter tells what is wrong with it in the terms of the API.
impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let code = error.extensions.as_ref().and_then(|extensions| extensions.get("code"));
        match code {
            Some(Value::String(code)) if code == Code::BadUserInput.as_str() => Self::Bad(error.message),
            _ => Self::Failed(error.message),
        }
    }
}
