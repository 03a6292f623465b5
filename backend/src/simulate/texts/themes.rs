//! What can be said of any theme. `{}` stands for what the theme is about.

use crate::domain::organisation::kind::UnitKind;
use crate::simulate::words::Words;

pub(in crate::simulate) const GOALS: [Words; 4] = [
    Words("Alle enheter har en felles forståelse av {}.", "Alle einingar har ei felles forståing av {}."),
    Words(
        "Ledere og ansatte evaluerer {} minst én gang i halvåret.",
        "Leiarar og tilsette evaluerer {} minst éin gong i halvåret.",
    ),
    Words("Barnehager og skoler deler erfaringer fra {}.", "Barnehagar og skular deler erfaringar frå {}."),
    Words(
        "Nye ansatte blir kjent med {} de første tre månedene.",
        "Nye tilsette blir kjende med {} dei første tre månadene.",
    ),
];

/// What is wanted in each kind of unit.
pub(in crate::simulate) const VISIONS: [(UnitKind, &str, Words, Words); 4] = [
    (
        UnitKind::Kindergarten,
        "barnehage",
        Words("Barnehagen vi vil ha", "Barnehagen vi vil ha"),
        Words(
            "I barnehagen preger {} leken, samtalene og rutinene gjennom hele dagen.",
            "I barnehagen pregar {} leiken, samtalane og rutinane gjennom heile dagen.",
        ),
    ),
    (
        UnitKind::School,
        "skole",
        Words("Skolen vi vil ha", "Skulen vi vil ha"),
        Words(
            "På skolen er {} en del av alle fag, og elevene merker det i timene og i friminuttene.",
            "På skulen er {} ein del av alle fag, og elevane merkar det i timane og i friminutta.",
        ),
    ),
    (
        UnitKind::Sfo,
        "sfo",
        Words("SFO vi vil ha", "SFO vi vil ha"),
        Words(
            "På SFO får {} god plass, med lek og fritid på barnas egne vilkår.",
            "På SFO får {} god plass, med leik og fritid på barna sine eigne vilkår.",
        ),
    ),
    (
        UnitKind::Ppt,
        "ppt",
        Words("PPT vi vil ha", "PPT vi vil ha"),
        Words(
            "PPT støtter {} der barna er, og veileder før noe blir til en sak.",
            "PPT støttar {} der barna er, og rettleier før noko blir til ei sak.",
        ),
    ),
];

pub(in crate::simulate) const SIGNS: [Words; 8] = [
    Words("Ledelsen etterspør {} i hvert personalmøte.", "Leiinga etterspør {} i kvart personalmøte."),
    Words("Ansatte kan gi eksempler på {} fra den siste uken.", "Tilsette kan gi døme på {} frå den siste veka."),
    Words("Foresatte vet hvordan enheten driver {}.", "Føresette veit korleis eininga driv {}."),
    Words("Årsplanen viser når {} skal evalueres.", "Årsplanen viser når {} skal evaluerast."),
    Words("Kartlegginger brukes til å justere {}.", "Kartleggingar blir brukte til å justere {}."),
    Words("Det er satt av tid til {} på planleggingsdagene.", "Det er sett av tid til {} på planleggingsdagane."),
    Words(
        "Barn og unge blir spurt om {}, og svarene blir brukt.",
        "Barn og unge blir spurde om {}, og svara blir brukte.",
    ),
    Words("Vikarer får vite hvordan enheten driver {}.", "Vikarar får vite korleis eininga driv {}."),
];

pub(in crate::simulate) const CRITERIA: [Words; 10] = [
    Words("Vi møter hvert barn med navn og blikk.", "Vi møter kvart barn med namn og blikk."),
    Words("Vi setter av tid til refleksjon hver uke.", "Vi set av tid til refleksjon kvar veke."),
    Words("Vi skriver ned det vi ser, og drøfter det sammen.", "Vi skriv ned det vi ser, og drøftar det saman."),
    Words(
        "Vi sier fra til hverandre når vi ser noe vi ikke skjønner.",
        "Vi seier frå til kvarandre når vi ser noko vi ikkje forstår.",
    ),
    Words(
        "Vi er til stede der barna er, og lar telefonen ligge.",
        "Vi er til stades der barna er, og lèt telefonen liggje.",
    ),
    Words("Vi spør barna før vi bestemmer.", "Vi spør barna før vi bestemmer."),
    Words("Vi tar kontakt med foresatte samme dag.", "Vi tek kontakt med føresette same dagen."),
    Words("Vi deler det som virker, med de andre enhetene.", "Vi deler det som verkar, med dei andre einingane."),
    Words(
        "Vi prøver ut én endring om gangen, og ser etter om den virker.",
        "Vi prøver ut éi endring om gongen, og ser etter om ho verkar.",
    ),
    Words("Vi følger opp det vi har avtalt, til avtalt tid.", "Vi følgjer opp det vi har avtalt, til avtalt tid."),
];

pub(in crate::simulate) const COMPONENTS: [(&str, Words, [Words; 2]); 4] = [
    (
        "kunnskap",
        Words("Felles kunnskap", "Felles kunnskap"),
        [
            Words("Fagtekster som alle har lest", "Fagtekstar som alle har lese"),
            Words("Begreper som betyr det samme i alle enheter", "Omgrep som betyr det same i alle einingar"),
        ],
    ),
    (
        "ledelse",
        Words("Ledelse tett på", "Leiing tett på"),
        [
            Words("Ledere som deltar i utviklingsarbeidet", "Leiarar som deltek i utviklingsarbeidet"),
            Words("Klare roller og korte veier", "Klare roller og korte vegar"),
        ],
    ),
    (
        "struktur",
        Words("Fast struktur", "Fast struktur"),
        [
            Words("Møter som er satt opp for hele året", "Møte som er sette opp for heile året"),
            Words("Rutiner som er skrevet ned", "Rutinar som er skrivne ned"),
        ],
    ),
    (
        "oppfolging",
        Words("Oppfølging over tid", "Oppfølging over tid"),
        [
            Words("Evaluering hvert halvår", "Evaluering kvart halvår"),
            Words("Justering når noe ikke virker", "Justering når noko ikkje verkar"),
        ],
    ),
];

pub(in crate::simulate) const MEASURES: [Words; 6] = [
    Words("Ta opp {} i alle utviklingssamtaler med ledere.", "Ta opp {} i alle utviklingssamtalar med leiarar."),
    Words("Lage en felles plan for {} på tvers av enhetene.", "Lage ein felles plan for {} på tvers av einingane."),
    Words("Gi alle ansatte et kurs om {}.", "Gi alle tilsette eit kurs om {}."),
    Words("Dele gode eksempler fra {} i nettverkene.", "Dele gode døme frå {} i nettverka."),
    Words("Kartlegge hvor {} står i hver enhet.", "Kartleggje kvar {} står i kvar eining."),
    Words("Ta {} inn i årshjulet til hver enhet.", "Ta {} inn i årshjulet til kvar eining."),
];

/// What a theme means for somebody: the position, its words, and what it means.
pub(in crate::simulate) const IMPLICATIONS: [(&str, Words, Words); 3] = [
    (
        "ansatt",
        Words("deg som er ansatt", "deg som er tilsett"),
        Words(
            "Du kjenner målene for {}, og vet hva du selv kan gjøre.",
            "Du kjenner måla for {}, og veit kva du sjølv kan gjere.",
        ),
    ),
    (
        "foresatt",
        Words("deg som er foresatt", "deg som er føresett"),
        Words(
            "Du får vite hvordan barnehagen eller skolen driver {}, og kan være med.",
            "Du får vite korleis barnehagen eller skulen driv {}, og kan vere med.",
        ),
    ),
    (
        "enhetsleder",
        Words("deg som leder en enhet", "deg som leier ei eining"),
        Words(
            "Du gir {} tid og retning, og følger opp det som er avtalt.",
            "Du gir {} tid og retning, og følgjer opp det som er avtalt.",
        ),
    ),
];

pub(in crate::simulate) const RESOURCES: [Words; 4] = [
    Words("Refleksjonskort til personalmøtet", "Refleksjonskort til personalmøtet"),
    Words("Sjekkliste for en ny gruppe", "Sjekkliste for ei ny gruppe"),
    Words("Mal for samtale med foresatte", "Mal for samtale med føresette"),
    Words("Observasjonsskjema", "Observasjonsskjema"),
];
