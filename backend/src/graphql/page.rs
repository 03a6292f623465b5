//! Pages of connections: `first`, `after`, `last`, `before`, read once and checked.

use async_graphql::{Error, ID};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::sea_query::Value;

use super::errors::bad_input;

/// Items in a page when the caller does not say.
pub const DEFAULT: u32 = 20;
/// Items in a page at the most.
pub const MAX: u32 = 100;

/// Which part of a connection is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Page {
    /// How many items at the most.
    pub limit: u32,
    /// From the end.
    pub backward: bool,
    /// The place that the page starts behind.
    pub after: Option<Place>,
    /// The place that the page ends before.
    pub before: Option<Place>,
}

/// A place in a list: the values that its order compares, as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place(pub Vec<String>);

/// Separates the values of a place; stands in none of them.
const SEPARATOR: char = '\u{1f}';

impl Place {
    /// The place as an opaque cursor.
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.join(&SEPARATOR.to_string()))
    }

    /// The values of a list that is ordered by slug.
    pub fn by_slug(&self) -> Option<Vec<Value>> {
        let [slug] = self.0.as_slice() else { return None };
        Some(vec![slug.clone().into()])
    }

    fn decode(cursor: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        // PostgreSQL has no text with this character in it.
        if text.contains('\0') {
            return None;
        }
        Some(Self(text.split(SEPARATOR).map(str::to_owned).collect()))
    }
}

/// The arguments of a connection as they came.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    pub first: Option<i32>,
    pub after: Option<String>,
    pub last: Option<i32>,
    pub before: Option<String>,
}

impl Page {
    /// Forwards from the start, or behind a cursor.
    pub fn forward(first: Option<i32>, after: Option<String>) -> Result<Self, Error> {
        Self::new(Arguments { first, after, ..Arguments::default() })
    }

    /// Checks the arguments of a connection.
    pub fn new(arguments: Arguments) -> Result<Self, Error> {
        let Arguments { first, after, last, before } = arguments;
        if first.is_some() && last.is_some() {
            return Err(bad_input("give `first` or `last`, not both"));
        }
        Ok(Self {
            limit: limit(first.map(|n| ("first", n)).or(last.map(|n| ("last", n))))?,
            backward: last.is_some(),
            after: after.map(|cursor| place("after", &cursor)).transpose()?,
            before: before.map(|cursor| place("before", &cursor)).transpose()?,
        })
    }
}

fn limit(argument: Option<(&str, i32)>) -> Result<u32, Error> {
    let Some((name, number)) = argument else { return Ok(DEFAULT) };
    match u32::try_from(number) {
        Ok(number @ 1..=MAX) => Ok(number),
        _ => Err(bad_input(format!("`{name}` is {number}, but a page has 1 to {MAX} items"))),
    }
}

fn place(name: &str, cursor: &str) -> Result<Place, Error> {
    Place::decode(cursor)
        .ok_or_else(|| bad_input(format!("`{name}` is not a cursor; use one that a connection has given")))
}

/// A cursor that belongs elsewhere, or whose item is gone.
pub fn foreign_cursor() -> Error {
    bad_input("the cursor is of another list, or its item is gone; use one that this list has given")
}

/// A cursor for a list kept in memory: the item's id.
pub fn id_place(id: &ID) -> Place {
    Place(vec![id.to_string()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(result: Result<Page, Error>) -> String {
        result.expect_err("a refusal").message
    }

    #[test]
    fn without_arguments_a_page_is_the_first_twenty() {
        let page = Page::forward(None, None).expect("a page");
        assert_eq!((page.limit, page.backward, page.after, page.before), (20, false, None, None));
    }

    #[test]
    fn a_page_is_one_to_a_hundred_items() {
        for number in [1, 100] {
            assert!(Page::forward(Some(number), None).is_ok(), "{number}");
        }
        for number in [0, -1, 101, i32::MAX, i32::MIN] {
            let said = message(Page::forward(Some(number), None));
            assert_eq!(said, format!("`first` is {number}, but a page has 1 to 100 items"));
        }
    }

    #[test]
    fn both_ends_at_once_are_refused() {
        let arguments = Arguments { first: Some(1), last: Some(1), ..Arguments::default() };
        assert_eq!(message(Page::new(arguments)), "give `first` or `last`, not both");
    }

    #[test]
    fn a_cursor_is_read_back_and_anything_else_is_refused() {
        let place = Place(vec!["2023-09-04".to_owned(), "sut".to_owned()]);
        let page = Page::forward(None, Some(place.encode())).expect("a page");
        assert_eq!(page.after, Some(place));
        for cursor in ["æ", "1 2", "_w"] {
            let said = message(Page::forward(None, Some(cursor.to_owned())));
            assert_eq!(said, "`after` is not a cursor; use one that a connection has given", "{cursor}");
        }
    }
}
