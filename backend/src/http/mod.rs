//! HTTP: every route and every layer on one page, in order.

mod answers;
mod body;
mod budget;
mod caller;
mod cookies;
mod crowd;
mod disposition;
mod documents;
mod etag;
mod explorer;
mod feeds;
mod graphql;
mod headers;
mod health;
mod pages;
mod published;
mod refusal;
mod serve;
mod settings;
mod sign_in;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};
use axum::middleware::{Next, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate, SizeAbove};
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::trace::{DefaultOnResponse, TraceLayer};
use tracing::Level;

use crate::app::App;
use crate::auth::Viewer;
use crate::graphql::cost::Cost;
use crate::graphql::cost::shape::Shape;
use crate::graphql::errors::{Code, Refusal};
use crate::graphql::root::sdl;
use answers::Answers;
pub use budget::Allowance;
use budget::{Budget, Purse};
use caller::Caller;
use cookies::Cookie;
use crowd::Crowd;
pub use documents::Documents;
use graphql::answer::too_dear;
pub use serve::serve;
pub use settings::{Origins, Settings};

/// What all requests share.
pub struct Edge {
    app: App,
    settings: Settings,
    shape: Shape,
    crowd: Arc<Crowd<Caller>>,
    budget: Option<Budget>,
    answers: Answers,
}

impl Edge {
    fn new(app: App, settings: Settings) -> Arc<Self> {
        let crowd = Crowd::with_room_for(settings.at_once);
        let budget = Budget::of(settings.budget);
        let answers = Answers::with_room_for(settings.answers, settings.news.clone());
        Arc::new(Self { app, shape: Shape::of(&sdl()), crowd, budget, answers, settings })
    }

    /// Takes what a request costs from its caller's budget, or says when there will be enough.
    fn pay(&self, head: &Parts, cost: Cost) -> Result<Option<Purse>, Box<Response>> {
        let spend = |budget: &Budget| budget.spend(self.caller(&head.extensions, &head.headers), cost.points);
        self.budget.as_ref().map(spend).transpose().map_err(|short| Box::new(too_dear(&short, cost)))
    }

    /// Who asks, by the session that the request shows.
    async fn visitor(&self, headers: &HeaderMap) -> Result<Visitor, Refusal> {
        let shown = self.settings.door.as_ref().and_then(|door| Some((door, Cookie::Session.read(headers)?)));
        let Some((door, token)) = shown else { return Ok(Visitor::default()) };
        let viewer = door.viewer(&token).await.map_err(|error| {
            tracing::error!(%error, "a session could not be looked up");
            Refusal::new(Code::Internal, "something went wrong here; try again")
        })?;
        Ok(Visitor { was_signed_in: viewer == Viewer::Anonymous, viewer })
    }

    fn caller(&self, extensions: &Extensions, headers: &HeaderMap) -> Caller {
        Caller::of(extensions, headers, &self.settings.proxies)
    }
}

/// Who asks.
#[derive(Default)]
struct Visitor {
    viewer: Viewer,
    /// Whether a session was shown that is over.
    was_signed_in: bool,
}

impl Visitor {
    /// Whether it is anybody, so that what they get is for all.
    fn is_anybody(&self) -> bool {
        self.viewer == Viewer::Anonymous && !self.was_signed_in
    }
}

/// The service: the API, its health, and the pages when there is a folder with them.
pub fn router(app: App, settings: Settings) -> Router {
    let edge = Edge::new(app, settings);
    let settings = &edge.settings;
    let open = Router::new()
        .route("/graphql", get(graphql::by_get).post(graphql::by_post))
        .with_state(Arc::clone(&edge))
        .merge(published::router())
        .merge(feeds::router(Arc::clone(&edge), None));
    let health = Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .with_state(Arc::clone(&edge));
    let mut router = headers::for_other_origins(open, settings).merge(health);
    if let Some(door) = &settings.door {
        router = router.merge(sign_in::router(Arc::clone(door), Arc::clone(&edge)));
    }
    if let Some(folder) = &settings.pages {
        router = router.merge(explorer::router(folder)).merge(pages::router(folder.clone()));
    }
    // From the innermost to the outermost.
    router = router
        .layer(RequestBodyLimitLayer::new(body::SIZE))
        .layer(from_fn_with_state(Arc::clone(&edge), within_bounds))
        .layer(CatchPanicLayer::custom(refusal::panicked))
        .layer(map_response(refusal::dress))
        .layer(packed())
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(TraceLayer::new_for_http().make_span_with(span).on_response(DefaultOnResponse::new().level(Level::INFO)))
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid));
    headers::on_all(router, settings)
}

/// Answers worth packing are packed for those who take them so, and fast: the wire is seldom the slowest part.
fn packed() -> CompressionLayer<impl Predicate> {
    let worth_it = DefaultPredicate::new().and(SizeAbove::new(1024));
    CompressionLayer::new().quality(CompressionLevel::Fastest).compress_when(worth_it)
}

/// So many requests of one caller at once, and so long for each.
async fn within_bounds(State(edge): State<Arc<Edge>>, request: Request, next: Next) -> Response {
    let caller = edge.caller(request.extensions(), request.headers());
    let Some(_place) = edge.crowd.enter(caller) else {
        let message = format!("more than {} requests are under way at once", edge.settings.at_once);
        return Refusal::new(Code::TooManyRequests, message).into_response();
    };
    // Reading the body and answering have the same patience, one after the other.
    match tokio::time::timeout(edge.settings.patience.saturating_mul(2), next.run(request)).await {
        Ok(response) => response,
        Err(_) => Refusal::new(Code::Timeout, "the request took too long and was given up").into_response(),
    }
}

/// One span for each request, under the id that the caller sees too.
fn span<B>(request: &axum::http::Request<B>) -> tracing::Span {
    let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    tracing::info_span!("request", id, method = %request.method(), path = request.uri().path())
}
