//! Keeping the index: made anew for what a write has made stale, in the write's
//! own transaction, or for everything.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::sync::Arc;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use super::engine::{self, NUMBER, TABLE, Terms};
use super::entity::{Column, Entity, Model};
use super::kind::SearchHitKind;
use super::order::Stretch;
use super::scope::Scope;
use super::stale::Stale;
use super::texts::PlanTexts;
use super::words::Reader;
use super::{shared, term};
use crate::db::{Database, one_write_at_a_time};
use crate::domain::{activity, governing_document, network, organisation, plan, programme};
use crate::ids::{GoverningDocumentId, NetworkId, OrganisationId, PlanId, ProgrammeId};

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
    let mut writer = Writer { tx, reader: Reader::default(), counts: BTreeMap::new() };
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

fn grouped<K: Eq + Hash, R>(rows: Vec<R>, key: impl Fn(&R) -> K) -> HashMap<K, Vec<R>> {
    let mut groups: HashMap<K, Vec<R>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}

/// Writes entries, and keeps count of the terms that come and go.
struct Writer<'a> {
    tx: &'a DatabaseTransaction,
    reader: Reader,
    counts: BTreeMap<Arc<str>, i64>,
}

impl Writer<'_> {
    async fn organisations(&mut self, keys: Vec<OrganisationId>) -> Result<(), DbErr> {
        let rows = organisation::entity::Entity::find()
            .filter(organisation::entity::Column::Id.is_in(keys))
            .all(self.tx)
            .await?;
        let names = self.names(rows.iter().filter_map(|row| row.municipality_id)).await?;
        let municipality = |row: &organisation::entity::Model| row.municipality_id.and_then(|id| names.get(&id));
        let entries = rows.iter().map(|row| shared::organisation(row, municipality(row).map(String::as_str))).collect();
        self.shared(entries).await
    }

    async fn networks(&mut self, keys: Vec<NetworkId>) -> Result<(), DbErr> {
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

    async fn programmes(&mut self, keys: Vec<ProgrammeId>) -> Result<(), DbErr> {
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

    async fn governing_documents(&mut self, keys: Vec<GoverningDocumentId>) -> Result<(), DbErr> {
        use governing_document::entity::{Column, Entity};
        let rows = Entity::find().filter(Column::Id.is_in(keys)).all(self.tx).await?;
        self.shared(rows.iter().map(shared::governing_document).collect()).await
    }

    async fn plans(&mut self, keys: Vec<PlanId>) -> Result<(), DbErr> {
        let held = Entity::find().filter(Column::PlanId.is_in(keys.clone())).all(self.tx).await?;
        let wanted = self.texts(keys).await?.iter().flat_map(PlanTexts::entries).collect();
        self.replace(held, wanted).await
    }

    /// Plans with all that their entries are made of.
    async fn texts(&self, keys: Vec<PlanId>) -> Result<Vec<PlanTexts>, DbErr> {
        use plan::{citation, element, entity};
        let tx = self.tx;
        let plans = entity::Entity::find().filter(entity::Column::Id.is_in(keys.clone())).all(tx).await?;
        let owners = self.names(plans.iter().map(|plan| plan.owner_id)).await?;
        let stretches = self.stretches(&plans).await?;
        let citations = citation::Entity::find()
            .filter(citation::Column::PlanId.is_in(keys.clone()))
            .order_by_asc(citation::Column::Ordinal)
            .all(tx)
            .await?;
        let documents = self.documents(&citations).await?;
        let elements = element::Entity::find()
            .filter(element::Column::PlanId.is_in(keys.clone()))
            .order_by_asc(element::Column::Ordinal)
            .all(tx)
            .await?;
        let activities = activity::entity::Entity::find()
            .filter(activity::entity::Column::PlanId.is_in(keys))
            .order_by_asc(activity::entity::Column::Ordinal)
            .all(tx)
            .await?;
        let mut citations = grouped(citations, |row| row.plan_id);
        let mut elements = grouped(elements, |row| row.plan_id);
        let mut activities = grouped(activities, |row| row.plan_id);
        let texts = plans.into_iter().zip(stretches).map(|(plan, stretch)| PlanTexts {
            stretch,
            owner: owners.get(&plan.owner_id).cloned().unwrap_or_default(),
            citations: citations
                .remove(&plan.id)
                .unwrap_or_default()
                .into_iter()
                .filter_map(|row| {
                    let title = documents.get(&row.document_id)?;
                    Some(row.provision.map_or_else(|| title.clone(), |provision| format!("{title} {provision}")))
                })
                .collect(),
            elements: elements.remove(&plan.id).unwrap_or_default(),
            activities: activities.remove(&plan.id).unwrap_or_default(),
            plan,
        });
        Ok(texts.collect())
    }

    async fn names(
        &self,
        keys: impl Iterator<Item = OrganisationId>,
    ) -> Result<HashMap<OrganisationId, String>, DbErr> {
        use organisation::entity::{Column, Entity};
        let keys: HashSet<OrganisationId> = keys.collect();
        let names = Entity::find().select_only().columns([Column::Id, Column::Name]).filter(Column::Id.is_in(keys));
        let names: Vec<(OrganisationId, String)> = names.into_tuple().all(self.tx).await?;
        Ok(names.into_iter().collect())
    }

    async fn documents(
        &self,
        citations: &[plan::citation::Model],
    ) -> Result<HashMap<GoverningDocumentId, String>, DbErr> {
        use governing_document::entity::{Column, Entity};
        let keys: HashSet<_> = citations.iter().map(|row| row.document_id).collect();
        let titles = Entity::find().select_only().columns([Column::Id, Column::Title]).filter(Column::Id.is_in(keys));
        let titles: Vec<(GoverningDocumentId, String)> = titles.into_tuple().all(self.tx).await?;
        Ok(titles.into_iter().collect())
    }

    /// A stretch of numbers for each plan that no other plan has.
    async fn stretches(&self, plans: &[plan::entity::Model]) -> Result<Vec<Stretch>, DbErr> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for plan in plans {
            let mut stretch = Stretch::of(plan.id.0, plan.period_from);
            while stretches.contains(&stretch) || self.is_taken(stretch, plan.id).await? {
                stretch = stretch.next();
            }
            stretches.push(stretch);
        }
        Ok(stretches)
    }

    async fn is_taken(&self, stretch: Stretch, plan: PlanId) -> Result<bool, DbErr> {
        let number = stretch.number(SearchHitKind::Plan, 0);
        let holder = Entity::find_by_id(number).select_only().column(Column::PlanId);
        let holder: Option<Option<PlanId>> = holder.into_tuple().one(self.tx).await?;
        Ok(holder.flatten().is_some_and(|holder| holder != plan))
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
    async fn count(&mut self) -> Result<(), DbErr> {
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
