//! What happens in a school year.

use crate::domain::activity::kind::ActivityKind as Kind;
use crate::domain::organisation::kind::UnitKind;
use crate::simulate::words::Words;

/// When something happens; months are those of the calendar.
pub(in crate::simulate) enum Pattern {
    /// A day in each of these months.
    Days(&'static [u32]),
    /// A day that a group may move by so many days.
    Movable(&'static [u32], u16),
    /// Two days on end.
    TwoDays(&'static [u32]),
    /// So many weeks.
    Weeks(u32, u64),
    /// Some time within the month.
    Month(u32),
    /// From one month to another.
    Months(u32, u32),
    /// From a day on, until the school year ends.
    Open(u32, Words),
    /// A day in each of two months, of which one is to be chosen.
    Choice(u32, u32),
}

/// A part of the day: from, to, what it is, and for whom when not for all.
pub(in crate::simulate) struct Slot(
    pub (u32, u32),
    pub (u32, u32),
    pub Option<Words>,
    pub Option<(Words, &'static str)>,
);

/// Something that happens in a municipality, once or many times in a year.
pub(in crate::simulate) struct Habit {
    pub key: &'static str,
    pub title: Words,
    pub kind: Kind,
    pub pattern: Pattern,
    pub category: &'static str,
    pub audience: Words,
    pub positions: &'static [&'static str],
    /// Groups whose meeting it is, by key.
    pub groups: &'static [&'static str],
    /// Whether they are groups of the region.
    pub is_regional: bool,
    pub slots: &'static [Slot],
    pub per_unit: &'static [UnitKind],
    pub items: &'static [Words],
    /// What is to be prepared, and so many days before.
    pub task: Option<(Words, u64)>,
    pub series: Option<Words>,
    /// In how many of a hundred municipalities it happens.
    pub share: usize,
}

const fn habit(key: &'static str, title: Words, kind: Kind, pattern: Pattern) -> Habit {
    Habit {
        key,
        title,
        kind,
        pattern,
        category: "ledere",
        audience: title,
        positions: &[],
        groups: &[],
        is_regional: false,
        slots: &[],
        per_unit: &[],
        items: &[],
        task: None,
        series: None,
        share: 100,
    }
}

/// A meeting of a group of the municipality.
const fn meeting(key: &'static str, title: Words, groups: &'static [&'static str], months: &'static [u32]) -> Habit {
    Habit { category: "nettverk", groups, ..habit(key, title, Kind::Meeting, Pattern::Days(months)) }
}

/// The legend: code, label, colour.
pub(in crate::simulate) const LEGEND: [(&str, Words, &str); 6] = [
    ("ledere", Words("Ledermøter", "Leiarmøte"), "#1f5f8b"),
    ("nettverk", Words("Nettverk og utviklingsgrupper", "Nettverk og utviklingsgrupper"), "#6b3f8f"),
    ("kompetanse", Words("Kurs og fagdager", "Kurs og fagdagar"), "#2f6b3c"),
    ("foresatte", Words("Foresatte", "Føresette"), "#a02c63"),
    ("barn-og-unge", Words("Barn og unge", "Barn og unge"), "#7d5a00"),
    ("regionen", Words("Regionen", "Regionen"), "#9a3b26"),
];

/// Where people meet.
pub(in crate::simulate) const PLACES: [Words; 5] = [
    Words("Kommunestyresalen", "Kommunestyresalen"),
    Words("Biblioteket", "Biblioteket"),
    Words("Kulturhuset", "Kulturhuset"),
    Words("Rådhuset, møterom 2", "Rådhuset, møterom 2"),
    Words("Ungdomsskolens auditorium", "Auditoriet på ungdomsskulen"),
];

const NINE_TO_TWELVE: &[Slot] = &[Slot((9, 0), (12, 0), None, None)];
const AFTERNOON: &[Slot] = &[Slot((12, 30), (15, 30), None, None)];
const EVENING: &[Slot] = &[Slot((18, 0), (20, 0), None, None)];
const BOTH: &[UnitKind] = &[UnitKind::Kindergarten, UnitKind::School];

const TRAINING_DAY: &[Slot] = &[
    Slot((8, 30), (11, 30), Some(Words("Felles forelesning", "Felles førelesing")), None),
    Slot((11, 30), (12, 15), Some(Words("Lunsj", "Lunsj")), None),
    Slot(
        (12, 15),
        (15, 0),
        Some(Words("Arbeid i grupper", "Arbeid i grupper")),
        Some((Words("skole", "skule"), "ansatt-i-skole")),
    ),
    Slot(
        (12, 15),
        (14, 30),
        Some(Words("Arbeid i grupper", "Arbeid i grupper")),
        Some((Words("barnehage", "barnehage"), "ansatt-i-barnehage")),
    ),
];

pub(in crate::simulate) const HABITS: [Habit; 32] = [
    Habit {
        slots: NINE_TO_TWELVE,
        share: 95,
        ..meeting("eus", Words("EUS", "EUS"), &["eus"], &[8, 9, 10, 11, 1, 2, 3, 4, 5])
    },
    Habit {
        slots: NINE_TO_TWELVE,
        share: 95,
        ..meeting("eub", Words("EUB", "EUB"), &["eub"], &[9, 10, 11, 1, 2, 3, 4, 5])
    },
    Habit {
        share: 80,
        ..meeting("eus-eub", Words("EUS og EUB sammen", "EUS og EUB saman"), &["eus", "eub"], &[9, 12, 6])
    },
    meeting("styringsgruppe", Words("Styringsgruppa", "Styringsgruppa"), &["styringsgruppe"], &[9, 12, 3, 6]),
    Habit {
        slots: AFTERNOON,
        ..meeting("ressursgruppe", Words("Ressursgruppa", "Ressursgruppa"), &["ressursgruppe"], &[8, 10, 11, 1, 3, 5])
    },
    meeting("referansegruppe", Words("Referansegruppa", "Referansegruppa"), &["referansegruppe"], &[10, 4]),
    Habit {
        positions: &["rektor"],
        task: Some((
            Words(
                "Les sakspapirene, og noter ett eksempel fra egen skole",
                "Les sakspapira, og noter eitt døme frå eigen skule",
            ),
            7,
        )),
        ..meeting(
            "skoleledernettverk",
            Words("Skoleledernettverk", "Skuleleiarnettverk"),
            &["skoleledernettverk"],
            &[8, 10, 12, 2, 4, 6],
        )
    },
    Habit {
        positions: &["styrer"],
        ..meeting(
            "styrernettverk",
            Words("Styrernettverk", "Styrarnettverk"),
            &["styrernettverk"],
            &[8, 10, 12, 2, 4, 6],
        )
    },
    Habit {
        positions: &["sfo-leder"],
        slots: NINE_TO_TWELVE,
        share: 85,
        ..meeting(
            "sfo-ledernettverk",
            Words("SFO-ledernettverk", "SFO-leiarnettverk"),
            &["sfo-ledernettverk"],
            &[9, 11, 2, 5],
        )
    },
    Habit {
        positions: &["pedagogisk-leder"],
        series: Some(Words("Samling for pedagogiske ledere", "Samling for pedagogiske leiarar")),
        kind: Kind::Gathering,
        slots: AFTERNOON,
        task: Some((Words("Ta med en observasjon fra avdelingen", "Ta med ein observasjon frå avdelinga"), 0)),
        ..meeting(
            "pedagogiske-ledere",
            Words("Samling for pedagogiske ledere", "Samling for pedagogiske leiarar"),
            &["nettverk-pedagogiske-ledere"],
            &[9, 11, 1, 3],
        )
    },
    Habit {
        share: 75,
        ..meeting(
            "tverrfaglig-team",
            Words("Tverrfaglig team", "Tverrfagleg team"),
            &["tverrfaglig-team"],
            &[8, 9, 11, 1, 2, 3, 5],
        )
    },
    Habit {
        positions: &["rektor", "styrer"],
        audience: Words("rektorer og styrere", "rektorar og styrarar"),
        ..habit("ledersamling", Words("Ledersamling", "Leiarsamling"), Kind::Gathering, Pattern::TwoDays(&[9, 4]))
    },
    Habit {
        positions: &["enhetsleder"],
        audience: Words("enhetsledere", "einingsleiarar"),
        slots: NINE_TO_TWELVE,
        ..habit(
            "enhetsledermote",
            Words("Kommunedirektørens ledermøte", "Leiarmøtet til kommunedirektøren"),
            Kind::Meeting,
            Pattern::Days(&[10, 1, 5]),
        )
    },
    Habit {
        category: "kompetanse",
        positions: &["ansatt"],
        audience: Words("alle ansatte i barnehage, skole og SFO", "alle tilsette i barnehage, skule og SFO"),
        slots: TRAINING_DAY,
        items: &[
            Words("Temaplanen: hva tegnene betyr i praksis", "Temaplanen: kva teikna betyr i praksis"),
            Words("Egne eksempler fra enhetene", "Eigne døme frå einingane"),
        ],
        ..habit("fagdag", Words("Felles fagdag", "Felles fagdag"), Kind::Course, Pattern::Days(&[8, 11, 3]))
    },
    Habit {
        category: "kompetanse",
        positions: &["laerer", "barnehagelaerer"],
        audience: Words(
            "en lærer og en barnehagelærer fra hver enhet",
            "éin lærar og éin barnehagelærar frå kvar eining",
        ),
        series: Some(Words("Kurs i observasjon", "Kurs i observasjon")),
        ..habit(
            "kurs-observasjon",
            Words("Kurs i observasjon", "Kurs i observasjon"),
            Kind::Course,
            Pattern::Choice(10, 11),
        )
    },
    Habit {
        category: "kompetanse",
        positions: &["ansatt-i-sfo"],
        audience: Words("ansatte i SFO", "tilsette i SFO"),
        slots: EVENING,
        share: 70,
        ..habit(
            "kurs-lek",
            Words("Kurs i lek og fritid", "Kurs i leik og fritid"),
            Kind::Workshop,
            Pattern::Days(&[10, 2]),
        )
    },
    Habit {
        category: "kompetanse",
        positions: &["ansatt-i-barnehage", "ansatt-i-skole"],
        audience: Words("hver barnehage og skole", "kvar barnehage og skule"),
        per_unit: BOTH,
        ..habit(
            "felles-forstaelse",
            Words("Felles forståelse av tegnene", "Felles forståing av teikna"),
            Kind::UnitTask,
            Pattern::Months(9, 11),
        )
    },
    Habit {
        category: "kompetanse",
        positions: &["ansatt-i-barnehage", "ansatt-i-skole"],
        audience: Words("hver barnehage og skole", "kvar barnehage og skule"),
        per_unit: BOTH,
        ..habit(
            "egenvurdering",
            Words("Egenvurdering mot tegnene", "Eigenvurdering mot teikna"),
            Kind::UnitTask,
            Pattern::Month(1),
        )
    },
    Habit {
        category: "kompetanse",
        positions: &["ansatt"],
        audience: Words("lærende team i hver enhet", "lærande team i kvar eining"),
        per_unit: BOTH,
        task: Some((
            Words(
                "Prøv ut én endring, og skriv ned hva som skjedde",
                "Prøv ut éi endring, og skriv ned kva som skjedde",
            ),
            0,
        )),
        ..habit(
            "utproving",
            Words("Utprøving mellom samlingene", "Utprøving mellom samlingane"),
            Kind::UnitTask,
            Pattern::Movable(&[10, 2], 5),
        )
    },
    Habit {
        category: "kompetanse",
        positions: &["ansatt"],
        audience: Words("alle enheter", "alle einingar"),
        ..habit(
            "videre-arbeid",
            Words("Videre arbeid med valgt tema", "Vidare arbeid med valt tema"),
            Kind::UnitTask,
            Pattern::Open(3, Words("Etter fagdag 3 og ut skoleåret", "Etter fagdag 3 og ut skuleåret")),
        )
    },
    Habit {
        category: "foresatte",
        positions: &["foresatt"],
        audience: Words("foresatte", "føresette"),
        per_unit: BOTH,
        slots: EVENING,
        ..habit(
            "foreldremoter",
            Words("Foreldremøter med årets tema", "Foreldremøte med temaet for året"),
            Kind::Meeting,
            Pattern::Months(9, 10),
        )
    },
    Habit {
        category: "foresatte",
        positions: &["fau-leder"],
        audience: Words("ledere i FAU", "leiarar i FAU"),
        slots: EVENING,
        ..habit(
            "fau",
            Words("Møte med lederne i FAU", "Møte med leiarane i FAU"),
            Kind::Meeting,
            Pattern::Days(&[9, 1, 4]),
        )
    },
    Habit {
        category: "foresatte",
        positions: &["foresatt"],
        audience: Words("foresatte i barnehagene", "føresette i barnehagane"),
        ..habit(
            "foreldreundersokelsen",
            Words("Foreldreundersøkelsen", "Foreldreundersøkinga"),
            Kind::Survey,
            Pattern::Months(11, 12),
        )
    },
    Habit {
        category: "barn-og-unge",
        positions: &["elev"],
        audience: Words("elever på 7. og 10. trinn", "elevar på 7. og 10. trinn"),
        ..habit(
            "elevundersokelsen",
            Words("Elevundersøkelsen", "Elevundersøkinga"),
            Kind::Survey,
            Pattern::Weeks(11, 3),
        )
    },
    Habit {
        category: "barn-og-unge",
        positions: &["laerer"],
        audience: Words("lærere på 1.–3. trinn", "lærarar på 1.–3. trinn"),
        ..habit(
            "kartlegging",
            Words("Kartlegging i lesing", "Kartlegging i lesing"),
            Kind::UnitTask,
            Pattern::Weeks(4, 2),
        )
    },
    Habit {
        category: "barn-og-unge",
        positions: &["elev"],
        audience: Words("elevråd", "elevråd"),
        slots: NINE_TO_TWELVE,
        ..habit("elevrad", Words("Samling for elevråd", "Samling for elevråd"), Kind::Gathering, Pattern::Days(&[9, 2]))
    },
    Habit {
        category: "barn-og-unge",
        positions: &["barn", "elev"],
        audience: Words("skolestartere og 1. trinn", "skulestartarar og 1. trinn"),
        per_unit: &[UnitKind::School],
        ..habit(
            "besoksdag",
            Words("Besøksdag for skolestartere", "Besøksdag for skulestartarar"),
            Kind::Gathering,
            Pattern::Days(&[5]),
        )
    },
    Habit {
        positions: &["enhetsleder"],
        audience: Words("rektorer og styrere", "rektorar og styrarar"),
        task: Some((Words("Send rapporten til kommunalsjefen", "Send rapporten til kommunalsjefen"), 0)),
        ..habit(
            "halvarsrapport",
            Words("Frist for halvårsrapport", "Frist for halvårsrapport"),
            Kind::Deadline,
            Pattern::Days(&[12, 6]),
        )
    },
    Habit {
        positions: &["enhetsleder"],
        audience: Words("rektorer og styrere", "rektorar og styrarar"),
        ..habit(
            "utviklingsplaner",
            Words("Frist for enhetenes utviklingsplaner", "Frist for utviklingsplanane til einingane"),
            Kind::Deadline,
            Pattern::Days(&[9]),
        )
    },
    Habit {
        category: "regionen",
        positions: &["rektor"],
        audience: Words("rektorer i regionen", "rektorar i regionen"),
        groups: &["skoleledernettverk"],
        is_regional: true,
        ..habit(
            "regional-skoleledersamling",
            Words("Regional skoleledersamling", "Regional skuleleiarsamling"),
            Kind::Gathering,
            Pattern::TwoDays(&[10, 3]),
        )
    },
    Habit {
        category: "regionen",
        positions: &["styrer"],
        audience: Words("styrere i regionen", "styrarar i regionen"),
        groups: &["styrernettverk"],
        is_regional: true,
        ..habit(
            "regional-styrersamling",
            Words("Regional styrersamling", "Regional styrarsamling"),
            Kind::Gathering,
            Pattern::TwoDays(&[11, 4]),
        )
    },
    Habit {
        category: "regionen",
        positions: &["enhetsleder"],
        audience: Words("ressurspersoner og enhetsledere", "ressurspersonar og einingsleiarar"),
        groups: &["kjernenettverk"],
        is_regional: true,
        slots: NINE_TO_TWELVE,
        ..habit(
            "kjernenettverk",
            Words("Regionalt kjernenettverk", "Regionalt kjernenettverk"),
            Kind::Meeting,
            Pattern::Days(&[9, 1, 5]),
        )
    },
];
