//! Addresses in the documentation are there, and every parameter is in it.

use axum::http::StatusCode;

use super::{SORTLAND, get};
use crate::support::{TestApp, backend};

fn manual() -> String {
    std::fs::read_to_string(backend().join("../docs/feeds.md")).expect("the manual")
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
