//! What a request costs, counted before anything of it is carried out.
//!
//! A **node** is an object that the answer may hold: a plan, a page of a list, an edge. A **point** is a node or
//! a plain value, or what a field costs besides. Lists are taken to be as long as the schema says by `@listSize`,
//! or as an argument asks for; `docs/limits.md` explains it to callers.
//!
//! Owns the counting and the limits of a request. Always holds: the count is at least what the answer can hold,
//! as long as no list without pages is longer than the schema says. Never does: know callers or budgets, which
//! are the HTTP edge's.

pub mod declare;
pub mod shape;
mod weigh;

use async_graphql::Variables;
use async_graphql::parser::types::{ExecutableDocument, OperationDefinition};

use super::errors::{Code, Refusal};
use shape::Shape;
use weigh::weigh;

/// Points for a request itself, whatever it asks.
pub const REQUEST: u64 = 10;
/// Nodes of an answer at the most.
pub const NODES: u64 = 10_000;
/// Points of a request at the most.
pub const POINTS: u64 = 100_000;
/// Nodes at the most when the schema is asked about itself.
pub const INTROSPECTION_NODES: u64 = 200_000;

/// How many times less an answer costs that is kept. A whole municipality may read its pages from one address.
const KEPT: u64 = 10;

/// What a request costs at the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Objects that the answer may hold.
    pub nodes: u64,
    /// Objects and values that the answer may hold, and what fields cost besides.
    pub points: u64,
    /// Objects that the answer may hold about the schema itself.
    pub introspection: u64,
}

impl Cost {
    /// What it costs to give again an answer that is kept: it takes no work, yet fills the line.
    #[must_use]
    pub fn again(self) -> Self {
        Self { points: self.points.div_ceil(KEPT), ..self }
    }

    /// Counts what an operation may cost.
    ///
    /// # Errors
    ///
    /// When that is more than a request may.
    pub fn of(
        shape: &Shape,
        document: &ExecutableDocument,
        operation: &OperationDefinition,
        given: &Variables,
    ) -> Result<Self, Refusal> {
        let cost = weigh(shape, document, operation, given).and(Self { points: REQUEST, ..Self::default() });
        let message = if cost.nodes > NODES {
            format!("the answer may hold {} objects, and {NODES} are the most", cost.nodes)
        } else if cost.points > POINTS {
            format!("the request may cost {} points, and {POINTS} are the most", cost.points)
        } else if cost.introspection > INTROSPECTION_NODES {
            format!(
                "the answer may hold {} objects about the schema, and {INTROSPECTION_NODES} are the most",
                cost.introspection
            )
        } else {
            return Ok(cost);
        };
        Err(Refusal::new(Code::CostTooHigh, format!("{message}; ask for smaller pages or fewer lists in each other")))
    }

    /// One plain value.
    fn value() -> Self {
        Self { points: 1, ..Self::default() }
    }

    /// What stands side by side.
    fn and(self, other: Self) -> Self {
        self.both(other, u64::saturating_add)
    }

    /// What stands for either.
    fn max(self, other: Self) -> Self {
        self.both(other, u64::max)
    }

    /// So many of it.
    fn times(self, times: u64) -> Self {
        self.both(self, |one, _| one.saturating_mul(times))
    }

    /// So many objects with this in them.
    fn of_object(self, times: u64) -> Self {
        self.and(Self { nodes: 1, points: 1, introspection: 0 }).times(times)
    }

    /// The same, on the account of the introspection. Its lists are mostly shorter than on the average of those
    /// that have any, so a quarter of the points is near to the work.
    fn as_introspection(self) -> Self {
        Self { nodes: 0, points: self.nodes / 4, introspection: self.nodes }
    }

    fn both(self, other: Self, with: impl Fn(u64, u64) -> u64) -> Self {
        Self {
            nodes: with(self.nodes, other.nodes),
            points: with(self.points, other.points),
            introspection: with(self.introspection, other.introspection),
        }
    }
}

#[cfg(test)]
#[allow(clippy::format_collect, clippy::format_push_string, reason = "it reads better")]
mod tests;
