//! The schemas at addresses that stay: the API's own, and that of plan documents.
//! Any page may read them, and reads them anew only when they have changed.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, ETAG};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
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
    /// Weak, for the text goes out packed and unpacked under the same tag.
    etag: String,
}

impl Published {
    fn new(kind: &'static str, text: String) -> Arc<Self> {
        let etag = format!("W/{}", etag::of(text.as_bytes()));
        Arc::new(Self { kind, text: text.into(), etag })
    }
}

async fn read(State(published): State<Arc<Published>>, headers: HeaderMap) -> Response {
    let known = [(ETAG, published.etag.as_str()), (CACHE_CONTROL, "no-cache"), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    if etag::is_known(&published.etag, &headers) {
        return (StatusCode::NOT_MODIFIED, known).into_response();
    }
    (known, [(CONTENT_TYPE, published.kind)], published.text.clone()).into_response()
}
