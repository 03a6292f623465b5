//! What is written of those who sign in: the same on both databases. The way to an issuer and back is tried with
//! real ones, in `e2e`.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sammenheng::auth::account;
use sammenheng::auth::identity::Identity;
use sammenheng::auth::pending::{self, Agreed};
use sammenheng::auth::session::{self, Lasting};
use sammenheng::auth::token::Token;
use sammenheng::clock::Clock;
use sammenheng::db::Database;

use crate::support::empty;

fn now() -> DateTime<Utc> {
    Clock::set_to(None).now()
}

async fn somebody(db: &Database, subject: &str, name: Option<&str>) -> account::Model {
    let name = name.map(str::to_owned);
    let identity = Identity { issuer: "https://issuer.example".to_owned(), subject: subject.to_owned(), name };
    account::signed_in(db, &identity, now()).await.expect("an account")
}

#[tokio::test]
async fn one_person_has_one_account_and_their_latest_name() {
    let db = empty().await;
    let first = somebody(&db, "en", Some("Før")).await;
    let again = somebody(&db, "en", Some("Etter")).await;
    assert_eq!((again.id, again.name.as_deref(), again.created_at), (first.id, Some("Etter"), first.created_at));
    assert_ne!(somebody(&db, "to", None).await.id, first.id);
}

#[tokio::test]
async fn a_session_is_found_by_its_token_until_it_is_closed() {
    let db = empty().await;
    let account = somebody(&db, "en", None).await;
    let lasting = Lasting::default();
    let token = lasting.open(&db, account.id, now()).await.expect("a session");
    let found = lasting.find(&db, &token, now()).await.expect("a look").expect("a session");
    assert_eq!(found.1, account);
    assert!(lasting.find(&db, &Token::by_chance(), now()).await.expect("a look").is_none(), "another token");
    // What the database holds opens nothing.
    let stolen = Token::shown(&found.0.token_hash);
    assert!(lasting.find(&db, &stolen, now()).await.expect("a look").is_none(), "the hash");
    session::close(&db, &token).await.expect("closed");
    assert!(lasting.find(&db, &token, now()).await.expect("a look").is_none(), "closed");
}

#[tokio::test]
async fn a_session_ends_by_itself_and_when_it_goes_unused() {
    let db = empty().await;
    let account = somebody(&db, "en", None).await;
    let long = Lasting::default();
    let short = Lasting { whole: Duration::ZERO, ..long };
    let token = short.open(&db, account.id, now()).await.expect("a session");
    assert!(long.find(&db, &token, now()).await.expect("a look").is_none(), "over from the start");
    let token = long.open(&db, account.id, now()).await.expect("a session");
    let impatient = Lasting { idle: Duration::ZERO, ..long };
    assert!(impatient.find(&db, &token, now()).await.expect("a look").is_none(), "unused for long enough");
    assert!(long.find(&db, &token, now()).await.expect("a look").is_some(), "and yet there");
    // Whoever opens the next one clears away those that are over.
    impatient.open(&db, account.id, now()).await.expect("a session");
    assert!(long.find(&db, &token, now()).await.expect("a look").is_none(), "cleared away");
}

#[tokio::test]
async fn a_sign_in_comes_back_once() {
    let db = empty().await;
    let word = |word: &str| word.to_owned();
    let agreed = Agreed {
        issuer: word("prove"),
        state: word("s"),
        nonce: word("n"),
        pkce_verifier: word("v"),
        return_to: word("/plan/sortland"),
    };
    let token = pending::keep(&db, agreed, now()).await.expect("kept");
    assert!(pending::take(&db, &Token::by_chance(), now()).await.expect("a look").is_none(), "another browser");
    let came_back = pending::take(&db, &token, now()).await.expect("a look").expect("what was agreed");
    assert_eq!((came_back.issuer.as_str(), came_back.return_to.as_str()), ("prove", "/plan/sortland"));
    assert!(pending::take(&db, &token, now()).await.expect("a look").is_none(), "taken before");
}
