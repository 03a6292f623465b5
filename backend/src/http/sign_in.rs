//! Signing in and out: three addresses that a browser is sent to, none of which shows
//! anything. What went wrong is told by the page for signing in.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, LOCATION, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::Edge;
use super::cookies::Cookie;
use crate::auth::door::{Back, Door};
use crate::auth::fault::Fault;
use crate::graphql::cost::Cost;
use crate::graphql::errors::{Code, Refusal};

/// What it costs to set out: a row is kept for everybody who does, for as long as they may take.
const SETTING_OUT: Cost = Cost { nodes: 1, points: 1_000, introspection: 0 };

/// A door, and what all requests share.
#[derive(Clone)]
struct Entrance {
    door: Arc<Door>,
    edge: Arc<Edge>,
}

/// The addresses of a door.
pub fn router(door: Arc<Door>, edge: Arc<Edge>) -> Router {
    Router::new()
        .route("/auth/sign-in/{issuer}", get(begin))
        .route("/auth/callback", get(finish))
        .route("/auth/sign-out", post(sign_out))
        .with_state(Entrance { door, edge })
}

#[derive(Deserialize)]
struct Wish {
    /// The page to come back to.
    #[serde(default)]
    til: String,
}

async fn begin(
    State(Entrance { door, edge }): State<Entrance>,
    Path(issuer): Path<String>,
    Query(wish): Query<Wish>,
    head: Parts,
) -> Response {
    if let Err(refused) = edge.pay(&head, SETTING_OUT) {
        return *refused;
    }
    match door.begin(&issuer, own_page(&wish.til)).await {
        Ok(Some((url, token))) => sent_to(url.as_str(), [Cookie::SignIn.given(&token)]),
        Ok(None) => Refusal::new(Code::NotFound, "there is no such issuer").into_response(),
        Err(fault) => told(&issuer, &fault),
    }
}

/// What an issuer sends a browser back with.
#[derive(Deserialize)]
struct Return {
    #[serde(default)]
    state: String,
    code: Option<String>,
    error: Option<String>,
}

async fn finish(
    State(Entrance { door, .. }): State<Entrance>,
    headers: HeaderMap,
    Query(brought): Query<Return>,
) -> Response {
    let why = brought.error.unwrap_or_else(|| "neither a code nor an error came back".to_owned());
    let back = Back {
        token: Cookie::SignIn.read(&headers),
        session: Cookie::Session.read(&headers),
        state: brought.state,
        code: brought.code.ok_or(why),
    };
    match door.finish(back).await {
        Ok((token, page)) => sent_to(&page, [Cookie::SignIn.taken(), Cookie::Session.given(&token)]),
        Err(fault) => told("callback", &fault),
    }
}

async fn sign_out(State(Entrance { door, .. }): State<Entrance>, headers: HeaderMap) -> Response {
    if let Some(token) = Cookie::Session.read(&headers)
        && let Err(error) = door.close(&token).await
    {
        tracing::error!(%error, "a session could not be ended");
        return Refusal::new(Code::Internal, "you are still signed in; try again").into_response();
    }
    sent_to("/", [Cookie::Session.taken()])
}

/// The cause goes into the log, the kind to the page that tells of it.
fn told(issuer: &str, fault: &Fault) -> Response {
    tracing::warn!(issuer, kind = ?fault.kind, cause = fault.cause(), "nobody was signed in");
    sent_to(&format!("/logg-inn?feil={}", fault.kind.word()), [Cookie::SignIn.taken()])
}

fn sent_to<const N: usize>(place: &str, cookies: [Option<HeaderValue>; N]) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let headers = response.headers_mut();
    headers.insert(LOCATION, HeaderValue::from_str(place).unwrap_or(HeaderValue::from_static("/")));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for cookie in cookies.into_iter().flatten() {
        headers.append(SET_COOKIE, cookie);
    }
    response
}

/// A page of this service: what might lead elsewhere leads to the front page.
fn own_page(path: &str) -> String {
    let is_own =
        path.starts_with('/') && !path.starts_with("//") && path.bytes().all(|byte| byte > b' ' && byte != b'\\');
    if is_own { path.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::own_page;

    #[test]
    fn nobody_is_sent_to_another_service_after_signing_in() {
        for path in ["/plan/sortland?uke=39", "/", "/s%C3%B8k?q=a//b"] {
            assert_eq!(own_page(path), path);
        }
        for path in
            ["", "plan", "//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "/\r\n"]
        {
            assert_eq!(own_page(path), "/", "{path:?}");
        }
    }
}
