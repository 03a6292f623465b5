//! From the events of the YAML parser to a tree, within the budgets.
//!
//! Refuses what makes YAML dangerous or ambiguous: anchors, aliases, tags, merge
//! keys, keys that are not words, several documents in one file. Depth and size
//! are checked event by event, so that a hostile file ends early. Keys that
//! appear twice are collected and the first one kept; all else ends the reading.

use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

use super::budget;
use super::syntax;
use super::tree::{Content, Field, Fields, Node};
use crate::document::excerpt::quoted;
use crate::document::path::{Path, Step};
use crate::document::problem::{Place, Problem};

/// The tree of a file and the keys that appear twice in it.
pub(super) fn build(file: &Arc<str>, text: &str) -> Result<(Node, Vec<Problem>), Problem> {
    let mut builder = Builder { file, open: Vec::new(), root: None, nodes: 0, documents: 0, problems: Vec::new() };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| syntax::problem(file, text, &error).at(builder.path()))?;
        builder.take(event, span)?;
    }
    match builder.root {
        Some(root) => Ok((root, builder.problems)),
        None => Err(Problem::new(file, Place::START, "an empty file", "a plan document")),
    }
}

pub(super) fn place(marker: Marker) -> Place {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Place { line: number(marker.line()), column: number(marker.col() + 1) }
}

struct Builder<'a> {
    file: &'a Arc<str>,
    /// The lists and objects around the next event, the innermost last.
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
    documents: usize,
    problems: Vec<Problem>,
}

/// A list or object whose end has not been read.
enum Open {
    List { place: Place, elements: Vec<Node> },
    Object { place: Place, fields: Fields, key: Option<Key> },
}

/// A key that waits for its value.
struct Key {
    name: String,
    place: Place,
    /// Whether the value is to be thrown away, since the key is refused.
    refused: bool,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Problem> {
        let start = place(span.start);
        match event {
            Event::DocumentStart(_) => self.start_document(start),
            Event::Alias(_) => Err(self.refuse(start, "an alias (*)", "the text itself: aliases are not read")),
            Event::Scalar(word, style, anchor, tag) => {
                self.plain_node(start, anchor, tag.is_some())?;
                self.scalar(start, word.into_owned(), style);
                Ok(())
            }
            Event::SequenceStart(anchor, tag) => {
                self.plain_node(start, anchor, tag.is_some())?;
                self.open(Open::List { place: start, elements: Vec::new() }, start)
            }
            Event::MappingStart(anchor, tag) => {
                self.plain_node(start, anchor, tag.is_some())?;
                self.open(Open::Object { place: start, fields: Fields::default(), key: None }, start)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.close();
                Ok(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn start_document(&mut self, start: Place) -> Result<(), Problem> {
        self.documents += 1;
        if self.documents > 1 {
            return Err(self.refuse(start, "a second document", "one document in a file"));
        }
        Ok(())
    }

    /// Counts a value and refuses one that carries an anchor or a tag.
    fn plain_node(&mut self, start: Place, anchor: usize, tagged: bool) -> Result<(), Problem> {
        self.nodes += 1;
        if self.nodes > budget::NODES {
            let expected = format!("at most {} values in a document", budget::NODES);
            return Err(self.refuse(start, "one value more", &expected));
        }
        if anchor > 0 {
            return Err(self.refuse(start, "an anchor (&)", "the text itself: anchors are not read"));
        }
        if tagged {
            return Err(self.refuse(start, "a tag (!)", "the text itself: tags are not read"));
        }
        Ok(())
    }

    fn open(&mut self, open: Open, start: Place) -> Result<(), Problem> {
        if let Some(Open::Object { key: None, .. }) = self.open.last() {
            return Err(self.refuse(start, "a list or an object as the name of a field", "a word"));
        }
        if self.open.len() >= budget::DEPTH {
            let expected = format!("at most {} levels of lists and objects", budget::DEPTH);
            return Err(self.refuse(start, "one level more", &expected));
        }
        self.open.push(open);
        Ok(())
    }

    fn close(&mut self) {
        let node = match self.open.pop() {
            Some(Open::List { place, elements }) => Node { place, content: Content::List(elements) },
            Some(Open::Object { place, fields, .. }) => Node { place, content: Content::Object(fields) },
            None => return,
        };
        self.put(node);
    }

    fn scalar(&mut self, start: Place, word: String, style: ScalarStyle) {
        let is_plain = style == ScalarStyle::Plain;
        if let Some(Open::Object { key: None, .. }) = self.open.last() {
            self.key(start, word, is_plain);
        } else if is_plain {
            self.put(Node { place: start, content: Content::Plain(word) });
        } else {
            self.put(Node { place: start, content: Content::Text(word) });
        }
    }

    fn key(&mut self, start: Place, name: String, is_plain: bool) {
        let path = self.path().key(name.clone());
        let Some(Open::Object { fields, key, .. }) = self.open.last_mut() else {
            return;
        };
        let first = fields.get(&name).map(|field| field.place);
        let is_merge = is_plain && name == "<<";
        if is_merge {
            let problem =
                Problem::new(self.file, start, "a merge key (<<)", "the fields themselves: merging is not read");
            self.problems.push(problem.at(path));
        } else if let Some(first) = first {
            let found = format!("the field {} a second time", quoted(&name));
            let expected = format!("each field once; the first is at line {}, column {}", first.line, first.column);
            self.problems.push(Problem::new(self.file, start, found, expected).at(path));
        }
        *key = Some(Key { name, place: start, refused: is_merge || first.is_some() });
    }

    /// Puts a finished value where it belongs.
    fn put(&mut self, mut node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { elements, .. }) => elements.push(node),
            Some(Open::Object { fields, key, .. }) => {
                let Some(key) = key.take().filter(|key| !key.refused) else {
                    return;
                };
                // The parser puts a missing value after the next line break; we show the key.
                if matches!(&node.content, Content::Plain(word) if word.is_empty()) {
                    node.place = key.place;
                }
                fields.push(Field { key: key.name, place: key.place, value: node });
            }
        }
    }

    fn path(&self) -> Path {
        let steps = self.open.iter().filter_map(|open| match open {
            Open::List { elements, .. } => Some(Step::Index(elements.len())),
            Open::Object { key, .. } => key.as_ref().map(|key| Step::Key(key.name.clone().into())),
        });
        steps.collect()
    }

    fn refuse(&self, start: Place, found: &str, expected: &str) -> Problem {
        Problem::new(self.file, start, found, expected).at(self.path())
    }
}
