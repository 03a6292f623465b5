//! Nynorsk words and how bokmål writes them, so that either finds the other.
//! Texts and searches are both read in one spelling; what is shown stays as it is
//! written. Only parts that stand in no other word are replaced anywhere; the rest
//! only where a word begins or ends, or as a whole.

/// Parts of words.
const ANYWHERE: &[(&str, &str)] = &[
    ("rettleiing", "veiledning"),
    ("rettleiar", "veileder"),
    ("leiing", "ledelse"),
    ("leiar", "leder"),
    ("lærar", "lærer"),
    ("styrar", "styrer"),
    ("eigar", "eier"),
    ("gjevar", "giver"),
    ("gjeving", "givning"),
    ("skule", "skole"),
    ("skular", "skoler"),
    ("skulan", "skolen"),
    ("tenest", "tjenest"),
    ("verksemd", "virksomhet"),
    ("verknad", "virkning"),
    ("verkemid", "virkemid"),
    ("medverk", "medvirk"),
    ("utanfor", "utenfor"),
    ("føresett", "foresatt"),
    ("førebygg", "forebygg"),
    ("tilsett", "ansatt"),
    ("vaksen", "voksen"),
    ("vaksne", "voksne"),
    ("teikn", "tegn"),
    ("meistr", "mestr"),
    ("mogleg", "mulig"),
    ("månad", "måned"),
    ("haldning", "holdning"),
    ("mangfald", "mangfold"),
    ("oppgåv", "oppgav"),
    ("kvardag", "hverdag"),
    ("samanheng", "sammenheng"),
    ("tilhøyr", "tilhør"),
    ("vidare", "videre"),
    ("retningsline", "retningslinje"),
    ("åtferd", "atferd"),
    ("fråvær", "fravær"),
    ("høgskol", "høyskol"),
    ("barneheim", "barnehjem"),
];

/// Beginnings of words.
const BEGINNINGS: &[(&str, &str)] = &[
    ("eining", "enhet"),
    ("eigen", "egen"),
    ("heim", "hjem"),
    ("fram", "frem"),
    ("haust", "høst"),
    ("veke", "uke"),
    ("sjølv", "selv"),
    ("leik", "lek"),
    ("rekn", "regn"),
    ("tidleg", "tidlig"),
    ("saman", "sammen"),
    ("måndag", "mandag"),
    ("tysdag", "tirsdag"),
    ("laurdag", "lørdag"),
    ("sundag", "søndag"),
];

/// Ends of words that are long enough to have one.
const ENDINGS: &[(&str, &str)] = &[("leik", "het"), ("heit", "het"), ("heita", "heten"), ("heiter", "heter")];
const LONG: usize = 8;

/// Whole words.
const WHOLE: &[(&str, &str)] = &[
    ("born", "barn"),
    ("borna", "barna"),
    ("veka", "uka"),
    ("ein", "en"),
    ("eit", "et"),
    ("ei", "en"),
    ("heile", "hele"),
];

/// A folded word as bokmål writes it.
pub fn as_bokmal(word: &str) -> String {
    if let Some((_, bokmal)) = WHOLE.iter().find(|(nynorsk, _)| *nynorsk == word) {
        return (*bokmal).to_owned();
    }
    let mut word = word.to_owned();
    for (nynorsk, bokmal) in ANYWHERE {
        if word.contains(nynorsk) {
            word = word.replace(nynorsk, bokmal);
        }
    }
    for (nynorsk, bokmal) in BEGINNINGS {
        if let Some(rest) = word.strip_prefix(nynorsk) {
            return format!("{bokmal}{rest}");
        }
    }
    for (nynorsk, bokmal) in ENDINGS {
        if let Some(start) = word.strip_suffix(nynorsk).filter(|_| word.chars().count() >= LONG) {
            return format!("{start}{bokmal}");
        }
    }
    word
}
