//! Themes and their parts: goals, core components, visions, signs, action
//! criteria and measures (utviklingsområde, satsingsområde, tema).
//!
//! All of them are elements of a plan and are read from its snapshot. A sign must
//! be answerable yes or no; the same sign may stand under several themes and says so.

pub mod kind;
pub mod object;
pub mod sign;
pub mod standing;
pub mod values;
