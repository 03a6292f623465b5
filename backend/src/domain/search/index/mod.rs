//! Keeping the index: made anew for what a write has made stale, in the write's
//! own transaction, or for everything.

mod gather;
mod writer;

use std::collections::{BTreeSet, HashSet};

use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use super::engine::TABLE;
use super::entity::Entity;
use super::stale::Stale;
use super::term;
use crate::db::{Database, one_write_at_a_time};
use crate::domain::{governing_document, network, organisation, plan, programme};
use crate::ids::{NetworkId, OrganisationId, PlanId};
use writer::Writer;

/// Plans that are read at once.
const PLANS: usize = 20;
/// Rows in one statement.
const ROWS: usize = 400;

/// Makes the entries anew of all that has changed.
///
/// # Errors
///
/// When the database fails.
pub async fn refresh(tx: &DatabaseTransaction, stale: Stale) -> Result<(), DbErr> {
    let stale = with_dependents(tx, stale).await?;
    let mut writer = Writer::new(tx);
    for keys in chunks(stale.organisations, ROWS) {
        writer.organisations(keys).await?;
    }
    for keys in chunks(stale.networks, ROWS) {
        writer.networks(keys).await?;
    }
    for keys in chunks(stale.programmes, ROWS) {
        writer.programmes(keys).await?;
    }
    for keys in chunks(stale.governing_documents, ROWS) {
        writer.governing_documents(keys).await?;
    }
    for keys in chunks(stale.plans, PLANS) {
        writer.plans(keys).await?;
        writer.count().await?;
    }
    writer.count().await
}

/// Makes the whole index anew; gives how many entries it has.
///
/// # Errors
///
/// When the database fails; the index is as it was then.
pub async fn rebuild(db: &Database) -> Result<u64, DbErr> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let tx = db.begin_with_options(options).await?;
    one_write_at_a_time(&tx).await?;
    Entity::delete_many().exec(&tx).await?;
    term::Entity::delete_many().exec(&tx).await?;
    tx.execute_unprepared(&format!("DELETE FROM {TABLE}")).await?;
    refresh(&tx, everything(&tx).await?).await?;
    let entries = Entity::find().count(&tx).await?;
    tx.commit().await?;
    Ok(entries)
}

/// Whether there are plans and no index of them.
///
/// # Errors
///
/// When the database fails.
pub async fn is_missing(db: &Database) -> Result<bool, DbErr> {
    Ok(Entity::find().limit(1).count(db).await? == 0 && plan::entity::Entity::find().limit(1).count(db).await? > 0)
}

macro_rules! keys {
    ($db:expr, $noun:path, $condition:expr) => {{
        use $noun::{Column, Entity};
        let keys = Entity::find().select_only().column(Column::Id).filter($condition);
        keys.into_tuple().all($db).await?
    }};
}

async fn everything(tx: &DatabaseTransaction) -> Result<Stale, DbErr> {
    let all = sea_orm::Condition::all;
    Ok(Stale {
        plans: keys!(tx, plan::entity, all()).into_iter().collect(),
        organisations: keys!(tx, organisation::entity, all()).into_iter().collect(),
        networks: keys!(tx, network::entity, all()).into_iter().collect(),
        programmes: keys!(tx, programme::entity, all()).into_iter().collect(),
        governing_documents: keys!(tx, governing_document::entity, all()).into_iter().collect(),
    })
}

/// What names something stale is stale too.
async fn with_dependents(tx: &DatabaseTransaction, mut stale: Stale) -> Result<Stale, DbErr> {
    for keys in chunks(stale.organisations.clone(), ROWS) {
        let named = || keys.iter().copied();
        stale.plans.extend(keys!(tx, plan::entity, Column::OwnerId.is_in(named())) as Vec<PlanId>);
        stale.networks.extend(keys!(tx, network::entity, Column::HostId.is_in(named())) as Vec<NetworkId>);
        let units: Vec<OrganisationId> = keys!(tx, organisation::entity, Column::MunicipalityId.is_in(named()));
        stale.organisations.extend(units);
    }
    for keys in chunks(stale.governing_documents.clone(), ROWS) {
        use plan::citation::{Column, Entity};
        let citing = Entity::find().select_only().column(Column::PlanId).filter(Column::DocumentId.is_in(keys));
        let citing: Vec<PlanId> = citing.into_tuple().all(tx).await?;
        stale.plans.extend(citing);
    }
    Ok(stale)
}

/// Keys in their order, some at a time.
fn chunks<K: Ord + Copy>(keys: HashSet<K>, size: usize) -> Vec<Vec<K>> {
    let keys: Vec<K> = keys.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
    keys.chunks(size).map(<[K]>::to_vec).collect()
}
