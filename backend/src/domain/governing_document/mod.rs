//! Governing documents: the laws, white papers and other texts that plans stand
//! on (styringsdokument). Shared by all plans, so that it shows which plans stand
//! on the same.

pub mod entity;
pub mod kind;
pub mod loader;
pub mod object;
pub mod queries;
