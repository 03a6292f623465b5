//! Health: whether the process lives, and whether it can answer.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};

use super::Edge;

/// The process lives.
pub async fn live() -> &'static str {
    "live"
}

/// The process can answer: its database does.
pub async fn ready(State(edge): State<Arc<Edge>>) -> Response {
    match edge.app.ready().await {
        Ok(()) => "ready".into_response(),
        Err(error) => {
            tracing::warn!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "1")], "the database does not answer").into_response()
        }
    }
}
