//! Calendar feeds and files, as calendars, spreadsheets and other systems meet them.

mod calendar;
mod documented;
mod files;
mod grid;
mod http;
mod reader;
mod sheets;
mod tables;
mod words;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use sammenheng::cli::bring_in;
use sammenheng::db::Database;

use crate::support::{TestApp, empty};

/// The slug of Sortland's plan.
const SORTLAND: &str = "sortland-kibs-handlingsplan-2023-2024";

/// A plan with a row of every kind that a calendar must tell apart.
const FJORDVIK: &str = include_str!("fjordvik.yaml");

async fn bring(db: &Database, document: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("fjordvik.yaml");
    std::fs::write(&file, document).expect("a file");
    bring_in(db, &[file]).await.expect("an import");
}

async fn fjordvik() -> TestApp {
    let db = empty().await;
    bring(&db, FJORDVIK).await;
    TestApp::on(db)
}

fn get(address: &str) -> Request<Body> {
    Request::get(address).body(Body::empty()).expect("a request")
}

/// What stands at an address that is there.
async fn text(app: &TestApp, address: &str) -> String {
    let (status, _, text) = app.send(get(address)).await;
    assert_eq!(status, StatusCode::OK, "{address}: {text}");
    text
}

/// The calendar at an address, read strictly.
async fn calendar(app: &TestApp, address: &str) -> reader::Component {
    reader::read(&text(app, address).await)
}
