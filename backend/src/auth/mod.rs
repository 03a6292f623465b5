//! Who asks, and how they have shown it.

pub mod account;
mod claims;
pub mod door;
pub mod fault;
pub mod identity;
pub mod issuer;
pub mod pending;
pub mod session;
pub mod token;
mod viewer;

pub use viewer::{SignedIn, Viewer};
