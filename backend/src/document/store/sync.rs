//! Bringing a table from what it holds to what it should hold, and remembering
//! what that changed.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

use super::import::Tally;
use super::row::Row;
use crate::domain::change::entity::{self as change, ChangeAction};
use crate::domain::search::index::stale::Stale;
use crate::ids::ChangeId;

/// Rows or keys in one statement: few enough for the parameters that SQLite takes, for the widest table.
pub(super) const CHUNK: usize = 400;

/// The writes of one import so far.
pub(super) struct Sync<'a> {
    pub tx: &'a DatabaseTransaction,
    pub at: DateTime<Utc>,
    pub tally: Tally,
    pub changes: Vec<change::Model>,
    /// The nodes of which something is remembered.
    pub touched: HashSet<Uuid>,
    /// What a search has to be told of.
    pub stale: Stale,
}

impl<'a> Sync<'a> {
    /// Nothing written yet.
    pub fn new(tx: &'a DatabaseTransaction, at: DateTime<Utc>) -> Self {
        Self { tx, at, tally: Tally::default(), changes: Vec::new(), touched: HashSet::new(), stale: Stale::default() }
    }

    /// The rows that are there already, of those that documents speak of.
    pub async fn held<'r, R: Row + 'r>(&self, spoken_of: impl Iterator<Item = &'r R>) -> Result<Vec<R>, DbErr> {
        let groups: BTreeSet<Uuid> = spoken_of.map(Row::group).collect();
        let groups: Vec<Uuid> = groups.into_iter().collect();
        let mut held = Vec::new();
        for chunk in groups.chunks(CHUNK) {
            let of_them = R::GROUP.is_in(chunk.iter().copied());
            held.extend(R::Entity::find().filter(of_them).all(self.tx).await?);
        }
        Ok(held)
    }

    /// Makes the table hold `wanted` instead of `held`; gives the rows that differed.
    pub async fn replace<R: Row>(&mut self, held: Vec<R>, wanted: Vec<R>) -> Result<Vec<R>, DbErr> {
        let mut held: HashMap<R::Key, R> = held.into_iter().map(|row| (row.key(), row)).collect();
        let (mut inserts, mut updates) = (Vec::new(), Vec::new());
        for row in wanted {
            match held.remove(&row.key()) {
                None => inserts.push(row),
                Some(old) if old == row => {}
                Some(old) => updates.push((old, row)),
            }
        }
        let new = inserts.iter().chain(updates.iter().map(|(_, row)| row));
        let differing: Vec<R> = new.chain(held.values()).cloned().collect();
        differing.iter().for_each(|row| row.stale(&mut self.stale));
        let mut removed: Vec<R> = held.into_values().collect();
        removed.sort_by_key(Row::key);
        for row in removed {
            self.remember(ChangeAction::Removed, &row);
            row.delete(self.tx).await?;
        }
        for (old, row) in updates {
            if old.settled() != row.settled() {
                self.remember(ChangeAction::Changed, &row);
            }
            self.update(row).await?;
        }
        self.insert(inserts).await?;
        Ok(differing)
    }

    async fn update<R: Row>(&self, row: R) -> Result<(), DbErr> {
        R::Entity::update(row.into_active_model().reset_all()).exec(self.tx).await?;
        Ok(())
    }

    async fn insert<R: Row>(&mut self, rows: Vec<R>) -> Result<(), DbErr> {
        for row in &rows {
            self.remember(ChangeAction::Added, row);
        }
        let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        loop {
            let chunk: Vec<_> = rows.by_ref().take(CHUNK).collect();
            if chunk.is_empty() {
                return Ok(());
            }
            R::Entity::insert_many(chunk).exec_without_returning(self.tx).await?;
        }
    }

    /// Remembers that a node changed because something it is tied to did, unless
    /// more is remembered of it already.
    pub fn touch<R: Row>(&mut self, row: &R) {
        let is_known = row.node().is_none_or(|node| self.touched.contains(&node.id));
        if !is_known {
            self.remember(ChangeAction::Changed, row);
        }
    }

    fn remember<R: Row>(&mut self, action: ChangeAction, row: &R) {
        let Some(node) = row.node() else { return };
        self.tally.count(action);
        self.touched.insert(node.id);
        self.changes.push(change::Model {
            id: ChangeId::now(),
            at: self.at,
            action,
            node_type: node.of_type.to_owned(),
            node_id: node.id,
            title: node.title,
            plan_id: node.plan_id,
            tenant_id: node.tenant_id,
        });
    }

    /// Writes down what was remembered.
    pub async fn record(&mut self) -> Result<(), DbErr> {
        let changes = std::mem::take(&mut self.changes);
        for chunk in changes.chunks(CHUNK) {
            let rows = chunk.iter().cloned().map(IntoActiveModel::into_active_model);
            change::Entity::insert_many(rows).exec_without_returning(self.tx).await?;
        }
        Ok(())
    }
}
