//! Counts what a parsed document asks for when all its fragments are written out, without writing them out:
//! each fragment is counted once and remembered, and the sums stop at the largest number.

use std::collections::HashMap;

use async_graphql::parser::types::{ExecutableDocument, OperationType, Selection, SelectionSet};
use async_graphql::{Name, Pos, Positioned};

use super::limits::{
    ALIASES, DEPTH, DIRECTIVES, INTROSPECTION_DEPTH, NESTING, OPERATIONS, ROOT_FIELDS, ROOT_MUTATIONS, SELECTIONS,
};
use crate::graphql::errors::{Code, Refusal};

/// Refuses a document that would make too much of a few words.
pub fn count(document: &ExecutableDocument) -> Result<(), Refusal> {
    let mut counter = Counter { document, fragments: HashMap::new(), aliases: 0, directives: 0 };
    // Those that are not spread count too: they are validated as well.
    for (name, fragment) in &document.fragments {
        counter.directives += fragment.node.directives.len();
        counter.fragment(name, fragment.pos)?;
    }
    let operations: Vec<_> = document.operations.iter().map(|(_, operation)| operation).collect();
    if operations.len() > OPERATIONS {
        return Err(wide(format!("the document has more than {OPERATIONS} operations")));
    }
    let mut selections = 0_u64;
    for operation in operations {
        counter.directives += operation.node.directives.len();
        counter.directives +=
            operation.node.variable_definitions.iter().map(|variable| variable.node.directives.len()).sum::<usize>();
        let size = counter.set(&operation.node.selection_set)?.check(operation.pos)?;
        selections = selections.saturating_add(size.selections);
        let roots = if operation.node.ty == OperationType::Mutation { ROOT_MUTATIONS } else { ROOT_FIELDS };
        if size.here > roots as u64 {
            let message = format!("the {} has more than {roots} fields at its root", operation.node.ty);
            return Err(wide(message).at(operation.pos));
        }
    }
    counter.check(selections)
}

/// How much a selection set asks for.
#[derive(Clone, Copy, Default)]
struct Size {
    /// Fields and fragments, all the way down.
    selections: u64,
    /// Fields that stand directly here, also by way of fragments.
    here: u64,
    /// Fields inside each other.
    depth: u32,
    /// The same below `__schema` and `__type`.
    introspection: u32,
    /// Selection sets inside each other.
    nesting: u32,
}

impl Size {
    /// Takes in what stands beside it.
    fn join(&mut self, other: Self) {
        self.selections = self.selections.saturating_add(other.selections);
        self.here = self.here.saturating_add(other.here);
        self.depth = self.depth.max(other.depth);
        self.introspection = self.introspection.max(other.introspection);
        self.nesting = self.nesting.max(other.nesting);
    }

    /// A field with this below it.
    fn under_field(self, name: &str) -> Self {
        let below = self.depth + 1;
        let is_introspection = matches!(name, "__schema" | "__type");
        Self {
            selections: self.selections.saturating_add(1),
            here: 1,
            depth: if is_introspection { 1 } else { below },
            introspection: if is_introspection { below } else { self.introspection },
            nesting: self.nesting + 1,
        }
    }

    /// A fragment with this in it.
    fn in_fragment(self) -> Self {
        Self { selections: self.selections.saturating_add(1), nesting: self.nesting + 1, ..self }
    }

    /// Looks at how deep it goes, seen from an operation: only from there is it known what is introspection.
    fn check(self, place: Pos) -> Result<Self, Refusal> {
        if self.depth > DEPTH {
            return Err(deep(format!("fields nest deeper than {DEPTH}"), place));
        }
        if self.introspection > INTROSPECTION_DEPTH {
            return Err(deep(format!("fields of the introspection nest deeper than {INTROSPECTION_DEPTH}"), place));
        }
        Ok(self)
    }
}

struct Counter<'a> {
    document: &'a ExecutableDocument,
    /// What has been counted; nothing yet for one that is being counted.
    fragments: HashMap<&'a Name, Option<Size>>,
    aliases: usize,
    directives: usize,
}

impl<'a> Counter<'a> {
    fn set(&mut self, set: &'a Positioned<SelectionSet>) -> Result<Size, Refusal> {
        let mut size = Size::default();
        for selection in &set.node.items {
            self.directives += selection.node.directives().len();
            size.join(match &selection.node {
                Selection::Field(field) => {
                    self.aliases += usize::from(field.node.alias.is_some());
                    self.set(&field.node.selection_set)?.under_field(&field.node.name.node)
                }
                Selection::InlineFragment(fragment) => self.set(&fragment.node.selection_set)?.in_fragment(),
                Selection::FragmentSpread(spread) => {
                    self.fragment(&spread.node.fragment_name.node, spread.pos)?.in_fragment()
                }
            });
        }
        if size.nesting > NESTING {
            return Err(deep(format!("fields and fragments nest deeper than {NESTING}"), set.pos));
        }
        Ok(size)
    }

    fn fragment(&mut self, name: &'a Name, place: Pos) -> Result<Size, Refusal> {
        match self.fragments.get(name) {
            Some(Some(size)) => return Ok(*size),
            Some(None) => {
                let message = format!("the fragment `{name}` spreads itself");
                return Err(Refusal::new(Code::ValidationFailed, message).at(place));
            }
            None => {}
        }
        // One that is not there is for the validation to tell.
        let Some(fragment) = self.document.fragments.get(name) else { return Ok(Size::default()) };
        self.fragments.insert(name, None);
        let size = self.set(&fragment.node.selection_set)?;
        self.fragments.insert(name, Some(size));
        Ok(size)
    }

    /// Looks at the sums; a fragment on its own may be as large as all operations together.
    fn check(&self, operations: u64) -> Result<(), Refusal> {
        let fragments = self.fragments.values().flatten().map(|size| size.selections);
        let most = fragments.fold(operations, u64::max);
        let what = if most > SELECTIONS {
            format!("with its fragments written out, the document has more than {SELECTIONS} fields")
        } else if self.aliases > ALIASES {
            format!("the document has more than {ALIASES} aliases")
        } else if self.directives > DIRECTIVES {
            format!("the document has more than {DIRECTIVES} directives")
        } else {
            return Ok(());
        };
        Err(wide(what))
    }
}

fn deep(message: String, place: Pos) -> Refusal {
    Refusal::new(Code::DocumentTooDeep, message).at(place)
}

fn wide(message: String) -> Refusal {
    Refusal::new(Code::DocumentTooWide, message)
}
