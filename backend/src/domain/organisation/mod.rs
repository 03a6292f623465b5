//! Organisations: municipalities, regions, units and partners outside (organisasjon).
//!
//! Owns the three relations of a unit, kept apart (administrative parent, owner,
//! authority), the membership of regions, and identifiers elsewhere. A unit lies
//! in exactly one municipality. Never removes an organisation.

pub mod entity;
pub mod external_id;
pub mod kind;
pub mod lists;
pub mod loader;
pub mod object;
pub mod queries;
pub mod region_membership;
pub mod values;
