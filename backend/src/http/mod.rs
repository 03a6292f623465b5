//! HTTP: every route and every layer on one page, in order.

mod etag;
mod explorer;
mod feeds;
mod graphql;
mod health;
mod pages;
mod published;

use std::path::PathBuf;
use std::time::Duration;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::routing::get;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::cors::{Any, CorsLayer};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::{DefaultOnResponse, TraceLayer};
use tracing::Level;

use crate::app::App;

/// Bytes in a request's body at the most.
const BODY: usize = 256 * 1024;
/// How long a request may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Headers on every answer: guessing, framing and referrers are off.
const HEADERS: [(&str, &str); 3] =
    [("x-content-type-options", "nosniff"), ("x-frame-options", "DENY"), ("referrer-policy", "same-origin")];

/// The service: the API, its health, and the pages when there is a folder with them.
pub fn router(app: App, pages: Option<PathBuf>) -> Router {
    let mut router = Router::new()
        .route("/graphql", get(graphql::by_get).post(graphql::by_post).layer(from_any_page()))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .with_state(app.clone())
        .merge(published::router())
        .merge(feeds::router(app, None));
    if let Some(folder) = pages {
        router = router.merge(explorer::router(&folder)).merge(pages::router(folder));
    }
    let layers = ServiceBuilder::new()
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(TraceLayer::new_for_http().make_span_with(span).on_response(DefaultOnResponse::new().level(Level::INFO)))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(CatchPanicLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(RequestBodyLimitLayer::new(BODY))
        .layer(CompressionLayer::new());
    router = router.layer(layers);
    // Outermost, so that refusals have them too.
    for (name, value) in HEADERS {
        let name = HeaderName::from_static(name);
        router = router.layer(SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value)));
    }
    router
}

/// What anybody may read, any page may read: a region's own page, say. No cookie comes along, so a page gets
/// nothing that its reader's name would open.
fn from_any_page() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([CONTENT_TYPE])
        .expose_headers([HeaderName::from_static("x-request-id")])
}

/// One span for each request, under the id that the caller sees too.
fn span<B>(request: &axum::http::Request<B>) -> tracing::Span {
    let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    tracing::info_span!("request", id, method = %request.method(), path = request.uri().path())
}
