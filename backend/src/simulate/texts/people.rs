//! Groups with their seats, and actors with their responsibilities.

use std::ops::RangeInclusive;

use crate::domain::network::kind::NetworkKind as Kind;
use crate::domain::organisation::kind::UnitKind;
use crate::simulate::words::Words;

/// A group that a municipality may have.
pub(in crate::simulate) struct Group {
    pub key: &'static str,
    pub kind: Kind,
    pub name: Words,
    pub abbreviation: Option<&'static str>,
    pub mandate: Words,
    pub per_unit: &'static [UnitKind],
    pub seats: &'static [Chair],
    /// The group that it reports to, by key, and how that is written.
    pub reports_to: Option<(&'static str, Words)>,
}

/// A seat: who holds it, how many there are, and what comes with it.
pub(in crate::simulate) struct Chair {
    pub key: &'static str,
    pub holder: Words,
    pub position: &'static str,
    /// How many at least and at the most; none when the plan does not say.
    pub count: Option<RangeInclusive<usize>>,
    pub leads: bool,
    /// Another group that comes with the seat, by key.
    pub also_in: Option<&'static str>,
}

const fn seat(key: &'static str, holder: Words, position: &'static str) -> Chair {
    Chair { key, holder, position, count: None, leads: false, also_in: None }
}

const fn counted(key: &'static str, holder: Words, position: &'static str, count: RangeInclusive<usize>) -> Chair {
    Chair { count: Some(count), ..seat(key, holder, position) }
}

const fn shared(seat: Chair, leads: bool, also_in: &'static str) -> Chair {
    Chair { leads, also_in: Some(also_in), ..seat }
}

const LEADER: Words = Words("assisterende kommunalsjef", "assisterande kommunalsjef");
const UNION: Words = Words("hovedtillitsvalgt", "hovudtillitsvald");
const HEADS: Words = Words("rektorer", "rektorar");
const KINDERGARTEN_HEADS: Words = Words("styrere", "styrarar");

pub(in crate::simulate) const GROUPS: [Group; 12] = [
    Group {
        key: "eus",
        kind: Kind::OwnerDevelopmentGroup,
        name: Words("Eiers utviklingsgruppe for skole", "Utviklingsgruppa til skuleeigar"),
        abbreviation: Some("EUS"),
        mandate: Words(
            "Planlegger og evaluerer felles utvikling på tvers av skolene, og møter EUB når saken gjelder alle.",
            "Planlegg og evaluerer felles utvikling på tvers av skulane, og møter EUB når saka gjeld alle.",
        ),
        per_unit: &[],
        seats: &[
            shared(counted("leder", LEADER, "assisterende-kommunalsjef-oppvekst", 1..=1), true, "eub"),
            counted("rektorer", HEADS, "rektor", 2..=4),
            counted("skoleutvikler", Words("skoleutvikler", "skuleutviklar"), "skoleutvikler", 1..=1),
            shared(counted("hovedtillitsvalgt", UNION, "hovedtillitsvalgt", 1..=1), false, "eub"),
        ],
        reports_to: Some(("styringsgruppe", Words("styringsgruppa", "styringsgruppa"))),
    },
    Group {
        key: "eub",
        kind: Kind::OwnerDevelopmentGroup,
        name: Words("Eiers utviklingsgruppe for barnehage", "Utviklingsgruppa til barnehageeigar"),
        abbreviation: Some("EUB"),
        mandate: Words(
            "Planlegger og evaluerer felles utvikling på tvers av barnehagene, kommunale og private.",
            "Planlegg og evaluerer felles utvikling på tvers av barnehagane, kommunale og private.",
        ),
        per_unit: &[],
        seats: &[
            shared(counted("leder", LEADER, "assisterende-kommunalsjef-oppvekst", 1..=1), true, "eus"),
            counted(
                "styrere-kommunale",
                Words("styrere fra kommunale barnehager", "styrarar frå kommunale barnehagar"),
                "styrer",
                2..=3,
            ),
            counted(
                "styrere-private",
                Words("styrere fra private barnehager", "styrarar frå private barnehagar"),
                "styrer",
                1..=2,
            ),
            shared(counted("hovedtillitsvalgt", UNION, "hovedtillitsvalgt", 1..=1), false, "eus"),
        ],
        reports_to: Some(("styringsgruppe", Words("styringsgruppa", "styringsgruppa"))),
    },
    Group {
        key: "styringsgruppe",
        kind: Kind::SteeringGroup,
        name: Words("Styringsgruppa for oppvekst", "Styringsgruppa for oppvekst"),
        abbreviation: None,
        mandate: Words(
            "Godkjenner årets handlingsplan og følger den opp hvert kvartal.",
            "Godkjenner handlingsplanen for året og følgjer han opp kvart kvartal.",
        ),
        per_unit: &[],
        seats: &[
            Chair {
                leads: true,
                ..counted(
                    "leder",
                    Words("kommunalsjef oppvekst", "kommunalsjef oppvekst"),
                    "kommunalsjef-oppvekst",
                    1..=1,
                )
            },
            counted("folkevalgte", Words("folkevalgte", "folkevalde"), "folkevalgt", 2..=3),
            counted("ppt", Words("leder PPT", "leiar PPT"), "leder-ppt", 1..=1),
        ],
        reports_to: None,
    },
    Group {
        key: "ressursgruppe",
        kind: Kind::ResourceGroup,
        name: Words("Ressursgruppa", "Ressursgruppa"),
        abbreviation: None,
        mandate: Words(
            "Driver arbeidet fra dag til dag, og forbereder samlingene.",
            "Driv arbeidet frå dag til dag, og førebur samlingane.",
        ),
        per_unit: &[],
        seats: &[
            Chair {
                leads: true,
                ..counted("skoleutvikler", Words("skoleutvikler", "skuleutviklar"), "skoleutvikler", 1..=1)
            },
            counted(
                "pedagogiske-ledere",
                Words("pedagogiske ledere", "pedagogiske leiarar"),
                "pedagogisk-leder",
                1..=3,
            ),
            counted("laerere", Words("lærere", "lærarar"), "laerer", 2..=4),
        ],
        reports_to: Some(("styringsgruppe", Words("styringsgruppa", "styringsgruppa"))),
    },
    Group {
        key: "referansegruppe",
        kind: Kind::ReferenceGroup,
        name: Words("Referansegruppa", "Referansegruppa"),
        abbreviation: None,
        mandate: Words(
            "Gir råd om hvordan planen oppleves av dem den gjelder.",
            "Gir råd om korleis planen blir opplevd av dei han gjeld.",
        ),
        per_unit: &[],
        seats: &[
            seat("foresatte", Words("foresatte", "føresette"), "foresatt"),
            seat("elever", Words("elever", "elevar"), "elev"),
            counted("fau", Words("ledere i FAU", "leiarar i FAU"), "fau-leder", 1..=2),
        ],
        reports_to: Some(("ressursgruppe", Words("ressursgruppa", "ressursgruppa"))),
    },
    Group {
        key: "skoleledernettverk",
        kind: Kind::LeaderNetwork,
        name: Words("Skoleledernettverk", "Skuleleiarnettverk"),
        abbreviation: None,
        mandate: Words("Støtter rektorene i å lede utviklingsarbeid.", "Støttar rektorane i å leie utviklingsarbeid."),
        per_unit: &[],
        seats: &[seat("rektorer", HEADS, "rektor")],
        reports_to: None,
    },
    Group {
        key: "styrernettverk",
        kind: Kind::LeaderNetwork,
        name: Words("Styrernettverk", "Styrarnettverk"),
        abbreviation: None,
        mandate: Words("Støtter styrerne i å lede utviklingsarbeid.", "Støttar styrarane i å leie utviklingsarbeid."),
        per_unit: &[],
        seats: &[seat("styrere", KINDERGARTEN_HEADS, "styrer")],
        reports_to: None,
    },
    Group {
        key: "sfo-ledernettverk",
        kind: Kind::LeaderNetwork,
        name: Words("SFO-ledernettverk", "SFO-leiarnettverk"),
        abbreviation: None,
        mandate: Words("Deler praksis om lek, mat og fritid i SFO.", "Deler praksis om leik, mat og fritid i SFO."),
        per_unit: &[],
        seats: &[seat("sfo-ledere", Words("SFO-ledere", "SFO-leiarar"), "sfo-leder")],
        reports_to: None,
    },
    Group {
        key: "nettverk-pedagogiske-ledere",
        kind: Kind::ProfessionalNetwork,
        name: Words("Nettverk for pedagogiske ledere", "Nettverk for pedagogiske leiarar"),
        abbreviation: None,
        mandate: Words(
            "Prøver ut og deler det som gjøres på avdelingene.",
            "Prøver ut og deler det som blir gjort på avdelingane.",
        ),
        per_unit: &[],
        seats: &[seat("pedagogiske-ledere", Words("pedagogiske ledere", "pedagogiske leiarar"), "pedagogisk-leder")],
        reports_to: None,
    },
    Group {
        key: "skolens-utviklingsgruppe",
        kind: Kind::UnitDevelopmentGroup,
        name: Words("Skolens utviklingsgruppe", "Utviklingsgruppa på skulen"),
        abbreviation: None,
        mandate: Words(
            "Forankrer utviklingsarbeidet i kollegiet på den enkelte skole.",
            "Forankrar utviklingsarbeidet i kollegiet på den einskilde skulen.",
        ),
        per_unit: &[UnitKind::School],
        seats: &[
            Chair { leads: true, ..counted("rektor", Words("rektor", "rektor"), "rektor", 1..=1) },
            counted("laerere", Words("lærere", "lærarar"), "laerer", 2..=4),
        ],
        reports_to: None,
    },
    Group {
        key: "barnehagens-utviklingsgruppe",
        kind: Kind::UnitDevelopmentGroup,
        name: Words("Barnehagens utviklingsgruppe", "Utviklingsgruppa i barnehagen"),
        abbreviation: None,
        mandate: Words(
            "Forankrer utviklingsarbeidet i den enkelte barnehage.",
            "Forankrar utviklingsarbeidet i den einskilde barnehagen.",
        ),
        per_unit: &[UnitKind::Kindergarten],
        seats: &[
            Chair { leads: true, ..counted("styrer", Words("styrer", "styrar"), "styrer", 1..=1) },
            seat("pedagogiske-ledere", Words("pedagogiske ledere", "pedagogiske leiarar"), "pedagogisk-leder"),
        ],
        reports_to: None,
    },
    Group {
        key: "tverrfaglig-team",
        kind: Kind::Collaboration,
        name: Words("Tverrfaglig team", "Tverrfagleg team"),
        abbreviation: None,
        mandate: Words(
            "Samler PPT, helsestasjon og barnevern rundt barn som trenger mer.",
            "Samlar PPT, helsestasjon og barnevern rundt barn som treng meir.",
        ),
        per_unit: &[],
        seats: &[
            Chair { leads: true, ..counted("leder-ppt", Words("leder PPT", "leiar PPT"), "leder-ppt", 1..=1) },
            counted(
                "enhetsleder",
                Words("leder for enheten saken gjelder", "leiar for eininga saka gjeld"),
                "enhetsleder",
                1..=1,
            ),
        ],
        reports_to: None,
    },
];

/// An actor of a plan, as what, and what it carries.
pub(in crate::simulate) struct Actor {
    pub key: &'static str,
    pub name: Words,
    pub positions: &'static [&'static str],
    pub function: Words,
    pub duties: [Words; 4],
}

pub(in crate::simulate) const ACTORS: [Actor; 7] = [
    Actor {
        key: "kommunedirektor",
        name: Words("Kommunedirektør", "Kommunedirektør"),
        positions: &["kommunedirektor"],
        function: Words("Oppdragsgiver", "Oppdragsgivar"),
        duties: [
            Words("Ser til at planen har penger og folk", "Ser til at planen har pengar og folk"),
            Words("Legger planen fram for kommunestyret", "Legg planen fram for kommunestyret"),
            Words("Følger opp at sektorene samarbeider", "Følgjer opp at sektorane samarbeider"),
            Words("Svarer for årsrapporten", "Svarar for årsrapporten"),
        ],
    },
    Actor {
        key: "kommunalsjef",
        name: Words("Kommunalsjef oppvekst", "Kommunalsjef oppvekst"),
        positions: &["kommunalsjef-oppvekst"],
        function: Words("Leder arbeidet", "Leier arbeidet"),
        duties: [
            Words("Leder styringsgruppa", "Leier styringsgruppa"),
            Words("Holder planen oppdatert", "Held planen oppdatert"),
            Words("Etterspør framdrift i ledermøtene", "Etterspør framdrift i leiarmøta"),
            Words("Evaluerer året sammen med utviklingsgruppene", "Evaluerer året saman med utviklingsgruppene"),
        ],
    },
    Actor {
        key: "enhetsleder",
        name: Words("Rektor og styrer", "Rektor og styrar"),
        positions: &["rektor", "styrer"],
        function: Words("Leder arbeidet i egen enhet", "Leier arbeidet i eiga eining"),
        duties: [
            Words("Lager enhetens utviklingsplan hvert år", "Lagar utviklingsplanen til eininga kvart år"),
            Words("Setter av fellestid til arbeidet", "Set av fellestid til arbeidet"),
            Words("Deltar i nettverkene", "Deltek i nettverka"),
            Words("Rapporterer i desember og juni", "Rapporterer i desember og juni"),
        ],
    },
    Actor {
        key: "ansatt",
        name: Words("Den enkelte ansatte", "Den einskilde tilsette"),
        positions: &["ansatt"],
        function: Words("Møter barna", "Møter barna"),
        duties: [
            Words("Kjenner målene i planen", "Kjenner måla i planen"),
            Words("Prøver ut det som er avtalt", "Prøver ut det som er avtalt"),
            Words("Deler erfaringer med kolleger", "Deler erfaringar med kollegaer"),
            Words("Sier fra når noe ikke virker", "Seier frå når noko ikkje verkar"),
        ],
    },
    Actor {
        key: "ppt",
        name: Words("PPT", "PPT"),
        positions: &["leder-ppt"],
        function: Words("Støtter enhetene", "Støttar einingane"),
        duties: [
            Words("Veileder på systemnivå", "Rettleier på systemnivå"),
            Words("Er til stede i enhetene på faste dager", "Er til stades i einingane på faste dagar"),
            Words("Leder tverrfaglig team", "Leier tverrfagleg team"),
            Words("Bidrar med kunnskap på samlingene", "Bidreg med kunnskap på samlingane"),
        ],
    },
    Actor {
        key: "foresatte",
        name: Words("Foresatte", "Føresette"),
        positions: &["foresatt"],
        function: Words("Samarbeidspartner", "Samarbeidspartnar"),
        duties: [
            Words("Deltar på foreldremøter", "Deltek på foreldremøte"),
            Words("Snakker godt om andres barn", "Snakkar godt om barna til andre"),
            Words("Tar opp det de lurer på", "Tek opp det dei lurer på"),
            Words("Velger representanter til FAU", "Vel representantar til FAU"),
        ],
    },
    Actor {
        key: "skoleutvikler",
        name: Words("Skoleutvikler", "Skuleutviklar"),
        positions: &["skoleutvikler"],
        function: Words("Driver ressursgruppa", "Driv ressursgruppa"),
        duties: [
            Words("Leder ressursgruppa", "Leier ressursgruppa"),
            Words("Lager opplegg til fagdagene", "Lagar opplegg til fagdagane"),
            Words("Samler inn erfaringer fra enhetene", "Samlar inn erfaringar frå einingane"),
            Words("Følger med på forskning", "Følgjer med på forsking"),
        ],
    },
];
