//! Documents that make much of little.

use serde_json::{Value, json};

use crate::support::{Reply, Server};

/// Refused with this code, briefly, and others are answered.
async fn is_refused(server: &Server, query: &str, code: &str) -> Reply {
    let reply = server.ask(query, json!({})).await;
    assert_eq!(reply.code(), code, "{}", reply.body);
    assert!(reply.json().get("data").is_none(), "{}", reply.body);
    assert!(reply.body.len() < 1000, "the answer has {} bytes", reply.body.len());
    server.answers_others().await;
    reply
}

#[tokio::test]
async fn values_nested_in_values_do_not_exhaust_the_stack() {
    let server = Server::start().await;
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
        let nested = format!("{{ nodes(ids: {}1{}) {{ id }} }}", open.repeat(1_900), close.repeat(1_900));
        is_refused(&server, &nested[..nested.len().min(16_000)], "DOCUMENT_TOO_DEEP").await;
        let of_type = format!("query($a: {}Int{}) {{ clock {{ today }} }}", "[".repeat(1_900), "]".repeat(1_900));
        is_refused(&server, &of_type, "DOCUMENT_TOO_DEEP").await;
    }
    is_refused(&server, &format!("{}x{}", "{x".repeat(900), "}".repeat(900)), "DOCUMENT_TOO_DEEP").await;
    is_refused(&server, &format!("{}x{}", "{...".repeat(600), "}".repeat(600)), "DOCUMENT_TOO_DEEP").await;
    // In variables too, where the document is blameless.
    for depth in [50, 100_000] {
        let variables = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let body = format!(r#"{{"query": "{{ clock {{ today }} }}", "variables": {{"a": {variables}}}}}"#);
        let reply = server.reply("POST /graphql HTTP/1.1\r\ncontent-type: application/json", body).await;
        assert_eq!((reply.status, reply.code().as_str()), (400, "BAD_REQUEST"));
    }
    server.answers_others().await;
    server.stop().await;
}

#[tokio::test]
async fn fragments_that_spread_fragments_hold_no_worker() {
    let server = Server::start().await;
    let levels = 25;
    let chain = (0..levels).map(|n| format!("fragment F{n} on Query{{...F{0} ...F{0}}}", n + 1));
    let query = format!("{{...F0}}{}fragment F{levels} on Query{{__typename}}", chain.collect::<String>());
    assert!(query.len() < 1024);
    is_refused(&server, &query, "DOCUMENT_TOO_WIDE").await;
    is_refused(
        &server,
        "{...A} fragment A on Query{...B ...B} fragment B on Query{...A ...A}",
        "GRAPHQL_VALIDATION_FAILED",
    )
    .await;
    server.stop().await;
}

#[tokio::test]
async fn aliases_and_duplicates_by_the_thousand_are_not_executed() {
    let server = Server::start().await;
    let aliases = |count: usize| (0..count).map(|n| format!("a{n}:__typename ")).collect::<String>();
    is_refused(&server, &format!("{{{}}}", aliases(14_000)), "DOCUMENT_TOO_LARGE").await;
    is_refused(&server, &format!("{{clock{{{}}}}}", aliases(31)), "DOCUMENT_TOO_WIDE").await;
    is_refused(&server, &format!("{{{}}}", "__typename ".repeat(1_400)), "DOCUMENT_TOO_WIDE").await;
    is_refused(&server, &format!("{{{}}}", "a ".repeat(5_000)), "DOCUMENT_TOO_LARGE").await;
    is_refused(&server, &format!("{{clock @skip(if: true) {}{{today}}}}", "@a ".repeat(60)), "DOCUMENT_TOO_WIDE").await;
    server.stop().await;
}

#[tokio::test]
async fn operations_by_the_hundred_in_one_document_are_not_looked_at() {
    let server = Server::start().await;
    let operations = (0..300).map(|n| format!("query Q{n}{{a}} ")).collect::<String>();
    is_refused(&server, &operations, "DOCUMENT_TOO_WIDE").await;
    server.stop().await;
}

#[tokio::test]
async fn root_fields_of_a_mutation_are_counted() {
    let server = Server::start().await;
    is_refused(&server, &format!("mutation{{{}}}", "write ".repeat(300)), "DOCUMENT_TOO_WIDE").await;
    is_refused(
        &server,
        &format!("mutation{{...F}} fragment F on Mutation{{{}}}", "w ".repeat(11)),
        "DOCUMENT_TOO_WIDE",
    )
    .await;
    server.stop().await;
}

#[tokio::test]
async fn page_sizes_out_of_bounds_are_refused_and_do_not_wrap() {
    let server = Server::start().await;
    for size in ["-1", "0", "2147483647", "-2147483648"] {
        for query in [
            format!("{{ plans(first: {size}) {{ nodes {{ id }} }} }}"),
            format!("{{ plans(last: {size}) {{ nodes {{ id }} }} }}"),
        ] {
            let reply = server.ask(&query, json!({})).await;
            assert_eq!(reply.code(), "BAD_USER_INPUT", "{query}: {}", reply.body);
        }
        let reply = server
            .ask("query($n: Int) { plans(first: $n) { nodes { id } } }", json!({ "n": size.parse::<i64>().ok() }))
            .await;
        assert_eq!(reply.code(), "BAD_USER_INPUT", "{size}: {}", reply.body);
    }
    for size in ["2147483648", "99999999999999999999"] {
        let reply = server.ask(&format!("{{ plans(first: {size}) {{ nodes {{ id }} }} }}"), json!({})).await;
        assert!(["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"].contains(&reply.code().as_str()), "{}", reply.body);
    }
    server.answers_others().await;
    server.stop().await;
}

#[tokio::test]
async fn what_the_parser_says_of_a_huge_input_is_not_sent_back() {
    let server = Server::start().await;
    let secret = "hemmelig ".repeat(1_700);
    let reply = is_refused(&server, &format!("{{ plan(by: \"{secret}\" }}"), "GRAPHQL_PARSE_FAILED").await;
    assert!(!reply.body.contains("hemmelig"), "{}", reply.body);
    assert_eq!(reply.json()["errors"][0]["locations"][0]["line"], 1);
    // Errors in the hundreds are cut to twenty.
    let reply = server
        .ask(&format!("{{ clock {{ {} }} }}", (0..500).map(|n| format!("no{n} ")).collect::<String>()), json!({}))
        .await;
    assert_eq!(reply.json()["errors"].as_array().map(Vec::len), Some(20));
    server.stop().await;
}

#[tokio::test]
async fn control_characters_come_in_by_no_way() {
    let server = Server::start().await;
    for query in [
        "{ plan(by: {slug: \"a\u{0}\"}) { id } }",
        r#"{ plan(by: {slug: "a\u0000"}) { id } }"#,
        "{ clock # \u{7}\n { today } }",
    ] {
        is_refused(&server, query, "GRAPHQL_PARSE_FAILED").await;
    }
    let query = "query($slug: String!) { plan(by: {slug: $slug}) { id } }";
    for variables in [json!({ "slug": "a\u{0}" }), json!({ "other": [{ "deep": "\u{0}" }] })] {
        assert_eq!(server.ask(query, variables).await.code(), "BAD_REQUEST");
    }
    let fine = server.ask(query, json!({ "slug": "\\u0000" })).await;
    assert_eq!(fine.json()["data"]["plan"], Value::Null);
    server.stop().await;
}

/// What graphql-js asks for when it is asked to ask for everything.
const INTROSPECTION: &str = include_str!("introspection.graphql");

#[tokio::test]
async fn code_generators_may_read_the_schema_and_nobody_is_told_names_to_guess() {
    let server = Server::start().await;
    let reply = server.ask(INTROSPECTION, json!({})).await;
    assert!(
        reply.json()["data"]["__schema"]["types"].as_array().is_some_and(|types| types.len() > 50),
        "{}",
        reply.body
    );
    let reply = is_refused(&server, "{ plns { nodes { id } } }", "GRAPHQL_VALIDATION_FAILED").await;
    assert!(!reply.body.contains("plans"), "{}", reply.body);
    server.stop().await;
}
