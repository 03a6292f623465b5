//! The schemas at addresses that stay: the API's own, and that of plan documents.
//! Any page may read them, and reads them anew only when they have changed.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::tag::{is_known, tag_of};
use crate::document::schema;
use crate::graphql::root::sdl;

/// What is published, and where.
pub fn router() -> Router {
    Router::new()
        .route("/schema.graphql", get(read).with_state(Published::new("text/plain; charset=utf-8", sdl())))
        .route(
            "/plan-document.schema.json",
            get(read).with_state(Published::new("application/schema+json", schema::text())),
        )
}

/// A text that is the same for everybody until the program is another.
struct Published {
    kind: &'static str,
    text: Bytes,
    etag: HeaderValue,
}

impl Published {
    fn new(kind: &'static str, text: String) -> Arc<Self> {
        Arc::new(Self { kind, etag: tag_of(text.as_bytes()), text: text.into() })
    }
}

async fn read(State(published): State<Arc<Published>>, headers: HeaderMap) -> Response {
    let known = [(ETAG, published.etag.clone()), (CACHE_CONTROL, HeaderValue::from_static("no-cache"))];
    if is_known(&headers, &published.etag) {
        return (StatusCode::NOT_MODIFIED, known).into_response();
    }
    (known, [(CONTENT_TYPE, published.kind)], published.text.clone()).into_response()
}
