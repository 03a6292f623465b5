//! The plan document: the open file format in which a plan comes in and goes out.
//!
//! `model` is the format, `read` and `write` are the way in and out of a file,
//! `sound` checks what a schema cannot, `rows` translates to tables and back,
//! `store` imports and exports, and `checked` is what the plan check finds in files.

pub mod checked;
pub mod excerpt;
mod identity;
pub mod milestones;
pub mod model;
mod nearest;
pub mod orgnr;
pub mod path;
pub mod problem;
pub mod read;
pub mod rows;
pub mod schema;
pub mod sound;
pub mod store;
#[cfg(test)]
mod testing;
pub mod write;
