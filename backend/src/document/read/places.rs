//! Where everything in a document stands, so that any later check can point at it.

use super::tree::Node;
use crate::document::path::{Path, Step};
use crate::document::problem::Place;

/// The places of a document.
#[derive(Clone, Debug)]
pub struct Places {
    root: Node,
}

impl Places {
    pub(super) const fn new(root: Node) -> Self {
        Self { root }
    }

    /// Where the value at `path` starts. What is not in the file has the place
    /// of the nearest thing around it that is.
    #[must_use]
    pub fn of(&self, path: &Path) -> Place {
        self.deepest(path.steps()).place
    }

    /// Where the name of the field at `path` stands; as [`Self::of`] when it is an element of a list.
    #[must_use]
    pub fn of_key(&self, path: &Path) -> Place {
        let named = path.steps().split_last().and_then(|(last, before)| match last {
            Step::Key(key) => self.deepest(before).field(key),
            Step::Index(_) => None,
        });
        named.map_or_else(|| self.of(path), |field| field.place)
    }

    pub(super) const fn root(&self) -> &Node {
        &self.root
    }

    /// The value at `path`, if the file has one there.
    pub(super) fn node(&self, path: &Path) -> Option<&Node> {
        path.steps().iter().try_fold(&self.root, |node, step| node.child(step))
    }

    fn deepest(&self, steps: &[Step]) -> &Node {
        let mut node = &self.root;
        for step in steps {
            match node.child(step) {
                Some(child) => node = child,
                None => break,
            }
        }
        node
    }
}
