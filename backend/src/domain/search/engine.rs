//! The two full-text indexes, and how each of them is asked the same question:
//! FTS5 in SQLite, text search vectors in PostgreSQL. Both hold the terms that the
//! server has found; neither reads a language or ranks anything.

use std::sync::Arc;

use sea_orm::sea_query::extension::postgres::PgBinOper;
use sea_orm::sea_query::extension::sqlite::SqliteBinOper;
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};

use super::rank::{Field, Matching};
use super::reading::{Form, Level, Reading, Sought};
use super::scope::Scope;

/// The index: a virtual table in SQLite, a table of vectors in PostgreSQL.
pub const TABLE: &str = "search_text";
/// The number of an entry in the index.
pub const NUMBER: &str = "rowid";

/// What is asked for, as a condition on the index; none when nothing can match.
pub fn matching(backend: DbBackend, reading: &Reading, matching: &Matching) -> Option<Condition> {
    match backend {
        DbBackend::Sqlite => {
            let text = fts5(reading, matching)?;
            Some(Condition::all().add(Expr::col(TABLE).binary(SqliteBinOper::Match, text)))
        }
        _ => vectors(reading, matching),
    }
}

/// FTS5 takes the whole question as one text.
fn fts5(reading: &Reading, matching: &Matching) -> Option<String> {
    match matching {
        Matching::AtLeast { words, field, level } => {
            let columns = match field {
                Field::Title => "{title} : ",
                Field::Own => "{title body} : ",
                Field::Whole => "{title body place} : ",
            };
            Some(format!("{columns}({})", FTS5.at_least(reading, *words, *level)?))
        }
        Matching::Called => Some(format!("{{name}} : (\"{}\")", reading.name()?)),
        Matching::Within(scopes) => Some(format!("{{scope}} : ({})", FTS5.any(scopes)?)),
        Matching::All(parts) => {
            let (sets, exceptions) = split(parts);
            let sets: Option<Vec<_>> = sets.into_iter().map(|part| fts5(reading, part)).collect();
            let exceptions: Vec<_> = exceptions.into_iter().filter_map(|part| fts5(reading, part)).collect();
            let sets = format!("({})", sets?.join(" AND "));
            Some(if exceptions.is_empty() { sets } else { format!("({sets} NOT ({}))", exceptions.join(" OR ")) })
        }
        // Only beside something that is wanted.
        Matching::Not(_) => None,
    }
}

/// PostgreSQL has a vector for each field, each with an index of its own.
fn vectors(reading: &Reading, matching: &Matching) -> Option<Condition> {
    match matching {
        Matching::Called => Some(vector("name", format!("'{}'", reading.name()?))),
        Matching::Within(scopes) => Some(vector("scope", TSQUERY.any(scopes)?)),
        Matching::AtLeast { words, field, level } => {
            let column = match field {
                Field::Title => "title",
                Field::Own => "own",
                Field::Whole => "whole",
            };
            Some(vector(column, TSQUERY.at_least(reading, *words, *level)?))
        }
        Matching::All(parts) => {
            let (sets, exceptions) = split(parts);
            let mut all = Condition::all();
            for part in sets {
                all = all.add(vectors(reading, part)?);
            }
            let exceptions = exceptions.into_iter().filter_map(|part| vectors(reading, part));
            Some(exceptions.fold(all, |all, part| all.add(part.not())))
        }
        Matching::Not(_) => None,
    }
}

fn vector(column: &'static str, question: String) -> Condition {
    let question = Expr::val(question).cast_as("tsquery");
    Condition::all().add(Expr::col((TABLE, column)).binary(PgBinOper::Matches, question))
}

/// What is wanted, and what is not.
fn split(parts: &[Matching]) -> (Vec<&Matching>, Vec<&Matching>) {
    let mut sides = (Vec::new(), Vec::new());
    for part in parts {
        match part {
            Matching::Not(exception) => sides.1.push(&**exception),
            set => sides.0.push(set),
        }
    }
    sides
}

/// How a language of questions writes the same things.
struct Language {
    and: &'static str,
    or: &'static str,
    quote: char,
    beginning: &'static str,
}

const FTS5: Language = Language { and: " AND ", or: " OR ", quote: '"', beginning: " *" };
const TSQUERY: Language = Language { and: " & ", or: " | ", quote: '\'', beginning: ":*" };

impl Language {
    /// So many of the words, none further than a level; none when no entry can have them.
    fn at_least(&self, reading: &Reading, count: usize, level: Level) -> Option<String> {
        let words: Vec<_> = reading.known().filter_map(|word| self.word(word, level)).collect();
        let choices: Vec<_> = choices(&words, count).into_iter().map(|choice| self.all(&choice)).collect();
        (!choices.is_empty()).then(|| choices.join(self.or))
    }

    /// One of some scopes; none when there are none to be in.
    fn any(&self, scopes: &[Scope]) -> Option<String> {
        let quote = self.quote;
        let terms: Vec<_> = scopes.iter().map(|scope| format!("{quote}{}{quote}", scope.term())).collect();
        (!terms.is_empty()).then(|| terms.join(self.or))
    }

    fn all(&self, words: &[&String]) -> String {
        let words: Vec<_> = words.iter().map(|word| format!("({word})")).collect();
        format!("({})", words.join(self.and))
    }

    /// Terms hold only letters and digits, so none of them can mean anything else.
    fn word(&self, word: &Sought, level: Level) -> Option<String> {
        let quote = self.quote;
        let forms = word.up_to(level).map(|form| match form {
            Form::One(term) => format!("{quote}{term}{quote}"),
            Form::Beginning(start) => format!("{quote}{start}{quote}{}", self.beginning),
        });
        let forms: Vec<_> = forms.collect();
        (!forms.is_empty()).then(|| forms.join(self.or))
    }
}

/// Every way to choose so many of some things.
fn choices<T>(things: &[T], count: usize) -> Vec<Vec<&T>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (place, thing) in things.iter().enumerate() {
        for rest in choices(&things[place + 1..], count - 1) {
            all.push(std::iter::once(thing).chain(rest).collect());
        }
    }
    all
}

/// The terms of an entry, field by field, each once and in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// What the entry is called, each name one term.
    pub names: Vec<Arc<str>>,
    pub title: Vec<Arc<str>>,
    pub body: Vec<Arc<str>>,
    pub place: Vec<Arc<str>>,
    /// Whose it is.
    pub scope: Vec<Arc<str>>,
}

/// Puts entries into the index, by number.
pub async fn insert(db: &impl ConnectionTrait, entries: &[(i64, Terms)]) -> Result<(), DbErr> {
    if entries.is_empty() {
        return Ok(());
    }
    let backend = db.get_database_backend();
    let mut values = Vec::with_capacity(entries.len() * COLUMNS);
    for (number, terms) in entries {
        let Terms { names, title, body, place, scope } = terms;
        values.push((*number).into());
        let fields: [Vec<&Vec<_>>; COLUMNS - 1] = match backend {
            DbBackend::Sqlite => [vec![names], vec![title], vec![body], vec![place], vec![scope]],
            _ => [vec![names], vec![title], vec![title, body], vec![title, body, place], vec![scope]],
        };
        values.extend(fields.into_iter().map(|field| joined(field.into_iter().flatten()).into()));
    }
    let rows: Vec<_> = (0..entries.len()).map(|row| row_of(backend, row * COLUMNS)).collect();
    let columns = match backend {
        DbBackend::Sqlite => "rowid, name, title, body, place, scope",
        _ => "rowid, name, title, own, whole, scope",
    };
    let sql = format!("INSERT INTO {TABLE} ({columns}) VALUES {}", rows.join(", "));
    db.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    Ok(())
}

/// The number and the fields.
const COLUMNS: usize = 6;

fn row_of(backend: DbBackend, before: usize) -> String {
    let cast = if backend == DbBackend::Postgres { "::tsvector" } else { "" };
    let fields: Vec<_> = (before + 2..=before + COLUMNS).map(|place| format!("${place}{cast}")).collect();
    format!("(${}, {})", before + 1, fields.join(", "))
}

/// Terms with spaces between: a text to FTS5, and a vector to PostgreSQL.
fn joined<'a>(terms: impl Iterator<Item = &'a Arc<str>>) -> String {
    terms.map(|term| &**term).collect::<Vec<_>>().join(" ")
}
