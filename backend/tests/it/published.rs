//! The schemas at their addresses: what is read there is what stands in the tree.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use crate::support::{TestApp, backend};

const PUBLISHED: [(&str, &str, &str); 2] = [
    ("/schema.graphql", "../schema.graphql", "text/plain; charset=utf-8"),
    ("/plan-document.schema.json", "plan-document.schema.json", "application/schema+json"),
];

fn get(address: &str) -> axum::http::request::Builder {
    Request::get(address).header("origin", "https://region.example")
}

#[tokio::test]
async fn the_schemas_are_read_from_any_page_as_they_stand_in_the_tree() {
    let app = TestApp::with_plans().await;
    for (address, file, kind) in PUBLISHED {
        let (status, response, text) = app.send(get(address).body(Body::empty()).expect("a request")).await;
        assert_eq!(status, StatusCode::OK, "{address}");
        assert_eq!(response.headers()["content-type"], kind);
        assert_eq!(response.headers()["access-control-allow-origin"], "*");
        similar_asserts::assert_eq!(text, std::fs::read_to_string(backend().join(file)).expect(file));
    }
}

#[tokio::test]
async fn a_schema_that_is_known_is_not_sent_again() {
    let app = TestApp::with_plans().await;
    for (address, ..) in PUBLISHED {
        let (_, response, _) = app.send(get(address).body(Body::empty()).expect("a request")).await;
        let tag = response.headers()["etag"].to_str().expect("a tag").to_owned();
        for (known, expected) in [
            (tag.clone(), StatusCode::NOT_MODIFIED),
            (format!("\"older\", {tag}"), StatusCode::NOT_MODIFIED),
            ("*".to_owned(), StatusCode::NOT_MODIFIED),
            ("\"older\"".to_owned(), StatusCode::OK),
        ] {
            let request = get(address).header("if-none-match", &known).body(Body::empty()).expect("a request");
            let (status, response, text) = app.send(request).await;
            assert_eq!(status, expected, "{address}, {known}");
            assert_eq!(text.is_empty(), status == StatusCode::NOT_MODIFIED);
            assert_eq!(response.headers()["etag"], tag.as_str());
            assert_eq!(response.headers()["access-control-allow-origin"], "*");
        }
    }
}
