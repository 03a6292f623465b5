//! Activities: what happens, when, for whom, and what it leads to (aktivitet).
//!
//! Owns the rows of the plans' calendars. The date text is kept as the plan
//! writes it, beside the days that we read from it; the difference is never
//! corrected silently. Inside a plan, activities come from its snapshot; across
//! plans they are paged in SQL, and the same filter keeps the same rows both ways.

pub mod audience;
pub mod calendar;
pub mod content;
pub mod days;
pub mod entity;
pub mod filter;
pub mod kind;
pub mod lists;
pub mod loader;
pub mod milestone;
pub mod network;
pub mod object;
pub mod queries;
pub mod selection;
pub mod theme;
pub mod values;
pub mod words;
