//! The edge: what the server takes, what it refuses and how it says so.

mod answers;
mod conversation;
mod documents;
mod headers;
mod memory;
mod requests;
mod tags;
