//! English.

use chrono::Datelike;

use super::times::{Times, counted, nearest, working_days_around};
use crate::check::finding::{Finding, Lack, SlotText};
use crate::check::holidays::Holiday;

pub(super) const TIMES: Times = Times {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    ordinal: "",
    clock: ":",
    and: "and",
    units: [["hour", "hours"], ["minute", "minutes"]],
    open: "open",
};

#[expect(clippy::too_many_lines, reason = "a sentence for each finding, and nothing else")]
pub(super) fn say(finding: &Finding) -> String {
    match finding {
        Finding::WeekdayMismatch { written, weekday, day } => format!(
            "“{written}” cannot be right, for {} is a {}. Either {} or {}.",
            TIMES.date(*day),
            TIMES.weekday(day.weekday()),
            TIMES.full(*day),
            TIMES.full(nearest(*day, *weekday)),
        ),
        Finding::WeekMismatch { week, first, last, day } => {
            let (date, right, days) = (TIMES.date(*day), day.iso_week().week(), TIMES.days(*first, *last));
            format!(
                "Week {week} cannot be right, for {date} is in week {right}. Either week {right}, or a day in week {week}, {days}."
            )
        }
        Finding::DateMismatch { written, day } => {
            format!("“{written}” was read as {}. Either it is written wrong, or it was read wrong.", TIMES.date(*day))
        }
        Finding::SlotOverlap { slot: text, others, meant } => {
            let others: Vec<String> = others.iter().map(slot).collect();
            let meant = meant.map(|end| format!(" Perhaps it ends at {}.", TIMES.time(end))).unwrap_or_default();
            format!("{} overlaps {}.{meant}", slot(text), TIMES.list(&others))
        }
        Finding::SlotTooShort { said, planned } => {
            format!("The text says {}, but {} are set aside.", TIMES.duration(*said), TIMES.duration(*planned))
        }
        Finding::EndBeforeStart { start, end } => {
            format!("Ends {}, but does not start until {}.", TIMES.date(*end), TIMES.date(*start))
        }
        Finding::SlotEndBeforeStart { start, end } => {
            format!("Ends {}, but does not start until {}.", TIMES.time(*end), TIMES.time(*start))
        }
        Finding::UnknownMilestone { number, year: None, .. } => {
            format!("Milestone {number} is named, but the plan has no year with milestones on this day.")
        }
        Finding::UnknownMilestone { number, year: Some(year), known } if known.is_empty() => {
            format!("There is no milestone {number}: {year} has none with a number.")
        }
        Finding::UnknownMilestone { number, year: Some(year), known } => {
            format!("There is no milestone {number}: {year} has {}.", TIMES.list(known))
        }
        Finding::UnknownGroup { rows } => {
            let rows = match rows {
                0 => String::new(),
                1 => " It stands in one row of the calendar.".to_owned(),
                rows => format!(" It stands in {rows} rows of the calendar."),
            };
            format!("The group is named, but the plan says neither what it is for nor who sits in it.{rows}")
        }
        Finding::DuplicateNumber { number, other } => format!("Number {number} is also that of “{other}”."),
        Finding::DuplicateInSeries { series, number, other } => format!(
            "Number {number} of “{series}” also stands on {}. Either one of them has the wrong number, or it is repeated or was moved.",
            TIMES.date(*other),
        ),
        Finding::Weekend { day } => {
            let [before, after] = working_days_around(*day).map(|day| TIMES.full(day));
            format!("{} is a {}. Perhaps {before} or {after}.", TIMES.date(*day), TIMES.weekday(day.weekday()))
        }
        Finding::Holiday { day, holiday } => {
            let [before, after] = working_days_around(*day).map(|day| TIMES.full(day));
            format!("{} is {}. Perhaps {before} or {after}.", TIMES.date(*day), name(*holiday))
        }
        Finding::OutOfOrder { day, other, other_day } if other_day < day => {
            format!("{} stands before {} ({other}).", TIMES.date(*day), TIMES.date(*other_day))
        }
        Finding::OutOfOrder { day, other, other_day } => {
            format!("{} stands behind {} ({other}).", TIMES.date(*day), TIMES.date(*other_day))
        }
        Finding::WrongHeading { heading, day } => {
            format!("The row stands under “{heading}”, but is {}.", TIMES.date(*day))
        }
        Finding::MissingMeeting { promise, lack: Lack::Calendar } => {
            format!("The plan promises “{promise}”, but has no calendar.")
        }
        Finding::MissingMeeting { promise, lack } => {
            let lack = match lack {
                Lack::None | Lack::Calendar => "no row for it".to_owned(),
                Lack::Fewer { found, promised } => format!("only {found} of {promised}"),
                Lack::Months(months) => format!("none in {}", TIMES.run(months)),
            };
            format!("The plan promises “{promise}”, but the calendar has {lack}.")
        }
        Finding::MissingReport { months, days } => {
            let days: Vec<String> = days.iter().map(|day| TIMES.date(*day)).collect();
            let due = if days.is_empty() { TIMES.run(months) } else { TIMES.list(&days) };
            format!("This is due {due}, but the calendar has no row for it.")
        }
        Finding::MissingDeadline { promise, time } => {
            format!("The plan promises this for {time} (“{promise}”), but the calendar has no row for it.")
        }
        Finding::PeriodOfTitle { written, from, to } => {
            format!("“{written}” does not agree with the period, {} to {}.", TIMES.side(*from), TIMES.side(*to))
        }
        Finding::RowOutsidePeriod { day, from, to } => format!(
            "{} lies outside the period of the plan, {} to {}.",
            TIMES.date(*day),
            TIMES.side(*from),
            TIMES.side(*to),
        ),
        Finding::RowSpeaksOutside { time, from, to } => {
            format!("The row speaks of {time}, but the plan holds from {} to {}.", TIMES.date(*from), TIMES.date(*to))
        }
        Finding::YearSettledBefore { time, meant, from } => {
            format!("“{time}” is before the plan begins, {}. Perhaps “{meant}” is meant.", TIMES.date(*from))
        }
        Finding::EventMismatch { event, day, time } => {
            format!("Here “{event}” is in {time}, but in the calendar it is {}.", TIMES.date(*day))
        }
        Finding::OnePlaceForAll { place } => format!("This takes place in each unit, but has one place: {place}."),
        Finding::AudienceMismatch { missing, others } => {
            format!("{} is not there, but in {others} other rows of the same name.", TIMES.list(missing))
        }
        Finding::MilestoneMismatch { named, themes, meant } => {
            format!("Milestone {named} says nothing of {}. Milestone {} does.", TIMES.list(themes), TIMES.list(meant))
        }
        Finding::MissingMilestone { rows, all } => format!("{rows} of {all} rows have no milestone."),
        Finding::ShortCalendar { last, to } => {
            format!(
                "The last dated row of the calendar is {}, but the plan lasts until {}.",
                TIMES.date(*last),
                TIMES.date(*to)
            )
        }
        Finding::SpellingVariant { rows: own, other, other_rows } => {
            format!("Stands so in {}, but as “{other}” in {}.", rows(*own), rows(*other_rows))
        }
        Finding::CompoundSign { targets } => {
            format!("The sign has {targets} targets and cannot be answered with one yes or no.")
        }
        Finding::EndedSource { title, year, from } => {
            format!("The plan stands on “{title}”, which held until {year}. The plan begins {}.", TIMES.date(*from))
        }
        Finding::UnclearRegistration { written } => format!("“{written}” does not say how, where or by when."),
        Finding::UnexplainedAbbreviation { abbreviation, times, meant } => {
            let meant = meant.as_ref().map(|meant| format!(" Perhaps {meant} is meant.")).unwrap_or_default();
            match times {
                1 => format!("The abbreviation {abbreviation} stands in one place and is not explained.{meant}"),
                times => {
                    format!("The abbreviation {abbreviation} stands in {times} places and is not explained.{meant}")
                }
            }
        }
        Finding::UnexplainedAbbreviations { abbreviations } => {
            format!("These abbreviations are not explained: {}.", TIMES.list(&counted(abbreviations, "", "")))
        }
        Finding::MilestoneOnlyByAll { year } => format!("In {year} only rows marked “Alle” lead to this milestone."),
        Finding::MilestoneUnserved { year } => format!("In {year} no rows lead to this milestone."),
        Finding::EmptyTheme => "The theme has neither goals nor signs of good practice.".to_owned(),
        Finding::EmptyTask { tasks: 1, .. } => "The task does not say what is to be done.".to_owned(),
        Finding::EmptyTask { tasks, all } => format!("{tasks} of {all} tasks do not say what is to be done."),
        Finding::MissingLink { titles, all } => {
            let (without, titles) = (titles.len(), titles.iter().map(|title| format!("“{title}”")).collect::<Vec<_>>());
            format!("{without} of {all} resources have no link: {}.", titles.join(", "))
        }
        Finding::MalformedLink { address } => format!("“{address}” cannot be an address on the web."),
        Finding::MissingAudience => "The row does not say whom it is for.".to_owned(),
        Finding::MissingAudiences { rows, all } => format!(
            "{} of {all} rows do not say whom they are for: {}.",
            rows.iter().map(|(_, times)| times).sum::<usize>(),
            TIMES.list(&counted(rows, "“", "”")),
        ),
        Finding::MissingPlace { series, with, all } => {
            format!("The row does not say where. {with} of {all} in “{series}” do.")
        }
        Finding::ReportToNobody => "The plan does not say who is to have this.".to_owned(),
        Finding::ReportWithoutDay => "The plan does not say when this is due.".to_owned(),
        Finding::SilentGroup => "The group has no meetings of its own in the calendar.".to_owned(),
        Finding::FigureWithoutYear { figures: 1 } => "One figure has no year.".to_owned(),
        Finding::FigureWithoutYear { figures } => format!("{figures} figures have no year."),
        Finding::IndicatorsWithoutFigures { titles, all } => {
            let named: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
            format!("{} of {all} indicators have no figures: {}.", titles.len(), TIMES.list(&named))
        }
        Finding::MissingPeriod { label } => format!("The plan does not say when it holds (“{label}”)."),
    }
}

/// A part of a day by its name, where it has one, and its times.
fn slot(slot: &SlotText) -> String {
    let times = format!("{}–{}", TIMES.time(slot.start), TIMES.time(slot.end));
    if slot.label.is_empty() { times } else { format!("“{}” {times}", super::short(&slot.label)) }
}

fn rows(rows: usize) -> String {
    if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") }
}

fn name(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "New Year’s Day",
        Holiday::MaundyThursday => "Maundy Thursday",
        Holiday::GoodFriday => "Good Friday",
        Holiday::Easter => "Easter Sunday",
        Holiday::EasterMonday => "Easter Monday",
        Holiday::LabourDay => "Labour Day",
        Holiday::ConstitutionDay => "Constitution Day",
        Holiday::Ascension => "Ascension Day",
        Holiday::Pentecost => "Whit Sunday",
        Holiday::WhitMonday => "Whit Monday",
        Holiday::ChristmasEve => "Christmas Eve",
        Holiday::Christmas => "Christmas Day",
        Holiday::BoxingDay => "Boxing Day",
        Holiday::NewYearsEve => "New Year’s Eve",
    }
}
