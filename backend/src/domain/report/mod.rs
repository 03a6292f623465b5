//! What is reported and measured: duties, templates and indicators
//! (rapportering, maler, tellinger).
//!
//! All of them are elements of a plan and are read from its snapshot.

pub mod object;
