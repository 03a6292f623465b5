//! Which terms of the index a word stands for: those it is a form of, those that
//! begin or end with it, and, when it stands nowhere, those one letter away.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use sea_orm::sea_query::{Alias, Asterisk, Condition, ExprTrait, Order, Query, SelectStatement, UnionType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

use super::language::norwegian::kin;
use super::reading::{Form, Level, Wanted};
use super::term::{Column, Entity, Model};
use crate::db::Database;

/// Longer words that end with one of those sought: so many of the commonest in all.
const ENDINGS: usize = 24;
/// Letters that stand before such an ending at least.
const HEAD: i32 = 2;
/// Words that differ in one letter: so many of the commonest.
const SLIPS: usize = 5;
/// A word in so few entries may itself be a slip ...
const RARE: i64 = 2;
/// ... of one that stands in so many times more.
const COMMONER: i64 = 50;
/// Terms that are measured for slips at the most.
const MEASURED: u64 = 20_000;

/// The terms of each word, the nearest first.
pub async fn look_up(db: &Database, words: &[Wanted]) -> Result<Vec<Vec<(Level, Form)>>, DbErr> {
    let index = Index::read(db, words).await?;
    let mut found: Vec<Vec<(Level, Form)>> = words.iter().map(|word| index.forms(word)).collect();
    for (word, forms) in words.iter().zip(&mut found) {
        let known = index.weight(word);
        let may_slip = forms.iter().all(|(level, _)| *level == Level::Exact) && known <= RARE;
        if let Some(stem) = word.slip.as_deref().filter(|_| may_slip) {
            let mut near = slips(db, stem, known).await?;
            if forms.is_empty() && near.is_empty() {
                near = parts(db, stem).await?;
            }
            forms.extend(near.into_iter().map(|term| (Level::Slip, Form::One(term))));
        }
    }
    Ok(found)
}

/// What the index has of the words of one search: terms, and in how many entries each stands.
struct Index(BTreeMap<String, i64>);

impl Index {
    /// All in one statement.
    async fn read(db: &Database, words: &[Wanted]) -> Result<Self, DbErr> {
        let named = words.iter().flat_map(|word| word.exact.iter().chain(&word.kin)).map(|term| &**term);
        let mut all = Entity::find().filter(Column::Term.is_in(named)).into_query();
        for start in words.iter().flat_map(|word| &word.beginnings) {
            all.union(UnionType::All, alone(longer(start)));
        }
        for end in words.iter().filter_map(|word| word.ending.as_ref()) {
            all.union(UnionType::All, alone(ending(end, ENDINGS.div_ceil(words.len()))));
        }
        let rows = db.query_all(&all).await?;
        let terms = rows.iter().map(|row| Model::from_query_result(row, "").map(|term| (term.term, term.entries)));
        Ok(Self(terms.collect::<Result<_, _>>()?))
    }

    fn forms(&self, word: &Wanted) -> Vec<(Level, Form)> {
        let there = |term: &&Arc<str>| self.0.contains_key(&***term);
        let one = |level| move |term: &Arc<str>| (level, Form::One(Arc::clone(term)));
        let mut forms: Vec<_> = word.exact.iter().filter(there).map(one(Level::Exact)).collect();
        forms.extend(word.kin.iter().filter(there).map(one(Level::Part)));
        let beginnings = word.beginnings.iter().filter(|start| self.goes_on(start));
        forms.extend(beginnings.map(|start| (Level::Part, Form::Beginning(Arc::clone(start)))));
        if let Some(end) = &word.ending {
            let longer = self.0.keys().filter(|term| term.len() > end.len() && term.ends_with(&**end));
            forms.extend(longer.map(|term| (Level::Part, Form::One(term.as_str().into()))));
        }
        forms
    }

    /// Whether there is a longer term that begins so.
    fn goes_on(&self, start: &str) -> bool {
        let behind = self.0.range::<str, _>((Bound::Excluded(start), Bound::Unbounded)).next();
        behind.is_some_and(|(term, _)| term.starts_with(start))
    }

    /// In how many entries the word itself stands.
    fn weight(&self, word: &Wanted) -> i64 {
        word.exact.iter().filter_map(|term| self.0.get(&**term)).sum()
    }
}

/// The first term that begins with some letters and goes on.
fn longer(start: &str) -> SelectStatement {
    let longer = Entity::find().filter(Column::Term.gt(start)).filter(Column::Term.lt(behind(start)));
    longer.order_by_asc(Column::Term).limit(1).into_query()
}

/// The commonest terms that end with some letters and have some before.
fn ending(end: &str, most: usize) -> SelectStatement {
    let reversed: String = end.chars().rev().collect();
    let letters = i32::try_from(end.chars().count()).unwrap_or(i32::MAX);
    Entity::find()
        .filter(Column::Reversed.gt(&reversed))
        .filter(Column::Reversed.lt(behind(&reversed)))
        .filter(Column::Length.gte(letters.saturating_add(HEAD)))
        .order_by_desc(Column::Entries)
        .order_by_asc(Column::Term)
        .limit(most as u64)
        .into_query()
}

/// A part of a union that has an order and an end of its own.
fn alone(select: SelectStatement) -> SelectStatement {
    Query::select().column(Asterisk).from_subquery(select, Alias::new("part")).take()
}

/// The first text behind all that begin with `start`.
fn behind(start: &str) -> String {
    let mut letters: Vec<char> = start.chars().collect();
    let last = letters.pop().unwrap_or_default();
    letters.push(char::from_u32(u32::from(last) + 1).unwrap_or(char::MAX));
    letters.into_iter().collect()
}

/// The commonest terms that differ from a stem in one letter: one that is
/// missing, too many, another, or has changed places with its neighbour. They
/// begin with one of its first two letters, so that an index finds them.
async fn slips(db: &Database, stem: &str, known: i64) -> Result<Vec<Arc<str>>, DbErr> {
    let letters = i32::try_from(stem.chars().count()).unwrap_or(i32::MAX);
    let mut initials = Condition::any();
    for initial in stem.chars().take(2).map(String::from) {
        initials = initials.add(Column::Term.gte(&initial).and(Column::Term.lt(behind(&initial))));
    }
    let candidates: Vec<(String, i64)> = Entity::find()
        .select_only()
        .columns([Column::Term, Column::Entries])
        .filter(Column::Length.is_in([letters - 1, letters, letters + 1]))
        .filter(initials)
        .filter(Column::Entries.gte(known.saturating_mul(COMMONER)))
        .order_by(Column::Entries, Order::Desc)
        .order_by(Column::Term, Order::Asc)
        .limit(MEASURED)
        .into_tuple()
        .all(db)
        .await?;
    let near = candidates.into_iter().map(|(term, _)| term).filter(|term| strsim::damerau_levenshtein(term, stem) == 1);
    Ok(near.take(SLIPS).map(Arc::from).collect())
}

/// The longest terms that a compound begins and ends with, when they are the better
/// half of it: «nettmobbing» is about «mobbing», and «mobbesak» too.
async fn parts(db: &Database, stem: &str) -> Result<Vec<Arc<str>>, DbErr> {
    let letters: Vec<char> = stem.chars().collect();
    let half = letters.len().div_ceil(2);
    let cuts = || half..letters.len().saturating_sub(1);
    let ends: Vec<String> = cuts().map(|length| letters[letters.len() - length..].iter().collect()).collect();
    // Between the parts may stand an «e» or an «s»; a verb has its «e» there.
    let whole = cuts().map(|length| letters[..length].iter().collect::<String>());
    let bare = |start: String| start.strip_suffix(['e', 's']).map(str::to_owned).into_iter().chain([start.clone()]);
    let starts: Vec<String> = whole.flat_map(bare).collect();
    let there: Vec<String> = Entity::find()
        .select_only()
        .column(Column::Term)
        .filter(Column::Term.is_in(ends.iter().chain(&starts).map(String::as_str)))
        .into_tuple()
        .all(db)
        .await?;
    let longest = |parts: &[String]| {
        let known = parts.iter().filter(|part| there.contains(part));
        known.max_by_key(|part| part.len()).cloned()
    };
    let parts: Vec<String> = [longest(&ends), longest(&starts)].into_iter().flatten().collect();
    let kin = parts.iter().flat_map(|part| kin(part)).collect::<Vec<_>>();
    Ok(parts.into_iter().chain(kin).map(Arc::from).collect())
}
