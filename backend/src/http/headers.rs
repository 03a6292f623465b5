//! Headers that every answer carries: what a browser may do with it, and who may read it.

use std::time::Duration;

use axum::Router;
use axum::http::header::HeaderName;
use axum::http::{HeaderValue, Method};
use tower_http::cors::{AllowOrigin, Any, CorsLayer};
use tower_http::set_header::SetResponseHeaderLayer;

use super::settings::{Origins, Settings};

/// What a page of ours may load: its own files, and pictures that are written into it. A document with needs of
/// its own, such as the explorer, says so itself.
const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

/// Devices and interfaces that no page of ours asks for.
const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), \
    browsing-topics=()";

/// On every answer that does not say otherwise.
const HEADERS: [(&str, &str); 7] = [
    ("content-security-policy", CONTENT_POLICY),
    ("permissions-policy", PERMISSIONS),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
];

/// Two years, as browsers' lists ask for.
const ONLY_BY_TLS: (&str, &str) = ("strict-transport-security", "max-age=63072000");

/// What a page of another origin may read besides the usual.
const EXPOSED: [&str; 6] =
    ["etag", "ratelimit", "ratelimit-policy", "retry-after", "x-request-id", "content-disposition"];

/// Puts the headers on every answer, refusals included.
pub fn on_all(mut router: Router, settings: &Settings) -> Router {
    for (name, value) in HEADERS.into_iter().chain(settings.hsts.then_some(ONLY_BY_TLS)) {
        let name = HeaderName::from_static(name);
        router = router.layer(SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value)));
    }
    router
}

/// Lets pages of other origins read what lies behind a router: what everybody may read without signing in. They
/// never send a cookie along, so a page gets nothing that its reader's name would open.
pub fn for_other_origins(router: Router, settings: &Settings) -> Router {
    let origins = match &settings.origins {
        Origins::Any => AllowOrigin::from(Any),
        Origins::These(origins) if origins.is_empty() => return router,
        Origins::These(origins) => AllowOrigin::list(origins.clone()),
    };
    let layer = CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_headers(Any)
        .expose_headers(EXPOSED.map(HeaderName::from_static))
        .max_age(Duration::from_hours(24));
    let shared = HeaderValue::from_static("cross-origin");
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    router.layer(SetResponseHeaderLayer::if_not_present(policy, shared)).layer(layer)
}
