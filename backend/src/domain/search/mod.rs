//! Search: finding anything by its words (søk).
//!
//! Owns the index beside the nouns' own tables: what counts as a hit and which text
//! belongs to it (`index`), how words are read (`language`, `reading`), and the
//! order of hits (`rank`). The index always changes in the transaction that changes
//! what it is made of, so a search never lags and never shows what is gone; it can
//! be made anew from the nouns' tables at any time. The databases only say which
//! entries hold which terms; what that is worth is decided here, so both give the
//! same hits in the same order. Never answers for visibility itself: an entry is
//! seen by those who see what it stands for.

pub mod engine;
pub mod entity;
pub mod excerpt;
pub mod filter;
pub mod hits;
pub mod index;
pub mod kind;
pub mod language;
mod lookup;
pub mod object;
pub mod queries;
pub mod rank;
pub mod reading;
pub mod scope;
pub mod term;
