//! Sammenheng: plans for childhood and education as one living, typed whole.
//!
//! Infrastructure lies flat; the domain has one room for each noun. Read
//! `docs/ARCHITECTURE.md` first, and `domain/plan` as the example.

pub mod app;
pub mod auth;
pub mod check;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod document;
pub mod domain;
pub mod error;
pub mod feed;
pub mod graphql;
pub mod http;
pub mod ids;
mod norwegian;
pub mod simulate;
mod vocabulary;
