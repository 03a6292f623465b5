//! Changes: what was added, changed or removed, node by node (endring).
//!
//! Every write records its changes in its own transaction. A change is never
//! changed itself, and the record of something removed outlives it.

pub mod entity;
pub mod object;
