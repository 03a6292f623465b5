//! Lists of nodes: which rows, under which parent, in which order. A noun says
//! that much; the paging, the batching and the counting are the same for all.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use async_graphql::futures_util::future::try_join_all;
use async_graphql::{Context, Error, OutputType, Result};
use sea_orm::sea_query::Value;
use sea_orm::{Condition, DbErr};
use uuid::Uuid;

use super::connection::{Connection, Total};
use super::context::{RequestContext, Store};
use super::memory::Memorable;
use super::page::{Page, Place, foreign_cursor};
use crate::db::{self, Link, Listed, Window};

/// A table with places that can be written into a cursor.
pub trait Placed: Listed<Model: Send + Sync> {
    /// What is made of a row: the row alone, or more where more is at hand.
    type Item: From<Arc<Self::Model>> + AsRef<Self::Model> + Memorable;

    /// A row's place: the values of `ORDER` as text.
    fn place(row: &Self::Model) -> Place;

    /// The values of `ORDER` from a place; none when it is no place of this list.
    fn values(place: &Place) -> Option<Vec<Value>>;

    /// A page of a list, and at most one item more. A table whose rows are at hand may read less.
    fn page<L: List<Entity = Self>>(
        list: &L,
        store: &Store,
        window: &Window,
    ) -> impl Future<Output = Result<Vec<Self::Item>, Shared>> + Send {
        async move {
            let rows = db::page::<Self>(&store.db, list.condition(store), window).await?;
            Ok(items::<Self>(rows))
        }
    }

    /// The same page under each of many parents.
    fn pages<L: NestedList<Entity = Self>>(
        list: &L,
        store: &Store,
        parents: &[Uuid],
        window: &Window,
    ) -> impl Future<Output = Result<HashMap<Uuid, Vec<Self::Item>>, Shared>> + Send {
        async move {
            let pages = db::pages::<Self>(&store.db, list.link(), parents, list.condition(store), window).await?;
            Ok(pages.into_iter().map(|(parent, rows)| (parent, items::<Self>(rows))).collect())
        }
    }
}

/// A table that is listed by slug: its entity, its rows and its columns; and how its pages are read, where that is
/// not row by row from the database.
macro_rules! by_slug {
    ($entity:ident, $model:ident, $column:ident $(; $($read:tt)*)?) => {
        impl $crate::db::Listed for $entity {
            const ORDER: &'static [$column] = &[$column::Slug];
        }

        impl $crate::graphql::list::Placed for $entity {
            type Item = std::sync::Arc<$model>;

            fn place(row: &$model) -> $crate::graphql::page::Place {
                $crate::graphql::page::Place(vec![row.slug.clone()])
            }

            fn values(place: &$crate::graphql::page::Place) -> Option<Vec<sea_orm::sea_query::Value>> {
                place.by_slug()
            }

            $($($read)*)?
        }
    };
}
pub(crate) use by_slug;

/// A list: the rows of one table that a filter keeps and the viewer may see.
pub trait List: Clone + Eq + Hash + Send + Sync + 'static {
    /// The table.
    type Entity: Placed;

    /// What a row must be.
    fn condition(&self, store: &Store) -> Condition;
}

/// A list that hangs under a parent.
pub trait NestedList: List {
    /// How.
    fn link(&self) -> Link;
}

/// What a list is made of.
type Item<L> = <<L as List>::Entity as Placed>::Item;

fn items<E: Placed>(rows: Vec<E::Model>) -> Vec<E::Item> {
    rows.into_iter().map(|row| Arc::new(row).into()).collect()
}

fn window<E: Placed>(page: &Page) -> Result<Window, Error> {
    let values = |place: &Place| E::values(place).ok_or_else(foreign_cursor);
    Ok(Window {
        limit: page.limit.into(),
        backward: page.backward,
        after: page.after.as_ref().map(values).transpose()?,
        before: page.before.as_ref().map(values).transpose()?,
    })
}

impl<T: OutputType> Connection<T> {
    /// A page of a list.
    pub async fn list<L: List>(ctx: &Context<'_>, list: L, page: Page) -> Result<Self>
    where
        T: From<Item<L>>,
    {
        // Refused here, with a message of its own.
        window::<L::Entity>(&page)?;
        let key = WholePageKey { list: list.clone(), page: page.clone() };
        let items = ctx.batch().load_one(key).await?.unwrap_or_default();
        let items = items.into_iter().map(|item| (L::Entity::place(item.as_ref()), T::from(item)));
        let counter = Total::Asked(Box::new(move |ctx| {
            let key = WholeCountKey(list.clone());
            Box::pin(async move { Ok(ctx.batch().load_one(key).await?.unwrap_or_default()) })
        }));
        Ok(Self::fetched(&page, items.collect(), counter))
    }

    /// A page of a list under a parent, fetched together with those of its siblings.
    pub async fn nested<L: NestedList>(ctx: &Context<'_>, list: L, parent: Uuid, page: Page) -> Result<Self>
    where
        T: From<Item<L>>,
    {
        // Refused before it is batched, so that one bad cursor spoils nobody else's page.
        window::<L::Entity>(&page)?;
        let key = PageKey { list: list.clone(), parent, page: page.clone() };
        let items = ctx.batch().load_one(key).await?.unwrap_or_default();
        let items = items.into_iter().map(|item| (L::Entity::place(item.as_ref()), T::from(item)));
        let counter = Total::Asked(Box::new(move |ctx| {
            let key = CountKey { list: list.clone(), parent };
            Box::pin(async move { Ok(ctx.batch().load_one(key).await?.unwrap_or_default()) })
        }));
        Ok(Self::fetched(&page, items.collect(), counter))
    }
}

/// One page of a list that hangs under nothing.
#[derive(Clone, PartialEq, Eq, Hash)]
struct WholePageKey<L> {
    list: L,
    page: Page,
}

/// The length of a list that hangs under nothing.
#[derive(Clone, PartialEq, Eq, Hash)]
struct WholeCountKey<L>(L);

/// One page of one list under one parent.
#[derive(Clone, PartialEq, Eq, Hash)]
struct PageKey<L> {
    list: L,
    parent: Uuid,
    page: Page,
}

/// The length of one list under one parent.
#[derive(Clone, PartialEq, Eq, Hash)]
struct CountKey<L> {
    list: L,
    parent: Uuid,
}

/// A database error that several waiting resolvers can share.
pub type Shared = Arc<DbErr>;

impl<L: List> Loader<WholePageKey<L>> for Store {
    type Value = Vec<Item<L>>;
    type Error = Shared;

    async fn load(&self, keys: &[WholePageKey<L>]) -> Result<HashMap<WholePageKey<L>, Self::Value>, Shared> {
        let pages = keys.iter().map(async |key| {
            // Checked before the key was made.
            let Ok(window) = window::<L::Entity>(&key.page) else { return Ok::<_, Shared>(None) };
            Ok(Some((key.clone(), L::Entity::page(&key.list, self, &window).await?)))
        });
        Ok(try_join_all(pages).await?.into_iter().flatten().collect())
    }
}

impl<L: List> Loader<WholeCountKey<L>> for Store {
    type Value = u64;
    type Error = Shared;

    async fn load(&self, keys: &[WholeCountKey<L>]) -> Result<HashMap<WholeCountKey<L>, u64>, Shared> {
        let counts = keys.iter().map(async |key| {
            Ok::<_, Shared>((key.clone(), db::count::<L::Entity>(&self.db, key.0.condition(self)).await?))
        });
        Ok(try_join_all(counts).await?.into_iter().collect())
    }
}

impl<L: NestedList> Loader<PageKey<L>> for Store {
    type Value = Vec<Item<L>>;
    type Error = Shared;

    async fn load(&self, keys: &[PageKey<L>]) -> Result<HashMap<PageKey<L>, Self::Value>, Shared> {
        let mut alike: HashMap<(&L, &Page), Vec<Uuid>> = HashMap::new();
        for key in keys {
            alike.entry((&key.list, &key.page)).or_default().push(key.parent);
        }
        let mut found = HashMap::new();
        for ((list, page), parents) in alike {
            // Checked before the key was made.
            let Ok(window) = window::<L::Entity>(page) else { continue };
            for (parent, items) in L::Entity::pages(list, self, &parents, &window).await? {
                found.insert(PageKey { list: list.clone(), parent, page: page.clone() }, items);
            }
        }
        Ok(found)
    }
}

impl<L: NestedList> Loader<CountKey<L>> for Store {
    type Value = u64;
    type Error = Shared;

    async fn load(&self, keys: &[CountKey<L>]) -> Result<HashMap<CountKey<L>, u64>, Shared> {
        let mut alike: HashMap<&L, Vec<Uuid>> = HashMap::new();
        for key in keys {
            alike.entry(&key.list).or_default().push(key.parent);
        }
        let mut found = HashMap::new();
        for (list, parents) in alike {
            let counts = db::counts::<L::Entity>(&self.db, list.link(), &parents, list.condition(self)).await?;
            found.extend(counts.into_iter().map(|(parent, count)| (CountKey { list: list.clone(), parent }, count)));
        }
        Ok(found)
    }
}
