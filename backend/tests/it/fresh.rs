//! Plans are kept in memory between requests, and yet nobody is told what was, or
//! what is not for them.

use sammenheng::cli::bring_in;
use sammenheng::db::Database;
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement, Value as Bound};
use serde_json::{Value, json};

use crate::support::{TestApp, backend};

const PLAN: &str = "sortland-kibs-handlingsplan-2023-2024";

/// The tables inside a plan, each before those that it points to.
const INSIDE_OUT: [&str; 10] = [
    "activity_words",
    "activity_audience",
    "activity_theme",
    "activity_milestone",
    "activity_network",
    "activity",
    "plan_element",
    "plan_citation",
    "plan_network",
    "plan_mention",
];

/// What is kept of a plan, by each way that leads to it.
const WAYS: &str = r#"{
    plan(by: {slug: "sortland-kibs-handlingsplan-2023-2024"}) { title years { milestones { text } }
        activities(first: 3) { nodes { title milestones { text } networks { name } } } }
    plans(first: 100) { nodes { slug title isCurrent } }
    organisation(by: {slug: "sortland"}) { plans(first: 10) { nodes { title } }
        activities(first: 100) { nodes { title place milestones { text } themes { title } } } }
    network(by: {slug: "sortland-sut"}) { meetings(first: 100) { nodes { title plan { title } milestones { text } } } }
    activities(first: 100) { nodes { title place plan { title } milestones { number text } networks { name } } }
}"#;

/// Brings the calendar of Sortland in once more, with some words of it changed.
async fn change(db: &Database, words: &[(&str, &str)]) {
    let name = format!("{PLAN}.yaml");
    let mut text = std::fs::read_to_string(backend().join("plans").join(&name)).expect("a plan");
    for (from, to) in words {
        assert!(text.contains(from), "the plan says {from}");
        text = text.replace(from, to);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(name);
    std::fs::write(&file, text).expect("a file");
    bring_in(db, &[file]).await.expect("an import");
}

async fn execute(db: &Database, sql: &str, values: impl IntoIterator<Item = Bound>) {
    let backend: DatabaseBackend = db.get_database_backend();
    let done = db.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await.expect("a statement");
    assert_eq!(done.rows_affected(), 1);
}

/// The answer of a server that has kept what it read, after it has seen `WAYS` twice.
async fn warm(app: &TestApp) -> Value {
    app.data(WAYS).await;
    app.data(WAYS).await
}

#[tokio::test]
async fn what_is_in_memory_is_what_a_fresh_server_reads() {
    let app = TestApp::with_plans().await;
    let kept = warm(&app).await;
    assert_eq!(kept, TestApp::on(app.db.clone()).data(WAYS).await);
}

#[tokio::test]
async fn a_plan_that_another_process_has_changed_is_new_in_the_next_answer() {
    let app = TestApp::with_plans().await;
    let before = warm(&app).await;
    let words = [
        ("title: KIBS – Handlingsplan", "title: Endret handlingsplan"),
        ("place: Møysalen", "place: Rådhuset"),
        ("text: Alle enheter har vurdert", "text: Alle enheter har igjen vurdert"),
    ];
    change(&app.db, &words).await;
    let after = app.data(WAYS).await;
    assert_ne!(before, after);
    assert_eq!(after, TestApp::on(app.db.clone()).data(WAYS).await);
}

#[tokio::test]
async fn a_plan_that_is_no_longer_public_is_gone_although_it_is_in_memory() {
    let app = TestApp::with_plans().await;
    warm(&app).await;
    execute(&app.db, "UPDATE plan SET visibility = 'DRAFT' WHERE slug = $1", [PLAN.into()]).await;
    let hidden = app.data(WAYS).await;
    assert_eq!(hidden["plan"], json!(null));
    let titles = |way: &Value| way["nodes"].as_array().map_or(0, Vec::len);
    assert_eq!(titles(&hidden["organisation"]["activities"]), 0);
    assert_eq!(titles(&hidden["network"]["meetings"]), 0);
    assert_eq!(hidden, TestApp::on(app.db.clone()).data(WAYS).await);
}

#[tokio::test]
async fn a_plan_that_was_removed_and_came_in_again_is_the_new_one() {
    let app = TestApp::with_plans().await;
    let before = warm(&app).await;
    let of_plan = format!("WHERE plan_id = (SELECT id FROM plan WHERE slug = '{PLAN}')");
    let found_by = format!("DELETE FROM search_text WHERE rowid IN (SELECT id FROM search_entry {of_plan})");
    app.db.execute_unprepared(&found_by).await.expect("a statement");
    for table in INSIDE_OUT {
        app.db.execute_unprepared(&format!("DELETE FROM {table} {of_plan}")).await.expect("a statement");
    }
    execute(&app.db, "DELETE FROM plan WHERE slug = $1", [PLAN.into()]).await;
    change(&app.db, &[("title: KIBS – Handlingsplan", "title: En ny handlingsplan")]).await;
    let after = app.data(WAYS).await;
    assert_ne!(before["plan"]["title"], after["plan"]["title"]);
    assert_eq!(after, TestApp::on(app.db.clone()).data(WAYS).await);
}

#[tokio::test]
async fn a_crowd_that_asks_for_the_same_plan_at_once_reads_it_once() {
    let whole = format!(r#"{{ plan(by: {{slug: "{PLAN}"}}) {{ themes {{ title }} years {{ label }} }} }}"#);
    let app = TestApp::with_plans().await;
    let once = app.statements(&whole).await;
    let again = app.statements(&whole).await;
    let crowd = TestApp::on(app.db.clone());
    let before = crowd.counted();
    let answers = async_graphql::futures_util::future::join_all((0..20).map(|_| crowd.data(&whole))).await;
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    // Each learns that the plan is there and in which version, with its row; only one reads it whole.
    let most = once + 19 * (again + 1);
    assert!(crowd.counted() - before <= most, "{} and not {most}", crowd.counted() - before);
}
