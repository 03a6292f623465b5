//! Plans: the aggregate that holds everything together (plan).
//!
//! Owns the head (title, owner, period, standing, place in the hierarchy), the
//! tree of elements, and the snapshot in which a plan is read whole. Every write
//! to anything inside raises the plan's version in its own transaction, so that
//! no snapshot is ever stale. Never answers for whether a viewer may see a plan
//! from a snapshot: `entity::visible_to` decides before one is fetched.

pub mod at_hand;
pub mod citation;
pub mod content;
pub mod detail;
pub mod element;
pub mod entity;
pub mod kept;
pub mod kind;
pub mod lists;
pub mod load;
pub mod loader;
pub mod mention;
pub mod network;
pub mod object;
pub mod queries;
pub mod snapshot;
pub mod values;
