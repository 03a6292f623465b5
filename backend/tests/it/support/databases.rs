//! Databases for tests: each test has one of its own, copied from one that was
//! made once.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use migrations::MigratorTrait;
use sammenheng::cli::bring_in;
use sammenheng::db::{Database, connect};
use sea_orm::{ConnectionTrait, DbErr};
use tempfile::TempDir;
use tokio::sync::OnceCell;

use super::plan_files;

/// The PostgreSQL server to test on; SQLite when there is none.
#[expect(clippy::disallowed_methods, reason = "the one setting of the tests")]
fn server() -> Option<String> {
    std::env::var("SAMMENHENG_TEST_DATABASE").ok()
}

/// Whether this run is on PostgreSQL.
pub fn on_postgres() -> bool {
    server().is_some()
}

/// The address of a database that no other test uses, and that is empty.
pub async fn fresh() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    static FOLDER: OnceCell<TempDir> = OnceCell::const_new();
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    if let Some(server) = server() {
        let name = format!("it_{}_{number}", std::process::id());
        admin(&server, &format!("CREATE DATABASE {name}")).await;
        sibling(&server, &name)
    } else {
        let folder = FOLDER.get_or_init(|| async { tempfile::tempdir().expect("a folder") }).await;
        format!("sqlite://{}?mode=rwc", folder.path().join(format!("{number}.sqlite")).display())
    }
}

fn sibling(server: &str, name: &str) -> String {
    let (head, _) = server.rsplit_once('/').expect("an address with a database");
    format!("{head}/{name}")
}

async fn admin(server: &str, statement: &str) {
    let db = connect(server, 1).await.expect("the server");
    // A template is locked while it is copied, so copies queue up.
    for _ in 0..200 {
        match db.execute_unprepared(statement).await {
            Ok(_) => return,
            Err(DbErr::Exec(error)) if error.to_string().contains("being accessed by other users") => {
                tokio::task::yield_now().await;
            }
            Err(error) => panic!("{statement}: {error}"),
        }
    }
    panic!("{statement}: never free");
}

/// A migrated database without plans.
pub async fn empty() -> Database {
    let db = connect(&fresh().await, 4).await.expect("a database");
    migrations::Migrator::up(&db, None).await.expect("migrations");
    db
}

/// Where the template with the five plans is.
static TEMPLATE: OnceCell<String> = OnceCell::const_new();

async fn template() -> String {
    let url = fresh().await;
    let db = connect(&url, 1).await.expect("a database");
    migrations::Migrator::up(&db, None).await.expect("migrations");
    bring_in(&db, &plan_files()).await.expect("the five plans");
    db.close().await.expect("closed");
    url
}

/// A database with the five plans.
pub async fn with_the_five_plans() -> Database {
    connect(&address_of_the_five_plans().await, 4).await.expect("a database")
}

/// The address of a database with the five plans.
pub async fn address_of_the_five_plans() -> String {
    let template = TEMPLATE.get_or_init(template).await;
    if let Some(server) = server() {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("copy_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let (_, from) = template.rsplit_once('/').expect("an address with a database");
        admin(&server, &format!("CREATE DATABASE {name} TEMPLATE {from}")).await;
        sibling(&server, &name)
    } else {
        let url = fresh().await;
        std::fs::copy(file(template), file(&url)).expect("a copy");
        url
    }
}

fn file(url: &str) -> PathBuf {
    url.trim_start_matches("sqlite://").split('?').next().expect("a path").into()
}
