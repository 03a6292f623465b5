//! What requests cost on the real schema, and what callers are told of it.

use std::collections::HashMap;

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{BaseType, TypeKind, TypeSystemDefinition};
use sammenheng::graphql::root::sdl;
use sammenheng::http::{Allowance, Settings};
use serde_json::json;

use crate::support::{Server, backend, with_the_five_plans};

/// Fields by type: whether they give a list or a connection, and whether they say how long it is.
fn fields() -> Vec<(String, bool, bool)> {
    let mut fields = Vec::new();
    for definition in parse_schema(sdl()).expect("a schema").definitions {
        let TypeSystemDefinition::Type(definition) = definition else { continue };
        let name = definition.node.name.node;
        let own = match definition.node.kind {
            TypeKind::Object(object) => object.fields,
            TypeKind::Interface(interface) => interface.fields,
            _ => continue,
        };
        // Of a connection's own lists, the field that gives the connection says the size.
        if name.ends_with("Connection") {
            continue;
        }
        for field in own {
            let of = field.node.ty.node;
            let many = matches!(&of.base, BaseType::List(_))
                || matches!(&of.base, BaseType::Named(to) if to.ends_with("Connection"));
            let is_said = field.node.directives.iter().any(|directive| directive.node.name.node == "listSize");
            fields.push((format!("{name}.{}", field.node.name.node), many, is_said));
        }
    }
    fields
}

#[test]
fn every_list_says_how_long_it_is_taken_to_be() {
    let fields = fields();
    assert!(fields.iter().filter(|(_, many, _)| *many).count() > 80);
    let silent: Vec<_> = fields.iter().filter(|(_, many, is_said)| many != is_said).map(|(field, ..)| field).collect();
    assert!(
        silent.is_empty(),
        "write `#[graphql(directive = Assumed::apply(12))]` above a list that comes whole, `Paged::apply()` above a \
         connection (both are in graphql/cost/declare.rs): {silent:#?}"
    );
}

fn questions() -> Vec<(String, String)> {
    let mut files: Vec<_> = std::fs::read_dir(backend().join("tests/questions"))
        .expect("the questions")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "graphql"))
        .collect();
    files.sort();
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a question");
        (path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(), text)
    };
    files.into_iter().map(read).collect()
}

#[tokio::test]
async fn an_anonymous_caller_may_ask_all_questions_one_after_the_other() {
    let server = Server::start().await;
    let questions = questions();
    assert!(questions.len() >= 8);
    let mut spent = HashMap::new();
    for (name, text) in &questions {
        let reply = server.ask(text, json!({})).await;
        assert_eq!(reply.status, 200, "{name}: {}", reply.body);
        let answer = reply.json();
        assert!(answer.get("errors").is_none(), "{name}: {answer}");
        spent.insert(name, answer["extensions"]["cost"]["requested"].as_u64().expect("points"));
    }
    // And again, for a dashboard that asks them all anew.
    let total: u64 = spent.values().sum();
    assert!(total * 2 < u64::from(Allowance::default().points), "{spent:#?}");
    server.stop().await;
}

#[tokio::test]
async fn a_request_that_may_give_too_much_is_not_carried_out_also_through_an_interface() {
    let server = Server::start().await;
    let pages = "plans(first: 100) { nodes { activities(first: 100) { nodes { title } } } }";
    for query in [
        "{ plans(first: 100) { nodes { activities(first: 100) { nodes { title } } } } }".to_owned(),
        format!("{{ organisation(by: {{slug: \"vestvagoy\"}}) {{ {pages} }} }}"),
        format!("{{ organisation(by: {{slug: \"vestvagoy\"}}) {{ ... on Organisation {{ {pages} }} }} }}"),
        format!("{{ organisation(by: {{slug: \"vestvagoy\"}}) {{ ...F }} }} fragment F on Municipality {{ {pages} }}"),
        format!("{{ node(id: \"x\") {{ ... on Region {{ {pages} }} }} }}"),
    ] {
        let reply = server.ask(&query, json!({})).await;
        assert_eq!(reply.code(), "COST_TOO_HIGH", "{query}: {}", reply.body);
        assert!(reply.json().get("data").is_none());
    }
    server.answers_others().await;
    server.stop().await;
}

#[tokio::test]
async fn an_answer_says_what_it_cost_and_a_spent_budget_says_when_to_come_back() {
    let settings = Settings { budget: Allowance { points: 100, refill: 1 }, ..Settings::default() };
    let server = Server::with(with_the_five_plans().await, settings).await;
    let query = "{ plans(first: 10) { nodes { title } } }";
    let reply = server.ask(query, json!({})).await;
    let cost = &reply.json()["extensions"]["cost"];
    assert_eq!((&cost["requested"], &cost["nodes"]), (&json!(31), &json!(11)));
    assert_eq!(cost["budget"], json!({ "limit": 100, "remaining": 69, "refillPerSecond": 1, "resetIn": 31 }));
    assert_eq!(reply.header("ratelimit-policy"), Some("\"points\";q=100;w=100"));
    assert_eq!(reply.header("ratelimit"), Some("\"points\";r=69;t=31"));
    let reply = server.ask("{ plans(first: 100) { nodes { title } } }", json!({})).await;
    assert_eq!((reply.status, reply.code().as_str()), (429, "BUDGET_SPENT"));
    let wait: u64 = reply.header("retry-after").and_then(|wait| wait.parse().ok()).expect("seconds");
    assert!((29..=32).contains(&wait), "{reply:?}");
    // What costs less than is left is still answered.
    assert_eq!(server.ask(query, json!({})).await.status, 200);
    server.stop().await;
}

#[tokio::test]
async fn a_file_costs_its_caller_too() {
    let settings = Settings { budget: Allowance { points: 10_000, refill: 1 }, ..Settings::default() };
    let server = Server::with(with_the_five_plans().await, settings).await;
    let calendar = "GET /plan/sortland-kibs-handlingsplan-2023-2024/kalender.ics HTTP/1.1";
    let table = "GET /plan/sortland-kibs-handlingsplan-2023-2024/roller.csv HTTP/1.1";
    let reply = server.reply(calendar, "").await;
    assert_eq!((reply.status, reply.header("ratelimit")), (200, Some("\"points\";r=5000;t=5000")));
    assert_eq!(server.reply(table, "").await.status, 200);
    let reply = server.reply(calendar, "").await;
    assert_eq!((reply.status, reply.code().as_str()), (429, "BUDGET_SPENT"), "{reply:?}");
    assert!(reply.header("retry-after").is_some());
    server.stop().await;
}
