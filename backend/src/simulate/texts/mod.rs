//! What synthetic plans say, in both written forms of Norwegian.
//!
//! Owns words only: who says what in which plan is decided by those who draw from
//! here. Nothing here is taken from a real plan.

pub(super) mod calendar;
pub(super) mod people;
pub(super) mod plans;
pub(super) mod themes;
pub(super) mod topics;
