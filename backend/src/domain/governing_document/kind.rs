//! The words for what kind of text a governing document is.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of text a plan stands on (type styringsdokument).
    GoverningDocumentKind {
        /// An act of parliament (lov).
        Act,
        /// A regulation (forskrift).
        Regulation,
        /// An international convention (konvensjon).
        Convention,
        /// A white paper (stortingsmelding).
        WhitePaper,
        /// A framework plan (rammeplan).
        FrameworkPlan,
        /// A curriculum (læreplan).
        Curriculum,
        /// A strategy (strategi).
        Strategy,
        /// A reform (reform).
        Reform,
        /// A guideline (retningslinje, veileder).
        Guideline,
        /// A report (rapport).
        Report,
        /// A local plan or decision (lokal plan).
        LocalPlan,
        /// Any other text.
        Other,
    }
}
