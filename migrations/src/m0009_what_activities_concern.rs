//! Whom activities are for and what they say, who sits in which network, and which
//! changes belong to which plan: drawn from what the rows hold already, so that the
//! database can filter by it.

use std::collections::BTreeSet;

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::prelude::{Json, Uuid};
use sea_orm_migration::sea_orm::{ConnectionTrait, QueryResult};

use crate::columns::{References, drop, index, link, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let audience = link("activity_audience", &["activity_id", "party_id"])
            .part_of("activity_id", "activity")
            // A position, a network or an organisation: of three tables, so no foreign key.
            .col(ColumnDef::new("party_id").uuid().not_null())
            .part_of("plan_id", "plan")
            .to_owned();
        let words = link("activity_words", &["activity_id"])
            .part_of("activity_id", "activity")
            .part_of("plan_id", "plan")
            .col(text("words"))
            .to_owned();
        let member = link("network_member", &["seat_id", "network_id", "party_id"])
            .part_of("seat_id", "seat")
            .part_of("network_id", "network")
            .col(ColumnDef::new("party_id").uuid().not_null())
            .to_owned();
        for table in [audience, words, member] {
            manager.create_table(table).await?;
        }
        for (table, columns) in INDEXES {
            manager.create_index(index(table, columns)).await?;
        }
        manager.get_connection().execute_unprepared(PLAN_CHANGE).await?;
        fill_activities(manager).await?;
        fill_members(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("DROP VIEW plan_change").await?;
        manager.drop_index(Index::drop().name("change_node_id").table("change").to_owned()).await?;
        manager.drop_index(Index::drop().name("activity_tenant_id_start_date").table("activity").to_owned()).await?;
        drop(manager, &["network_member", "activity_words", "activity_audience"]).await
    }
}

const INDEXES: &[(&str, &[&str])] = &[
    ("activity_audience", &["party_id"]),
    ("activity_audience", &["plan_id"]),
    ("activity_words", &["plan_id"]),
    ("network_member", &["party_id"]),
    ("network_member", &["network_id"]),
    ("activity", &["tenant_id", "start_date"]),
    ("change", &["node_id"]),
];

/// The changes of a plan: those in it, and those of the groups that it speaks of and of their seats.
const PLAN_CHANGE: &str = "CREATE VIEW plan_change AS \
    SELECT plan_id, id AS change_id FROM change WHERE plan_id IS NOT NULL \
    UNION ALL SELECT p.plan_id, c.id FROM plan_network p JOIN change c ON c.node_id = p.network_id \
    UNION ALL SELECT p.plan_id, c.id FROM plan_network p JOIN seat s ON s.network_id = p.network_id \
        JOIN change c ON c.node_id = s.id";

/// Rows in one INSERT.
const CHUNK: usize = 400;

async fn fill_activities(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let mut audiences = BTreeSet::new();
    let columns = ["id", "plan_id", "title", "description", "note", "place", "audience", "slots", "items", "tasks"];
    let mut words = Vec::new();
    for row in db.query_all(&Query::select().columns(columns).from("activity").take()).await? {
        let (id, plan): (Uuid, Uuid) = (row.try_get("", "id")?, row.try_get("", "plan_id")?);
        for column in ["audience", "slots", "tasks"] {
            audiences.extend(keys(&row.try_get("", column)?).into_iter().map(|party| (id, party, plan)));
        }
        words.push((id, plan, said(&row)?));
    }
    let ties = Query::select().columns(["activity_id", "network_id", "plan_id"]).from("activity_network").take();
    for row in db.query_all(&ties).await? {
        audiences.insert((
            row.try_get("", "activity_id")?,
            row.try_get("", "network_id")?,
            row.try_get("", "plan_id")?,
        ));
    }
    let audiences = audiences.into_iter().map(|(id, party, plan)| vec![id.into(), party.into(), plan.into()]);
    insert(manager, "activity_audience", &["activity_id", "party_id", "plan_id"], audiences.collect()).await?;
    let words = words.into_iter().map(|(id, plan, words)| vec![id.into(), plan.into(), words.into()]);
    insert(manager, "activity_words", &["activity_id", "plan_id", "words"], words.collect()).await
}

async fn fill_members(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut members: BTreeSet<(Uuid, Uuid, Uuid)> = BTreeSet::new();
    let seats = Query::select().columns(["id", "network_id", "holder", "also_in"]).from("seat").take();
    for row in manager.get_connection().query_all(&seats).await? {
        let seat: Uuid = row.try_get("", "id")?;
        let holders = keys(&row.try_get("", "holder")?);
        let also_in = keys(&row.try_get("", "also_in")?);
        for network in also_in.into_iter().chain([row.try_get("", "network_id")?]) {
            members.extend(holders.iter().map(|party| (seat, network, *party)));
        }
    }
    let members = members.into_iter().map(|(seat, network, party)| vec![seat.into(), network.into(), party.into()]);
    insert(manager, "network_member", &["seat_id", "network_id", "party_id"], members.collect()).await
}

async fn insert(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
    rows: Vec<Vec<Expr>>,
) -> Result<(), DbErr> {
    for chunk in rows.chunks(CHUNK) {
        let mut insert = Query::insert().into_table(table).columns(columns.iter().copied()).take();
        for row in chunk {
            insert.values_panic(row.iter().cloned());
        }
        manager.get_connection().execute(&insert).await?;
    }
    Ok(())
}

/// All keys in a value.
fn keys(value: &Json) -> Vec<Uuid> {
    match value {
        Json::String(text) => text.parse().into_iter().collect(),
        Json::Array(values) => values.iter().flat_map(keys).collect(),
        Json::Object(fields) => fields.values().flat_map(keys).collect(),
        Json::Null | Json::Bool(_) | Json::Number(_) => Vec::new(),
    }
}

/// What an activity says, in small letters, a line for each text.
fn said(row: &QueryResult) -> Result<String, DbErr> {
    let mut texts = vec![Some(row.try_get::<String>("", "title")?)];
    for column in ["description", "note", "place"] {
        texts.push(row.try_get("", column)?);
    }
    for column in ["items", "tasks"] {
        let list: Json = row.try_get("", column)?;
        let list = list.as_array().cloned().unwrap_or_default();
        texts.extend(list.iter().map(|item| item["text"].as_str().map(str::to_owned)));
    }
    let lines = texts.iter().flatten().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase());
    Ok(lines.collect::<Vec<_>>().join("\n"))
}
