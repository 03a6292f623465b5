//! Nynorsk.

use chrono::Datelike;

use super::times::{Times, counted, nearest, working_days_around};
use crate::check::finding::{Finding, Lack, SlotText};
use crate::check::holidays::Holiday;
use crate::norwegian::{MONTHS, WEEKDAYS_NYNORSK};

pub(super) const TIMES: Times = Times {
    weekdays: WEEKDAYS_NYNORSK,
    months: MONTHS,
    ordinal: ".",
    clock: ".",
    and: "og",
    units: [["time", "timar"], ["minutt", "minutt"]],
    open: "open",
};

#[expect(clippy::too_many_lines, reason = "a sentence for each finding, and nothing else")]
pub(super) fn say(finding: &Finding) -> String {
    match finding {
        Finding::WeekdayMismatch { written, weekday, day } => format!(
            "«{written}» kan ikkje stemme, for {} er ein {}. Anten {} eller {}.",
            TIMES.date(*day),
            TIMES.weekday(day.weekday()),
            TIMES.full(*day),
            TIMES.full(nearest(*day, *weekday)),
        ),
        Finding::WeekMismatch { week, first, last, day } => {
            let (date, right, days) = (TIMES.date(*day), day.iso_week().week(), TIMES.days(*first, *last));
            format!(
                "Veke {week} kan ikkje stemme, for {date} er i veke {right}. Anten veke {right}, eller ein dag i veke {week}, {days}."
            )
        }
        Finding::DateMismatch { written, day } => {
            format!(
                "«{written}» er lese som {}. Anten er det skrive feil, eller så er det lese feil.",
                TIMES.date(*day)
            )
        }
        Finding::SlotOverlap { slot: text, others, meant } => {
            let others: Vec<String> = others.iter().map(slot).collect();
            let meant = meant.map(|end| format!(" Kanskje sluttar den {}.", TIMES.time(end))).unwrap_or_default();
            format!("{} overlappar {}.{meant}", slot(text), TIMES.list(&others))
        }
        Finding::SlotTooShort { said, planned } => {
            format!("Teksten seier {}, men det er sett av {}.", TIMES.duration(*said), TIMES.duration(*planned))
        }
        Finding::EndBeforeStart { start, end } => {
            format!("Sluttar {}, men byrjar først {}.", TIMES.date(*end), TIMES.date(*start))
        }
        Finding::SlotEndBeforeStart { start, end } => {
            format!("Sluttar {}, men byrjar først {}.", TIMES.time(*end), TIMES.time(*start))
        }
        Finding::UnknownMilestone { number, year: None, .. } => {
            format!("Milepæl {number} er nemnd, men planen har ikkje noko år med milepælar på denne dagen.")
        }
        Finding::UnknownMilestone { number, year: Some(year), known } if known.is_empty() => {
            format!("Milepæl {number} finst ikkje: {year} har ingen milepælar med nummer.")
        }
        Finding::UnknownMilestone { number, year: Some(year), known } => {
            format!("Milepæl {number} finst ikkje: {year} har {}.", TIMES.list(known))
        }
        Finding::UnknownGroup { rows } => {
            let rows = match rows {
                0 => String::new(),
                1 => " Ho står i éi rad i kalenderen.".to_owned(),
                rows => format!(" Ho står i {rows} rader i kalenderen."),
            };
            format!("Gruppa er nemnd, men planen seier verken kva ho er til for eller kven som sit i ho.{rows}")
        }
        Finding::DuplicateNumber { number, other } => format!("Nummer {number} har også «{other}»."),
        Finding::DuplicateInSeries { series, number, other } => format!(
            "Nummer {number} i «{series}» står også {}. Anten har ein av dei feil nummer, eller så er han gjenteken eller flytta.",
            TIMES.date(*other),
        ),
        Finding::Weekend { day } => {
            let [before, after] = working_days_around(*day).map(|day| TIMES.full(day));
            format!("{} er ein {}. Kanskje {before} eller {after}.", TIMES.date(*day), TIMES.weekday(day.weekday()))
        }
        Finding::Holiday { day, holiday } => {
            let [before, after] = working_days_around(*day).map(|day| TIMES.full(day));
            format!("{} er {}. Kanskje {before} eller {after}.", TIMES.date(*day), name(*holiday))
        }
        Finding::OutOfOrder { day, other, other_day } if other_day < day => {
            format!("{} står framfor {} ({other}).", TIMES.date(*day), TIMES.date(*other_day))
        }
        Finding::OutOfOrder { day, other, other_day } => {
            format!("{} står bak {} ({other}).", TIMES.date(*day), TIMES.date(*other_day))
        }
        Finding::WrongHeading { heading, day } => {
            format!("Rada står under «{heading}», men er {}.", TIMES.date(*day))
        }
        Finding::MissingMeeting { promise, lack: Lack::Calendar } => {
            format!("Planen lovar «{promise}», men har ingen kalender.")
        }
        Finding::MissingMeeting { promise, lack } => {
            let lack = match lack {
                Lack::None | Lack::Calendar => "inga rad for det".to_owned(),
                Lack::Fewer { found, promised } => format!("berre {found} av {promised}"),
                Lack::Months(months) => format!("ingen i {}", TIMES.run(months)),
            };
            format!("Planen lovar «{promise}», men kalenderen har {lack}.")
        }
        Finding::MissingReport { months, days } => {
            let days: Vec<String> = days.iter().map(|day| TIMES.date(*day)).collect();
            let due = if days.is_empty() { TIMES.run(months) } else { TIMES.list(&days) };
            format!("Dette skal leverast {due}, men kalenderen har inga rad for det.")
        }
        Finding::MissingDeadline { promise, time } => {
            format!("Planen lovar dette {time} («{promise}»), men kalenderen har inga rad for det.")
        }
        Finding::PeriodOfTitle { written, from, to } => {
            format!("«{written}» stemmer ikkje med perioden, {} til {}.", TIMES.side(*from), TIMES.side(*to))
        }
        Finding::RowOutsidePeriod { day, from, to } => {
            format!("{} ligg utanfor planperioden, {} til {}.", TIMES.date(*day), TIMES.side(*from), TIMES.side(*to))
        }
        Finding::RowSpeaksOutside { time, from, to } => {
            format!("Rada talar om {time}, men planen gjeld {} til {}.", TIMES.date(*from), TIMES.date(*to))
        }
        Finding::YearSettledBefore { time, meant, from } => {
            format!("«{time}» er før planen byrjar, {}. Kanskje er «{meant}» meint.", TIMES.date(*from))
        }
        Finding::EventMismatch { event, day, time } => {
            format!("Her står «{event}» i {time}, men i kalenderen er det {}.", TIMES.date(*day))
        }
        Finding::OnePlaceForAll { place } => format!("Dette skjer i kvar eining, men har éin stad: {place}."),
        Finding::AudienceMismatch { missing, others } => {
            format!("{} er ikkje med her, men i {others} andre rader med same namn.", TIMES.list(missing))
        }
        Finding::MilestoneMismatch { named, themes, meant } => {
            format!(
                "Milepæl {named} seier ikkje noko om {}. Det gjer milepæl {}.",
                TIMES.list(themes),
                TIMES.list(meant)
            )
        }
        Finding::MissingMilestone { rows, all } => format!("{rows} av {all} rader har ingen milepæl."),
        Finding::ShortCalendar { last, to } => {
            format!(
                "Siste daterte rad i kalenderen er {}, men planen varer til {}.",
                TIMES.date(*last),
                TIMES.date(*to)
            )
        }
        Finding::SpellingVariant { rows: own, other, other_rows } => {
            format!("Står slik i {}, men som «{other}» i {}.", rows(*own), rows(*other_rows))
        }
        Finding::CompoundSign { targets } => {
            format!("Teiknet har {targets} måltal og kan ikkje svarast på med eitt ja eller nei.")
        }
        Finding::EndedSource { title, year, from } => {
            format!("Planen byggjer på «{title}», som gjaldt til {year}. Planen byrjar {}.", TIMES.date(*from))
        }
        Finding::UnclearRegistration { written } => format!("«{written}» seier ikkje korleis, kvar eller innan når."),
        Finding::UnexplainedAbbreviation { abbreviation, times, meant } => {
            let meant = meant.as_ref().map(|meant| format!(" Kanskje er {meant} meint.")).unwrap_or_default();
            match times {
                1 => format!("Forkortinga {abbreviation} står éin stad og blir ikkje forklart.{meant}"),
                times => format!("Forkortinga {abbreviation} står {times} stader og blir ikkje forklart.{meant}"),
            }
        }
        Finding::UnexplainedAbbreviations { abbreviations } => {
            format!("Desse forkortingane blir ikkje forklarte: {}.", TIMES.list(&counted(abbreviations, "", "")))
        }
        Finding::MilestoneOnlyByAll { year } => {
            format!("I {year} er det berre rader merkte «Alle» som leier til denne milepælen.")
        }
        Finding::MilestoneUnserved { year } => format!("I {year} leier ingen rader til denne milepælen."),
        Finding::EmptyTheme => "Temaet har verken mål eller teikn på god praksis.".to_owned(),
        Finding::EmptyTask { tasks: 1, .. } => "Oppgåva seier ikkje kva som skal gjerast.".to_owned(),
        Finding::EmptyTask { tasks, all } => format!("{tasks} av {all} oppgåver seier ikkje kva som skal gjerast."),
        Finding::MissingLink { titles, all } => {
            let (without, titles) = (titles.len(), titles.iter().map(|title| format!("«{title}»")).collect::<Vec<_>>());
            format!("{without} av {all} ressursar har inga lenkje: {}.", titles.join(", "))
        }
        Finding::MalformedLink { address } => format!("«{address}» kan ikkje vere ei nettadresse."),
        Finding::MissingAudience => "Rada seier ikkje kven ho er for.".to_owned(),
        Finding::MissingAudiences { rows, all } => format!(
            "{} av {all} rader seier ikkje kven dei er for: {}.",
            rows.iter().map(|(_, times)| times).sum::<usize>(),
            TIMES.list(&counted(rows, "«", "»")),
        ),
        Finding::MissingPlace { series, with, all } => {
            format!("Rada seier ikkje kvar. Det gjer {with} av {all} i «{series}».")
        }
        Finding::ReportToNobody => "Planen seier ikkje kven som skal ha dette.".to_owned(),
        Finding::ReportWithoutDay => "Planen seier ikkje når dette skal leverast.".to_owned(),
        Finding::SilentGroup => "Gruppa har ingen eigne møte i kalenderen.".to_owned(),
        Finding::FigureWithoutYear { figures: 1 } => "Eitt tal står utan år.".to_owned(),
        Finding::FigureWithoutYear { figures } => format!("{figures} tal står utan år."),
        Finding::IndicatorsWithoutFigures { titles, all } => {
            let named: Vec<String> = titles.iter().map(|title| format!("«{title}»")).collect();
            format!("{} av {all} indikatorar har ingen tal: {}.", titles.len(), TIMES.list(&named))
        }
        Finding::MissingPeriod { label } => format!("Planen seier ikkje når han gjeld («{label}»)."),
    }
}

/// A part of a day by its name, where it has one, and its times.
fn slot(slot: &SlotText) -> String {
    let times = format!("kl. {}–{}", TIMES.time(slot.start), TIMES.time(slot.end));
    if slot.label.is_empty() { times } else { format!("«{}» {times}", super::short(&slot.label)) }
}

fn rows(rows: usize) -> String {
    if rows == 1 { "1 rad".to_owned() } else { format!("{rows} rader") }
}

fn name(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "første nyttårsdag",
        Holiday::MaundyThursday => "skjærtorsdag",
        Holiday::GoodFriday => "langfredag",
        Holiday::Easter => "første påskedag",
        Holiday::EasterMonday => "andre påskedag",
        Holiday::LabourDay => "første mai",
        Holiday::ConstitutionDay => "grunnlovsdagen",
        Holiday::Ascension => "Kristi himmelfartsdag",
        Holiday::Pentecost => "første pinsedag",
        Holiday::WhitMonday => "andre pinsedag",
        Holiday::ChristmasEve => "julaftan",
        Holiday::Christmas => "første juledag",
        Holiday::BoxingDay => "andre juledag",
        Holiday::NewYearsEve => "nyttårsaftan",
    }
}
