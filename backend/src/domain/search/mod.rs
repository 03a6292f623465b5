//! Search: finding anything by its words (søk).
//!
//! Owns what counts as a hit and which text belongs to it (`texts`), the index
//! beside the nouns' own tables (`index`), how Norwegian is read (`words`,
//! `norwegian`), and the order of hits (`rank`). The index always changes in the
//! transaction that changes what it is made of, so a search never lags and never
//! shows what is gone; it can be made anew from the nouns' tables at any time.
//! Both databases only say which entries hold which terms; what that is worth is
//! decided here, so both give the same hits in the same order. Never answers for
//! visibility itself: an entry is seen by those who see what it stands for.

pub mod engine;
pub mod entity;
pub mod excerpt;
pub mod filter;
pub mod hits;
pub mod index;
pub mod kind;
mod lookup;
pub mod norwegian;
mod nynorsk;
pub mod object;
pub mod order;
pub mod queries;
pub mod rank;
pub mod reading;
pub mod scope;
pub mod shared;
pub mod stale;
pub mod term;
pub mod texts;
pub mod vocabulary;
pub mod words;
