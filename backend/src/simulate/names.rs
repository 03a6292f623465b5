//! Names that nobody can take for real ones: berries, flowers and small animals,
//! under the word «Eksempel».

use super::dice::Dice;

/// How many municipalities there are names and numbers for.
pub const MOST: usize = FIRST.len() * LAST.len() * SIDES.len();

const FIRST: [&str; 24] = [
    "Multe",
    "Blåbær",
    "Tyttebær",
    "Bringebær",
    "Krekling",
    "Ripsbær",
    "Hvitveis",
    "Blåveis",
    "Kløver",
    "Fiol",
    "Røsslyng",
    "Tiriltunge",
    "Svale",
    "Spove",
    "Lerke",
    "Trost",
    "Erle",
    "Vipe",
    "Terne",
    "Meise",
    "Ekorn",
    "Pinnsvin",
    "Humle",
    "Sommerfugl",
];

const LAST: [&str; 16] = [
    "vik", "dal", "nes", "sund", "øy", "li", "voll", "haug", "strand", "ås", "våg", "eid", "bygd", "mark", "fjord",
    "tun",
];

const LANDSCAPES: [&str; 16] = [
    "kysten",
    "skogene",
    "dalene",
    "fjellene",
    "viddene",
    "vassdraget",
    "øyene",
    "slettene",
    "åsene",
    "heiene",
    "fjordene",
    "myrene",
    "bakkene",
    "stiene",
    "bekkene",
    "engene",
];

const SIDES: [&str; 10] =
    ["", "Nordre ", "Søndre ", "Østre ", "Vestre ", "Indre ", "Ytre ", "Øvre ", "Nedre ", "Midtre "];

/// The step from one name to the next: it meets all of them, and neighbours differ.
const STEP: usize = 89;

/// The names of one country; each number has its own.
pub(super) struct Names {
    start: usize,
}

impl Names {
    pub fn new(seed: u64) -> Self {
        Self { start: Dice::new(seed, u64::MAX).between(0..=FIRST.len() * LAST.len() - 1) }
    }

    /// What a municipality is called without the word for what it is: `Multevik`.
    pub fn municipality(&self, number: usize) -> String {
        self.name(number, &LAST)
    }

    /// The same of a region: `Multekysten`.
    pub fn region(&self, number: usize) -> String {
        self.name(number, &LANDSCAPES)
    }

    fn name(&self, number: usize, last: &[&str; 16]) -> String {
        let pairs = FIRST.len() * last.len();
        let pair = (self.start + number * STEP) % pairs;
        let side = SIDES[number / pairs % SIDES.len()];
        format!("{side}{}{}", FIRST[pair % FIRST.len()], last[pair / FIRST.len()])
    }
}

/// A municipality number that no municipality has: real ones begin with the
/// number of a county, and none of these ever went beyond 56.
pub(super) fn municipality_number(number: usize) -> String {
    (6001 + number).to_string()
}

/// A name as it stands in addresses.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for letter in name.to_lowercase().chars() {
        match letter {
            'æ' => slug.push_str("ae"),
            'ø' => slug.push('o'),
            'å' => slug.push('a'),
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_municipality_and_region_has_a_name_and_number_of_its_own() {
        let names = Names::new(7);
        let municipalities: HashSet<_> = (0..MOST).map(|number| slug(&names.municipality(number))).collect();
        let regions: HashSet<_> = (0..MOST).map(|number| slug(&names.region(number))).collect();
        let numbers: HashSet<_> = (0..MOST).map(municipality_number).collect();
        assert_eq!((municipalities.len(), regions.len(), numbers.len()), (MOST, MOST, MOST));
        assert!(municipalities.is_disjoint(&regions));
        assert!(numbers.iter().all(|number| number.len() == 4 && number.as_str() > "5999"));
    }

    #[test]
    fn a_slug_is_plain() {
        assert_eq!(slug("Østre Blåbærvåg"), "ostre-blabaervag");
        assert_eq!(slug("Sommerfuglås (SFO) 2"), "sommerfuglas-sfo-2");
    }
}
