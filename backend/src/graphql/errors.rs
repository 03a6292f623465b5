//! Errors as callers see them: a sentence, and a stable code to act on.
//!
//! An error without one of these codes is ours, and is masked at the HTTP edge.

use async_graphql::{Error, ErrorExtensions, Pos, ServerError};

/// Declares the codes, each with the word it is written as.
macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $word:literal)*) => {
        /// Codes of errors in `extensions.code`. They are part of the API: one is never renamed or given
        /// another meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code { $($(#[doc = $doc])* $name),* }

        impl Code {
            /// The code as it is written.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }

            /// All codes.
            pub const ALL: &[Self] = &[$(Self::$name),*];
        }
    };
}

codes! {
    /// The request is not JSON, or not a GraphQL request.
    BadRequest = "BAD_REQUEST"
    /// The document is not GraphQL.
    ParseFailed = "GRAPHQL_PARSE_FAILED"
    /// The document does not fit the schema.
    ValidationFailed = "GRAPHQL_VALIDATION_FAILED"
    /// An argument or a variable has a value that it cannot have.
    BadUserInput = "BAD_USER_INPUT"
    /// The document has too much text, or too many tokens.
    DocumentTooLarge = "DOCUMENT_TOO_LARGE"
    /// The document nests too deep.
    DocumentTooDeep = "DOCUMENT_TOO_DEEP"
    /// The document asks for too much side by side: fields, aliases, directives or operations.
    DocumentTooWide = "DOCUMENT_TOO_WIDE"
    /// The request costs more than a single one may.
    CostTooHigh = "COST_TOO_HIGH"
    /// The caller's budget is spent; `retry-after` says when there is enough again.
    BudgetSpent = "BUDGET_SPENT"
    /// No document is known by this id; send its text.
    DocumentNotFound = "PERSISTED_QUERY_NOT_FOUND"
    /// Only documents that are known are answered here, and this is none.
    DocumentRequired = "PERSISTED_QUERY_REQUIRED"
    /// There is nothing at this address.
    NotFound = "NOT_FOUND"
    /// The address does not take this method; `allow` says which it takes.
    MethodNotAllowed = "METHOD_NOT_ALLOWED"
    /// The answer cannot be written as any of the media types that `accept` names.
    NotAcceptable = "NOT_ACCEPTABLE"
    /// The body did not come in time.
    RequestTimeout = "REQUEST_TIMEOUT"
    /// The body is too large.
    PayloadTooLarge = "PAYLOAD_TOO_LARGE"
    /// The body is of a media type that the address does not take.
    UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE"
    /// The caller has too many requests under way at once; `retry-after` says when to try again.
    TooManyRequests = "TOO_MANY_REQUESTS"
    /// The request took too long and was given up; `retry-after` says when to try again.
    Timeout = "TIMEOUT"
    /// Something of ours failed; `extensions.id` finds it in our log.
    Internal = "INTERNAL"
}

/// A request that is turned away before anything of it is carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why, for programs.
    pub code: Code,
    /// Why, for people.
    pub message: String,
    /// Where in the document, where that helps.
    pub at: Option<Pos>,
}

impl Refusal {
    /// A refusal of the request as a whole.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), at: None }
    }

    /// The same, for a reason at this place of the document.
    #[must_use]
    pub fn at(self, place: Pos) -> Self {
        Self { at: Some(place), ..self }
    }
}

impl From<Refusal> for ServerError {
    fn from(refusal: Refusal) -> Self {
        with_code(Self::new(refusal.message, refusal.at), refusal.code)
    }
}

/// The error under a code.
pub fn with_code(mut error: ServerError, code: Code) -> ServerError {
    error.extensions.get_or_insert_with(Default::default).set("code", code.as_str());
    error
}

/// An error that the caller can mend.
pub fn bad_input(message: impl Into<String>) -> Error {
    Error::new(message).extend_with(|_, extensions| extensions.set("code", Code::BadUserInput.as_str()))
}
