//! Answers that are kept: given again without a look at the data, and never once something was written.

use sammenheng::http::{Allowance, Settings};
use sea_orm::ConnectionTrait;
use serde_json::json;

use super::conversation::{Conversation, NAME};
use crate::support::{Server, on_postgres};

#[tokio::test]
async fn what_was_asked_before_is_answered_without_a_statement_until_somebody_writes() {
    let talk = Conversation::begin(Settings::default()).await;
    let (first, asked) = talk.ask(NAME).await;
    assert!(asked > 0 && first["organisation"]["name"] == "Sortland kommune", "{first}");
    assert_eq!(talk.ask(NAME).await, (first, 0));
    talk.rename("Sortland by").await;
    talk.says("Sortland by").await;
    assert_eq!(talk.ask(NAME).await.1, 0, "the new answer is kept in its turn");
    talk.server.stop().await;
}

#[tokio::test]
async fn a_kept_answer_is_for_its_own_day_and_its_own_question() {
    let talk = Conversation::begin(Settings::default()).await;
    let today = async |address: &str| {
        let body = json!({ "query": NAME, "variables": {} }).to_string();
        let head = format!("POST {address} HTTP/1.1\r\ncontent-type: application/json");
        talk.server.reply(&head, body).await.json()["data"]["clock"]["today"].clone()
    };
    assert_eq!(today("/graphql").await, "2023-09-18");
    assert_eq!(today("/graphql?dag=2020-09-09").await, "2020-09-09");
    assert_eq!(today("/graphql").await, "2023-09-18");
    let other = NAME.replace("sortland", "vestvagoy");
    assert_eq!(talk.ask(&other).await.0["organisation"]["name"], "Vestvågøy kommune");
    talk.server.stop().await;
}

#[tokio::test]
async fn an_answer_with_an_error_is_made_anew_and_a_kept_one_costs_a_tenth() {
    let budget = Allowance { points: 100, refill: 1 };
    let talk = Conversation::begin(Settings { budget, ..Settings::default() }).await;
    let foreign = r#"{ organisation(by: {slug: "sortland"}) { name } plans(after: "?") { totalCount } }"#;
    let statements = [talk.ask(foreign).await.1, talk.ask(foreign).await.1];
    assert!(statements[0] > 0 && statements[0] == statements[1], "{statements:?}");
    let mut remaining = Vec::new();
    loop {
        let reply = talk.server.ask("{ plans(first: 10) { nodes { slug } } }", json!({})).await;
        if reply.status == 429 {
            break;
        }
        remaining.push(reply.json()["extensions"]["cost"]["budget"]["remaining"].as_u64().expect("what is left"));
        assert!(remaining.len() < 100, "the budget is never spent: {remaining:?}");
    }
    // 31 points at first, then four each time, unless a second gives one back.
    assert!(matches!(remaining[0] - remaining[1], 3..=4), "{remaining:?}");
    assert!(remaining.len() > 5, "{remaining:?}");
    talk.server.stop().await;
}

#[tokio::test]
async fn nothing_is_kept_while_nobody_tells_of_writes() {
    let talk = Conversation::begin(Settings::default()).await;
    let deaf = Server::with(talk.other.clone(), Settings::default()).await;
    let name = async || deaf.ask(NAME, json!({})).await.json()["data"]["organisation"]["name"].clone();
    assert_eq!(name().await, "Sortland kommune");
    talk.rename("Sortland by").await;
    assert_eq!(name().await, "Sortland by");
    deaf.stop().await;
    talk.server.stop().await;
}

#[tokio::test]
async fn a_line_that_is_cut_hides_no_write() {
    let talk = Conversation::begin(Settings::default()).await;
    talk.says("Sortland kommune").await;
    if on_postgres() {
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
            WHERE datname = current_database() AND pid <> pg_backend_pid() \
            AND (query LIKE 'LISTEN%' OR query = 'SELECT 1')";
        talk.other.execute_unprepared(cut).await.expect("cut");
    }
    talk.rename("Sortland by").await;
    talk.says("Sortland by").await;
    talk.hears().await;
    talk.server.stop().await;
}
