//! Entries that are written, and the count of their terms.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};

use super::ROWS;
use super::gather::grouped;
use crate::domain::search::engine::{self, NUMBER, TABLE, Terms};
use crate::domain::search::entity::{Column, Entity, Model};
use crate::domain::search::scope::Scope;
use crate::domain::search::texts::PlanTexts;
use crate::domain::search::words::Reader;
use crate::domain::search::{shared, term};
use crate::domain::{governing_document, network, organisation, programme};
use crate::ids::{GoverningDocumentId, NetworkId, OrganisationId, PlanId, ProgrammeId};

/// Writes entries, and keeps count of the terms that come and go.
pub(super) struct Writer<'a> {
    pub(super) tx: &'a DatabaseTransaction,
    reader: Reader,
    counts: BTreeMap<Arc<str>, i64>,
}

impl<'a> Writer<'a> {
    /// A writer that has written nothing yet.
    pub(super) fn new(tx: &'a DatabaseTransaction) -> Self {
        Self { tx, reader: Reader::default(), counts: BTreeMap::new() }
    }

    pub(super) async fn organisations(&mut self, keys: Vec<OrganisationId>) -> Result<(), DbErr> {
        let rows = organisation::entity::Entity::find()
            .filter(organisation::entity::Column::Id.is_in(keys))
            .all(self.tx)
            .await?;
        let names = self.names(rows.iter().filter_map(|row| row.municipality_id)).await?;
        let municipality = |row: &organisation::entity::Model| row.municipality_id.and_then(|id| names.get(&id));
        let entries = rows.iter().map(|row| shared::organisation(row, municipality(row).map(String::as_str))).collect();
        self.shared(entries).await
    }

    pub(super) async fn networks(&mut self, keys: Vec<NetworkId>) -> Result<(), DbErr> {
        use network::{entity, seat};
        let rows = entity::Entity::find().filter(entity::Column::Id.is_in(keys.clone())).all(self.tx).await?;
        let seats = seat::Entity::find()
            .filter(seat::Column::NetworkId.is_in(keys))
            .order_by_asc(seat::Column::Ordinal)
            .order_by_asc(seat::Column::Id)
            .all(self.tx)
            .await?;
        let seats = grouped(seats, |seat| seat.network_id);
        let names = self.names(rows.iter().map(|row| row.host_id)).await?;
        let entries = rows.iter().map(|row| {
            let seats = seats.get(&row.id).map(Vec::as_slice).unwrap_or_default();
            shared::network(row, seats, names.get(&row.host_id).map(String::as_str).unwrap_or_default())
        });
        self.shared(entries.collect()).await
    }

    pub(super) async fn programmes(&mut self, keys: Vec<ProgrammeId>) -> Result<(), DbErr> {
        use programme::{cohort, entity};
        let rows = entity::Entity::find().filter(entity::Column::Id.is_in(keys.clone())).all(self.tx).await?;
        let cohorts = cohort::Entity::find()
            .filter(cohort::Column::ProgrammeId.is_in(keys))
            .order_by_asc(cohort::Column::Slug)
            .all(self.tx)
            .await?;
        let cohorts = grouped(cohorts, |cohort| cohort.programme_id);
        let of = |id| cohorts.get(&id).map(Vec::as_slice).unwrap_or_default();
        self.shared(rows.iter().map(|row| shared::programme(row, of(row.id))).collect()).await
    }

    pub(super) async fn governing_documents(&mut self, keys: Vec<GoverningDocumentId>) -> Result<(), DbErr> {
        use governing_document::entity::{Column, Entity};
        let rows = Entity::find().filter(Column::Id.is_in(keys)).all(self.tx).await?;
        self.shared(rows.iter().map(shared::governing_document).collect()).await
    }

    pub(super) async fn plans(&mut self, keys: Vec<PlanId>) -> Result<(), DbErr> {
        let held = Entity::find().filter(Column::PlanId.is_in(keys.clone())).all(self.tx).await?;
        let wanted = self.texts(keys).await?.iter().flat_map(PlanTexts::entries).collect();
        self.replace(held, wanted).await
    }

    async fn shared(&mut self, wanted: Vec<Model>) -> Result<(), DbErr> {
        let nodes = wanted.iter().map(|entry| entry.node_id);
        let held = Entity::find().filter(Column::NodeId.is_in(nodes)).all(self.tx).await?;
        self.replace(held, wanted).await
    }

    /// Makes the index hold `wanted` instead of `held`.
    async fn replace(&mut self, held: Vec<Model>, wanted: Vec<Model>) -> Result<(), DbErr> {
        let mut held: HashMap<i64, Model> = held.into_iter().map(|entry| (entry.id, entry)).collect();
        let mut fresh = Vec::new();
        for entry in wanted {
            if held.get(&entry.id) == Some(&entry) {
                held.remove(&entry.id);
            } else {
                fresh.push(entry);
            }
        }
        let gone: Vec<Model> = held.into_values().collect();
        for entries in gone.chunks(ROWS) {
            self.remove(entries).await?;
        }
        for entries in fresh.chunks(ROWS) {
            self.add(entries).await?;
        }
        Ok(())
    }

    async fn remove(&mut self, entries: &[Model]) -> Result<(), DbErr> {
        for entry in entries {
            let terms = terms(&mut self.reader, entry);
            self.tally(&terms, -1);
        }
        let numbers = || entries.iter().map(|entry| entry.id);
        Entity::delete_many().filter(Column::Id.is_in(numbers())).exec(self.tx).await?;
        let index = Query::delete().from_table(TABLE).and_where(Expr::col(NUMBER).is_in(numbers())).take();
        self.tx.execute(&index).await?;
        Ok(())
    }

    async fn add(&mut self, entries: &[Model]) -> Result<(), DbErr> {
        let mut index = Vec::with_capacity(entries.len());
        for entry in entries {
            let terms = terms(&mut self.reader, entry);
            self.tally(&terms, 1);
            index.push((entry.id, terms));
        }
        let rows = entries.iter().cloned().map(IntoActiveModel::into_active_model);
        Entity::insert_many(rows).exec_without_returning(self.tx).await?;
        engine::insert(self.tx, &index).await
    }

    fn tally(&mut self, terms: &Terms, by: i64) {
        let all: BTreeSet<&Arc<str>> = terms.title.iter().chain(&terms.body).chain(&terms.place).collect();
        for term in all {
            *self.counts.entry(Arc::clone(term)).or_default() += by;
        }
    }

    /// Writes down in how many entries each term stands now.
    pub(super) async fn count(&mut self) -> Result<(), DbErr> {
        let counts: Vec<_> = std::mem::take(&mut self.counts).into_iter().filter(|(_, by)| *by != 0).collect();
        for counts in counts.chunks(ROWS) {
            let rows = counts.iter().map(|(term, by)| term::Model::of(term.to_string(), *by).into_active_model());
            let sum =
                Expr::col((term::Entity, term::Column::Entries)).add(Expr::col(("excluded", term::Column::Entries)));
            let add = OnConflict::column(term::Column::Term).value(term::Column::Entries, sum).to_owned();
            term::Entity::insert_many(rows).on_conflict(add).exec_without_returning(self.tx).await?;
            let fewer = counts.iter().filter(|(_, by)| *by < 0).map(|(term, _)| &**term);
            term::Entity::delete_many()
                .filter(term::Column::Term.is_in(fewer))
                .filter(term::Column::Entries.lte(0))
                .exec(self.tx)
                .await?;
        }
        Ok(())
    }
}

/// The terms of an entry's texts. What is called by its own sentence has no title
/// of its own, so that it does not push what is called by a word aside.
fn terms(reader: &mut Reader, entry: &Model) -> Terms {
    let mut of = |texts: &[&str]| {
        let words = texts.iter().flat_map(|text| reader.words(text)).flat_map(|word| word.terms);
        words.collect::<BTreeSet<_>>().into_iter().collect()
    };
    let place = of(&[&entry.place]);
    let scope = Scope::all_of(entry).map(Scope::term).collect();
    if entry.kind.is_a_sentence() {
        return Terms { body: of(&[&entry.title, &entry.body]), place, scope, ..Terms::default() };
    }
    let body = of(&[&entry.body]);
    let title = of(&[&entry.title]);
    Terms { names: names(&entry.title).filter_map(|name| reader.name(name)).collect(), title, body, place, scope }
}

/// What something with this title is called: «Skoleeiers utviklingsgruppe (SUT)» is
/// called that, and «SUT», and «Skoleeiers utviklingsgruppe»; «Sortland kommune» also «Sortland».
fn names(title: &str) -> impl Iterator<Item = &str> {
    let split = title.strip_suffix(')').and_then(|title| title.rsplit_once('('));
    let municipality = title.strip_suffix(" kommune");
    std::iter::once(title).chain(split.into_iter().flat_map(|(name, short)| [name, short])).chain(municipality)
}
