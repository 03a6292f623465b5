//! Addresses in the documentation are there, and every parameter is in it.

use axum::http::StatusCode;

use super::grid::{csv, xlsx};
use super::{SORTLAND, get, text};
use crate::support::{TestApp, backend};

fn manual() -> String {
    page("feeds.md")
}

fn page(name: &str) -> String {
    std::fs::read_to_string(backend().join("../docs").join(name)).expect("the manual")
}

/// What stands between marks of code.
fn spans(manual: &str) -> Vec<&str> {
    manual.lines().flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

#[tokio::test]
async fn every_address_and_every_filter_in_the_documentation_can_be_asked_for() {
    let app = TestApp::with_plans().await;
    let manual = manual();
    let mut asked = 0;
    for span in spans(&manual) {
        let address = if span.matches('/').count() == 3 && !span.contains("SLUG") {
            span.to_owned()
        } else if span.contains('=') {
            let page =
                if span.starts_with("malgruppe") { format!("/plan/{SORTLAND}") } else { "/rolle/rektor".to_owned() };
            format!("{page}/kalender.ics?{span}")
        } else {
            continue;
        };
        let (status, _, body) = app.send(get(&address)).await;
        assert_eq!(status, StatusCode::OK, "{address}: {body}");
        assert!(body.contains("BEGIN:VEVENT"), "{address} shows nothing");
        asked += 1;
    }
    assert!(asked > 18, "the examples were not found: {asked}");
}

#[tokio::test]
async fn every_parameter_is_in_the_documentation() {
    let app = TestApp::with_plans().await;
    let (_, _, said) = app.send(get("/rolle/rektor/kalender.ics?x=1")).await;
    let parameters = said.split_once("there are ").expect("the list of parameters").1;
    let manual = manual();
    for parameter in parameters.split(", ") {
        assert!(spans(&manual).contains(&parameter), "{parameter} is not in docs/feeds.md");
    }
}

#[tokio::test]
async fn every_file_in_the_documentation_can_be_asked_for_and_has_something_in_it() {
    let app = TestApp::with_plans().await;
    let manual = page("files.md");
    let commands = manual.lines().filter_map(|line| line.split("http://localhost:8080").nth(1));
    let addresses = commands.filter_map(|rest| rest.split('\'').next());
    let spans = spans(&manual).into_iter().filter(|span| span.matches('/').count() == 3 && !span.contains("SLUG"));
    let mut asked = 0;
    for address in addresses.chain(spans) {
        let page = address.split('?').next().unwrap_or_default();
        match page.rsplit('.').next() {
            Some("csv") => assert!(!csv(&app, address).await.rows.is_empty(), "{address} shows nothing"),
            Some("xlsx") => assert!(!xlsx(&app, address).await.rows.is_empty(), "{address} shows nothing"),
            Some("yaml") => assert!(text(&app, address).await.contains("plan:"), "{address}"),
            other => panic!("{address}: {other:?}"),
        }
        asked += 1;
    }
    assert!(asked > 12, "the examples were not found: {asked}");
}

#[tokio::test]
async fn every_column_is_in_the_documentation_in_its_place() {
    let app = TestApp::with_plans().await;
    let manual = page("files.md");
    for table in ["kalender", "roller", "tegn", "merknader"] {
        let line = manual.lines().find(|line| line.starts_with(&format!("| `{table}` |"))).expect("a line");
        let columns = csv(&app, &format!("/plan/{SORTLAND}/{table}.csv")).await.columns;
        assert_eq!(spans(line)[1..], columns, "{table}");
    }
}
