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
        /// The week that a date is written with is not the day's ISO week (feil uke).
        WeekMismatch,
        /// The day that was read is not the day that is written (feil dato).
        DateMismatch,
        /// Two parts of a day for the same people overlap (overlappende tidspunkt).
        SlotOverlap,
        /// The time set aside is shorter than the text says (for kort tid).
        SlotTooShort,
        /// Something ends before it starts (slutt før start).
        EndBeforeStart,
        /// A milestone is named that the plan year does not have (ukjent milepæl).
        UnknownMilestone,
        /// A group is named, and neither what it is for nor who sits in it is said (ukjent gruppe).
        UnknownGroup,
        /// A number stands twice where it should stand once (dobbelt nummer).
        DuplicateNumber,
        /// Something falls on a Saturday or Sunday (helg).
        Weekend,
        /// Something falls on a public holiday, or on Christmas Eve or New Year's Eve (helligdag).
        Holiday,
        /// A row stands out of the order of time (feil rekkefølge).
        OutOfOrder,
        /// A row stands under the heading of another time (feil overskrift).
        WrongHeading,
        /// Meetings are promised that the calendar does not have (møte uten rad).
        MissingMeeting,
        /// A report is owed that the calendar does not have (rapport uten rad).
        MissingReport,
        /// Something is to be done by a certain time, and the calendar does not have it (frist uten rad).
        MissingDeadline,
        /// References to periods disagree (perioder som ikke stemmer).
        PeriodMismatch,
        /// Something stands in one place that takes place in each unit (ett sted for alle).
        PlaceMismatch,
        /// Somebody is missing who comes to all the other meetings of the same name (avvikende deltakere).
        AudienceMismatch,
        /// A row leads to milestones that speak of something else than it does (feil milepæl).
        MilestoneMismatch,
        /// A text puts a row of the calendar at another time than the row itself (to tidspunkt for det samme).
        EventMismatch,
        /// An abbreviation is never explained (uforklart forkortelse).
        UnexplainedAbbreviation,
        /// Nothing leads to a milestone in particular (milepæl uten egen rad).
        UnservedMilestone,
        /// Rows lead to no milestone, and most others do (rader uten milepæl).
        MissingMilestone,
        /// The calendar ends before the plan does (kort kalender).
        ShortCalendar,
        /// The same meetings are spelt in two ways (to skrivemåter).
        SpellingVariant,
        /// A sign cannot be answered with one yes or no (sammensatt tegn).
        CompoundSign,
        /// A governing document that the plan stands on had ended when the plan began (utløpt styringsdokument).
        EndedSource,
        /// People are to sign up, and how is not said (uklar påmelding).
        UnclearRegistration,
        /// A theme has neither goal nor sign (tema uten mål og tegn).
        EmptyTheme,
        /// A task does not say what is to be done (tom oppgave).
        EmptyTask,
        /// Something stands among links and has none (manglende lenke).
        MissingLink,
        /// An address cannot be one (ugyldig lenke).
        MalformedLink,
        /// A row does not say whom it is for (manglende målgruppe).
        MissingAudience,
        /// A row of a series has no place, and the others have one (manglende sted).
        MissingPlace,
        /// A report does not say who is to have it, or when (uklar rapportering).
        UnclearReport,
        /// A group of the plan never meets in its calendar (gruppe uten møte).
        SilentGroup,
        /// A figure has no year, or an indicator no figures (ufullstendig tall).
        IncompleteFigure,
        /// The plan does not say when it holds (manglende planperiode).
        MissingPeriod,
    }
}

impl RemarkCode {
    /// How much it matters; the same for every remark of the code.
    pub fn severity(self) -> Severity {
        match self {
            Self::WeekdayMismatch
            | Self::WeekMismatch
            | Self::DateMismatch
            | Self::SlotOverlap
            | Self::SlotTooShort
            | Self::EndBeforeStart
            | Self::UnknownMilestone
            | Self::UnknownGroup
            | Self::DuplicateNumber => Severity::Error,
            Self::Weekend
            | Self::Holiday
            | Self::OutOfOrder
            | Self::WrongHeading
            | Self::MissingMeeting
            | Self::MissingReport
            | Self::MissingDeadline
            | Self::PeriodMismatch
            | Self::EventMismatch
            | Self::PlaceMismatch
            | Self::AudienceMismatch
            | Self::MilestoneMismatch => Severity::Warning,
            Self::UnexplainedAbbreviation
            | Self::UnservedMilestone
            | Self::MissingMilestone
            | Self::ShortCalendar
            | Self::SpellingVariant
            | Self::CompoundSign
            | Self::EndedSource
            | Self::UnclearRegistration
            | Self::EmptyTheme
            | Self::EmptyTask
            | Self::MissingLink
            | Self::MalformedLink
            | Self::MissingAudience
            | Self::MissingPlace
            | Self::UnclearReport
            | Self::SilentGroup
            | Self::IncompleteFigure
            | Self::MissingPeriod => Severity::Hint,
        }
    }
}
