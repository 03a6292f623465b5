//! Bodies of requests: read whole, within a size and a time.

use std::error::Error;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use http_body_util::LengthLimitError;

use crate::graphql::errors::{Code, Refusal};

/// Bytes in a request's body at the most.
pub const SIZE: usize = 256 * 1024;

/// The body, read whole.
///
/// # Errors
///
/// When it is too large, does not come in time, or breaks off.
pub async fn read(body: Body, patience: Duration) -> Result<Bytes, Refusal> {
    match tokio::time::timeout(patience, to_bytes(body, SIZE)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) if is_too_large(&error) => Err(Refusal::new(Code::PayloadTooLarge, "the body is too large")),
        Ok(Err(_)) => Err(Refusal::new(Code::BadRequest, "the body broke off")),
        Err(_) => Err(Refusal::new(Code::RequestTimeout, "the body did not come in time")),
    }
}

fn is_too_large(error: &axum::Error) -> bool {
    let causes = std::iter::successors(error.source(), |error| (*error).source());
    causes.into_iter().any(<dyn Error>::is::<LengthLimitError>)
}
