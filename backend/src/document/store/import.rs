//! The import, as a story: complete what is shared, replace what is owned, write
//! down what changed, all in one transaction.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use super::complete::{Shared, claim, complete};
use super::row::Row;
use super::sync::Sync;
use super::{neighbours, owners, plans};
use crate::clock::Clock;
use crate::db::{Database, Origin, one_write_at_a_time};
use crate::document::model::Document;
use crate::document::rows::{PlanRows, Rows, from_document};
use crate::domain::change::entity::ChangeAction;
use crate::domain::network;
use crate::domain::search::index;
use crate::ids::PlanId;

/// A document on its way in, and the name to call it by.
pub struct Incoming {
    /// The file's name.
    pub name: String,
    /// What it says.
    pub document: Document,
}

impl Incoming {
    fn origin(&self) -> Origin {
        Origin::of(self.document.plan.as_ref().map(|plan| plan.slug.as_str()), &self.name)
    }
}

/// How far a long import has come: called with the plans done and all of them.
pub type Progress<'a> = &'a mut (dyn FnMut(usize, usize) + Send);

/// How many nodes an import touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Nodes that came into being.
    pub added: usize,
    /// Nodes in which something changed.
    pub changed: usize,
    /// Nodes that were removed.
    pub removed: usize,
}

impl Tally {
    pub(super) fn count(&mut self, action: ChangeAction) {
        match action {
            ChangeAction::Added => self.added += 1,
            ChangeAction::Changed => self.changed += 1,
            ChangeAction::Removed => self.removed += 1,
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} added, {} changed, {} removed", self.added, self.changed, self.removed)
    }
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Organisations, networks and the other things that documents share.
    pub shared: Tally,
    /// Each plan by its slug.
    pub plans: Vec<(String, Tally)>,
}

/// Two documents that say different things about the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The thing.
    pub slug: String,
    /// The field.
    pub field: String,
    /// The document that said it first, and what it said.
    pub first: (String, String),
    /// The document that says otherwise, and what it says.
    pub second: (String, String),
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { slug, field, first, second } = self;
        write!(
            f,
            "{}: {slug}: {field} is \"{}\", but {} says \"{}\"; correct one of the two documents",
            second.0, second.1, first.0, first.1
        )
    }
}

/// Why an import changed nothing.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Documents contradict each other, or what is already there.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Contradictions(Vec<Contradiction>),
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] DbErr),
}

/// Brings documents in: all of them, or nothing.
///
/// # Errors
///
/// When documents contradict each other or the database fails; nothing is
/// changed then.
pub async fn import(
    db: &Database,
    clock: Clock,
    documents: &[Incoming],
    progress: Progress<'_>,
) -> Result<Report, ImportError> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let tx = db.begin_with_options(options).await?;
    let mut sync = Sync::new(&tx, clock.now());
    defer_references(&tx).await?;
    let mut all: Vec<(Origin, Rows)> =
        documents.iter().map(|incoming| (incoming.origin(), from_document(&incoming.document))).collect();

    let mut contradictions = join(&mut sync, &all, |rows| &rows.organisations).await?;
    owners::fill_in(&tx, &mut all).await?;
    contradictions.extend(shared(&mut sync, &all).await?);
    contradictions.extend(plans::outlines(&mut sync, &all).await?);
    if !contradictions.is_empty() {
        return Err(ImportError::Contradictions(contradictions));
    }
    let mut report = Report { shared: std::mem::take(&mut sync.tally), plans: Vec::new() };
    let owned: Vec<PlanRows> = all.into_iter().filter_map(|(_, rows)| rows.plan).collect();
    let total = owned.len();
    let tallies = plans::heads(&mut sync, &owned).await?;
    let spoken_of = sync.touched.clone();
    let new = owned.iter().zip(&tallies).filter(|(_, head)| head.added > 0).map(|(rows, _)| rows.plan.id);
    let new: HashSet<PlanId> = new.collect();
    for (done, (rows, head)) in owned.into_iter().zip(tallies).enumerate() {
        let slug = rows.plan.slug.clone();
        let tally = plans::interior(&mut sync, rows, head).await?;
        report.plans.push((slug, tally));
        progress(done + 1, total);
    }
    neighbours::raise_versions(&sync, spoken_of, &new).await?;
    sync.record().await?;
    index::refresh(&tx, sync.stale).await?;
    tx.commit().await?;
    Ok(report)
}

/// Lets rows point to rows that come later in the same transaction, and lets no
/// other import in between: versions are read and then raised.
async fn defer_references(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    if tx.get_database_backend() == DbBackend::Sqlite {
        tx.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
    }
    one_write_at_a_time(tx).await
}

/// What documents share beside organisations.
async fn shared(sync: &mut Sync<'_>, all: &[(Origin, Rows)]) -> Result<Vec<Contradiction>, DbErr> {
    let mut found = join(sync, all, |rows| &rows.positions).await?;
    found.extend(join(sync, all, |rows| &rows.programmes).await?);
    found.extend(join(sync, all, |rows| &rows.cohorts).await?);
    found.extend(join(sync, all, |rows| &rows.governing_documents).await?);
    found.extend(join(sync, all, |rows| &rows.networks).await?);
    found.extend(join(sync, all, |rows| &rows.seats).await?);
    tie(sync, all, |rows| &rows.external_ids).await?;
    tie(sync, all, |rows| &rows.memberships).await?;
    tie(sync, all, |rows| &rows.participants).await?;
    between_networks(sync, all).await?;
    Ok(found)
}

/// Which network reports to which, and who sits where, follow from networks and seats as they now are.
async fn between_networks(sync: &mut Sync<'_>, all: &[(Origin, Rows)]) -> Result<(), DbErr> {
    let networks = sync.held(all.iter().flat_map(|(_, rows)| &rows.networks)).await?;
    let held = sync.of_groups(networks.iter().map(Row::group).collect()).await?;
    sync.replace(held, network::reporting::rows(&networks)).await?;
    let seats = sync.held(all.iter().flat_map(|(_, rows)| &rows.seats)).await?;
    let held = sync.of_groups(seats.iter().map(Row::group).collect()).await?;
    sync.replace(held, network::member::rows(&seats)).await?;
    Ok(())
}

/// Completes what is held with what the documents say.
async fn join<R: Shared>(
    sync: &mut Sync<'_>,
    all: &[(Origin, Rows)],
    pick: fn(&Rows) -> &Vec<R>,
) -> Result<Vec<Contradiction>, DbErr> {
    let held = sync.held(all.iter().flat_map(|(_, rows)| pick(rows))).await?;
    let mut wanted = held.clone();
    let mut found = Vec::new();
    add(&mut wanted, all.iter().map(|(name, rows)| (name, pick(rows).as_slice())), &mut found);
    sync.replace(held, wanted).await?;
    Ok(found)
}

pub(super) fn add<'a, R: Shared + 'a>(
    wanted: &mut Vec<R>,
    documents: impl Iterator<Item = (&'a Origin, &'a [R])>,
    found: &mut Vec<Contradiction>,
) {
    let mut places: HashMap<R::Key, usize> = wanted.iter().enumerate().map(|(place, row)| (row.key(), place)).collect();
    for (document, rows) in documents {
        for row in rows {
            if let Some(&place) = places.get(&row.key()) {
                found.extend(complete(&mut wanted[place], row, document));
                continue;
            }
            let mut row = row.clone();
            claim(&mut row, document);
            places.insert(row.key(), wanted.len());
            wanted.push(row);
        }
    }
}

/// Adds the ties that are not there yet, and corrects those that are.
async fn tie<R: Row>(sync: &mut Sync<'_>, all: &[(Origin, Rows)], pick: fn(&Rows) -> &Vec<R>) -> Result<(), DbErr> {
    let held = sync.held(all.iter().flat_map(|(_, rows)| pick(rows))).await?;
    let mut wanted: BTreeMap<_, R> = held.iter().map(|row| (row.key(), row.clone())).collect();
    wanted.extend(all.iter().flat_map(|(_, rows)| pick(rows)).map(|row| (row.key(), row.clone())));
    sync.replace(held, wanted.into_values().collect()).await?;
    Ok(())
}
