//! Connections: lists in pages, as Relay and GitHub have them.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;

use async_graphql::{Context, ID, Object, OutputType, Result, SimpleObject, TypeName};

use super::cost::declare::Costs;
use super::page::{Page, Place, foreign_cursor, id_place};

/// A page of a list.
pub struct Connection<T> {
    edges: Vec<Edge<T>>,
    has_next_page: bool,
    has_previous_page: bool,
    total: Total,
}

/// An item of a page and its place in the list.
pub struct Edge<T> {
    place: Place,
    node: T,
}

/// Where in the whole list a page stands (sideinformasjon).
#[derive(Clone, Debug, SimpleObject)]
pub struct PageInfo {
    /// Whether the list goes on behind this page.
    has_next_page: bool,
    /// Whether the list has items before this page.
    has_previous_page: bool,
    /// Cursor of the first item; null when the page is empty.
    start_cursor: Option<String>,
    /// Cursor of the last item; null when the page is empty.
    end_cursor: Option<String>,
}

/// A count that has not been made yet.
pub type Counting<'a> = Pin<Box<dyn Future<Output = Result<u64>> + Send + 'a>>;

/// Makes a count when somebody asks for it.
pub type Counter = Box<dyn for<'a> Fn(&'a Context<'_>) -> Counting<'a> + Send + Sync>;

/// How many items the whole list has: known, or counted only when asked for.
pub enum Total {
    Known(usize),
    Asked(Counter),
}

impl<T> Connection<T> {
    /// A page from the database: at most one row more than the page holds, in the
    /// order in which they were fetched.
    pub fn fetched(page: &Page, rows: Vec<(Place, T)>, total: Total) -> Self {
        let limit = usize::try_from(page.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        let mut rows: Vec<_> = rows.into_iter().take(limit).collect();
        if page.backward {
            rows.reverse();
        }
        let (has_next_page, has_previous_page) =
            if page.backward { (page.before.is_some(), more) } else { (more, page.after.is_some()) };
        Self::of(rows, has_next_page, has_previous_page, total)
    }

    /// A page of a list that is in memory already; a node is made of what is on the page alone.
    ///
    /// # Errors
    ///
    /// When a cursor is not of this list.
    pub fn sliced<I: Copy>(page: &Page, items: &[I], id: impl Fn(I) -> ID, node: impl Fn(I) -> T) -> Result<Self> {
        let total = items.len();
        let place = |item: I| id_place(&id(item));
        let place_of =
            |wanted: &Place| items.iter().position(|item| place(*item) == *wanted).ok_or_else(foreign_cursor);
        let mut start = page.after.as_ref().map(place_of).transpose()?.map_or(0, |place| place + 1);
        let mut end = page.before.as_ref().map(place_of).transpose()?.unwrap_or(total).max(start);
        let limit = usize::try_from(page.limit).unwrap_or(usize::MAX);
        if page.backward {
            start = start.max(end.saturating_sub(limit));
        } else {
            end = end.min(start.saturating_add(limit));
        }
        let kept = items.iter().skip(start).take(end - start).map(|item| (place(*item), node(*item))).collect();
        Ok(Self::of(kept, end < total, start > 0, Total::Known(total)))
    }

    fn of(rows: Vec<(Place, T)>, has_next_page: bool, has_previous_page: bool, total: Total) -> Self {
        let edges = rows.into_iter().map(|(place, node)| Edge { place, node }).collect();
        Self { edges, has_next_page, has_previous_page, total }
    }
}

impl<T: OutputType> TypeName for Connection<T> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Connection", T::type_name()).into()
    }
}

impl<T: OutputType> TypeName for Edge<T> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Edge", T::type_name()).into()
    }
}

/// A page of a list (side av en liste).
#[Object(name_type)]
impl<T: OutputType> Connection<T> {
    /// The items with their cursors.
    pub(crate) async fn edges(&self) -> &[Edge<T>] {
        &self.edges
    }

    /// The items alone, for those who need no cursors.
    pub(crate) async fn nodes(&self) -> Vec<&T> {
        self.edges.iter().map(|edge| &edge.node).collect()
    }

    /// Where in the whole list the page stands.
    pub(crate) async fn page_info(&self) -> PageInfo {
        PageInfo {
            has_next_page: self.has_next_page,
            has_previous_page: self.has_previous_page,
            start_cursor: self.edges.first().map(|edge| edge.place.encode()),
            end_cursor: self.edges.last().map(|edge| edge.place.encode()),
        }
    }

    /// How many items the whole list has, on all pages; counted only when asked for.
    #[graphql(directive = Costs::apply(10))]
    pub(crate) async fn total_count(&self, ctx: &Context<'_>) -> Result<i32> {
        let total = match &self.total {
            Total::Known(total) => *total as u64,
            Total::Asked(counter) => counter(ctx).await?,
        };
        Ok(i32::try_from(total).unwrap_or(i32::MAX))
    }
}

/// An item of a page (element på en side).
#[Object(name_type)]
impl<T: OutputType> Edge<T> {
    /// The item's place in the list, for `after` and `before`; opaque.
    async fn cursor(&self) -> String {
        self.place.encode()
    }

    /// The item.
    async fn node(&self) -> &T {
        &self.node
    }
}
