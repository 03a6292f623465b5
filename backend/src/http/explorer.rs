//! The explorer: a GraphQL workbench as a document of its own, under a content policy
//! of its own. Its editor writes styles into the page, which no other page here may.

use std::path::Path;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};
use axum::response::Redirect;
use axum::routing::{get, get_service};
use tower::ServiceBuilder;
use tower_http::services::ServeFile;
use tower_http::set_header::SetResponseHeaderLayer;

/// Where the built document lies, among the pages.
const FILE: &str = "explorer.html";

const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; \
     font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);
/// The document is asked for anew each time; what it loads never changes.
const ANEW: HeaderValue = HeaderValue::from_static("no-cache");

/// Serves the explorer from the folder with the built pages.
pub fn router(folder: &Path) -> Router {
    let headers = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(CONTENT_SECURITY_POLICY, POLICY))
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, ANEW));
    let document = get_service(ServeFile::new(folder.join(FILE))).layer(headers);
    // One address, so that no other policy ever holds for it.
    let elsewhere = get(|| async { Redirect::permanent("/api/explorer") });
    Router::new().route("/api/explorer", document).route("/explorer.html", elsewhere)
}
