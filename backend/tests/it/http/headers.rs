//! What browsers are told with every answer.

use axum::http::HeaderValue;
use sammenheng::http::{Origins, Settings};

use crate::support::{Server, with_the_five_plans};

#[tokio::test]
async fn every_answer_tells_browsers_what_they_may_do_with_it() {
    let server = Server::start().await;
    for (address, status) in
        [("/health/live", 200), ("/finnes/ikke", 404), ("/graphql?query=%7Ba", 200), ("/schema.graphql", 200)]
    {
        let reply = server.reply(&format!("GET {address} HTTP/1.1"), "").await;
        assert_eq!(reply.status, status, "{address}");
        let policy = reply.header("content-security-policy").expect("a content policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(reply.header(name), Some(value), "{address}");
        }
        assert!(reply.header("permissions-policy").is_some_and(|policy| policy.contains("camera=()")), "{address}");
        assert_eq!(reply.header("strict-transport-security"), None, "nobody has said that there is TLS");
    }
    server.stop().await;
    let settings = Settings { hsts: true, ..Settings::default() };
    let server = Server::with(with_the_five_plans().await, settings).await;
    let reply = server.reply("GET /health/live HTTP/1.1", "").await;
    assert_eq!(reply.header("strict-transport-security"), Some("max-age=63072000"));
    server.stop().await;
}

/// What a browser asks before a page of another origin may post JSON.
const PREFLIGHT: &str = "OPTIONS /graphql HTTP/1.1\r\norigin: https://example.org\r\naccess-control-request-method: POST\r\naccess-control-request-headers: content-type";

#[tokio::test]
async fn pages_of_any_origin_may_read_what_everybody_may_and_never_as_somebody() {
    let server = Server::start().await;
    let reply = server.reply(PREFLIGHT, "").await;
    assert_eq!((reply.status, reply.header("access-control-allow-origin")), (200, Some("*")));
    assert_eq!(reply.header("access-control-allow-headers"), Some("*"));
    assert_eq!(reply.header("access-control-allow-credentials"), None);
    for address in [
        "/graphql?query=%7Bclock%7Btoday%7D%7D",
        // Also what is refused, so that the page can tell why.
        "/graphql?query=%7B",
        "/schema.graphql",
        "/plan-document.schema.json",
        "/plan/sortland-kibs-handlingsplan-2023-2024/kalender.ics",
    ] {
        let reply = server.reply(&format!("GET {address} HTTP/1.1\r\norigin: https://example.org"), "").await;
        assert_eq!(reply.header("access-control-allow-origin"), Some("*"), "{address}");
        assert_eq!(reply.header("cross-origin-resource-policy"), Some("cross-origin"), "{address}");
        assert!(reply.header("access-control-expose-headers").is_some_and(|names| names.contains("retry-after")));
    }
    // What is of no use to others stays at home.
    let reply = server.reply("GET /health/live HTTP/1.1\r\norigin: https://example.org", "").await;
    assert_eq!(reply.header("access-control-allow-origin"), None);
    assert_eq!(reply.header("cross-origin-resource-policy"), Some("same-origin"));
    server.stop().await;
}

#[tokio::test]
async fn the_origins_may_be_few_or_none() {
    let origin = |name: &'static str| format!("GET /schema.graphql HTTP/1.1\r\norigin: https://{name}");
    let some = Origins::These(vec![HeaderValue::from_static("https://example.org")]);
    for (origins, expected) in [(some, Some("https://example.org")), (Origins::These(Vec::new()), None)] {
        let settings = Settings { origins, ..Settings::default() };
        let server = Server::with(with_the_five_plans().await, settings).await;
        let reply = server.reply(&origin("example.org"), "").await;
        assert_eq!((reply.status, reply.header("access-control-allow-origin")), (200, expected));
        let reply = server.reply(&origin("example.com"), "").await;
        assert_eq!(reply.header("access-control-allow-origin"), None);
        server.stop().await;
    }
}

#[tokio::test]
async fn large_answers_are_packed_for_those_who_take_them_so_and_small_ones_are_not() {
    let server = Server::start().await;
    let large = server.reply("GET /schema.graphql HTTP/1.1\r\naccept-encoding: gzip, br", "").await;
    assert_eq!(large.header("content-encoding"), Some("gzip"));
    assert!(large.head.contains("vary: ") && large.head.contains("accept-encoding"), "{}", large.head);
    let plain = server.reply("GET /schema.graphql HTTP/1.1", "").await;
    assert!(plain.header("content-encoding").is_none() && plain.body.contains("type Query"));
    let small = server.reply("GET /graphql?query=%7Bclock%7Btoday%7D%7D HTTP/1.1\r\naccept-encoding: gzip", "").await;
    assert_eq!(small.header("content-encoding"), None);
    server.stop().await;
}

#[tokio::test]
async fn assets_are_sent_as_they_were_packed_when_they_were_built() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("assets")).expect("a folder");
    for (name, text) in [("a.js", "plain"), ("a.js.br", "by brotli"), ("a.js.gz", "by gzip"), ("b.js", "never packed")]
    {
        std::fs::write(folder.path().join("assets").join(name), text).expect("a file");
    }
    let pages = Some(folder.path().to_owned());
    let server = Server::with(with_the_five_plans().await, Settings { pages, ..Settings::default() }).await;
    for (asset, taken, packed, text) in [
        ("a.js", "gzip, deflate, br", Some("br"), "by brotli"),
        ("a.js", "gzip", Some("gzip"), "by gzip"),
        ("a.js", "identity", None, "plain"),
        ("b.js", "gzip, br", None, "never packed"),
    ] {
        let reply = server.reply(&format!("GET /assets/{asset} HTTP/1.1\r\naccept-encoding: {taken}"), "").await;
        assert_eq!((reply.header("content-encoding"), reply.body.as_str()), (packed, text), "{asset}, {taken}");
        assert_eq!(reply.header("content-type"), Some("text/javascript"), "{asset}, {taken}");
        assert!(reply.header("cache-control").is_some_and(|rule| rule.contains("immutable")), "{}", reply.head);
    }
    server.stop().await;
}

#[tokio::test]
async fn the_icon_is_found_by_those_who_read_no_page_and_an_address_of_no_file_is_a_page() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("index.html", "a page"), ("favicon.svg", "a picture")] {
        std::fs::write(folder.path().join(name), text).expect("a file");
    }
    let pages = Some(folder.path().to_owned());
    let server = Server::with(with_the_five_plans().await, Settings { pages, ..Settings::default() }).await;
    for (path, kind, text) in
        [("/favicon.ico", "image/svg+xml", "a picture"), ("/plan/sortland", "text/html", "a page")]
    {
        let reply = server.reply(&format!("GET {path} HTTP/1.1"), "").await;
        assert_eq!((reply.header("content-type"), reply.body.as_str()), (Some(kind), text), "{path}");
    }
    server.stop().await;
}
