//! Bokmål.

use chrono::Datelike;

use super::times::{Times, counted, nearest, working_days_around};
use crate::check::finding::{Finding, Lack, SlotText};
use crate::check::holidays::Holiday;
use crate::norwegian::{MONTHS, WEEKDAYS};

pub(super) const TIMES: Times = Times {
    weekdays: WEEKDAYS,
    months: MONTHS,
    ordinal: ".",
    clock: ".",
    and: "og",
    units: [["time", "timer"], ["minutt", "minutter"]],
    open: "åpen",
};

#[expect(clippy::too_many_lines, reason = "a sentence for each finding, and nothing else")]
pub(super) fn say(finding: &Finding) -> String {
    match finding {
        Finding::WeekdayMismatch { written, weekday, day } => format!(
            "«{written}» kan ikke stemme, for {} er en {}. Enten {} eller {}.",
            TIMES.date(*day),
            TIMES.weekday(day.weekday()),
            TIMES.full(*day),
            TIMES.full(nearest(*day, *weekday)),
        ),
        Finding::WeekMismatch { week, first, last, day } => {
            let (date, right, days) = (TIMES.date(*day), day.iso_week().week(), TIMES.days(*first, *last));
            format!(
                "Uke {week} kan ikke stemme, for {date} er i uke {right}. Enten uke {right}, eller en dag i uke {week}, {days}."
            )
        }
        Finding::DateMismatch { written, day } => {
            format!(
                "«{written}» er lest som {}. Enten er det skrevet feil, eller så er det lest feil.",
                TIMES.date(*day)
            )
        }
        Finding::SlotOverlap { slot: text, others, meant } => {
            let others: Vec<String> = others.iter().map(slot).collect();
            let meant = meant.map(|end| format!(" Kanskje slutter den {}.", TIMES.time(end))).unwrap_or_default();
            format!("{} overlapper {}.{meant}", slot(text), TIMES.list(&others))
        }
        Finding::SlotTooShort { said, planned } => {
            format!("Teksten sier {}, men det er satt av {}.", TIMES.duration(*said), TIMES.duration(*planned))
        }
        Finding::EndBeforeStart { start, end } => {
            format!("Slutter {}, men begynner først {}.", TIMES.date(*end), TIMES.date(*start))
        }
        Finding::SlotEndBeforeStart { start, end } => {
            format!("Slutter {}, men begynner først {}.", TIMES.time(*end), TIMES.time(*start))
        }
        Finding::UnknownMilestone { number, year: None, .. } => {
            format!("Milepæl {number} er nevnt, men planen har ikke noe år med milepæler på denne dagen.")
        }
        Finding::UnknownMilestone { number, year: Some(year), known } if known.is_empty() => {
            format!("Milepæl {number} finnes ikke: {year} har ingen milepæler med nummer.")
        }
        Finding::UnknownMilestone { number, year: Some(year), known } => {
            format!("Milepæl {number} finnes ikke: {year} har {}.", TIMES.list(known))
        }
        Finding::UnknownGroup { rows } => {
            let rows = match rows {
                0 => String::new(),
                1 => " Den står i én rad i kalenderen.".to_owned(),
                rows => format!(" Den står i {rows} rader i kalenderen."),
            };
            format!("Gruppa er nevnt, men planen sier verken hva den er til for eller hvem som sitter i den.{rows}")
        }
        Finding::DuplicateNumber { number, other } => format!("Nummer {number} har også «{other}»."),
        Finding::DuplicateInSeries { series, number, other } => format!(
            "Nummer {number} i «{series}» står også {}. Enten har en av dem feil nummer, eller så er den gjentatt eller flyttet.",
            TIMES.date(*other),
        ),
        Finding::Weekend { day } => {
            let [before, after] = working_days_around(*day).map(|day| TIMES.full(day));
            format!("{} er en {}. Kanskje {before} eller {after}.", TIMES.date(*day), TIMES.weekday(day.weekday()))
        }
        Finding::Holiday { day, holiday } => {
            let [before, after] = working_days_around(*day).map(|day| TIMES.full(day));
            format!("{} er {}. Kanskje {before} eller {after}.", TIMES.date(*day), name(*holiday))
        }
        Finding::OutOfOrder { day, other, other_day } if other_day < day => {
            format!("{} står foran {} ({other}).", TIMES.date(*day), TIMES.date(*other_day))
        }
        Finding::OutOfOrder { day, other, other_day } => {
            format!("{} står bak {} ({other}).", TIMES.date(*day), TIMES.date(*other_day))
        }
        Finding::WrongHeading { heading, day } => {
            format!("Raden står under «{heading}», men er {}.", TIMES.date(*day))
        }
        Finding::MissingMeeting { promise, lack: Lack::Calendar } => {
            format!("Planen lover «{promise}», men har ingen kalender.")
        }
        Finding::MissingMeeting { promise, lack } => {
            let lack = match lack {
                Lack::None | Lack::Calendar => "ingen rad for det".to_owned(),
                Lack::Fewer { found, promised } => format!("bare {found} av {promised}"),
                Lack::Months(months) => format!("ingen i {}", TIMES.run(months)),
            };
            format!("Planen lover «{promise}», men kalenderen har {lack}.")
        }
        Finding::MissingReport { months, days } => {
            let days: Vec<String> = days.iter().map(|day| TIMES.date(*day)).collect();
            let due = if days.is_empty() { TIMES.run(months) } else { TIMES.list(&days) };
            format!("Dette skal leveres {due}, men kalenderen har ingen rad for det.")
        }
        Finding::MissingDeadline { promise, time } => {
            format!("Planen lover dette {time} («{promise}»), men kalenderen har ingen rad for det.")
        }
        Finding::PeriodOfTitle { written, from, to } => {
            format!("«{written}» stemmer ikke med perioden, {} til {}.", TIMES.side(*from), TIMES.side(*to))
        }
        Finding::RowOutsidePeriod { day, from, to } => {
            format!("{} ligger utenfor planperioden, {} til {}.", TIMES.date(*day), TIMES.side(*from), TIMES.side(*to))
        }
        Finding::RowSpeaksOutside { time, from, to } => {
            format!("Raden taler om {time}, men planen gjelder {} til {}.", TIMES.date(*from), TIMES.date(*to))
        }
        Finding::YearSettledBefore { time, meant, from } => {
            format!("«{time}» er før planen begynner, {}. Kanskje er «{meant}» ment.", TIMES.date(*from))
        }
        Finding::EventMismatch { event, day, time } => {
            format!("Her står «{event}» i {time}, men i kalenderen er den {}.", TIMES.date(*day))
        }
        Finding::OnePlaceForAll { place } => format!("Dette skjer i hver enhet, men har ett sted: {place}."),
        Finding::AudienceMismatch { missing, others } => {
            format!("{} er ikke med her, men i {others} andre rader med samme navn.", TIMES.list(missing))
        }
        Finding::MilestoneMismatch { named, themes, meant } => {
            format!("Milepæl {named} sier ikke noe om {}. Det gjør milepæl {}.", TIMES.list(themes), TIMES.list(meant))
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
            format!("Tegnet har {targets} måltall og kan ikke besvares med ett ja eller nei.")
        }
        Finding::EndedSource { title, year, from } => {
            format!("Planen bygger på «{title}», som gjaldt til {year}. Planen begynner {}.", TIMES.date(*from))
        }
        Finding::UnclearRegistration { written } => format!("«{written}» sier ikke hvordan, hvor eller innen når."),
        Finding::UnexplainedAbbreviation { abbreviation, times, meant } => {
            let meant = meant.as_ref().map(|meant| format!(" Kanskje er {meant} ment.")).unwrap_or_default();
            match times {
                1 => format!("Forkortelsen {abbreviation} står ett sted og blir ikke forklart.{meant}"),
                times => format!("Forkortelsen {abbreviation} står {times} steder og blir ikke forklart.{meant}"),
            }
        }
        Finding::UnexplainedAbbreviations { abbreviations } => {
            format!("Disse forkortelsene blir ikke forklart: {}.", TIMES.list(&counted(abbreviations, "", "")))
        }
        Finding::MilestoneOnlyByAll { year } => {
            format!("I {year} er det bare rader merket «Alle» som leder til denne milepælen.")
        }
        Finding::MilestoneUnserved { year } => format!("I {year} leder ingen rader til denne milepælen."),
        Finding::EmptyTheme => "Temaet har verken mål eller tegn på god praksis.".to_owned(),
        Finding::EmptyTask { tasks: 1, .. } => "Oppgaven sier ikke hva som skal gjøres.".to_owned(),
        Finding::EmptyTask { tasks, all } => format!("{tasks} av {all} oppgaver sier ikke hva som skal gjøres."),
        Finding::MissingLink { titles, all } => {
            let (without, titles) = (titles.len(), titles.iter().map(|title| format!("«{title}»")).collect::<Vec<_>>());
            format!("{without} av {all} ressurser har ingen lenke: {}.", titles.join(", "))
        }
        Finding::MalformedLink { address } => format!("«{address}» kan ikke være en nettadresse."),
        Finding::MissingAudience => "Raden sier ikke hvem den er for.".to_owned(),
        Finding::MissingAudiences { rows, all } => format!(
            "{} av {all} rader sier ikke hvem de er for: {}.",
            rows.iter().map(|(_, times)| times).sum::<usize>(),
            TIMES.list(&counted(rows, "«", "»")),
        ),
        Finding::MissingPlace { series, with, all } => {
            format!("Raden sier ikke hvor. Det gjør {with} av {all} i «{series}».")
        }
        Finding::ReportToNobody => "Planen sier ikke hvem som skal ha dette.".to_owned(),
        Finding::ReportWithoutDay => "Planen sier ikke når dette skal leveres.".to_owned(),
        Finding::SilentGroup => "Gruppa har ingen egne møter i kalenderen.".to_owned(),
        Finding::FigureWithoutYear { figures: 1 } => "Ett tall står uten år.".to_owned(),
        Finding::FigureWithoutYear { figures } => format!("{figures} tall står uten år."),
        Finding::IndicatorsWithoutFigures { titles, all } => {
            let named: Vec<String> = titles.iter().map(|title| format!("«{title}»")).collect();
            format!("{} av {all} indikatorer har ingen tall: {}.", titles.len(), TIMES.list(&named))
        }
        Finding::MissingPeriod { label } => format!("Planen sier ikke når den gjelder («{label}»)."),
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
        Holiday::ChristmasEve => "julaften",
        Holiday::Christmas => "første juledag",
        Holiday::BoxingDay => "andre juledag",
        Holiday::NewYearsEve => "nyttårsaften",
    }
}
