//! A column that is one of some keys.

use sea_orm::sea_query::extension::postgres::PgFunc;
use sea_orm::sea_query::{Expr, ExprTrait, IntoColumnRef, SimpleExpr, Value};
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend};

/// Whether a column holds one of these keys. PostgreSQL takes them as one array:
/// the statement is the same for any number of them, so it is parsed and planned
/// once and not for each number anew. SQLite has no arrays.
pub fn among<K: Into<Value>>(
    db: &impl ConnectionTrait,
    column: impl ColumnTrait,
    keys: impl IntoIterator<Item = K>,
) -> SimpleExpr {
    one_of(db.get_database_backend(), column.as_column_ref(), keys)
}

/// The same, of a column that no entity names.
pub(super) fn one_of<K: Into<Value>>(
    backend: DbBackend,
    column: impl IntoColumnRef,
    keys: impl IntoIterator<Item = K>,
) -> SimpleExpr {
    let keys: Vec<Value> = keys.into_iter().map(Into::into).collect();
    match array(&keys).filter(|_| backend == DbBackend::Postgres) {
        Some(array) => Expr::col(column).eq(PgFunc::any(Expr::val(array).cast_as("uuid[]"))),
        None => Expr::col(column).is_in(keys),
    }
}

/// Keys as PostgreSQL writes an array of them; none when one of them is no UUID.
fn array(keys: &[Value]) -> Option<String> {
    let mut array = String::with_capacity(2 + keys.len() * 37);
    for key in keys {
        let Value::Uuid(Some(key)) = key else { return None };
        array.push(if array.is_empty() { '{' } else { ',' });
        array.push_str(key.hyphenated().encode_lower(&mut uuid::Uuid::encode_buffer()));
    }
    array.push_str(if array.is_empty() { "{}" } else { "}" });
    Some(array)
}

#[cfg(test)]
mod tests {
    use sea_orm::sea_query::{Alias, PostgresQueryBuilder, Query, SqliteQueryBuilder};
    use uuid::Uuid;

    use super::*;

    #[test]
    fn keys_are_one_array_where_there_are_arrays() {
        let keys = [Uuid::from_u128(1), Uuid::from_u128(2)];
        let select = |backend| {
            Query::select().column("id").from("plan").and_where(one_of(backend, Alias::new("id"), keys)).to_owned()
        };
        assert_eq!(
            select(DbBackend::Postgres).to_string(PostgresQueryBuilder),
            r#"SELECT "id" FROM "plan" WHERE "id" = ANY(CAST('{00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000002}' AS uuid[]))"#
        );
        assert!(select(DbBackend::Sqlite).to_string(SqliteQueryBuilder).contains(r#""id" IN ("#));
        assert_eq!(array(&[]).as_deref(), Some("{}"));
        assert_eq!(array(&[Value::from("a")]), None);
    }
}
