//! The domain: one room for each noun, with the same furniture in all of them.

pub mod activity;
pub mod change;
pub mod governing_document;
pub mod milestone;
pub mod network;
pub mod organisation;
pub mod party;
pub mod plan;
pub mod position;
pub mod programme;
pub mod remark;
pub mod report;
pub mod role;
pub mod search;
pub mod theme;
