//! The guard: what a document may be.
//!
//! Owns the limits on a document's text and shape. Always holds: nothing is parsed before its text has been
//! looked at, and nothing is validated or executed before its fragments have been counted, so no document of a
//! few kilobytes can exhaust the stack or keep a worker. Never does: ask the schema; what a document costs
//! there is weighed afterwards.

mod count;
pub mod limits;
mod scan;

use async_graphql::Pos;
use async_graphql::parser::types::ExecutableDocument;
use async_graphql::parser::{Error, parse_query};

use super::errors::{Code, Refusal};

/// The document that a text is, when it may be one.
///
/// # Errors
///
/// When it is too large, too deep, too wide, or no GraphQL.
pub fn admit(text: &str) -> Result<ExecutableDocument, Refusal> {
    if text.len() > limits::TEXT {
        let message = format!("the document has more than {} bytes", limits::TEXT);
        return Err(Refusal::new(Code::DocumentTooLarge, message));
    }
    scan::scan(text)?;
    let document = parse_query(text).map_err(|error| unparsed(&error))?;
    count::count(&document)?;
    Ok(document)
}

/// The parser's own words repeat the document; the place is enough.
fn unparsed(error: &Error) -> Refusal {
    let message = match error {
        Error::MultipleOperations { .. } => "an operation without a name must be the only one",
        Error::OperationDuplicated { .. } => "another operation has this name",
        Error::FragmentDuplicated { .. } => "another fragment has this name",
        Error::MissingOperation => "the document has no operation",
        Error::RecursionLimitExceeded => return Refusal::new(Code::DocumentTooDeep, "the document nests too deep"),
        _ => "the document is not GraphQL at this place",
    };
    let refusal = Refusal::new(Code::ParseFailed, message);
    let place: Option<Pos> = error.positions().next();
    Refusal { at: place, ..refusal }
}

#[cfg(test)]
#[allow(clippy::format_collect, clippy::format_push_string, reason = "it reads better")]
mod tests;
