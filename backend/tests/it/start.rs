//! Starting, and the limits that hold while callers wait.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use migrations::MigratorTrait;
use sammenheng::db::{connect, connect_within, took_too_long};
use sammenheng::http::Settings;
use sea_orm::{ConnectionTrait, DbErr, Statement, TransactionTrait};
use serde_json::json;

use crate::support::{Server, fresh, on_postgres, plan_files};

/// A process that ends with its test.
struct Process(Child);

impl Process {
    fn serve(database: &str, seed: &std::path::Path) -> Self {
        let child = Command::new(env!("CARGO_BIN_EXE_sammenheng"))
            .args(["serve", "--database", database, "--listen", "127.0.0.1:0", "--seed"])
            .arg(seed)
            .env("NO_COLOR", "1")
            .stderr(Stdio::piped())
            .spawn();
        Self(child.expect("a process"))
    }

    /// What the process says until it is ready.
    fn says(&mut self) -> String {
        let lines = BufReader::new(self.0.stderr.take().expect("its words")).lines();
        let mut said = String::new();
        for line in lines.map_while(Result::ok) {
            said += &format!("{line}\n");
            if line.contains("Sammenheng is at") {
                return said;
            }
        }
        panic!("it ended: {said}");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn servers_that_start_at_the_same_moment_fill_a_new_database_once() {
    let seed = tempfile::tempdir().expect("a folder");
    let size = |path: &std::path::PathBuf| std::fs::metadata(path).expect("a file").len();
    let smallest = plan_files().into_iter().min_by_key(size).expect("a plan");
    std::fs::copy(&smallest, seed.path().join("plan.yaml")).expect("a copy");
    let database = fresh().await;
    let mut servers: Vec<_> = (0..3).map(|_| Process::serve(&database, seed.path())).collect();
    let said: Vec<String> = servers.iter_mut().map(Process::says).collect();
    let imports = said.iter().filter(|said| said.contains(" added, ")).count();
    assert_eq!(imports, 1, "{said:#?}");
}

/// A statement without an end.
fn endless() -> &'static str {
    if on_postgres() {
        "SELECT pg_sleep(10000)"
    } else {
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS c FROM n"
    }
}

#[tokio::test]
async fn a_statement_that_takes_too_long_is_given_up_and_the_next_one_is_not() {
    let db = connect_within(&fresh().await, 1, Duration::from_millis(300)).await.expect("a database");
    let statement = |sql: &str| Statement::from_string(db.get_database_backend(), sql);
    for _ in 0..2 {
        let error = db.query_one_raw(statement(endless())).await.expect_err("an end");
        assert!(took_too_long(Some(&error)), "{error}");
        db.query_one_raw(statement("SELECT 1")).await.expect("an answer");
    }
    let error = db.query_one_raw(statement("SELECT nothing")).await.expect_err("an error");
    assert!(!took_too_long(Some(&error)), "{error}");
}

#[tokio::test]
async fn callers_are_told_when_the_database_takes_too_long() {
    let address = fresh().await;
    let db = connect(&address, 1).await.expect("a database");
    migrations::Migrator::up(&db, None).await.expect("migrations");
    let db = connect_within(&address, 1, Duration::from_millis(300)).await.expect("a database");
    let server = Server::with(db.clone(), Settings::default()).await;
    let only_connection = db.begin().await.expect("a transaction");
    let reply = server.ask("{ plans { totalCount } }", json!({})).await;
    assert_eq!(reply.code(), "TIMEOUT", "{}", reply.body);
    assert!(matches!(db.ping().await, Err(DbErr::ConnectionAcquire(_) | DbErr::Conn(_))));
    only_connection.rollback().await.expect("an end");
    assert_eq!(server.ask("{ plans { totalCount } }", json!({})).await.json()["data"]["plans"]["totalCount"], 0);
    server.stop().await;
}
