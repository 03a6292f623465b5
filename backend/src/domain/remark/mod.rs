//! Remarks: what the plan check finds, in the API (merknader).
//!
//! Owns the GraphQL side of it, and gathers what stands around a plan from the
//! database. The check itself is [`crate::check`]; its remarks are worked out once
//! for each version of a plan and kept with its snapshot. Never finds anything by
//! itself.

pub mod loader;
pub mod object;
