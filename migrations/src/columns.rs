//! What the tables have in common, so that a step reads as a list of columns.

use sea_orm_migration::prelude::*;

/// A table with a key of its own, `id`.
pub fn table(name: &'static str) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(name).col(ColumnDef::new("id").uuid().not_null().primary_key());
    table
}

/// A table whose key is a number that is given to it.
pub fn table_numbered(name: &'static str) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(name).col(ColumnDef::new("id").big_integer().not_null().primary_key());
    table
}

/// A table that ties two or more things together.
pub fn link(name: &'static str, key: &[&'static str]) -> TableCreateStatement {
    let mut table = Table::create();
    let mut primary = Index::create();
    for &column in key {
        primary.col(column);
    }
    table.table(name).primary_key(&mut primary);
    table
}

pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

pub fn text_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().take()
}

pub fn json(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json_binary().not_null().take()
}

pub fn int(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().not_null().take()
}

pub fn int_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().take()
}

pub fn date(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).date().not_null().take()
}

pub fn date_null(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).date().take()
}

/// A word of a vocabulary that will hardly ever grow, held by the database too.
pub fn word(name: &'static str, words: &[&'static str]) -> ColumnDef {
    text(name).check(Expr::col(name).is_in(words.iter().copied())).take()
}

/// Who may read a row.
pub fn visibility() -> ColumnDef {
    word("visibility", &["PUBLIC", "ORGANISATION", "NETWORK", "DRAFT"])
}

/// Adds a column that points to another table.
pub trait References {
    /// A reference that must be there; the row goes with what it points to.
    fn part_of(&mut self, column: &'static str, table: &'static str) -> &mut Self;
    /// A reference that must be there, to something that is never removed under it.
    fn points_to(&mut self, column: &'static str, table: &'static str) -> &mut Self;
    /// A reference that may be missing.
    fn may_point_to(&mut self, column: &'static str, table: &'static str) -> &mut Self;
}

impl References for TableCreateStatement {
    fn part_of(&mut self, column: &'static str, table: &'static str) -> &mut Self {
        self.col(ColumnDef::new(column).uuid().not_null());
        self.foreign_key(ForeignKey::create().from_col(column).to(table, "id").on_delete(ForeignKeyAction::Cascade))
    }

    fn points_to(&mut self, column: &'static str, table: &'static str) -> &mut Self {
        self.col(ColumnDef::new(column).uuid().not_null());
        self.foreign_key(ForeignKey::create().from_col(column).to(table, "id"))
    }

    fn may_point_to(&mut self, column: &'static str, table: &'static str) -> &mut Self {
        self.col(ColumnDef::new(column).uuid());
        self.foreign_key(ForeignKey::create().from_col(column).to(table, "id"))
    }
}

/// An index on some columns of a table, named after them.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_{}", columns.join("_"))).table(table);
    for &column in columns {
        index.col(column);
    }
    index.take()
}

/// Drops tables, the last made first.
pub async fn drop(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for &table in tables {
        manager.drop_table(Table::drop().table(table).to_owned()).await?;
    }
    Ok(())
}
