//! The table of terms: each one that stands in any entry, and in how many. It
//! tells which terms begin or end like a word, and which differ in one letter.

use sea_orm::entity::prelude::*;
use sea_orm::{DeriveRelation, EnumIter};

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "search_term")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub term: String,
    /// The same from its end, so that endings are beginnings.
    pub reversed: String,
    /// How many letters it has.
    pub length: i32,
    /// How many entries hold it.
    pub entries: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// A term that stands in so many entries.
    pub fn of(term: String, entries: i64) -> Self {
        let reversed = term.chars().rev().collect();
        Self { reversed, length: i32::try_from(term.chars().count()).unwrap_or(i32::MAX), entries, term }
    }
}
