//! News: whether anything has been written to the database, by this process or another.

use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use sea_orm::sqlx::postgres::PgListener;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::sqlx::{Connection, Error, SqliteConnection, query, query_scalar};
use tokio::time::{sleep, timeout};

use super::turn::file_of;

/// How often SQLite's file is looked at, and PostgreSQL is asked whether it still hears: a write is known at the
/// latest after both.
const EVERY: Duration = Duration::from_millis(250);
/// How long PostgreSQL may take to say that it hears.
const PATIENCE: Duration = Duration::from_millis(500);
/// Where triggers on all of PostgreSQL's tables tell of writes; the migration has the same name.
const CHANNEL: &str = "sammenheng_written";
/// While nobody could tell of a write.
const UNKNOWN: u64 = 0;

/// What the data are as long as nothing is written; another number after each write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition(u64);

/// Hears of every write. The default hears of none, and says so.
#[derive(Clone, Debug, Default)]
pub struct News(Arc<AtomicU64>);

impl News {
    /// Listens to the database, until nobody asks any more.
    pub fn of(url: &str) -> Self {
        let news = Self::default();
        let reporter = Reporter { news: Arc::downgrade(&news.0), last: UNKNOWN };
        if file_of(url).is_some() || url.starts_with("postgres") {
            tokio::spawn(report(url.to_owned(), reporter));
        }
        news
    }

    /// The edition that the data have now; none while nobody could tell of a write.
    pub fn edition(&self) -> Option<Edition> {
        let number = self.0.load(Ordering::Acquire);
        (number != UNKNOWN).then_some(Edition(number))
    }
}

/// The one who listens.
struct Reporter {
    news: Weak<AtomicU64>,
    last: u64,
}

impl Reporter {
    /// Something was written, or may have been.
    fn written(&mut self) {
        self.last += 1;
        self.tell(self.last);
    }

    fn lost(&self) {
        self.tell(UNKNOWN);
    }

    fn tell(&self, number: u64) {
        if let Some(news) = self.news.upgrade() {
            news.store(number, Ordering::Release);
        }
    }

    fn is_wanted(&self) -> bool {
        self.news.strong_count() > 0
    }
}

async fn report(url: String, mut reporter: Reporter) {
    // Told once for each time that the line is lost, not at each try to mend it.
    let mut warned_at = None;
    while reporter.is_wanted() {
        let ended = match file_of(&url) {
            Some(_) => watch(&url, &mut reporter).await,
            None => listen(&url, &mut reporter).await,
        };
        if let Err(error) = ended {
            reporter.lost();
            if warned_at.replace(reporter.last) != Some(reporter.last) {
                tracing::warn!(%error, "nobody tells of writes for now, so no answer is kept");
            }
            sleep(EVERY).await;
        }
    }
}

/// Looks at SQLite's counter of what other connections have written.
async fn watch(url: &str, reporter: &mut Reporter) -> Result<(), Error> {
    let options = SqliteConnectOptions::from_str(url)?.create_if_missing(false);
    let mut connection = SqliteConnection::connect_with(&options).await?;
    let mut seen = None;
    while reporter.is_wanted() {
        let version: i64 = query_scalar("PRAGMA data_version").fetch_one(&mut connection).await?;
        if seen.replace(version) != Some(version) {
            reporter.written();
        }
        sleep(EVERY).await;
    }
    Ok(())
}

/// Listens to PostgreSQL's triggers.
async fn listen(url: &str, reporter: &mut Reporter) -> Result<(), Error> {
    let mut listener = PgListener::connect(url).await?;
    listener.listen(CHANNEL).await?;
    reporter.written();
    while reporter.is_wanted() {
        match timeout(EVERY, listener.try_recv()).await {
            // Without a notification the line was lost and is there again; what was written meanwhile is unknown.
            Ok(heard) => {
                heard?;
                reporter.written();
            }
            // A line that is cut without a word stays silent for ever.
            Err(_) => {
                timeout(PATIENCE, query("SELECT 1").execute(&mut listener)).await.map_err(|_| silence())??;
            }
        }
    }
    Ok(())
}

fn silence() -> Error {
    Error::Io(std::io::ErrorKind::TimedOut.into())
}
