//! The kit that every noun's GraphQL is made of. Knows no noun, except `root`,
//! which puts the schema together.

pub mod batching;
pub mod connection;
pub mod context;
pub mod cost;
pub mod errors;
pub mod global_id;
pub mod guard;
pub mod list;
pub mod load;
pub mod memory;
pub mod node;
pub mod page;
pub mod ready;
pub mod reference;
pub mod rehearsal;
pub mod root;
pub mod scalars;
pub mod variables;
