//! What themes are about.

use crate::simulate::words::Words;

/// A topic that a municipality may choose to work on.
pub(in crate::simulate) struct Topic {
    pub key: &'static str,
    pub title: Words,
    /// As it stands within a sentence: «arbeidet med ...».
    pub matter: Words,
    pub about: Words,
    pub goals: [Words; 2],
    pub signs: [Words; 4],
}

pub(in crate::simulate) const TOPICS: [Topic; 10] = [
    Topic {
        key: "inkluderende-fellesskap",
        title: Words("Inkluderende fellesskap", "Inkluderande fellesskap"),
        matter: Words("arbeidet med inkluderende fellesskap", "arbeidet med inkluderande fellesskap"),
        about: Words(
            "Alle barn og unge skal kjenne at de hører til. Voksne bygger fellesskapet, og griper inn når noen står utenfor.",
            "Alle barn og unge skal kjenne at dei høyrer til. Vaksne byggjer fellesskapet, og grip inn når nokon står utanfor.",
        ),
        goals: [
            Words(
                "Alle barn og unge har minst én trygg venn og én trygg voksen.",
                "Alle barn og unge har minst éin trygg ven og éin trygg vaksen.",
            ),
            Words("Færre barn og unge blir utsatt for mobbing.", "Færre barn og unge blir utsette for mobbing."),
        ],
        signs: [
            Words(
                "Ingen går alene i friminutt eller utelek uten selv å ville det.",
                "Ingen går åleine i friminutt eller uteleik utan sjølv å ville det.",
            ),
            Words("Barna vet hvem de kan gå til når noe er galt.", "Barna veit kven dei kan gå til når noko er gale."),
            Words("Mobbing blir oppdaget og stoppet samme dag.", "Mobbing blir oppdaga og stoppa same dagen."),
            Words(
                "Grupper blir satt sammen av voksne, og ikke av tilfeldigheter.",
                "Grupper blir sette saman av vaksne, og ikkje av tilfelle.",
            ),
        ],
    },
    Topic {
        key: "sprak-og-samtale",
        title: Words("Språk og samtale", "Språk og samtale"),
        matter: Words("språkarbeidet", "språkarbeidet"),
        about: Words(
            "Et rikt språk åpner både lek, fag og vennskap. Språkarbeidet går som en rød tråd fra barnehagen og ut grunnskolen.",
            "Eit rikt språk opnar både leik, fag og venskap. Språkarbeidet går som ein raud tråd frå barnehagen og ut grunnskulen.",
        ),
        goals: [
            Words(
                "Alle barn har et språk som bærer leken når de begynner på skolen.",
                "Alle barn har eit språk som ber leiken når dei tek til på skulen.",
            ),
            Words(
                "Flerspråklige barn får bruke alle språkene sine.",
                "Fleirspråklege barn får bruke alle språka sine.",
            ),
        ],
        signs: [
            Words("Det leses høyt hver dag, også for de eldste.", "Det blir lese høgt kvar dag, også for dei eldste."),
            Words(
                "Voksne venter på svar og bygger videre på det barnet sier.",
                "Vaksne ventar på svar og byggjer vidare på det barnet seier.",
            ),
            Words("Bøker er lette å få tak i der barna er.", "Bøker er lette å få tak i der barna er."),
            Words(
                "Nye ord blir forklart, brukt og tatt fram igjen.",
                "Nye ord blir forklarte, brukte og tekne fram att.",
            ),
        ],
    },
    Topic {
        key: "trygge-overganger",
        title: Words("Trygge overganger", "Trygge overgangar"),
        matter: Words("arbeidet med overganger", "arbeidet med overgangar"),
        about: Words(
            "Overgangene mellom hjem, barnehage, skole og SFO er sårbare. De planlegges sammen, i god tid, og med barnet i sentrum.",
            "Overgangane mellom heim, barnehage, skule og SFO er sårbare. Dei blir planlagde saman, i god tid, og med barnet i sentrum.",
        ),
        goals: [
            Words(
                "Barn og foresatte vet hva som venter før et bytte.",
                "Barn og føresette veit kva som ventar før eit byte.",
            ),
            Words(
                "Det barnet trenger, følger med fra det ene stedet til det andre.",
                "Det barnet treng, følgjer med frå den eine staden til den andre.",
            ),
        ],
        signs: [
            Words(
                "Skolestarterne har vært på besøk minst to ganger før sommeren.",
                "Skulestartarane har vore på besøk minst to gonger før sommaren.",
            ),
            Words(
                "Hvert barn har en navngitt kontakt den første tiden.",
                "Kvart barn har ein namngitt kontakt den første tida.",
            ),
            Words("Overgangssamtaler holdes før 1. juni.", "Overgangssamtalar blir haldne før 1. juni."),
            Words("Foresatte sier at de ble hørt før byttet.", "Føresette seier at dei vart høyrde før bytet."),
        ],
    },
    Topic {
        key: "barns-medvirkning",
        title: Words("Barns medvirkning", "Medverknad frå barn"),
        matter: Words("arbeidet med medvirkning", "arbeidet med medverknad"),
        about: Words(
            "Barn og unge har rett til å bli hørt. Medvirkning er mer enn å bli spurt: det skal synes hva svarene førte til.",
            "Barn og unge har rett til å bli høyrde. Medverknad er meir enn å bli spurd: det skal synast kva svara førte til.",
        ),
        goals: [
            Words("Barn og unge er med på å forme hverdagen sin.", "Barn og unge er med på å forme kvardagen sin."),
            Words(
                "Elevråd og barneråd behandler saker som betyr noe.",
                "Elevråd og barneråd behandlar saker som betyr noko.",
            ),
        ],
        signs: [
            Words(
                "Barna kan fortelle om noe som ble endret fordi de sa fra.",
                "Barna kan fortelje om noko som vart endra fordi dei sa frå.",
            ),
            Words(
                "Elevrådet får svar på sakene sine innen en måned.",
                "Elevrådet får svar på sakene sine innan ein månad.",
            ),
            Words(
                "Også de yngste og de stille blir spurt på måter som passer dem.",
                "Også dei yngste og dei stille blir spurde på måtar som passar dei.",
            ),
            Words("Barnesamtaler er satt av i årsplanen.", "Barnesamtalar er sette av i årsplanen."),
        ],
    },
    Topic {
        key: "samarbeid-med-hjemmet",
        title: Words("Samarbeid med hjemmet", "Samarbeid med heimen"),
        matter: Words("samarbeidet med hjemmene", "samarbeidet med heimane"),
        about: Words(
            "Foresatte kjenner barna sine best. Samarbeidet bygger på tillit, og det er de ansatte som tar det første steget.",
            "Føresette kjenner barna sine best. Samarbeidet byggjer på tillit, og det er dei tilsette som tek det første steget.",
        ),
        goals: [
            Words(
                "Foresatte opplever å være likeverdige samarbeidspartnere.",
                "Føresette opplever å vere likeverdige samarbeidspartnarar.",
            ),
            Words("Terskelen for å ta kontakt er lav begge veier.", "Terskelen for å ta kontakt er låg begge vegar."),
        ],
        signs: [
            Words("Det første møtet handler om barnets styrker.", "Det første møtet handlar om styrkane til barnet."),
            Words(
                "Tolk brukes når det trengs, og er bestilt på forhånd.",
                "Tolk blir brukt når det trengst, og er bestilt på førehand.",
            ),
            Words(
                "Foresatte får gode meldinger, og ikke bare bekymringer.",
                "Føresette får gode meldingar, og ikkje berre uro.",
            ),
            Words(
                "Foreldremøtene har tema som foresatte selv har valgt.",
                "Foreldremøta har tema som føresette sjølve har valt.",
            ),
        ],
    },
    Topic {
        key: "profesjonsfellesskap",
        title: Words("Sterke profesjonsfellesskap", "Sterke profesjonsfellesskap"),
        matter: Words("profesjonsfellesskapet", "profesjonsfellesskapet"),
        about: Words(
            "Vi lærer mest av hverandre. Profesjonsfellesskapet undersøker egen praksis, prøver ut nytt og deler det som virker.",
            "Vi lærer mest av kvarandre. Profesjonsfellesskapet undersøkjer eigen praksis, prøver ut nytt og deler det som verkar.",
        ),
        goals: [
            Words("Alle ansatte deltar i et lærende fellesskap.", "Alle tilsette deltek i eit lærande fellesskap."),
            Words(
                "Fellestiden brukes til utvikling og ikke til beskjeder.",
                "Fellestida blir brukt til utvikling og ikkje til beskjedar.",
            ),
        ],
        signs: [
            Words(
                "Ansatte observerer hverandre og snakker om det de så.",
                "Tilsette observerer kvarandre og snakkar om det dei såg.",
            ),
            Words("Møter har en sak som er forberedt av alle.", "Møte har ei sak som er førebudd av alle."),
            Words(
                "Nye ansatte har en kollega som følger dem det første året.",
                "Nye tilsette har ein kollega som følgjer dei det første året.",
            ),
            Words("Valg begrunnes med erfaring og forskning.", "Val blir grunngitte med erfaring og forsking."),
        ],
    },
    Topic {
        key: "leseglede",
        title: Words("Lesing og leseglede", "Lesing og leseglede"),
        matter: Words("lesearbeidet", "lesearbeidet"),
        about: Words(
            "Den som leser godt, lærer lettere i alle fag. Leseglede kommer av gode bøker, god tid og noen å dele dem med.",
            "Den som les godt, lærer lettare i alle fag. Leseglede kjem av gode bøker, god tid og nokon å dele dei med.",
        ),
        goals: [
            Words(
                "Alle elever leser flytende før de går ut av 4. trinn.",
                "Alle elevar les flytande før dei går ut av 4. trinn.",
            ),
            Words("Flere elever leser på fritiden.", "Fleire elevar les på fritida."),
        ],
        signs: [
            Words("Skolebiblioteket er åpent hver dag.", "Skulebiblioteket er ope kvar dag."),
            Words(
                "Elevene velger bøker selv og anbefaler dem til andre.",
                "Elevane vel bøker sjølve og tilrår dei til andre.",
            ),
            Words("Den som strever, får hjelp innen to uker.", "Den som strevar, får hjelp innan to veker."),
            Words("Alle lærere er leselærere i sitt fag.", "Alle lærarar er leselærarar i sitt fag."),
        ],
    },
    Topic {
        key: "livsmestring",
        title: Words("Folkehelse og livsmestring", "Folkehelse og livsmeistring"),
        matter: Words("arbeidet med livsmestring", "arbeidet med livsmeistring"),
        about: Words(
            "God psykisk og fysisk helse er grunnlaget for å lære. Hverdagen skal ha mat, bevegelse, hvile og noen å snakke med.",
            "God psykisk og fysisk helse er grunnlaget for å lære. Kvardagen skal ha mat, rørsle, kvile og nokon å snakke med.",
        ),
        goals: [
            Words(
                "Barn og unge kan sette ord på hvordan de har det.",
                "Barn og unge kan setje ord på korleis dei har det.",
            ),
            Words("Alle er i bevegelse minst en time hver dag.", "Alle er i rørsle minst ein time kvar dag."),
        ],
        signs: [
            Words(
                "Helsesykepleier er til stede på faste dager som alle kjenner.",
                "Helsesjukepleiar er til stades på faste dagar som alle kjenner.",
            ),
            Words(
                "Følelser er noe det snakkes om i samlingsstund og i timen.",
                "Kjensler er noko det blir snakka om i samlingsstund og i timen.",
            ),
            Words("Uteområdet innbyr til lek for alle aldre.", "Uteområdet byd inn til leik for alle aldrar."),
            Words(
                "Måltidet er en rolig stund med voksne ved bordet.",
                "Måltidet er ei roleg stund med vaksne ved bordet.",
            ),
        ],
    },
    Topic {
        key: "digital-domekraft",
        title: Words("Digital dømmekraft", "Digital dømmekraft"),
        matter: Words("arbeidet med digital dømmekraft", "arbeidet med digital dømmekraft"),
        about: Words(
            "Skjermen er et verktøy blant flere. Barn og unge lærer å velge, å tvile og å være gode mot hverandre også på nett.",
            "Skjermen er eitt verktøy mellom fleire. Barn og unge lærer å velje, å tvile og å vere gode mot kvarandre også på nett.",
        ),
        goals: [
            Words(
                "Elevene kan vurdere om en kilde er til å stole på.",
                "Elevane kan vurdere om ei kjelde er til å stole på.",
            ),
            Words("Skjermtid i skole og SFO har et formål.", "Skjermtid i skule og SFO har eit føremål."),
        ],
        signs: [
            Words(
                "Det finnes avtalte regler for skjerm, og de følges.",
                "Det finst avtalte reglar for skjerm, og dei blir følgde.",
            ),
            Words(
                "Nettvett tas opp med foresatte på hvert trinn.",
                "Nettvett blir teke opp med føresette på kvart trinn.",
            ),
            Words(
                "Læremidler velges av lærere og ikke av leverandører.",
                "Læremiddel blir valde av lærarar og ikkje av leverandørar.",
            ),
            Words("Elever sier fra om det de ser på nett.", "Elevar seier frå om det dei ser på nett."),
        ],
    },
    Topic {
        key: "tidlig-innsats",
        title: Words("Tidlig innsats", "Tidleg innsats"),
        matter: Words("arbeidet med tidlig innsats", "arbeidet med tidleg innsats"),
        about: Words(
            "Hjelpen skal komme når behovet viser seg, der barnet er. Støttetjenestene arbeider tett på barnehage og skole.",
            "Hjelpa skal kome når behovet viser seg, der barnet er. Støttetenestene arbeider tett på barnehage og skule.",
        ),
        goals: [
            Words("Færre barn venter på hjelp.", "Færre barn ventar på hjelp."),
            Words(
                "De fleste får det de trenger innenfor fellesskapet.",
                "Dei fleste får det dei treng innanfor fellesskapet.",
            ),
        ],
        signs: [
            Words("Undring deles med foresatte innen en uke.", "Undring blir delt med føresette innan ei veke."),
            Words(
                "PPT er i barnehagen og på skolen på faste dager.",
                "PPT er i barnehagen og på skulen på faste dagar.",
            ),
            Words("Tiltak prøves ut før noe henvises videre.", "Tiltak blir prøvde ut før noko blir vist vidare."),
            Words(
                "Tiltak evalueres etter seks uker, og endres når de ikke virker.",
                "Tiltak blir evaluerte etter seks veker, og endra når dei ikkje verkar.",
            ),
        ],
    },
];
