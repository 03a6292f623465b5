//! Errors as callers see them: a sentence, and a stable code to act on.
//!
//! An error without one of these codes is ours, and is masked at the HTTP edge.

use async_graphql::{Error, ErrorExtensions};

/// Codes of errors in `extensions.code`. They are part of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The request is not JSON, or not a GraphQL request.
    BadRequest,
    /// The document is not GraphQL.
    ParseFailed,
    /// The document does not fit the schema.
    ValidationFailed,
    /// An argument has a value that it cannot have.
    BadUserInput,
    /// Something of ours failed; `extensions.id` finds it in our log.
    Internal,
}

impl Code {
    /// The code as it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadRequest => "BAD_REQUEST",
            Self::ParseFailed => "GRAPHQL_PARSE_FAILED",
            Self::ValidationFailed => "GRAPHQL_VALIDATION_FAILED",
            Self::BadUserInput => "BAD_USER_INPUT",
            Self::Internal => "INTERNAL",
        }
    }
}

/// An error that the caller can mend.
pub fn bad_input(message: impl Into<String>) -> Error {
    Error::new(message).extend_with(|_, extensions| extensions.set("code", Code::BadUserInput.as_str()))
}
