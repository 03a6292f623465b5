//! What stands in plans beside themes, groups and calendar.

use crate::simulate::words::Words;

/// The sentence that every synthetic plan begins with.
pub(in crate::simulate) const LABEL: Words = Words(
    "Oppdiktet eksempel: {} finnes ikke, og planen er laget av et program.",
    "Oppdikta døme: {} finst ikkje, og planen er laga av eit program.",
);

pub(in crate::simulate) const REGION_LABEL: &str =
    "Oppdiktet eksempel: {} finnes ikke, og planen er laget av et program.";

/// Title, and what the plan is for.
pub(in crate::simulate) struct Kind {
    pub key: &'static str,
    pub title: Words,
    pub purpose: Words,
}

pub(in crate::simulate) const MASTER: Kind = Kind {
    key: "kommuneplan",
    title: Words("Kommuneplanens samfunnsdel – {}", "Samfunnsdelen av kommuneplanen – {}"),
    purpose: Words("", ""),
};

pub(in crate::simulate) const SUB: Kind = Kind {
    key: "oppvekstplan",
    title: Words("Kommunedelplan oppvekst – {}", "Kommunedelplan oppvekst – {}"),
    purpose: Words(
        "Planen gir retning for barnehage, skole, SFO og støttetjenester, og sier hva kommunen vil de neste årene.",
        "Planen gir retning for barnehage, skule, SFO og støttetenester, og seier kva kommunen vil dei neste åra.",
    ),
};

pub(in crate::simulate) const THEME: Kind = Kind {
    key: "temaplan",
    title: Words(
        "Temaplan for kvalitet i barnehage, skole og SFO – {}",
        "Temaplan for kvalitet i barnehage, skule og SFO – {}",
    ),
    purpose: Words(
        "Planen beskriver hvor vi vil, og hvilke tegn som viser at vi er på vei: for barnehagene, skolene, SFO og PPT.",
        "Planen skildrar kvar vi vil, og kva teikn som viser at vi er på veg: for barnehagane, skulane, SFO og PPT.",
    ),
};

pub(in crate::simulate) const ACTION: Kind = Kind {
    key: "handlingsplan",
    title: Words("Handlingsplan for oppvekst – {}", "Handlingsplan for oppvekst – {}"),
    purpose: Words(
        "Planen samler skoleårets milepæler, møter, samlinger og kurs, og sier hvem som har ansvar for hva.",
        "Planen samlar milepælane, møta, samlingane og kursa i skuleåret, og seier kven som har ansvar for kva.",
    ),
};

pub(in crate::simulate) const UNIT: Kind = Kind {
    key: "utviklingsplan",
    title: Words("Utviklingsplan – {}", "Utviklingsplan – {}"),
    purpose: Words(
        "Enhetens egen plan: hva vi velger å arbeide med dette skoleåret.",
        "Planen til eininga sjølv: kva vi vel å arbeide med dette skuleåret.",
    ),
};

/// Chapters of the sub-plan, with their points.
pub(in crate::simulate) const CHAPTERS: [(Words, Words, [Words; 3]); 4] = [
    (
        Words("Innledning", "Innleiing"),
        Words(
            "Kommunen vil at barn og unge skal vokse opp i trygge og lærerike omgivelser.",
            "Kommunen vil at barn og unge skal vekse opp i trygge og lærerike omgivnader.",
        ),
        [
            Words(
                "Planen gjelder barnehage, skole, SFO og støttetjenester",
                "Planen gjeld barnehage, skule, SFO og støttetenester",
            ),
            Words("Handlingsplanen lages på nytt hvert skoleår", "Handlingsplanen blir laga på nytt kvart skuleår"),
            Words("Enhetene lager sine egne utviklingsplaner", "Einingane lagar sine eigne utviklingsplanar"),
        ],
    ),
    (
        Words("Verdier", "Verdiar"),
        Words("Tre verdier bærer arbeidet.", "Tre verdiar ber arbeidet."),
        [
            Words("Åpenhet: vi deler det vi vet", "Openheit: vi deler det vi veit"),
            Words("Respekt: alle blir hørt", "Respekt: alle blir høyrde"),
            Words("Mot: vi prøver det vi tror på", "Mot: vi prøver det vi trur på"),
        ],
    ),
    (
        Words("Slik arbeider vi", "Slik arbeider vi"),
        Words(
            "Arbeidet går i en sløyfe: vi undersøker, velger, prøver ut og evaluerer.",
            "Arbeidet går i ei sløyfe: vi undersøkjer, vel, prøver ut og evaluerer.",
        ),
        [
            Words("Utviklingsgruppene forbereder sakene", "Utviklingsgruppene førebur sakene"),
            Words("Nettverkene deler erfaringer", "Nettverka deler erfaringar"),
            Words("Enhetene prøver ut i hverdagen", "Einingane prøver ut i kvardagen"),
        ],
    ),
    (
        Words("Evaluering", "Evaluering"),
        Words(
            "Planen evalueres hvert halvår, og justeres hvert år.",
            "Planen blir evaluert kvart halvår, og justert kvart år.",
        ),
        [
            Words("Enhetene rapporterer i desember og juni", "Einingane rapporterer i desember og juni"),
            Words("Styringsgruppa behandler rapportene", "Styringsgruppa behandlar rapportane"),
            Words("Kommunestyret får en årlig tilstandsrapport", "Kommunestyret får ein årleg tilstandsrapport"),
        ],
    ),
];

pub(in crate::simulate) const OVERALL_GOALS: [Words; 3] = [
    Words("Alle barn og unge lærer, trives og hører til.", "Alle barn og unge lærer, trivst og høyrer til."),
    Words("Ingen barn faller mellom to tjenester.", "Ingen barn fell mellom to tenester."),
    Words(
        "Barn og unge får like muligheter, uansett hvor i kommunen de bor.",
        "Barn og unge får like høve, same kvar i kommunen dei bur.",
    ),
];

pub(in crate::simulate) const MILESTONES: [Words; 7] = [
    Words(
        "Alle enheter har vurdert egen praksis mot tegnene i temaplanen.",
        "Alle einingar har vurdert eigen praksis mot teikna i temaplanen.",
    ),
    Words(
        "Alle ledere har laget en utviklingsplan for sin enhet.",
        "Alle leiarar har laga ein utviklingsplan for si eining.",
    ),
    Words("Alle ansatte kjenner målene i planen.", "Alle tilsette kjenner måla i planen."),
    Words("Nettverkene har delt minst to gode eksempler.", "Nettverka har delt minst to gode døme."),
    Words("Foresatte har fått og svart på spørsmål om året.", "Føresette har fått og svart på spørsmål om året."),
    Words("Tverrfaglig team har faste møter med alle enheter.", "Tverrfagleg team har faste møte med alle einingar."),
    Words(
        "Året er evaluert, og neste års milepæler er satt.",
        "Året er evaluert, og milepælane for neste år er sette.",
    ),
];

pub(in crate::simulate) const NARRATIVES: [Words; 4] = [
    Words("Barna forteller at de har noen å leke med.", "Barna fortel at dei har nokon å leike med."),
    Words("Flere foresatte svarer på undersøkelsene enn før.", "Fleire føresette svarar på undersøkingane enn før."),
    Words(
        "Overgangen til ungdomsskolen oppleves som brå av noen.",
        "Overgangen til ungdomsskulen blir opplevd som brå av nokre.",
    ),
    Words(
        "Små enheter har vanskeligere for å delta i nettverk.",
        "Små einingar har vanskelegare for å delta i nettverk.",
    ),
];

/// Indicators: key, what is measured, the lowest and the highest value in tenths.
pub(in crate::simulate) const INDICATORS: [(&str, Words, Words, usize, usize); 3] = [
    (
        "grunnskolepoeng",
        Words("Grunnskolepoeng", "Grunnskulepoeng"),
        Words("grunnskolepoeng", "grunnskulepoeng"),
        385,
        445,
    ),
    (
        "trivsel",
        Words("Elever som trives på skolen", "Elevar som trivst på skulen"),
        Words("prosent", "prosent"),
        820,
        965,
    ),
    (
        "svar-foreldre",
        Words("Svar på foreldreundersøkelsen", "Svar på foreldreundersøkinga"),
        Words("prosent", "prosent"),
        410,
        780,
    ),
];

pub(in crate::simulate) const TEMPLATE: (Words, [(Words, Words, bool); 4]) = (
    Words("Mal for enhetens utviklingsplan", "Mal for utviklingsplanen til eininga"),
    [
        (
            Words("Ståsted", "Ståstad"),
            Words("Hva viser tegnene i temaplanen hos oss?", "Kva viser teikna i temaplanen hos oss?"),
            true,
        ),
        (Words("Mål for året", "Mål for året"), Words("Velg ett eller to tema", "Vel eitt eller to tema"), true),
        (Words("Tiltak", "Tiltak"), Words("Hvem gjør hva, og når?", "Kven gjer kva, og når?"), true),
        (
            Words("Medvirkning", "Medverknad"),
            Words("Hvordan har barn og foresatte vært med?", "Korleis har barn og føresette vore med?"),
            false,
        ),
    ],
);

pub(in crate::simulate) const REPORT: (Words, Words, Words, Words) = (
    Words("Halvårsrapport om arbeidet med planen", "Halvårsrapport om arbeidet med planen"),
    Words("rektor og styrer", "rektor og styrar"),
    Words("kommunalsjef oppvekst", "kommunalsjef oppvekst"),
    Words("desember og juni", "desember og juni"),
);

pub(in crate::simulate) const FUNDING: (Words, [Words; 2]) = (
    Words("statsforvalteren i Eksempelfylket", "statsforvaltaren i Eksempelfylket"),
    [
        Words("Kurs og samlinger", "Kurs og samlingar"),
        Words("Frikjøp av ressurspersoner", "Frikjøp av ressurspersonar"),
    ],
);

pub(in crate::simulate) const COUNCIL: Words = Words("kommunestyret", "kommunestyret");
