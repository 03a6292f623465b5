//! Norwegian as a search reads it, in bokmål and nynorsk.

pub mod norwegian;
mod nynorsk;
mod vocabulary;
pub mod words;

pub use vocabulary::same_as;
