//! A test is a short conversation: an app with its own database and a fixed
//! clock, a request, and what came back.

mod databases;
mod server;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode};
use sammenheng::app::App;
use sammenheng::clock::Clock;
use sammenheng::db::Database;
use sammenheng::http::{Settings, router};
use serde_json::{Value, json};
use tower::ServiceExt;

pub use databases::{address_of_the_five_plans, empty, fresh, on_postgres, with_the_five_plans};
pub use server::{Line, Reply, Server};

/// The day that tests are seen from: Monday 18 September 2023.
pub const DAY: &str = "2023-09-18";

/// The folder of the backend.
pub fn backend() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The five plans, by file.
pub fn plan_files() -> Vec<PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(backend().join("plans"))
        .expect("the folder of plans")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    files.sort();
    files
}

/// A running service with a database of its own.
pub struct TestApp {
    /// The database, for tests that look behind the API.
    pub db: Database,
    router: Router,
    statements: Arc<AtomicUsize>,
}

impl TestApp {
    /// A service with the five plans.
    pub async fn with_plans() -> Self {
        Self::on(with_the_five_plans().await)
    }

    /// A service on a database.
    pub fn on(mut db: Database) -> Self {
        let statements = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&statements);
        db.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let clock = Clock::set_to(Some(DAY.parse().expect("a day")));
        let router = router(App::new(db.clone(), clock, 100_000), Settings::default());
        Self { db, router, statements }
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> (StatusCode, Response<()>, String) {
        let (response, body) = self.octets(request).await;
        (response.status(), response, String::from_utf8(body).expect("text"))
    }

    /// The same for an answer that is no text.
    pub async fn octets(&self, request: Request<Body>) -> (Response<()>, Vec<u8>) {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        (Response::from_parts(parts, ()), body.to_vec())
    }

    /// The answer to a GraphQL request, with its errors.
    pub async fn answer(&self, query: &str, variables: Value) -> Value {
        let body = json!({ "query": query, "variables": variables }).to_string();
        let request = Request::post("/graphql").header("content-type", "application/json").body(Body::from(body));
        let (_, _, text) = self.send(request.expect("a request")).await;
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    /// The data that a query gives; errors fail the test.
    pub async fn data(&self, query: &str) -> Value {
        let mut answer = self.answer(query, json!({})).await;
        assert!(answer.get("errors").is_none(), "{answer:#}");
        answer["data"].take()
    }

    /// How many statements a query takes.
    pub async fn statements(&self, query: &str) -> usize {
        let before = self.counted();
        self.data(query).await;
        self.counted() - before
    }

    /// How many statements there have been so far.
    pub fn counted(&self) -> usize {
        self.statements.load(Ordering::Relaxed)
    }
}
