//! What is remembered between requests: another question about the same things takes no statement, and nobody is
//! told what was.

use sammenheng::app::App;
use sammenheng::cli::bring_in;
use sammenheng::clock::Clock;
use sammenheng::http::Settings;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::conversation::{Conversation, until};
use crate::support::{DAY, Server, backend};

/// Lists at the root and under others, counted and not, single things, and what there is none of.
const THINGS: &str = r#"{
    plan(by: {slug: "sortland-kibs-handlingsplan-2023-2024"}) { title owner { name } networks { name seats { count } }
        activities(first: 3) { totalCount nodes { title milestones { text } networks { name } } } }
    organisation(by: {slug: "vesteralen"}) { name ... on Region { municipalities(first: 10) { totalCount nodes { name
        plans(first: 10) { nodes { title milestoneProgress { activities next } } }
        activities(where: {upcoming: true}, first: 3) { totalCount nodes { title audience { positions { name } } } } } } } }
    network(by: {slug: "sortland-sut"}) { name meetings(first: 5) { totalCount nodes { title plan { title } } } }
    none: organisation(by: {slug: "ingen"}) { name }
    activities(first: 40, where: {audience: ["rektor"]}) { totalCount nodes { title networks { name } themes { title } } }
}"#;

/// The same things, asked for in other words.
fn otherwise(number: usize) -> String {
    format!("query Otherwise{number} {THINGS}")
}

/// What a server says that remembers nothing.
async fn truth(talk: &Conversation, query: &str) -> Value {
    let clock = Clock::set_to(Some(DAY.parse().expect("a day")));
    let server = Server::of(App::new(talk.other.clone(), clock, 1), Settings::default()).await;
    let answer = server.ask(query, json!({})).await.json();
    server.stop().await;
    answer["data"].clone()
}

#[tokio::test]
async fn another_question_about_the_same_things_takes_no_statement() {
    let talk = Conversation::begin_remembering().await;
    let (first, asked) = talk.ask(THINGS).await;
    assert!(asked > 10 && first["plan"]["activities"]["totalCount"] == 89, "{first:#}");
    talk.ask(THINGS).await;
    let (again, asked) = talk.ask(&otherwise(1)).await;
    assert_eq!((&again, asked), (&first, 0));
    assert_eq!(first, truth(&talk, THINGS).await);
    talk.server.stop().await;
}

#[tokio::test]
async fn what_another_process_brings_in_is_told_to_all_who_ask_next() {
    let talk = Conversation::begin_remembering().await;
    talk.ask(THINGS).await;
    let folder = tempfile::tempdir().expect("a folder");
    let name = "sortland-kibs-handlingsplan-2023-2024.yaml";
    let text = std::fs::read_to_string(backend().join("plans").join(name)).expect("a plan");
    let file = folder.path().join(name);
    std::fs::write(&file, text.replace("Fagfredag", "Fagtorsdag").replace("SKUT-samling", "Samling")).expect("a file");
    bring_in(&talk.other, &[file]).await.expect("an import");
    talk.other
        .execute_unprepared("UPDATE organisation SET slug = 'ingen' WHERE slug = 'vestby'")
        .await
        .expect("a write");
    let now = truth(&talk, THINGS).await;
    assert_eq!(now["none"]["name"], "Vestby kommune");
    until(async || talk.ask(&otherwise(2)).await.0 == now).await;
    assert_eq!(talk.ask(&otherwise(3)).await, (now, 0));
    talk.server.stop().await;
}

#[tokio::test]
async fn what_is_remembered_is_of_the_day_that_it_was_read_on() {
    let talk = Conversation::begin_remembering().await;
    let (first, _) = talk.ask(THINGS).await;
    let body = json!({ "query": THINGS }).to_string();
    let head = "POST /graphql?dag=2024-05-01 HTTP/1.1\r\ncontent-type: application/json";
    let in_may = talk.server.reply(head, body).await.json()["data"].clone();
    let upcoming =
        |data: &Value| data["organisation"]["municipalities"]["nodes"][0]["activities"]["totalCount"].as_i64();
    assert!(upcoming(&in_may) < upcoming(&first), "{in_may:#}");
    assert_eq!(talk.ask(&otherwise(4)).await, (first, 0));
    talk.server.stop().await;
}
