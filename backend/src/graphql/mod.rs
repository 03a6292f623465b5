//! The kit that every noun's GraphQL is made of. Knows no noun, except `root`,
//! which puts the schema together.

pub mod batching;
pub mod connection;
pub mod context;
pub mod errors;
pub mod global_id;
pub mod list;
pub mod load;
pub mod node;
pub mod page;
pub mod ready;
pub mod reference;
pub mod root;
pub mod scalars;
