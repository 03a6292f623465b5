//! The schemas at addresses that stay: the API's own, and that of plan documents.
//! Any page may read them, and reads them anew only when they have changed.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::Response;
use axum::routing::get;

use super::etag;
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
    /// What it is known by.
    etag: String,
}

impl Published {
    fn new(kind: &'static str, text: String) -> Arc<Self> {
        let etag = etag::weak(text.as_bytes());
        Arc::new(Self { kind, text: text.into(), etag })
    }
}

async fn read(State(published): State<Arc<Published>>, headers: HeaderMap) -> Response {
    let known = [(CACHE_CONTROL, "no-cache")];
    let whole = ([(CONTENT_TYPE, published.kind)], published.text.clone());
    etag::unless_known(&published.etag, &headers, known, whole)
}
