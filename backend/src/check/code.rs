//! What can be remarked, and how much it matters.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How much a remark matters (alvorlighet).
    Severity {
        /// Something that cannot be right (feil).
        Error,
        /// Something that is probably not meant so (advarsel).
        Warning,
        /// Something to consider (hint).
        Hint,
    }
}

vocabulary! {
    /// What a remark is about (merknadskode).
    RemarkCode {
        /// The weekday that a date is written with is not the day's own (feil ukedag).
        WeekdayMismatch,
    }
}

impl RemarkCode {
    /// How much it matters; the same for every remark of the code.
    pub fn severity(self) -> Severity {
        match self {
            Self::WeekdayMismatch => Severity::Error,
        }
    }
}
