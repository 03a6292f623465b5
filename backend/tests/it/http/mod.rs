//! The edge: what the server takes, what it refuses and how it says so.

mod answers;
mod documents;
mod headers;
mod requests;
mod tags;
