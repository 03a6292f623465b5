//! A synthetic country: municipalities that do not exist, with plans like the real
//! ones, for trying things out, for examples and for the benchmark.
//!
//! Invariants: the same seed gives the same bytes; a bigger country begins with the
//! smaller one of its seed; everything passes the checks that documents pass, and
//! goes in by the same import. Every name, title of a plan and summary says that it
//! is made up; municipality numbers begin with 60 or more, which no county does;
//! there are no names of persons.
//!
//! Never: read a database, or take anything from a real plan.

mod calendar;
mod chapters;
mod country;
mod deliver;
mod dice;
mod moments;
mod names;
mod people;
mod plans;
mod shared;
#[cfg(test)]
mod tests;
mod texts;
mod themes;
mod town;
mod units;
mod words;
mod year;

pub use country::Country;
pub use deliver::{into_database, to_folder};
pub use year::SchoolYear;
