//! The built pages, as static files: any address that is no file is a page of
//! the application, which finds its own way from there.

use std::path::PathBuf;

use axum::Router;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderValue, Response};
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// Files that carry their content's hash in their name never change.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// The page itself is asked for anew each time.
const ANEW: HeaderValue = HeaderValue::from_static("no-cache");

/// Serves the pages in a folder. Its assets may stand there packed too, beside the plain ones.
pub fn router(folder: PathBuf) -> Router {
    let index = ServeFile::new(folder.join("index.html"));
    let assets = Router::new()
        .fallback_service(ServeDir::new(folder.join("assets")).precompressed_br().precompressed_gzip())
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, found_forever));
    // Asked for by what reads no page, such as a reader of feeds that shows where they come from.
    let icon = ServeFile::new(folder.join("favicon.svg"));
    let pages = Router::new()
        .route_service("/favicon.ico", icon)
        .fallback_service(ServeDir::new(folder).fallback(index))
        .layer(SetResponseHeaderLayer::if_not_present(CACHE_CONTROL, ANEW));
    Router::new().nest("/assets", assets).merge(pages)
}

fn found_forever<B>(response: &Response<B>) -> Option<HeaderValue> {
    response.status().is_success().then_some(FOREVER)
}
