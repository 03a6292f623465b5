//! Where in a document something stands: `plan.activities[3].when.start`.
//!
//! A path is built while walking (`path.key("plan").key("activities").at(3)`)
//! and never changes after. It knows nothing of files, lines or columns.

use std::borrow::Cow;
use std::fmt;

use super::excerpt::excerpt;

/// How many steps are shown; of more, those after the first are left out.
const MAX_SHOWN: usize = 24;

/// One step into a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// The field of an object.
    Key(Cow<'static, str>),
    /// The element of a list, counted from 0.
    Index(usize),
}

/// A way from the top of a document to something in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path(Vec<Step>);

impl Path {
    /// The document itself.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The field `key` of what this path leads to.
    #[must_use]
    pub fn key(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.then(Step::Key(key.into()))
    }

    /// The element at `index`, counted from 0, of the list that this path leads to.
    #[must_use]
    pub fn at(&self, index: usize) -> Self {
        self.then(Step::Index(index))
    }

    /// What holds that to which this path leads; `None` for the document itself.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.split_last().map(|(_, before)| Self(before.to_vec()))
    }

    /// The steps, from the top.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Whether this is the document itself.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    fn then(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }
}

impl FromIterator<Step> for Path {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = self.0.len().saturating_sub(MAX_SHOWN);
        for (position, step) in self.0.iter().enumerate().filter(|(position, _)| !(1..=hidden).contains(position)) {
            if hidden > 0 && position == hidden + 1 {
                f.write_str("…")?;
            }
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) => {
                    let dot = if position == 0 { "" } else { "." };
                    write!(f, "{dot}{}", excerpt(key))?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_written_as_people_would() {
        let path = Path::root().key("plan").key("activities").at(3).key("when").key("start");
        assert_eq!(path.to_string(), "plan.activities[3].when.start");
        assert_eq!(path.parent().map(|path| path.to_string()).as_deref(), Some("plan.activities[3].when"));
        assert_eq!(Path::root().to_string(), "");
        assert_eq!(Path::root().parent(), None);
    }

    #[test]
    fn a_hostile_depth_is_cut() {
        let deep: Path = (0..64).map(Step::Index).collect();
        let shown = deep.to_string();
        assert!(shown.starts_with("[0]…[41]"), "{shown}");
        assert!(shown.ends_with("[63]"));
    }

    #[test]
    fn a_hostile_key_is_cut_and_escaped() {
        let shown = Path::root().key("\u{1b}[31m".repeat(100)).to_string();
        assert!(shown.starts_with("\\u{1b}[31m"));
        assert!(!shown.contains('\u{1b}'));
        assert!(shown.ends_with('…'));
    }
}
