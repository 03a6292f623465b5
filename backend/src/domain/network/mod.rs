//! Networks: groups that people work in, and who sits in them (nettverk, gruppe, utvalg).
//!
//! Owns the seats (position by count and share of a post), and which group
//! reports to which. SUT, BUG, SKUT and the like are a municipality's own words:
//! data, never part of the code. Never removes a network.

pub mod entity;
pub mod kind;
pub mod lists;
pub mod loader;
pub mod member;
pub mod membership;
pub mod object;
pub mod queries;
pub mod reporting;
pub mod seat;
