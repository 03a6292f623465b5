//! A conversation with a server that hears of writes, while others write.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sammenheng::app::App;
use sammenheng::clock::Clock;
use sammenheng::db::{Database, News, connect};
use sammenheng::http::Settings;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::support::{DAY, Server, address_of_the_five_plans};

/// Asks for the name of Sortland, and for the day.
pub const NAME: &str = r#"{ organisation(by: {slug: "sortland"}) { name } clock { today } }"#;

/// A server that hears of writes, the statements that it has made, and another line to its database.
pub struct Conversation {
    pub server: Server,
    statements: Arc<AtomicUsize>,
    pub other: Database,
    news: News,
}

impl Conversation {
    /// A server that keeps answers.
    pub async fn begin(settings: Settings) -> Self {
        Self::with(settings, |app, _| app).await
    }

    /// A server that keeps no answer, and remembers what it has read.
    pub async fn begin_remembering() -> Self {
        Self::with(Settings { answers: 0, ..Settings::default() }, App::hearing).await
    }

    async fn with(settings: Settings, made: impl FnOnce(App, News) -> App) -> Self {
        let address = address_of_the_five_plans().await;
        let statements = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&statements);
        let mut db = connect(&address, 4).await.expect("a database");
        db.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        let news = News::of(&address);
        let app = made(App::new(db, Clock::set_to(Some(DAY.parse().expect("a day"))), 100_000), news.clone());
        let server = Server::of(app, Settings { news: news.clone(), ..settings }).await;
        let other = connect(&address, 1).await.expect("another line");
        let begun = Self { server, statements, other, news };
        begun.hears().await;
        begun
    }

    /// Until it hears of writes.
    pub async fn hears(&self) {
        until(async || self.news.edition().is_some()).await;
    }

    /// The answer, and how many statements it took.
    pub async fn ask(&self, query: &str) -> (Value, usize) {
        let before = self.statements.load(Ordering::Relaxed);
        let answer = self.server.ask(query, json!({})).await.json();
        (answer["data"].clone(), self.statements.load(Ordering::Relaxed) - before)
    }

    /// Another process gives Sortland another name.
    pub async fn rename(&self, name: &str) {
        let statement = format!("UPDATE organisation SET name = '{name}' WHERE slug = 'sortland'");
        self.other.execute_unprepared(&statement).await.expect("a write");
    }

    /// Until it says this name.
    pub async fn says(&self, name: &str) {
        until(async || self.ask(NAME).await.0["organisation"]["name"] == name).await;
    }
}

/// Waits until something holds.
pub async fn until(mut holds: impl AsyncFnMut() -> bool) {
    let patiently = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), patiently).await.expect("it holds in the end");
}
