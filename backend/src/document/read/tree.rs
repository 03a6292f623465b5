//! A parsed file: values with their places, as written and not yet judged.
//!
//! Invariants: no deeper than [`super::budget::DEPTH`], so walking and dropping
//! may recurse; the keys of an object are all different.

use std::collections::HashMap;

use crate::document::path::Step;
use crate::document::problem::Place;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) content: Content,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A word without quotation marks: what it means is for [`super::scalar`].
    Plain(String),
    /// Text in quotation marks or in a block.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object.
    Object(Fields),
}

/// The fields of an object, in the order of the file.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields {
    list: Vec<Field>,
    /// Where in the list a field stands: objects can be large and looked into often.
    index: HashMap<String, usize>,
}

impl Fields {
    pub(super) fn get(&self, key: &str) -> Option<&Field> {
        self.index.get(key).and_then(|index| self.list.get(*index))
    }

    pub(super) fn push(&mut self, field: Field) {
        self.index.insert(field.key.clone(), self.list.len());
        self.list.push(field);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Field> {
        self.list.iter()
    }
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) key: String,
    pub(super) place: Place,
    pub(super) value: Node,
}

impl Node {
    /// The field or element one step down.
    pub(super) fn child(&self, step: &Step) -> Option<&Self> {
        match (&self.content, step) {
            (Content::List(elements), Step::Index(index)) => elements.get(*index),
            (Content::Object(_), Step::Key(key)) => self.field(key).map(|field| &field.value),
            _ => None,
        }
    }

    /// The field of that name, if this is an object that has it.
    pub(super) fn field(&self, key: &str) -> Option<&Field> {
        match &self.content {
            Content::Object(fields) => fields.get(key),
            _ => None,
        }
    }
}
