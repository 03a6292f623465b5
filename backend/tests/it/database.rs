//! The migrations, and the entities on top of them.

use std::collections::{BTreeMap, BTreeSet};

use migrations::MigratorTrait;
use sammenheng::domain::{
    activity, change, governing_document, network, organisation, plan, position, programme, search,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IdenStatic, Iterable, Statement};

use crate::support::{empty, on_postgres};

#[tokio::test]
async fn migrations_run_up_down_and_up_again() {
    let db = empty().await;
    let there = tables(&db).await;
    assert!(there.contains_key("plan"), "{there:?}");
    migrations::Migrator::down(&db, None).await.expect("down");
    let left: BTreeSet<_> = tables(&db).await.into_keys().collect();
    assert_eq!(left, BTreeSet::from(["seaql_migrations".to_owned()]));
    migrations::Migrator::up(&db, None).await.expect("up again");
    assert_eq!(tables(&db).await, there);
}

/// Columns of every table: whether each may be null.
type Tables = BTreeMap<String, BTreeMap<String, bool>>;

async fn tables(db: &sammenheng::db::Database) -> Tables {
    let sql = if on_postgres() {
        "SELECT table_name AS t, column_name AS c, CASE is_nullable WHEN 'YES' THEN 1 ELSE 0 END AS n \
         FROM information_schema.columns WHERE table_schema = 'public'"
    } else {
        "SELECT m.name AS t, c.name AS c, 1 - c.\"notnull\" AS n \
         FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
    };
    let mut tables = Tables::new();
    for row in db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.expect("the catalogue") {
        let nullable: i32 = row.try_get("", "n").expect("n");
        let table: String = row.try_get("", "t").expect("t");
        tables.entry(table).or_default().insert(row.try_get("", "c").expect("c"), nullable == 1);
    }
    tables
}

fn columns<E: EntityTrait>() -> (String, BTreeMap<String, bool>) {
    let columns = E::Column::iter().map(|column| (column.as_str().to_owned(), column.def().is_null()));
    (E::default().table_name().to_owned(), columns.collect())
}

#[tokio::test]
async fn entities_and_the_migrated_schema_agree() {
    let mut entities: Tables = [
        columns::<organisation::entity::Entity>(),
        columns::<organisation::external_id::Entity>(),
        columns::<organisation::region_membership::Entity>(),
        columns::<position::entity::Entity>(),
        columns::<programme::entity::Entity>(),
        columns::<programme::cohort::Entity>(),
        columns::<programme::participant::Entity>(),
        columns::<governing_document::entity::Entity>(),
        columns::<network::entity::Entity>(),
        columns::<network::reporting::Entity>(),
        columns::<network::seat::Entity>(),
        columns::<plan::entity::Entity>(),
        columns::<plan::element::Entity>(),
        columns::<plan::citation::Entity>(),
        columns::<plan::network::Entity>(),
        columns::<plan::mention::Entity>(),
        columns::<activity::entity::Entity>(),
        columns::<activity::network::Entity>(),
        columns::<activity::milestone::Entity>(),
        columns::<activity::theme::Entity>(),
        columns::<change::entity::Entity>(),
        columns::<search::entity::Entity>(),
        columns::<search::term::Entity>(),
    ]
    .into_iter()
    .collect();
    let mut there = tables(&empty().await).await;
    there.remove("seaql_migrations");
    // The full-text index is each database's own, and in SQLite several tables; no entity stands on it.
    there.retain(|table, _| !table.starts_with(search::engine::TABLE));
    similar_asserts::assert_eq!(entities.keys().collect::<Vec<_>>(), there.keys().collect::<Vec<_>>());
    for (table, columns) in &mut entities {
        similar_asserts::assert_eq!(*columns, there[table], "{table}");
    }
}
