//! Callers who are slow, silent or many.

use std::time::Duration;

use sammenheng::http::Settings;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{Line, Server, with_the_five_plans};

/// A server that loses patience soon, so that a test need not wait.
async fn impatient() -> Server {
    let settings = Settings { patience: Duration::from_millis(200), ..Settings::default() };
    Server::with(with_the_five_plans().await, settings).await
}

#[tokio::test]
async fn a_head_or_a_body_that_does_not_come_is_not_waited_for_without_end() {
    let server = impatient().await;
    let mut silent = server.connect().await;
    let mut slow_head = server.connect().await;
    slow_head.write("POST /graphql HTTP/1.1\r\nhost: te").await;
    let mut slow_body = server.connect().await;
    let head = "POST /graphql HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n";
    slow_body.write(&format!("{head}{{\"que")).await;
    server.answers_others().await;
    assert_eq!(silent.reply().await.body, "");
    assert_eq!(slow_head.reply().await.body, "");
    let reply = slow_body.reply().await;
    assert_eq!((reply.status, reply.code().as_str()), (408, "REQUEST_TIMEOUT"));
    server.answers_others().await;
    server.stop().await;
}

#[tokio::test]
async fn one_who_does_not_take_in_the_answers_is_left() {
    let server = impatient().await;
    let mut line = server.connect().await;
    let request = "GET /schema.graphql HTTP/1.1\r\nhost: test\r\n\r\n".repeat(200);
    // Two hundred answers of a hundred kilobytes fit into no buffer between two sockets.
    let mut sent = 0;
    while sent < 50 {
        if line.0.write_all(request.as_bytes()).await.is_err() {
            break;
        }
        sent += 1;
    }
    server.answers_others().await;
    let _ended = line.reply().await;
    server.stop().await;
}

#[tokio::test]
async fn a_connection_that_would_be_a_web_socket_is_answered_and_not_held() {
    let server = Server::start().await;
    let upgrade = "GET /graphql HTTP/1.1\r\nhost: test\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
                   sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n";
    let mut line = server.connect().await;
    line.write(upgrade).await;
    line.write("GET /health/live HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n").await;
    let reply = line.reply().await;
    assert_eq!(reply.status, 400, "{reply:?}");
    assert!(reply.body.ends_with("live"), "the connection speaks HTTP as before: {reply:?}");
    let stream =
        server.reply("GET /graphql?query=%7Bclock%7Btoday%7D%7D HTTP/1.1\r\naccept: text/event-stream", "").await;
    assert_eq!((stream.status, stream.code().as_str()), (406, "NOT_ACCEPTABLE"));
    server.stop().await;
}

#[tokio::test]
async fn requests_of_one_caller_at_once_are_counted_and_those_of_others_are_not() {
    let settings =
        Settings { at_once: 3, proxies: vec!["127.0.0.0/8".parse().expect("a network")], ..Settings::default() };
    let server = Server::with(with_the_five_plans().await, settings).await;
    let mut waiting: Vec<Line> = Vec::new();
    for _ in 0..3 {
        let mut line = server.connect().await;
        let head = "POST /graphql HTTP/1.1\r\nhost: test\r\nx-forwarded-for: 192.0.2.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\nexpect: 100-continue\r\n\r\n";
        line.write(head).await;
        // The server asks for the body once the request is under way.
        let mut invitation = [0; 25];
        line.0.read_exact(&mut invitation).await.expect("an invitation");
        assert!(invitation.starts_with(b"HTTP/1.1 100"), "{invitation:?}");
        waiting.push(line);
    }
    let ask = |caller: &'static str| {
        let head = format!("GET /graphql?query=%7Bclock%7Btoday%7D%7D HTTP/1.1\r\nx-forwarded-for: {caller}");
        let server = &server;
        async move { server.reply(&head, "").await }
    };
    let reply = ask("192.0.2.1").await;
    assert_eq!((reply.status, reply.code().as_str()), (429, "TOO_MANY_REQUESTS"));
    assert!(reply.header("retry-after").is_some(), "{reply:?}");
    assert_eq!(ask("192.0.2.2").await.status, 200);
    drop(waiting);
    // The places are free as soon as the server has seen the connections end.
    while ask("192.0.2.1").await.status == 429 {
        tokio::task::yield_now().await;
    }
    server.stop().await;
}

#[tokio::test]
async fn connections_of_one_caller_have_a_number() {
    let settings = Settings { at_once: 2, ..Settings::default() };
    let server = Server::with(with_the_five_plans().await, settings).await;
    let mut lines = Vec::new();
    for _ in 0..4 {
        lines.push(server.connect().await);
    }
    let mut one_too_many = server.connect().await;
    assert_eq!(one_too_many.reply().await.head, "", "closed without a word");
    drop(lines);
    server.stop().await;
}

#[tokio::test]
async fn a_server_that_stops_ends_what_is_under_way_first() {
    let server = Server::start().await;
    let mut line = server.connect().await;
    let body = json!({ "query": "{ clock { today } }" }).to_string();
    let head = "POST /graphql HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\nexpect: 100-continue";
    line.write(&format!("{head}\r\ncontent-length: {}\r\n\r\n", body.len())).await;
    let mut invitation = [0; 25];
    line.0.read_exact(&mut invitation).await.expect("an invitation");
    let stopping = tokio::spawn(server.stop());
    line.write(&body).await;
    assert_eq!(line.reply().await.json()["data"]["clock"]["today"], "2023-09-18");
    stopping.await.expect("an orderly end");
}
