//! Norwegian: the stem that all forms of a word share.
//!
//! The stemmer is Snowball's, through rust-stemmers. It takes one ending at a
//! time, so that «lærer», «læreren» and «lærerne» end in three places; here it is
//! asked until nothing more comes off. What it takes too far stands in the tables.

use rust_stemmers::{Algorithm, Stemmer};

use super::nynorsk::as_bokmal;

/// Forms that lead to no common stem by rule, and the stem they have.
const IRREGULAR: &[(&str, &str)] = &[
    ("år", "år"),
    ("året", "år"),
    ("årene", "år"),
    ("åra", "år"),
    ("års", "år"),
    ("uke", "uke"),
    ("uka", "uke"),
    ("uken", "uke"),
    ("uker", "uke"),
    ("ukene", "uke"),
    ("trygt", "trygg"),
    ("godt", "god"),
    ("gode", "god"),
    ("tidlig", "tidlig"),
    ("tidlige", "tidlig"),
    ("tidligere", "tidlig"),
    ("håndtere", "håndter"),
    ("håndterer", "håndter"),
    ("håndteres", "håndter"),
    ("håndtert", "håndter"),
    ("veilede", "veiled"),
    ("veiledes", "veiled"),
    ("fylkesmenn", "fylkesmann"),
    ("fylkesmennene", "fylkesmann"),
];

/// Words that end compounds and would lose more than an ending: the base, and its other forms.
const TAILS: &[(&str, &[&str])] = &[
    ("lov", &["loven", "lova", "lovene", "lovens", "lover"]),
    ("enhet", &["enheten", "enheter", "enhetene", "enhets", "enhetens", "enhetenes", "enheta", "enhetar", "enhetane"]),
    ("helse", &["helsen", "helsa"]),
    ("arena", &["arenaen", "arenaer", "arenaene"]),
    ("vern", &["vernet", "verns", "vernets"]),
];

/// Ends of words for people who do something, before the last letter of «lærerne» and «lederne».
const DOERS: &[&str] = &["rern", "dern", "iern", "kern", "gern", "lern", "ivern"];

/// Letters that a word must have to have more than one form for what is left of it.
const SHORT: usize = 3;

/// Asks Snowball.
pub struct Stems(Stemmer);

impl Default for Stems {
    fn default() -> Self {
        Self(Stemmer::create(Algorithm::Norwegian))
    }
}

impl Stems {
    /// The stem of a folded word.
    pub fn of(&self, word: &str) -> String {
        let word = as_bokmal(word);
        if let Some((_, stem)) = IRREGULAR.iter().find(|(form, _)| *form == word) {
            return (*stem).to_owned();
        }
        protected(&word).unwrap_or_else(|| self.to_the_end(word))
    }

    fn to_the_end(&self, mut word: String) -> String {
        loop {
            if DOERS.iter().any(|end| word.ends_with(end)) {
                word.pop();
            }
            let stem = self.0.stem(&word);
            if stem.len() == word.len() || stem.chars().count() < SHORT {
                return word;
            }
            word = stem.into_owned();
        }
    }
}

/// The stem of a word that ends in one of the tails.
fn protected(word: &str) -> Option<String> {
    TAILS.iter().find_map(|(base, forms)| {
        let form = std::iter::once(base).chain(*forms).find(|form| word.ends_with(**form))?;
        let head = word.strip_suffix(form)?;
        (head.is_empty() || head.chars().count() >= SHORT).then(|| format!("{head}{base}"))
    })
}

/// Terms that are the same word as another part of speech: «mobbing» and «mobbe».
pub fn kin(stem: &str) -> Vec<String> {
    match root(stem) {
        Some(root) => vec![root.to_owned()],
        None if stem.chars().count() >= LONG => vec![format!("{stem}ing"), format!("{stem}ning")],
        None => Vec::new(),
    }
}

/// What longer words that are made of one begin with: «mobbeombud» is of «mobbing».
pub fn beginnings(stem: &str, folded: &str) -> Vec<String> {
    let mut beginnings: Vec<String> = root(stem).map(|root| format!("{root}e")).into_iter().collect();
    // A short stem says too little: «lær» begins more than «lærer» does.
    let own = [stem, folded].into_iter().find(|form| form.chars().count() >= LONG);
    beginnings.extend(own.map(str::to_owned));
    beginnings
}

/// Letters from which on a word is looked for inside longer ones.
pub const LONG: usize = 4;

fn root(stem: &str) -> Option<&str> {
    let root = stem.strip_suffix("ning").filter(|root| !root.ends_with('n'));
    let root = root.or_else(|| stem.strip_suffix("ing"))?;
    (root.chars().count() >= LONG).then_some(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_of_a_word_share_a_stem() {
        for forms in [
            "lærer lærere læreren lærerne lærernes lærar lærarar læraren lærarane",
            "leder ledere lederen lederne leiar leiarane ledelse ledelsen leiing leiinga",
            "skole skolen skoler skolene skolens skule skulen skular skulane",
            "mål målet målene måla",
            "plan planen planer planene planar planane",
            "krenkelse krenkelser krenkelsene krenke krenkende",
            "opplæringsloven opplæringslova opplæringslovens",
            "enhet enheten enheter enhetene eining eininga einingar",
            "tema temaet temaer temaene",
            "ansvar ansvaret",
            "kvalitet kvaliteten",
            "statsforvalter statsforvalteren",
            "uke uka uker ukene veke veka",
            "tidlig tidleg tidlige",
            "foresatt foresatte føresette",
            "virksomhet virksomheten verksemd verksemda",
            "veileder veilederen rettleiar rettleiaren",
            "trygg trygt trygge",
            "barn barna barnet born borna",
            "inkludere inkluderende inkluderande inkludert",
            "barnevern barnevernet",
            "trygghet tryggheten tryggleik",
        ] {
            let stems = Stems::default();
            let found: Vec<_> = forms.split(' ').map(|form| stems.of(form)).collect();
            assert!(found.iter().all(|stem| *stem == found[0]), "{forms}: {found:?}");
        }
    }

    #[test]
    fn different_words_keep_different_stems() {
        for words in [
            "mål mal",
            "opplæring opplæringsloven",
            "helse hel",
            "lærer læring",
            "tid tidlig",
            "skole skoleenhet",
            "flyktning flyktningeenhet",
            "ledelse lesing",
            "barn barnehage",
            "arena aren",
            "hånd håndtere",
        ] {
            let stems = Stems::default();
            let (one, other) = words.split_once(' ').expect("two words");
            assert_ne!(stems.of(one), stems.of(other), "{words}");
        }
    }

    #[test]
    fn a_verb_and_its_noun_are_kin() {
        let stems = Stems::default();
        for (noun, verb) in [
            ("mobbing", "mobbe"),
            ("kartlegging", "kartlegge"),
            ("veiledning", "veilede"),
            ("undervisning", "undervise"),
            ("forebygging", "forebygge"),
        ] {
            let (noun, verb) = (stems.of(noun), stems.of(verb));
            assert!(kin(&noun).contains(&verb), "{noun} {verb}");
            assert!(kin(&verb).contains(&noun), "{verb} {noun}");
        }
        assert!(kin("sut").is_empty() && kin("ting").iter().all(|term| term.starts_with("ting")));
    }
}
