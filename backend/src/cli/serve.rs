//! Serving: what happens before the first caller is answered, and until the last one is.

use std::sync::Arc;
use std::time::Duration;

use super::door::door;
use super::{fill, up_to_date};
use crate::app::App;
use crate::clock::Clock;
use crate::config::Serve;
use crate::db::{News, Turn, connect_within};
use crate::error::Failure;
use crate::http::{self, Allowance, Documents, Origins, Settings, router};

/// How long a statement may take while callers wait.
const STATEMENT: Duration = Duration::from_secs(5);

/// Serves until somebody wants the process to end.
pub async fn serve(database: &str, options: Serve) -> Result<(), Failure> {
    // What is done once for all servers on a database may take as long as it takes; answering may not.
    let turn = Turn::take(database).await?;
    let db = up_to_date(database, options.connections).await?;
    fill(&db, &options).await?;
    db.close().await?;
    turn.end().await?;
    let db = connect_within(database, options.connections, STATEMENT).await?;
    let news = if options.answers == 0 { News::default() } else { News::of(database) };
    let listener = tokio::net::TcpListener::bind(options.listen).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let door = door(&options, &address, &db).await?;
    let ways = door.as_ref().map(|door| door.ways_in()).unwrap_or_default();
    let app = App::new(db, Clock::set_to(options.day), options.snapshot_rows).hearing(news.clone()).with_ways_in(ways);
    let settings = Settings { door, news, ..settings(&options).await? };
    tracing::info!("Sammenheng is at {address}");
    http::serve(listener, router(app, settings.clone()), &settings, stopped()).await?;
    tracing::info!("stopped");
    Ok(())
}

/// How the edge is set by the command line.
async fn settings(options: &Serve) -> Result<Settings, Failure> {
    let known_only = options.only_known_documents;
    let documents = Documents::read(&options.documents, known_only).await.map_err(Failure::Setting)?;
    Ok(Settings {
        pages: options.pages.clone(),
        documents: Arc::new(documents),
        origins: origins(&options.cors_origins)?,
        hsts: options.hsts,
        proxies: options.trusted_proxies.clone(),
        budget: Allowance { points: options.budget, refill: options.budget_refill },
        answers: u64::from(options.answers) * 1024 * 1024,
        ..Settings::default()
    })
}

fn origins(text: &str) -> Result<Origins, Failure> {
    if text.trim() == "*" {
        return Ok(Origins::Any);
    }
    let told = |origin: &str| Failure::Setting(format!("--cors-origins: `{origin}` is no origin"));
    let is_origin = |origin: &str| origin.starts_with("https://") || origin.starts_with("http://");
    let named = text.split(',').map(str::trim).filter(|origin| !origin.is_empty());
    let read = |origin: &str| is_origin(origin).then(|| origin.parse().ok()).flatten().ok_or_else(|| told(origin));
    Ok(Origins::These(named.map(read).collect::<Result<_, _>>()?))
}

/// Waits until somebody wants the process to end.
async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupted => {}, _ = terminated.recv() => {} }
            return;
        }
    }
    let _ = interrupted.await;
}
