//! Roles: who carries which responsibility under a plan (aktør, rolle og ansvar).
//!
//! A role is an element of a plan. A right to do something in this service is a
//! grant, never a role.

pub mod object;
pub mod order;
