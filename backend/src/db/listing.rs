//! Lists in pages: one ordered statement for a list, and one for the same list
//! under many parents at once.
//!
//! Pages go by keyset (the values that the order compares), so a page deep in a
//! list costs what the first one does, and nothing moves when rows come and go.

use std::collections::HashMap;

use sea_orm::sea_query::{
    Alias, Asterisk, Expr, ExprTrait, Func, IntoColumnRef, Order, Query, SelectStatement, SimpleExpr, Value,
    WindowStatement,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IdenStatic, Iterable, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select, TryGetableMany,
};
use uuid::Uuid;

use super::Database;
use super::among::one_of;

/// A table that is listed in one order.
pub trait Listed: EntityTrait {
    /// The columns that order the list; together they tell all rows apart.
    const ORDER: &'static [Self::Column];
}

/// Which part of a list is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Window {
    /// How many rows at the most; one more is fetched to see whether the list goes on.
    pub limit: u64,
    /// From the end of the list.
    pub backward: bool,
    /// The order's values of the row before the first.
    pub after: Option<Vec<Value>>,
    /// The order's values of the row behind the last.
    pub before: Option<Vec<Value>>,
}

/// How rows hang under their parents: a column of their own, or one of a table between.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// The table that holds the parent's key.
    pub table: &'static str,
    /// The column with the parent's key.
    pub parent: &'static str,
    /// For a table between: its column, and the column of the list it equals.
    pub join: Option<(&'static str, &'static str)>,
}

fn in_order(window: &Window) -> Order {
    if window.backward { Order::Desc } else { Order::Asc }
}

/// Rows behind (or before) a place: the order's columns compared one after the other.
fn beyond<E: Listed>(place: &[Value], forward: bool) -> Condition {
    let mut any = Condition::any();
    for (depth, (column, value)) in E::ORDER.iter().zip(place).enumerate() {
        let equal = E::ORDER.iter().zip(place).take(depth);
        let mut all = equal.fold(Condition::all(), |all, (column, value)| all.add(column.eq(value.clone())));
        all = all.add(if forward { column.gt(value.clone()) } else { column.lt(value.clone()) });
        any = any.add(all);
    }
    any
}

fn within<E: Listed>(condition: Condition, window: &Window) -> Condition {
    let after = window.after.as_deref().map(|place| beyond::<E>(place, true));
    let before = window.before.as_deref().map(|place| beyond::<E>(place, false));
    condition.add_option(after).add_option(before)
}

/// A page of a list; it may hold one row more than the limit.
pub async fn page<E: Listed>(db: &Database, condition: Condition, window: &Window) -> Result<Vec<E::Model>, DbErr> {
    one_page::<E>(condition, window).all(db).await
}

/// The same page, and of each row only these values.
pub async fn page_of<E: Listed, T: TryGetableMany>(
    db: &Database,
    condition: Condition,
    window: &Window,
    values: &[(&'static str, SimpleExpr)],
) -> Result<Vec<T>, DbErr> {
    let select = one_page::<E>(condition, window).select_only();
    let select = values.iter().fold(select, |select, (name, value)| select.expr_as(value.clone(), *name));
    select.into_tuple().all(db).await
}

fn one_page<E: Listed>(condition: Condition, window: &Window) -> Select<E> {
    let select = E::find().filter(within::<E>(condition, window)).limit(window.limit + 1);
    E::ORDER.iter().fold(select, |select, column| select.order_by(*column, in_order(window)))
}

/// How many rows a list has.
pub async fn count<E: Listed>(db: &Database, condition: Condition) -> Result<u64, DbErr>
where
    E::Model: Sync,
{
    E::find().filter(condition).count(db).await
}

/// The same page under each of many parents, in one statement.
pub async fn pages<E: Listed>(
    db: &Database,
    link: Link,
    parents: &[Uuid],
    condition: Condition,
    window: &Window,
) -> Result<HashMap<Uuid, Vec<E::Model>>, DbErr> {
    let columns =
        E::Column::iter().map(|column| (column.as_str(), column.select_as(Expr::col((E::default(), column)))));
    let ranked = ranked::<E>(db, link, parents, condition, window, columns);
    let mut pages: HashMap<Uuid, Vec<E::Model>> = HashMap::new();
    for row in db.query_all(&ranked).await? {
        pages.entry(row.try_get("", PARENT)?).or_default().push(E::Model::from_query_result(&row, "")?);
    }
    Ok(pages)
}

/// The same pages, and of each row only these values.
pub async fn pages_of<E: Listed, T: TryGetableMany>(
    db: &Database,
    link: Link,
    parents: &[Uuid],
    condition: Condition,
    window: &Window,
    values: &[(&'static str, SimpleExpr)],
) -> Result<HashMap<Uuid, Vec<T>>, DbErr> {
    let names: Vec<String> = values.iter().map(|(name, _)| (*name).to_owned()).collect();
    let ranked = ranked::<E>(db, link, parents, condition, window, values.iter().cloned());
    let mut pages: HashMap<Uuid, Vec<T>> = HashMap::new();
    for row in db.query_all(&ranked).await? {
        pages.entry(row.try_get("", PARENT)?).or_default().push(T::try_get_many(&row, "", &names)?);
    }
    Ok(pages)
}

/// The first rows under each parent, in order, with their parent.
fn ranked<E: Listed>(
    db: &Database,
    link: Link,
    parents: &[Uuid],
    condition: Condition,
    window: &Window,
    values: impl Iterator<Item = (&'static str, SimpleExpr)>,
) -> SelectStatement {
    let parent = (Alias::new(link.table), Alias::new(link.parent));
    let mut ranking = WindowStatement::partition_by(parent.clone());
    for column in E::ORDER {
        ranking.order_by((E::default(), *column).into_column_ref(), in_order(window));
    }
    let mut inner = under::<E>(db, link, parents, within::<E>(condition, window));
    for (name, value) in values {
        inner.expr_as(value, Alias::new(name));
    }
    inner.expr_as(Expr::col(parent), Alias::new(PARENT));
    inner.expr_window_as(SimpleExpr::from(Func::cust("ROW_NUMBER")), ranking, Alias::new(RANK));
    Query::select()
        .column(Asterisk)
        .from_subquery(inner, Alias::new("ranked"))
        .and_where(Expr::col(RANK).lte(window.limit + 1))
        .order_by(RANK, Order::Asc)
        .to_owned()
}

/// How many rows a list has under each of many parents.
pub async fn counts<E: Listed>(
    db: &Database,
    link: Link,
    parents: &[Uuid],
    condition: Condition,
) -> Result<HashMap<Uuid, u64>, DbErr> {
    let parent = (Alias::new(link.table), Alias::new(link.parent));
    let query = under::<E>(db, link, parents, condition)
        .expr_as(Expr::col(parent.clone()), Alias::new(PARENT))
        .expr_as(Func::count(Expr::col(Asterisk)), Alias::new(RANK))
        .group_by_col(parent)
        .to_owned();
    let mut counts = HashMap::new();
    for row in db.query_all(&query).await? {
        let count: i64 = row.try_get("", RANK)?;
        counts.insert(row.try_get("", PARENT)?, u64::try_from(count).unwrap_or_default());
    }
    Ok(counts)
}

const PARENT: &str = "parent_key";
const RANK: &str = "place_in_list";

fn under<E: Listed>(db: &Database, link: Link, parents: &[Uuid], condition: Condition) -> SelectStatement {
    let table = Alias::new(link.table);
    let mut select = Query::select().from(E::default()).to_owned();
    if let Some((from, to)) = link.join {
        let on = Expr::col((table.clone(), Alias::new(from))).equals((E::default(), Alias::new(to)));
        select.inner_join(table.clone(), on);
    }
    let of_parents = one_of(db.get_database_backend(), (table, Alias::new(link.parent)), parents.iter().copied());
    select.cond_where(condition.add(of_parents)).to_owned()
}
