//! What a rule found, as data: the code and what its message needs. The words for
//! it are in [`super::words`].

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::code::RemarkCode;
use super::holidays::Holiday;

/// What a rule found. Dates are as read, texts as written in the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// A weekday that contradicts the day beside it.
    WeekdayMismatch { written: String, weekday: Weekday, day: NaiveDate },
    /// A week that contradicts the day beside it; the days are those of the week.
    WeekMismatch { week: u32, first: NaiveDate, last: NaiveDate, day: NaiveDate },
    /// A day that was read otherwise than it is written.
    DateMismatch { written: String, day: NaiveDate },
    /// A part of a day that runs into others; it may be meant to end earlier.
    SlotOverlap { slot: SlotText, others: Vec<SlotText>, meant: Option<NaiveTime> },
    /// Less time than the text says, in minutes.
    SlotTooShort { said: u32, planned: u32 },
    /// A last day before the first.
    EndBeforeStart { start: NaiveDate, end: NaiveDate },
    /// An end of a part of the day that is no later than its start.
    SlotEndBeforeStart { start: NaiveTime, end: NaiveTime },
    /// A milestone that the year of the row does not have.
    UnknownMilestone { number: u16, year: Option<String>, known: Vec<String> },
    /// A group that nothing is said of; so many rows name it.
    UnknownGroup { rows: usize },
    /// A number that something else before it has, too.
    DuplicateNumber { number: String, other: String },
    /// A number of a series that an earlier row has.
    DuplicateInSeries { series: String, number: i32, other: NaiveDate },
    /// A day at the weekend.
    Weekend { day: NaiveDate },
    /// A holiday.
    Holiday { day: NaiveDate, holiday: Holiday },
    /// A row that stands before one that is earlier, or behind one that is later.
    OutOfOrder { day: NaiveDate, other: String, other_day: NaiveDate },
    /// A row under the heading of another time.
    WrongHeading { heading: String, day: NaiveDate },
    /// Meetings that are promised and are not there.
    MissingMeeting { promise: String, lack: Lack },
    /// A report for which there is no row, in some months or on some days.
    MissingReport { months: Vec<(i32, u32)>, days: Vec<NaiveDate> },
    /// Something that is to be done in a stretch of time without a row in it.
    MissingDeadline { promise: String, time: String },
    /// A title or label that names other years than the period.
    PeriodOfTitle { written: String, from: Option<NaiveDate>, to: Option<NaiveDate> },
    /// A row outside the period of the plan.
    RowOutsidePeriod { day: NaiveDate, from: Option<NaiveDate>, to: Option<NaiveDate> },
    /// A row that speaks of a time outside the period of the plan.
    RowSpeaksOutside { time: String, from: NaiveDate, to: NaiveDate },
    /// A coming year that is to be settled at a time before the plan begins.
    YearSettledBefore { time: String, meant: String, from: NaiveDate },
    /// A text that puts a row of the calendar at another time.
    EventMismatch { event: String, day: NaiveDate, time: String },
    /// One place for what takes place in each unit.
    OnePlaceForAll { place: String },
    /// Who is missing that comes to so many other rows of the same title.
    AudienceMismatch { missing: Vec<String>, others: usize },
    /// Milestones that speak of other themes than the row; others of the year speak of its own.
    MilestoneMismatch { named: String, themes: Vec<String>, meant: Vec<String> },
    /// Rows of a year without a milestone, of so many.
    MissingMilestone { rows: usize, all: usize },
    /// A calendar whose last day is long before that of the plan.
    ShortCalendar { last: NaiveDate, to: NaiveDate },
    /// Two spellings, and in how many rows each stands.
    SpellingVariant { rows: usize, other: String, other_rows: usize },
    /// A sign with so many targets.
    CompoundSign { targets: usize },
    /// A governing document with its last year, before the plan began.
    EndedSource { title: String, year: i32, from: NaiveDate },
    /// Signing up of which no more than that is said.
    UnclearRegistration { written: String },
    /// An abbreviation that is used and never explained; perhaps another one is meant.
    UnexplainedAbbreviation { abbreviation: String, times: usize, meant: Option<String> },
    /// Abbreviations that are used and never explained, and how often each is used.
    UnexplainedAbbreviations { abbreviations: Vec<(String, usize)> },
    /// A milestone to which only rows for all milestones lead.
    MilestoneOnlyByAll { year: String },
    /// A milestone to which no row leads.
    MilestoneUnserved { year: String },
    /// A theme with neither goal nor sign.
    EmptyTheme,
    /// So many of all tasks that do not say what is to be done.
    EmptyTask { tasks: usize, all: usize },
    /// Resources without a link beside others with one.
    MissingLink { titles: Vec<String>, all: usize },
    /// An address that cannot be one.
    MalformedLink { address: String },
    /// A row that does not say whom it is for.
    MissingAudience,
    /// Rows that do not say whom they are for, by their titles and how often each stands, of so many rows.
    MissingAudiences { rows: Vec<(String, usize)>, all: usize },
    /// A row without a place, in a series where so many of all have one.
    MissingPlace { series: String, with: usize, all: usize },
    /// A report that does not say who is to have it.
    ReportToNobody,
    /// A report that does not say when it is due.
    ReportWithoutDay,
    /// A group without a meeting in the calendar.
    SilentGroup,
    /// Figures without a year.
    FigureWithoutYear { figures: usize },
    /// Indicators without figures beside others with figures.
    IndicatorsWithoutFigures { titles: Vec<String>, all: usize },
    /// A plan that does not say when it holds.
    MissingPeriod { label: String },
}

/// A part of a day, for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotText {
    /// What it is called; empty when it has no name.
    pub label: String,
    /// From.
    pub start: NaiveTime,
    /// To.
    pub end: NaiveTime,
}

/// What is missing of something that is promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// There is none at all.
    None,
    /// There are fewer than promised.
    Fewer {
        /// So many there are.
        found: usize,
        /// So many are promised.
        promised: usize,
    },
    /// There is none in these months, each as year and month.
    Months(Vec<(i32, u32)>),
    /// The plan has no calendar.
    Calendar,
}

impl Finding {
    /// Its code.
    pub fn code(&self) -> RemarkCode {
        match self {
            Self::WeekdayMismatch { .. } => RemarkCode::WeekdayMismatch,
            Self::WeekMismatch { .. } => RemarkCode::WeekMismatch,
            Self::DateMismatch { .. } => RemarkCode::DateMismatch,
            Self::SlotOverlap { .. } => RemarkCode::SlotOverlap,
            Self::SlotTooShort { .. } => RemarkCode::SlotTooShort,
            Self::EndBeforeStart { .. } | Self::SlotEndBeforeStart { .. } => RemarkCode::EndBeforeStart,
            Self::UnknownMilestone { .. } => RemarkCode::UnknownMilestone,
            Self::UnknownGroup { .. } => RemarkCode::UnknownGroup,
            Self::DuplicateNumber { .. } | Self::DuplicateInSeries { .. } => RemarkCode::DuplicateNumber,
            Self::Weekend { .. } => RemarkCode::Weekend,
            Self::Holiday { .. } => RemarkCode::Holiday,
            Self::OutOfOrder { .. } => RemarkCode::OutOfOrder,
            Self::WrongHeading { .. } => RemarkCode::WrongHeading,
            Self::MissingMeeting { .. } => RemarkCode::MissingMeeting,
            Self::MissingReport { .. } => RemarkCode::MissingReport,
            Self::MissingDeadline { .. } => RemarkCode::MissingDeadline,
            Self::PeriodOfTitle { .. }
            | Self::RowOutsidePeriod { .. }
            | Self::RowSpeaksOutside { .. }
            | Self::YearSettledBefore { .. } => RemarkCode::PeriodMismatch,
            Self::EventMismatch { .. } => RemarkCode::EventMismatch,
            Self::UnexplainedAbbreviation { .. } | Self::UnexplainedAbbreviations { .. } => {
                RemarkCode::UnexplainedAbbreviation
            }
            Self::MilestoneOnlyByAll { .. } | Self::MilestoneUnserved { .. } => RemarkCode::UnservedMilestone,
            Self::OnePlaceForAll { .. } => RemarkCode::PlaceMismatch,
            Self::AudienceMismatch { .. } => RemarkCode::AudienceMismatch,
            Self::MilestoneMismatch { .. } => RemarkCode::MilestoneMismatch,
            Self::MissingMilestone { .. } => RemarkCode::MissingMilestone,
            Self::ShortCalendar { .. } => RemarkCode::ShortCalendar,
            Self::SpellingVariant { .. } => RemarkCode::SpellingVariant,
            Self::CompoundSign { .. } => RemarkCode::CompoundSign,
            Self::EndedSource { .. } => RemarkCode::EndedSource,
            Self::UnclearRegistration { .. } => RemarkCode::UnclearRegistration,
            Self::EmptyTheme => RemarkCode::EmptyTheme,
            Self::EmptyTask { .. } => RemarkCode::EmptyTask,
            Self::MissingLink { .. } => RemarkCode::MissingLink,
            Self::MalformedLink { .. } => RemarkCode::MalformedLink,
            Self::MissingAudience | Self::MissingAudiences { .. } => RemarkCode::MissingAudience,
            Self::MissingPlace { .. } => RemarkCode::MissingPlace,
            Self::ReportToNobody | Self::ReportWithoutDay => RemarkCode::UnclearReport,
            Self::SilentGroup => RemarkCode::SilentGroup,
            Self::FigureWithoutYear { .. } | Self::IndicatorsWithoutFigures { .. } => RemarkCode::IncompleteFigure,
            Self::MissingPeriod { .. } => RemarkCode::MissingPeriod,
        }
    }
}
