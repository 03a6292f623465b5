//! Documents that are known by id.

use std::sync::Arc;

use sammenheng::http::{Documents, Settings};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::support::{Reply, Server, with_the_five_plans};

const TODAY: &str = "query Today { clock { today } }";
const PLAN: &str = "query Plan($slug: String!) { plan(by: {slug: $slug}) { slug } }";

fn id(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn file(documents: &Value) -> NamedTempFile {
    let file = NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), documents.to_string()).expect("written");
    file
}

async fn server(known_only: bool) -> Server {
    let file = file(&json!({ id(TODAY): TODAY, "plan": PLAN }));
    let documents = Documents::read(&[file.path().to_owned()], known_only).await.expect("documents");
    let settings = Settings { documents: Arc::new(documents), ..Settings::default() };
    Server::with(with_the_five_plans().await, settings).await
}

async fn post(server: &Server, body: Value) -> Reply {
    server.reply("POST /graphql HTTP/1.1\r\ncontent-type: application/json", body.to_string()).await
}

#[tokio::test]
async fn a_known_document_is_answered_by_its_id_alone() {
    let server = server(false).await;
    let today = &json!({ "today": "2023-09-18" });
    for body in [
        json!({ "documentId": id(TODAY) }),
        json!({ "documentId": format!("sha256:{}", id(TODAY)) }),
        json!({ "documentId": id(TODAY), "operationName": "Today", "variables": null }),
        json!({ "extensions": { "persistedQuery": { "version": 1, "sha256Hash": id(TODAY) } } }),
        json!({ "query": "{ clock { today } }", "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "ab" } } }),
    ] {
        let reply = post(&server, body.clone()).await;
        assert_eq!(&reply.json()["data"]["clock"], today, "{body}: {}", reply.body);
    }
    let plan = "vestvagoy-temaplan-oppvekst";
    let reply = post(&server, json!({ "documentId": "plan", "variables": { "slug": plan } })).await;
    assert_eq!(reply.json()["data"]["plan"]["slug"], plan, "{}", reply.body);
    // By GET too, where it can be kept.
    let address = format!("/graphql?documentId=plan&variables=%7B%22slug%22%3A%22{plan}%22%7D");
    let reply = server.reply(&format!("GET {address} HTTP/1.1"), "").await;
    assert_eq!(reply.json()["data"]["plan"]["slug"], plan, "{}", reply.body);
    assert!(reply.header("etag").is_some(), "{reply:?}");
    server.stop().await;
}

#[tokio::test]
async fn a_known_document_is_held_to_the_types_of_its_variables() {
    let server = server(false).await;
    for variables in [json!({}), json!({ "slug": null }), json!({ "slug": 3 }), json!({ "slug": ["a"] })] {
        let reply = post(&server, json!({ "documentId": "plan", "variables": variables })).await;
        assert_eq!(reply.code(), "BAD_USER_INPUT", "{variables}: {}", reply.body);
        assert!(reply.json().get("data").is_none());
    }
    server.stop().await;
}

#[tokio::test]
async fn an_id_that_is_not_known_has_a_code_of_its_own() {
    let server = server(false).await;
    for body in [
        json!({ "documentId": "0000" }),
        json!({ "documentId": "" }),
        json!({ "extensions": { "persistedQuery": { "version": 1, "sha256Hash": id("{ a }") } } }),
    ] {
        let reply = post(&server, body.clone()).await;
        assert_eq!((reply.status, reply.code().as_str()), (200, "PERSISTED_QUERY_NOT_FOUND"), "{body}");
    }
    let head = "GET /graphql?documentId=0000 HTTP/1.1\r\naccept: application/graphql-response+json";
    let reply = server.reply(head, "").await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "PERSISTED_QUERY_NOT_FOUND"));
    assert_eq!(post(&server, json!({ "variables": {} })).await.code(), "BAD_REQUEST");
    server.stop().await;
}

#[tokio::test]
async fn a_server_may_answer_known_documents_alone() {
    let server = server(true).await;
    assert_eq!(post(&server, json!({ "documentId": "plan", "variables": { "slug": "x" } })).await.status, 200);
    // The text of a known document is known as well.
    assert_eq!(post(&server, json!({ "query": TODAY })).await.status, 200);
    for query in ["{ clock { today } }", "{", "{ __schema { types { name } } }"] {
        let reply = post(&server, json!({ "query": query })).await;
        assert_eq!((reply.status, reply.code().as_str()), (403, "PERSISTED_QUERY_REQUIRED"), "{query}");
    }
    assert_eq!(post(&server, json!({ "documentId": "0000" })).await.code(), "PERSISTED_QUERY_NOT_FOUND");
    server.stop().await;
}

#[tokio::test]
async fn a_server_does_not_start_with_a_document_that_it_would_not_answer() {
    for (text, why) in
        [("{ nothing }", "Unknown field"), ("{", "not GraphQL"), ("query($a: Int) { clock { today } }", "not used")]
    {
        let file = file(&json!({ "broken": text }));
        let told = Documents::read(&[file.path().to_owned()], false).await.err().expect("a refusal");
        assert!(told.contains("the document broken") && told.contains(why), "{told}");
    }
    let told = Documents::read(&["/finnes/ikke.json".into()], false).await.err().expect("a refusal");
    assert!(told.starts_with("/finnes/ikke.json: "), "{told}");
}
