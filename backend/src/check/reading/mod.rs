//! Reading what people write: dates, weekdays and weeks in bokmål and nynorsk.
//!
//! Pure, and modest: what is not understood is left out, and no rule may blame a
//! plan for it.

pub mod names;
pub mod tokens;
pub mod written;
