//! What synthetic plans share with the real ones: positions, and the laws and
//! framework plans that all municipalities stand on. They say the same here as in
//! the plans that come with the service, so that both can lie in one database.

use crate::document::model::{GoverningDocument, Position};
use crate::domain::governing_document::kind::GoverningDocumentKind as Kind;
use crate::domain::organisation::kind::UnitKind;

/// Slug, name, the kinds of units where it is found, and what it covers.
const POSITIONS: [(&str, &str, &[UnitKind], &[&str]); 22] = [
    ("rektor", "Rektor", &[UnitKind::School], &[]),
    ("styrer", "Styrer", &[UnitKind::Kindergarten], &[]),
    ("enhetsleder", "Enhetsleder", &[], &["rektor", "styrer"]),
    ("sfo-leder", "SFO-leder", &[UnitKind::Sfo], &[]),
    ("pedagogisk-leder", "Pedagogisk leder", &[UnitKind::Kindergarten], &[]),
    ("barnehagelaerer", "Barnehagelærer", &[UnitKind::Kindergarten], &[]),
    ("laerer", "Lærer", &[UnitKind::School], &[]),
    ("ansatt", "Ansatt", &[], &["ansatt-i-barnehage", "ansatt-i-skole", "ansatt-i-sfo"]),
    (
        "ansatt-i-barnehage",
        "Ansatt i barnehage",
        &[UnitKind::Kindergarten],
        &["styrer", "pedagogisk-leder", "barnehagelaerer"],
    ),
    ("ansatt-i-skole", "Ansatt i skole", &[UnitKind::School], &["rektor", "laerer"]),
    ("ansatt-i-sfo", "Ansatt i SFO", &[UnitKind::Sfo], &["sfo-leder"]),
    ("kommunedirektor", "Kommunedirektør", &[], &[]),
    ("kommunalsjef-oppvekst", "Kommunalsjef oppvekst", &[], &[]),
    ("assisterende-kommunalsjef-oppvekst", "Assisterende kommunalsjef oppvekst", &[], &[]),
    ("skoleutvikler", "Skoleutvikler", &[], &[]),
    ("leder-ppt", "Leder PPT", &[UnitKind::Ppt], &[]),
    ("hovedtillitsvalgt", "Hovedtillitsvalgt", &[], &[]),
    ("foresatt", "Foresatt", &[], &[]),
    ("fau-leder", "FAU-leder", &[], &[]),
    ("elev", "Elev", &[UnitKind::School], &[]),
    ("folkevalgt", "Folkevalgt", &[], &[]),
    ("barn", "Barn", &[UnitKind::Kindergarten], &[]),
];

/// All positions that synthetic plans speak of.
pub(super) fn positions() -> Vec<Position> {
    let owned = |slugs: &[&str]| slugs.iter().map(|slug| (*slug).to_owned()).collect();
    let position = |(slug, name, kinds, includes): &(&str, &str, &[UnitKind], &[&str])| Position {
        slug: (*slug).to_owned(),
        name: (*name).to_owned(),
        unit_kinds: kinds.to_vec(),
        includes: owned(includes),
    };
    POSITIONS.iter().map(position).collect()
}

const DOCUMENTS: [(&str, Kind, &str, &str); 6] = [
    ("opplaeringslova-1998", Kind::Act, "Opplæringslova (1998)", "https://lovdata.no/dokument/NL/lov/1998-07-17-61"),
    ("barnehageloven", Kind::Act, "Barnehageloven", "https://lovdata.no/dokument/NL/lov/2005-06-17-64"),
    (
        "rammeplan-for-barnehagen",
        Kind::FrameworkPlan,
        "Rammeplan for barnehagen",
        "https://www.udir.no/laring-og-trivsel/rammeplan/",
    ),
    (
        "rammeplan-for-sfo",
        Kind::FrameworkPlan,
        "Rammeplan for SFO",
        "https://www.udir.no/utdanningslopet/sfo/rammeplan/",
    ),
    (
        "lk20",
        Kind::Curriculum,
        "Læreplanverket for Kunnskapsløftet 2020 (LK20)",
        "https://www.udir.no/laring-og-trivsel/lareplanverket/",
    ),
    (
        "meld-st-6-2019-2020",
        Kind::WhitePaper,
        "Meld. St. 6 (2019–2020) Tett på – tidlig innsats og inkluderende fellesskap i barnehage, skole og SFO",
        "https://www.regjeringen.no/no/dokumenter/meld.-st.-6-20192020/id2677025/",
    ),
];

/// Where in them plans point to.
pub(super) const PROVISIONS: [(&str, Option<&str>); 8] = [
    ("opplaeringslova-1998", Some("§ 9 A")),
    ("opplaeringslova-1998", Some("§ 13-3d")),
    ("barnehageloven", Some("kap. 8")),
    ("rammeplan-for-barnehagen", None),
    ("rammeplan-for-sfo", None),
    ("lk20", Some("overordnet del")),
    ("lk20", Some("overordnet del, 3.5")),
    ("meld-st-6-2019-2020", None),
];

/// All governing documents that synthetic plans stand on.
pub(super) fn governing_documents() -> Vec<GoverningDocument> {
    let document = |(slug, kind, title, url): &(&str, Kind, &str, &str)| GoverningDocument {
        slug: (*slug).to_owned(),
        kind: *kind,
        title: (*title).to_owned(),
        url: Some((*url).to_owned()),
    };
    DOCUMENTS.iter().map(document).collect()
}
