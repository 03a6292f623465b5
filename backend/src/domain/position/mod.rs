//! Positions: what people are, never who they are (stilling, målgruppe).
//!
//! Owns the positions and which of them another one includes. A position is
//! shared by all plans of the country; it never holds a person.

pub mod entity;
pub mod loader;
pub mod object;
pub mod queries;
pub mod reach;
