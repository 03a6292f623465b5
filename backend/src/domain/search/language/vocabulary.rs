//! Words that a search treats in a way of their own.

/// Words that stand in every text and tell none apart, bokmål and nynorsk, folded.
const UNTOLD: &[&str] = &[
    "alle", "andre", "at", "av", "bare", "berre", "ble", "bli", "blir", "blitt", "blei", "da", "de", "deg", "dei",
    "deira", "den", "denne", "der", "deres", "det", "dette", "di", "din", "disse", "ditt", "du", "dykk", "då", "eg",
    "ei", "ein", "eit", "eller", "en", "er", "et", "for", "fra", "frå", "få", "får", "ha", "han", "har", "hennar",
    "hennes", "her", "ho", "hos", "hun", "hva", "hvem", "hver", "hvilke", "hvilken", "hvis", "hvor", "hvordan",
    "hvorfor", "ikke", "ikkje", "inn", "ja", "jeg", "kan", "kor", "korleis", "kunne", "kva", "kvar", "kven", "kvifor",
    "man", "me", "med", "meg", "men", "mer", "mi", "min", "mot", "må", "nei", "no", "noe", "noen", "noko", "nokon",
    "nokre", "nå", "når", "og", "også", "om", "opp", "oss", "over", "på", "seg", "si", "sin", "sine", "sitt", "skal",
    "skulle", "slik", "som", "så", "til", "ut", "utan", "uten", "var", "ved", "vere", "vi", "vil", "ville", "vår",
    "være", "vært", "å",
];

/// Words that only announce a number: «kap. 9 A» and «§ 9 A» are the same.
const ANNOUNCING: &[&str] = &["kap", "kapittel", "kapitlet", "kapitel", "paragraf", "paragrafen"];

/// Words for the same, by their terms: a service that goes by two names, an office that was renamed.
const SAME: &[&[&str]] = &[&["ppt", "ppd"], &["statsforvalt", "fylkesmann"], &["foresatt", "foreldr"]];

/// Whether a folded word is searched for at all.
pub fn is_told(word: &str) -> bool {
    word.chars().nth(1).is_some() && !UNTOLD.contains(&word)
}

/// Whether a folded word only announces the number behind it.
pub fn announces(word: &str) -> bool {
    ANNOUNCING.contains(&word)
}

/// Other terms for the same.
pub fn same_as(term: &str) -> impl Iterator<Item = &'static str> {
    let group = SAME.iter().copied().find(|group| group.contains(&term)).unwrap_or_default();
    let own = term.to_owned();
    group.iter().copied().filter(move |other| *other != own)
}
