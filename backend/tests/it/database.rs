//! The migrations, and the entities on top of them.

use std::collections::{BTreeMap, BTreeSet};

use migrations::MigratorTrait;
use sammenheng::auth;
use sammenheng::domain::{
    activity, change, governing_document, network, organisation, plan, position, programme, search,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IdenStatic, Iterable, QueryOrder, Statement};

use crate::support::{empty, on_postgres, with_the_five_plans};

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
         FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name) \
         WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
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
        columns::<network::member::Entity>(),
        columns::<plan::entity::Entity>(),
        columns::<plan::element::Entity>(),
        columns::<plan::citation::Entity>(),
        columns::<plan::network::Entity>(),
        columns::<plan::mention::Entity>(),
        columns::<activity::entity::Entity>(),
        columns::<activity::network::Entity>(),
        columns::<activity::milestone::Entity>(),
        columns::<activity::theme::Entity>(),
        columns::<activity::audience::Entity>(),
        columns::<activity::words::Entity>(),
        columns::<change::entity::Entity>(),
        columns::<search::entity::Entity>(),
        columns::<search::term::Entity>(),
        columns::<auth::account::Entity>(),
        columns::<auth::session::Entity>(),
        columns::<auth::pending::Entity>(),
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

#[tokio::test]
async fn what_filters_stand_on_is_drawn_the_same_by_the_migration_as_by_the_import() {
    let db = with_the_five_plans().await;
    let drawn = async |db| {
        let audiences = activity::audience::Entity::find()
            .order_by_asc(activity::audience::Column::ActivityId)
            .order_by_asc(activity::audience::Column::PartyId);
        let words = activity::words::Entity::find().order_by_asc(activity::words::Column::ActivityId);
        let members = network::member::Entity::find()
            .order_by_asc(network::member::Column::SeatId)
            .order_by_asc(network::member::Column::NetworkId)
            .order_by_asc(network::member::Column::PartyId);
        (audiences.all(db).await.expect("a"), words.all(db).await.expect("w"), members.all(db).await.expect("m"))
    };
    let imported = drawn(&db).await;
    assert!(imported.0.len() > 200 && imported.1.len() == 158 && imported.2.len() > 50);
    let steps = migrations::Migrator::migrations();
    let place = steps.iter().position(|step| step.name() == "m0009_what_activities_concern").expect("the step");
    let last = u32::try_from(steps.len() - place).expect("a number");
    migrations::Migrator::down(&db, Some(last)).await.expect("down");
    migrations::Migrator::up(&db, None).await.expect("up");
    assert_eq!(drawn(&db).await, imported);
}

#[tokio::test]
async fn every_table_of_postgresql_tells_when_it_is_written_to() {
    let db = empty().await;
    let mut silent = tables(&db).await;
    silent.remove("seaql_migrations");
    // Who signs in changes nothing that anybody else is told.
    for table in ["account", "session", "sign_in"] {
        assert!(silent.remove(table).is_some(), "{table}");
    }
    assert!(silent.len() > 20, "{silent:?}");
    if on_postgres() {
        let sql = "SELECT tgrelid::regclass::text AS t FROM pg_trigger WHERE tgname = 'tell_written'";
        for row in db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.expect("triggers") {
            silent.remove(row.try_get::<String>("", "t").expect("t").trim_matches('"'));
        }
        assert!(silent.is_empty(), "create `tell_written` on these, as m0010 does: {:?}", silent.keys());
    }
}
