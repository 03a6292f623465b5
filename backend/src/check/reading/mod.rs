//! Reading what people write: dates, weekdays, weeks, headings, seasons and how
//! often something is promised, in bokmål and nynorsk.
//!
//! Pure, and modest: what is not understood is left out, and no rule may blame a
//! plan for it.

pub mod abbreviation;
pub mod duration;
pub mod frequency;
pub mod heading;
pub mod names;
pub mod span;
pub mod stems;
pub mod tokens;
pub mod written;

/// Whether a text says nothing: it is empty, a dash, or says that nothing is given.
pub fn is_not_said(text: &str) -> bool {
    let words = text.trim().trim_matches(['-', '–', '.', '…']).trim().to_lowercase();
    ["", "ikke oppgitt", "ikkje oppgitt", "ikkje oppgjeve"].contains(&words.as_str())
}
