//! Completing shared rows: what a document adds to what is known already.
//!
//! An absent value is filled in, lists are united, equal values agree. A value
//! that differs is a correction when it comes from the document that gave it
//! first, and a contradiction when it comes from another; so is an element of a
//! list that is the same thing and says otherwise.

use sea_orm::sea_query::Value;
use sea_orm::{EntityTrait, IdenStatic, Iterable};

use super::import::Contradiction;
use super::row::Row;
use crate::db::{Json, Origin, Origins};
use crate::document::identity::identity;

/// A row that remembers which document first said what.
pub(super) trait Shared: Row {
    fn origins(&mut self) -> &mut Json<Origins>;

    /// The name that people know the row by.
    fn slug(&self) -> String;
}

macro_rules! shared {
    ($($model:path),* $(,)?) => {$(
        impl Shared for $model {
            fn origins(&mut self) -> &mut Json<Origins> {
                &mut self.origins
            }

            fn slug(&self) -> String {
                self.slug.clone()
            }
        }
    )*};
}

shared!(
    crate::domain::organisation::entity::Model,
    crate::domain::position::entity::Model,
    crate::domain::programme::entity::Model,
    crate::domain::programme::cohort::Model,
    crate::domain::governing_document::entity::Model,
    crate::domain::network::entity::Model,
    crate::domain::plan::entity::Model,
);

impl Shared for crate::domain::network::seat::Model {
    fn origins(&mut self) -> &mut Json<Origins> {
        &mut self.origins
    }

    fn slug(&self) -> String {
        self.key.clone()
    }
}

/// Marks every value of a row that nobody knew as this document's.
pub(super) fn claim<R: Shared>(row: &mut R, document: &Origin) {
    for column in <R::Entity as EntityTrait>::Column::iter() {
        if !IGNORED.contains(&column.as_str()) && !is_nothing(&row.get(column)) {
            row.origins().0.insert(column.as_str().to_owned(), document.clone());
        }
    }
}

/// Adds what `incoming` says to `known`.
pub(super) fn complete<R: Shared>(known: &mut R, incoming: &R, document: &Origin) -> Vec<Contradiction> {
    let mut contradictions = Vec::new();
    for column in <R::Entity as EntityTrait>::Column::iter() {
        let name = column.as_str();
        let (old, new) = (known.get(column), incoming.get(column));
        if IGNORED.contains(&name) || old == new {
            continue;
        }
        if let Some(lists) = filled_lists(&old, &new) {
            contradictions.extend(unite(known, column, lists, document));
            continue;
        }
        let origin = known.origins().get(name).cloned();
        let is_its_own = origin.as_ref().is_none_or(|origin| origin.document == document.document);
        match merged(&old, &new, is_its_own) {
            Merged::Kept => {}
            Merged::Into(value) => {
                known.set(column, value);
                known.origins().0.entry(name.to_owned()).or_insert_with(|| document.clone());
            }
            // Where a seat stands is the first document's to say.
            Merged::Contradiction if name == "ordinal" => {}
            Merged::Contradiction => contradictions.push(Contradiction {
                slug: known.slug(),
                field: name.to_owned(),
                first: (origin.unwrap_or_default().file, show(&old)),
                second: (document.file.clone(), show(&new)),
            }),
        }
    }
    contradictions
}

/// What becomes of a value when a document says something about it.
enum Merged {
    Kept,
    Into(Value),
    Contradiction,
}

fn merged(old: &Value, new: &Value, is_its_own: bool) -> Merged {
    match (is_nothing(old), is_nothing(new)) {
        (true, _) => Merged::Into(new.clone()),
        // What a document said once, it may take back; a list is everybody's.
        (false, true) if is_its_own && !is_list(old) => Merged::Into(new.clone()),
        (false, true) => Merged::Kept,
        (false, false) if is_its_own => Merged::Into(new.clone()),
        (false, false) => Merged::Contradiction,
    }
}

/// Columns that say nothing about the thing itself; its tenant follows from others.
const IGNORED: [&str; 4] = ["id", "origins", "version", "tenant_id"];

fn is_nothing(value: &Value) -> bool {
    match value {
        // A seat that is not said to lead says nothing.
        Value::Bool(Some(said)) => !said,
        Value::Json(Some(json)) => json.is_null() || json.as_array().is_some_and(Vec::is_empty),
        other => *other == other.as_null(),
    }
}

fn is_list(value: &Value) -> bool {
    matches!(value, Value::Json(Some(json)) if json.is_array())
}

type List = Vec<serde_json::Value>;

fn filled_lists(old: &Value, new: &Value) -> Option<(List, List)> {
    let list = |value: &Value| match value {
        Value::Json(Some(json)) => json.as_array().filter(|list| !list.is_empty()).cloned(),
        _ => None,
    };
    list(old).zip(list(new))
}

/// Both lists as one, in the order in which their elements were first given.
/// Which document gave an element is remembered beside the field's own origin.
fn unite<R: Shared>(
    known: &mut R,
    column: <R::Entity as EntityTrait>::Column,
    (mut united, new): (List, List),
    document: &Origin,
) -> Vec<Contradiction> {
    let name = column.as_str();
    let mut contradictions = Vec::new();
    for item in new {
        if united.contains(&item) {
            continue;
        }
        let what = identity(&item);
        let place = what.as_ref().map(|what| format!("{name} {what}"));
        let Some(own) = united.iter_mut().find(|own| what.is_some() && identity(own) == what) else {
            united.push(item);
            known.origins().0.extend(place.map(|place| (place, document.clone())));
            continue;
        };
        let origins = known.origins();
        let origin = place.and_then(|place| origins.get(&place)).or_else(|| origins.get(name)).cloned();
        if origin.as_ref().is_none_or(|origin| origin.document == document.document) {
            *own = item;
            continue;
        }
        let (first, second) = (own.to_string(), item.to_string());
        contradictions.push(Contradiction {
            slug: known.slug(),
            field: name.to_owned(),
            first: (origin.unwrap_or_default().file, first),
            second: (document.file.clone(), second),
        });
    }
    known.set(column, Value::Json(Some(Box::new(united.into()))));
    contradictions
}

fn show(value: &Value) -> String {
    match value {
        Value::String(Some(text)) => text.clone(),
        Value::Json(Some(json)) => json.to_string(),
        other => other.to_string(),
    }
}
