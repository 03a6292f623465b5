//! Requests that are none, are too large, or come by a way that they must not.

use serde_json::json;
use tokio::io::AsyncWriteExt;

use crate::support::Server;

const JSON: &str = "POST /graphql HTTP/1.1\r\ncontent-type: application/json";

#[tokio::test]
async fn a_body_of_a_hundred_megabytes_is_not_taken_in() {
    let server = Server::start().await;
    // Announced.
    let mut line = server.connect().await;
    line.write(&format!("{JSON}\r\nhost: test\r\ncontent-length: 104857600\r\n\r\n{{\"query\"")).await;
    let reply = line.reply().await;
    assert_eq!((reply.status, reply.code().as_str()), (413, "PAYLOAD_TOO_LARGE"));
    // Unannounced, chunk by chunk, for as long as the server takes them.
    let mut line = server.connect().await;
    line.write(&format!("{JSON}\r\nhost: test\r\ntransfer-encoding: chunked\r\n\r\n")).await;
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
    let mut taken = 0;
    while taken < 100_000_000 {
        if line.0.write_all(chunk.as_bytes()).await.is_err() {
            break;
        }
        taken += chunk.len();
    }
    assert!(taken < 50_000_000, "the server took {taken} bytes");
    server.answers_others().await;
    server.stop().await;
}

#[tokio::test]
async fn a_write_comes_neither_by_get_nor_in_a_body_that_any_page_can_send() {
    let server = Server::start().await;
    for address in [
        "/graphql?query=mutation%7Bx%7D",
        "/graphql?query=mutation%20A%7Bx%7Dquery%20B%7Bclock%7Btoday%7D%7D&operationName=A",
    ] {
        let reply = server.reply(&format!("GET {address} HTTP/1.1"), "").await;
        assert_eq!((reply.status, reply.code().as_str()), (405, "METHOD_NOT_ALLOWED"), "{address}");
        assert_eq!(reply.header("allow"), Some("POST"), "{address}");
    }
    let query = json!({ "query": "{ clock { today } }" }).to_string();
    for content_type in [
        "\r\ncontent-type: text/plain",
        "\r\ncontent-type: application/x-www-form-urlencoded",
        "\r\ncontent-type: multipart/form-data; boundary=x",
        "\r\ncontent-type: application/graphql",
        "\r\ncontent-type: text/plain; application/json",
        "\r\ncontent-type:",
        "",
    ] {
        let reply = server.reply(&format!("POST /graphql HTTP/1.1{content_type}"), &query).await;
        assert_eq!((reply.status, reply.code().as_str()), (415, "UNSUPPORTED_MEDIA_TYPE"), "{content_type}");
    }
    server.answers_others().await;
    server.stop().await;
}

#[tokio::test]
async fn ten_thousand_operations_in_one_array_are_not_run() {
    let server = Server::start().await;
    let batch = format!("[{}]", vec![r#"{"query":"{a}"}"#; 10_000].join(","));
    let reply = server.reply(JSON, batch).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "BAD_REQUEST"));
    server.answers_others().await;
    server.stop().await;
}

#[tokio::test]
async fn other_methods_and_addresses_are_told_what_there_is_as_json() {
    let server = Server::start().await;
    for method in ["PUT", "DELETE", "PATCH", "TRACE", "BREW"] {
        let reply = server.reply(&format!("{method} /graphql HTTP/1.1"), "{}").await;
        assert_eq!((reply.status, reply.code().as_str()), (405, "METHOD_NOT_ALLOWED"), "{method}");
        assert!(reply.header("allow").is_some_and(|allow| allow.contains("GET") && allow.contains("POST")), "{method}");
    }
    let reply = server.reply("GET /finnes/ikke HTTP/1.1", "").await;
    assert_eq!((reply.status, reply.code().as_str()), (404, "NOT_FOUND"));
    let reply = server.reply(&format!("{JSON}\r\naccept: text/html"), "{}").await;
    assert_eq!((reply.status, reply.code().as_str()), (406, "NOT_ACCEPTABLE"));
    server.stop().await;
}

#[tokio::test]
async fn a_panicking_resolver_is_an_error_under_an_id_and_nothing_more() {
    let mut db = crate::support::with_the_five_plans().await;
    let armed = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let trigger = std::sync::Arc::clone(&armed);
    db.set_metric_callback(move |_| {
        assert!(!trigger.load(std::sync::atomic::Ordering::Relaxed), "the secret of the house");
    });
    let server = Server::with(db, sammenheng::http::Settings::default()).await;
    let reply = server.ask("{ plans { totalCount } }", json!({})).await;
    assert_eq!((reply.status, reply.code().as_str()), (500, "INTERNAL"));
    assert!(reply.json()["errors"][0]["extensions"]["id"].as_str().is_some_and(|id| id.len() == 36));
    assert!(!reply.body.contains("secret"), "{}", reply.body);
    armed.store(false, std::sync::atomic::Ordering::Relaxed);
    let reply = server.ask("{ plans { totalCount } }", json!({})).await;
    assert!(reply.json()["data"]["plans"]["totalCount"].is_number(), "{}", reply.body);
    server.stop().await;
}

#[tokio::test]
async fn nothing_of_ours_shows_in_any_error() {
    let server = Server::start().await;
    let queries = [
        "{ plan(by: {slug: \"' OR 1=1 --\"}) { id } }",
        "{ node(id: \"../../etc/passwd\") { id } }",
        "{ plans(after: \"\\u0027\") { nodes { id } } }",
        "query($a: [Nope!] = [1]) { nodes(ids: $a) { id } }",
        "query($a: Nope) { clock { today } }",
        "{ clock { today(a: 1) } }",
        "{ __type(name: 3) { name } }",
        "subscription { a }",
    ];
    for query in queries {
        let reply = server.ask(query, json!({ "a": [] })).await;
        assert_ne!(reply.code(), "INTERNAL", "{query}: {}", reply.body);
        for word in ["SELECT", "sqlx", "panicked", "src/", ".rs", "Execution Error", "Query Error"] {
            assert!(!reply.body.contains(word), "{query}: {}", reply.body);
        }
    }
    server.stop().await;
}
