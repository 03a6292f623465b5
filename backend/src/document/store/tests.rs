//! Generated documents go in and come out the same.

use migrations::MigratorTrait;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::{Incoming, export, import};
use crate::clock::Clock;
use crate::db::{Database, connect};
use crate::document::model::Document;
use crate::document::rows::{from_document, to_document};
use crate::document::testing::documents;

proptest! {
    #[test]
    fn rows_of_a_document_become_a_document_with_the_same_rows(document in documents()) {
        let rows = from_document(&document);
        prop_assert_eq!(from_document(&to_document(&rows)), rows);
    }
}

async fn empty() -> Database {
    let db = connect("sqlite::memory:", 1).await.expect("a database");
    migrations::Migrator::up(&db, None).await.expect("migrations");
    db
}

async fn bring(db: &Database, document: &Document) -> super::Report {
    let documents = [Incoming { name: "generated.yaml".to_owned(), document: document.clone() }];
    import(db, Clock::default(), &documents, &mut |_, _| {}).await.expect("an import")
}

#[tokio::test]
async fn an_exported_document_imports_to_the_same_data() {
    let mut runner = TestRunner::deterministic();
    let mut with_plan = 0;
    while with_plan < 20 {
        let document = documents().new_tree(&mut runner).expect("a document").current();
        let Some(plan) = &document.plan else { continue };
        with_plan += 1;
        let (db, other) = (empty().await, empty().await);
        bring(&db, &document).await;
        let exported = export(&db, None, &plan.slug).await.expect("a database").expect("a plan");
        bring(&other, &exported).await;
        let again = export(&other, None, &plan.slug).await.expect("a database").expect("a plan");
        similar_asserts::assert_eq!(exported, again);
        similar_asserts::assert_eq!(exported.plan.as_ref().map(|plan| &plan.themes), Some(&plan.themes));
        let report = bring(&db, &exported).await;
        assert_eq!(report.plans[0].1, super::Tally::default(), "an export changes nothing where it came from");
    }
}
