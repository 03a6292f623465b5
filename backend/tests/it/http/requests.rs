//! Requests: which are taken, and what is said of those that are not.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::{Value, json};

use crate::support::TestApp;

fn post(content_type: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post("/graphql").header("content-type", content_type).body(body.into()).expect("a request")
}

#[tokio::test]
async fn health_is_told_and_every_answer_has_a_request_id() {
    let app = TestApp::with_plans().await;
    for (path, text) in [("/health/live", "live"), ("/health/ready", "ready")] {
        let (status, response, body) = app.send(Request::get(path).body(Body::empty()).expect("a request")).await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, text));
        assert!(response.headers().contains_key("x-request-id"), "{path}");
        assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    }
}

#[tokio::test]
async fn a_server_without_its_database_is_alive_but_not_ready() {
    let app = TestApp::with_plans().await;
    app.db.clone().close().await.expect("closed");
    let get = |path: &str| Request::get(path).body(Body::empty()).expect("a request");
    assert_eq!(app.send(get("/health/live")).await.0, StatusCode::OK);
    assert_eq!(app.send(get("/health/ready")).await.0, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn only_json_is_taken_by_post_and_only_queries_by_get() {
    let app = TestApp::with_plans().await;
    let query = r#"{"query": "{ clock { today } }"}"#;
    for content_type in ["application/json", "application/json; charset=utf-8", "Application/JSON"] {
        assert_eq!(app.send(post(content_type, query)).await.0, StatusCode::OK, "{content_type}");
    }
    for content_type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""] {
        assert_eq!(app.send(post(content_type, query)).await.0, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{content_type}");
    }
    let get = |address: &str| Request::get(address).body(Body::empty()).expect("a request");
    let (status, _, body) = app.send(get("/graphql?query=%7Bclock%7Btoday%7D%7D")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(body.starts_with(r#"{"data":{"clock":{"today":"2023-09-18"}},"#), "{body}");
    let (status, response, _) = app.send(get("/graphql?query=mutation%7Bx%7D")).await;
    assert_eq!(
        (status, &response.headers()["allow"]),
        (StatusCode::METHOD_NOT_ALLOWED, &"POST".parse().expect("a header"))
    );
    let put = Request::builder().method(Method::PUT).uri("/graphql").body(Body::empty()).expect("a request");
    assert_eq!(app.send(put).await.0, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn what_is_no_request_is_refused_with_a_code_and_a_place() {
    let app = TestApp::with_plans().await;
    for (body, message) in [
        ("{", "the body is no GraphQL request: line 1, column 1"),
        ("3", "the body is no GraphQL request: line 1, column 1"),
        (r#"{"query": 3}"#, "the body is no GraphQL request: line 1, column 11"),
        ("[]", "the body is no GraphQL request: send one request, not a list"),
        (r#"[{"query": "{ clock { today } }"}]"#, "the body is no GraphQL request: send one request, not a list"),
    ] {
        let (status, _, text) = app.send(post("application/json", body)).await;
        let answer: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(answer["errors"][0]["extensions"]["code"], "BAD_REQUEST", "{body}");
        assert_eq!(answer["errors"][0]["message"], message, "{body}");
    }
}

#[tokio::test]
async fn errors_have_stable_codes_and_show_nothing_internal() {
    let app = TestApp::with_plans().await;
    for (query, code) in [
        ("{ plan(", "GRAPHQL_PARSE_FAILED"),
        ("{ plns { id } }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ plan(by: {}) { id } }", "GRAPHQL_VALIDATION_FAILED"),
        (r#"{ node(id: "sortland") { id } }"#, "BAD_USER_INPUT"),
        ("{ plans(first: 101) { totalCount } }", "BAD_USER_INPUT"),
        (r#"{ activities(where: {milestone: "no-id"}) { totalCount } }"#, "BAD_USER_INPUT"),
        (
            r#"{ activities(where: {networks: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]}) { totalCount } }"#,
            "BAD_USER_INPUT",
        ),
        (r#"{ activities(where: {from: "2023-9-8"}) { totalCount } }"#, "BAD_USER_INPUT"),
        (
            r#"{ plan(by: {slug: "sortland-kibs-handlingsplan-2023-2024"}) { activities(after: "YQ") { totalCount } } }"#,
            "BAD_USER_INPUT",
        ),
        (r#"{ plans(after: "x y") { totalCount } }"#, "BAD_USER_INPUT"),
        (r#"{ activities(where: {schoolYear: "2023/2025"}) { totalCount } }"#, "BAD_USER_INPUT"),
        (r#"{ organisation(by: {externalId: {scheme: ORGNR, value: "123456789"}}) { id } }"#, "BAD_USER_INPUT"),
    ] {
        let answer = app.answer(query, json!({})).await;
        assert_eq!(answer["errors"][0]["extensions"]["code"], code, "{query}: {answer}");
    }
}

#[tokio::test]
async fn a_failing_database_is_ours_and_is_told_by_an_id_alone() {
    let app = TestApp::with_plans().await;
    app.db.clone().close().await.expect("closed");
    let answer = app.answer("{ plans { totalCount } }", json!({})).await;
    let error = &answer["errors"][0];
    assert_eq!(error["message"], "something failed on our side");
    assert_eq!(error["extensions"]["code"], "INTERNAL");
    assert!(error["extensions"]["id"].as_str().is_some_and(|id| id.len() == 36), "{error}");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let app = TestApp::with_plans().await;
    let body = format!(r#"{{"query": "{}"}}"#, " ".repeat(300 * 1024));
    assert_eq!(app.send(post("application/json", body)).await.0, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn the_day_in_the_address_is_the_day_of_the_answer() {
    let app = TestApp::with_plans().await;
    let query = json!({ "query": r#"{ clock { today isSet isoWeek } plan(by: {slug: "vestvagoy-utviklingsplan-2020-2021"}) { isCurrent } }"# });
    let at = |address: &str| {
        Request::post(address)
            .header("content-type", "application/json")
            .body(Body::from(query.to_string()))
            .expect("a request")
    };
    let (_, _, now) = app.send(at("/graphql")).await;
    assert!(now.contains(r#""today":"2023-09-18""#) && now.contains(r#""isCurrent":false"#), "{now}");
    let (_, _, then) = app.send(at("/graphql?dag=2020-09-09")).await;
    assert!(then.contains(r#""today":"2020-09-09""#) && then.contains(r#""isCurrent":true"#), "{then}");
    let (status, _, text) = app.send(at("/graphql?dag=i-dag")).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(text.contains("`dag` is not a day such as 2023-09-18"), "{text}");
}
