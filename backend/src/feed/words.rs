//! Norwegian words for what the rows hold: the same as on the pages.

use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::domain::activity::entity::Model;
use crate::domain::activity::kind::{ActivityKind, ActivityStatus, MeetingMode, Precision};
use crate::domain::organisation::kind::UnitKind;
use crate::norwegian::{MONTHS, WEEKDAYS};

fn month(day: NaiveDate) -> &'static str {
    MONTHS[day.month0() as usize]
}

/// «14. august 2023»
pub fn date(day: NaiveDate) -> String {
    format!("{}. {} {}", day.day(), month(day), day.year())
}

/// «mandag 14. august 2023»
pub fn day(day: NaiveDate) -> String {
    format!("{} {}", WEEKDAYS[day.weekday().num_days_from_monday() as usize], date(day))
}

/// «mandag»
pub fn weekday(day: NaiveDate) -> &'static str {
    WEEKDAYS[day.weekday().num_days_from_monday() as usize]
}

/// «12.00»
pub fn time(time: NaiveTime) -> String {
    time.format("%H.%M").to_string()
}

/// «12.00–15.30», and «fra 12.00» when the end is not known.
pub fn times(start: NaiveTime, end: Option<NaiveTime>) -> String {
    match end {
        Some(end) => format!("{}–{}", time(start), time(end)),
        None => format!("fra {}", time(start)),
    }
}

/// «uke 39», «uke 39–41»
fn weeks(start: NaiveDate, end: NaiveDate) -> String {
    let (first, last) = (start.iso_week(), end.iso_week());
    if first == last { format!("uke {}", first.week()) } else { format!("uke {}–{}", first.week(), last.week()) }
}

/// «september», «september–november», «november–mars»
fn months(start: NaiveDate, end: NaiveDate) -> String {
    if (start.year(), start.month()) == (end.year(), end.month()) {
        month(start).to_owned()
    } else {
        format!("{}–{}", month(start), month(end))
    }
}

/// The stretch of time that a row without a fixed day lies in, in short; none for a row with one.
pub fn stretch(activity: &Model) -> Option<String> {
    let (start, end) = (activity.start_date, activity.end_date);
    match activity.precision {
        Precision::Day | Precision::Days => None,
        Precision::Weeks => Some(weeks(start, end)),
        Precision::Month | Precision::Months => Some(months(start, end)),
        Precision::Open => Some(format!("fra {}. {}", start.day(), month(start))),
    }
}

/// When, as exactly as the plan knows it, and no more exactly than that.
pub fn when(activity: &Model) -> String {
    let (start, end) = (activity.start_date, activity.end_date);
    match activity.precision {
        Precision::Day => day(start),
        Precision::Days => format!("{}–{}", day(start), day(end)),
        Precision::Weeks => format!("I løpet av {}, {}–{}", weeks(start, end), date(start), date(end)),
        Precision::Month => format!("I løpet av {} {}", month(start), start.year()),
        Precision::Months if start.year() == end.year() => {
            format!("I løpet av {} {}", months(start, end), end.year())
        }
        Precision::Months => {
            format!("I løpet av {} {}–{} {}", month(start), start.year(), month(end), end.year())
        }
        Precision::Open => format!("Fra {}, uten fast slutt", date(start)),
    }
}

/// What kind of thing happens.
pub fn kind(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Meeting => "Møte",
        ActivityKind::Gathering => "Samling",
        ActivityKind::Course => "Kurs",
        ActivityKind::Workshop => "Arbeidsverksted",
        ActivityKind::Conference => "Konferanse",
        ActivityKind::Deadline => "Frist",
        ActivityKind::Survey => "Undersøkelse",
        ActivityKind::UnitTask => "Arbeid på enheten",
        ActivityKind::Information => "Informasjon",
        ActivityKind::SchoolCalendar => "Skolerute",
        ActivityKind::Other => "Annet",
    }
}

/// How exactly the plan dates something.
pub fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Day => "Dag",
        Precision::Days => "Dager",
        Precision::Weeks => "Uker",
        Precision::Month => "Måned",
        Precision::Months => "Måneder",
        Precision::Open => "Uten fast slutt",
    }
}

/// What has become of it.
pub fn status(status: ActivityStatus) -> &'static str {
    match status {
        ActivityStatus::Planned => "Planlagt",
        ActivityStatus::Cancelled => "Avlyst",
        ActivityStatus::Completed => "Gjennomført",
    }
}

/// How people meet.
pub fn mode(mode: MeetingMode) -> &'static str {
    match mode {
        MeetingMode::OnSite => "Fysisk oppmøte",
        MeetingMode::Online => "Digitalt",
        MeetingMode::Hybrid => "Fysisk og digitalt",
    }
}

/// What a unit does.
pub fn unit_kind(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::School => "Skole",
        UnitKind::Kindergarten => "Barnehage",
        UnitKind::Sfo => "SFO",
        UnitKind::Ppt => "PPT",
        UnitKind::ChildWelfare => "Barnevern",
        UnitKind::Health => "Helsetjeneste",
        UnitKind::FamilyServices => "Familietjenester",
        UnitKind::RefugeeServices => "Flyktningtjeneste",
        UnitKind::Culture => "Kultur",
        UnitKind::Administration => "Administrasjon",
        UnitKind::PoliticalBody => "Politisk organ",
        UnitKind::Other => "Annen enhet",
    }
}

/// «1 dag», «5 dager»
pub fn days(days: i32) -> String {
    format!("{days} {}", if days == 1 { "dag" } else { "dager" })
}

/// A text that begins with a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// «én», «én og to», «én, to og tre»
pub fn listed<T: AsRef<str>>(words: &[T]) -> String {
    match words {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} og {}", first.join(", "), last.as_ref())
        }
    }
}
