//! Answers that a caller has already are not sent again.

use serde_json::json;

use crate::support::Server;

const PLANS: &str = "/graphql?query=%7Bplans%7Bnodes%7Btitle%7D%7D%7D";

#[tokio::test]
async fn a_read_by_get_is_sent_once_and_then_only_confirmed() {
    let server = Server::start().await;
    let first = server.reply(&format!("GET {PLANS} HTTP/1.1"), "").await;
    let tag = first.header("etag").expect("a tag");
    assert_eq!(first.header("cache-control"), Some("public, no-cache"));
    assert!(first.head.contains("vary: accept\r\n"), "{}", first.head);
    for known in [tag.to_owned(), format!("\"other\", {tag}"), "*".to_owned()] {
        let again = server.reply(&format!("GET {PLANS} HTTP/1.1\r\nif-none-match: {known}"), "").await;
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{known}");
        assert!(again.header("etag").is_some() && again.header("ratelimit").is_some(), "{again:?}");
    }
    for (other, status) in [
        (format!("GET {PLANS} HTTP/1.1\r\nif-none-match: \"other\""), 200),
        (format!("GET {PLANS}&dag=2020-09-09 HTTP/1.1\r\nif-none-match: \"other\""), 200),
        (
            "GET /graphql?query=%7Bplans%7BtotalCount%7D%7D HTTP/1.1".to_owned() + &format!("\r\nif-none-match: {tag}"),
            200,
        ),
    ] {
        assert_eq!(server.reply(&other, "").await.status, status, "{other}");
    }
    server.stop().await;
}

#[tokio::test]
async fn what_is_posted_and_what_has_failed_is_not_kept() {
    let server = Server::start().await;
    let posted = server.ask("{ plans { nodes { title } } }", json!({})).await;
    assert_eq!((posted.header("etag"), posted.header("cache-control")), (None, Some("no-store")));
    let failed = server.reply("GET /graphql?query=%7Bplans(first:0)%7BtotalCount%7D%7D HTTP/1.1", "").await;
    assert_eq!((failed.header("etag"), failed.header("cache-control")), (None, Some("no-store")));
    server.stop().await;
}
