//! Programmes and their cohorts: what units go through together (satsing, pulje).
//!
//! Owns who takes part in what, across municipalities. A programme or a grant
//! scheme is data with dates, never a word of the code.

pub mod cohort;
pub mod entity;
pub mod lists;
pub mod loader;
pub mod object;
pub mod participant;
pub mod queries;
