//! Refusals as HTTP writes them: always JSON, always with a code, and with `retry-after` where trying again
//! helps. Whatever else in the house answers with a bare status is dressed the same way here.

use std::any::Any;

use async_graphql::ServerError;
use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use uuid::Uuid;

use crate::graphql::errors::{Code, Refusal, with_code};

/// Seconds after which trying again may help, when nothing better is known.
const AGAIN: &str = "1";

/// The status of an answer that holds nothing but an error with this code.
pub fn status(code: Code) -> StatusCode {
    match code {
        Code::DocumentRequired => StatusCode::FORBIDDEN,
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        Code::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
        Code::RequestTimeout => StatusCode::REQUEST_TIMEOUT,
        Code::PayloadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Code::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Code::TooManyRequests | Code::BudgetSpent => StatusCode::TOO_MANY_REQUESTS,
        Code::Timeout => StatusCode::SERVICE_UNAVAILABLE,
        Code::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::BAD_REQUEST,
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = status(self.code);
        response(status, &json!({ "errors": [ServerError::from(self)] }).to_string())
    }
}

fn response(status: StatusCode, body: &str) -> Response {
    let mut response = Response::new(Body::from(body.to_owned()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static(AGAIN));
    }
    response
}

/// Dresses a bare refusal, such as the router's own, and keeps what its headers say. What says of itself what it
/// is written in, such as a page or a calendar's refusal, is dressed already.
pub async fn dress(bare: Response) -> Response {
    let is_bare = !bare.headers().contains_key(CONTENT_TYPE);
    let refusal = match bare.status() {
        StatusCode::NOT_FOUND if is_bare => Refusal::new(Code::NotFound, "there is nothing at this address"),
        StatusCode::METHOD_NOT_ALLOWED if is_bare => {
            Refusal::new(Code::MethodNotAllowed, "the address does not take this method; `allow` says which it takes")
        }
        // The layer that limits bodies writes a line of its own.
        StatusCode::PAYLOAD_TOO_LARGE if !is_json(&bare) => {
            Refusal::new(Code::PayloadTooLarge, "the body is too large")
        }
        _ => return bare,
    };
    let mut dressed = refusal.into_response();
    for (name, value) in bare.headers() {
        if name.as_str() != "content-length" && !dressed.headers().contains_key(name) {
            dressed.headers_mut().append(name, value.clone());
        }
    }
    dressed
}

fn is_json(response: &Response) -> bool {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.contains("json"))
}

/// What a caller gets when a handler panics: an id to ask about, under which the log has the rest.
pub fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let said = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    let error = internal(ServerError::new("", None), said.unwrap_or_default());
    response(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "errors": [error] }).to_string())
}

/// An error of ours as a caller may see it; what happened goes into the log under the same id.
pub fn internal(error: ServerError, happened: &str) -> ServerError {
    let id = Uuid::now_v7();
    tracing::error!(%id, error = happened, path = ?error.path, "something failed on our side");
    let mut masked = ServerError::new("something failed on our side", None);
    masked.locations = error.locations;
    masked.path = error.path;
    let mut masked = with_code(masked, Code::Internal);
    if let Some(extensions) = masked.extensions.as_mut() {
        extensions.set("id", id.to_string());
    }
    masked
}

/// Whether an error carries this code.
pub fn has_code(error: &ServerError, code: Code) -> bool {
    let extensions = error.extensions.as_ref();
    extensions.and_then(|extensions| extensions.get("code")) == Some(&async_graphql::Value::from(code.as_str()))
}
