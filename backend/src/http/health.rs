//! Health: whether the process lives, and whether it can answer.

use axum::extract::State;
use axum::http::StatusCode;

use crate::app::App;

/// The process lives.
pub async fn live() -> &'static str {
    "live"
}

/// The process can answer: its database does.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.ready().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(error) => {
            tracing::warn!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}
