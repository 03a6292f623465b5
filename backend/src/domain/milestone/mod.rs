//! Milestones and the plan years they stand in (milepæl, planår).
//!
//! Milestones are numbered within one year. Which activities lead to which
//! milestone is the activities' own to say.

pub mod object;
pub mod progress;
