//! Plan documents in and out of the database.
//!
//! Owns the import (all or nothing, again and again without duplicates) and the
//! export. A document owns its plan: what is no longer in it is removed. What
//! several documents share is added and completed, never removed, and values
//! that contradict each other are refused.

mod complete;
mod export;
mod gather;
mod import;
mod neighbours;
mod owners;
mod plans;
mod pointers;
mod row;
mod surroundings;
mod sync;
#[cfg(test)]
mod tests;

pub use export::export;
pub use import::{Contradiction, ImportError, Incoming, Progress, Report, Tally, import};
