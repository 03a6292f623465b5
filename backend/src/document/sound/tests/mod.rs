//! The rules, each with what it refuses and what it lets pass.

mod agreement;
mod values;

use super::*;
use crate::document::read::read;

/// A municipality with a plan, before the rows that the tests add.
const BASE: &str = "\
format: sammenheng/1
regions:
  - {slug: vest, name: Vest}
municipalities:
  - {slug: sortland, name: Sortland, municipalityNumber: \"1870\", regions: [vest]}
";

/// A plan of that municipality.
const PLAN: &str = "\
plan:
  slug: kibs
  title: KIBS
  kind: ACTION_PLAN
  language: nb
  owner: sortland
  period: {label: 2023/2024}
  status: IN_USE
";

fn document(file: &str, text: &str) -> ReadDocument {
    match read(file, text.as_bytes()) {
        Ok(read) => read,
        Err(problems) => panic!("{text}\n{problems:?}"),
    }
}

fn report_with(known: &Known, texts: &[String]) -> String {
    let names = ["a.yaml", "b.yaml", "c.yaml"];
    let documents: Vec<_> = names.iter().zip(texts).map(|(name, text)| document(name, text)).collect();
    check(&documents, known).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// What is wrong with `BASE` and `rows`.
fn base(rows: &str) -> String {
    report_with(&Known::default(), &[format!("{BASE}{rows}")])
}

/// What is wrong with `BASE`, `PLAN` and `rows` in the plan.
fn plan(rows: &str) -> String {
    base(&format!("{PLAN}{rows}"))
}

/// What is wrong with an activity of `when` and `rest`.
fn activity(when: &str, rest: &str) -> String {
    plan(&format!(
        "  activities:\n    - key: a\n      title: A\n      kind: MEETING\n      audience: {{text: Alle}}\n      when: {{text: x, {when}}}\n{rest}"
    ))
}

#[test]
fn references_lead_somewhere() {
    assert_eq!(base(PLAN), "");
    let unit =
        |rest: &str| base(&format!("units:\n  - {{slug: skole, name: S, kind: SCHOOL, ownership: PUBLIC, {rest}}}\n"));
    for (rest, expected) in [
        ("municipality: sortland, parent: sortland", ""),
        (
            "municipality: sorland",
            "a.yaml:7:75: units[0].municipality: found \"sorland\", expected the slug of a known municipality\n    the nearest is \"sortland\"",
        ),
        (
            "municipality: vest",
            "a.yaml:7:75: units[0].municipality: found \"vest\", a region, expected the slug of a municipality",
        ),
        (
            "municipality: sortland, owner: ukjent-eier",
            "a.yaml:7:92: units[0].owner: found \"ukjent-eier\", expected the slug of a known organisation",
        ),
    ] {
        assert_eq!(unit(rest), expected);
    }
}

#[test]
fn references_inside_a_plan_lead_to_that_plan() {
    let themes = "  themes:\n    - {key: t, title: T, related: [u], subthemes: [{key: u, title: U}]}\n";
    assert_eq!(plan(themes), "");
    assert_eq!(
        activity(
            "precision: DAY, start: 2023-09-04",
            "      themes: [t]\n      category: rod\n      alternatives: [b]\n"
        ),
        "a.yaml:20:16: plan.activities[0].themes[0]: found \"t\", expected the key of a known theme\n\
         a.yaml:21:17: plan.activities[0].category: found \"rod\", expected the code of a known category\n\
         a.yaml:22:22: plan.activities[0].alternatives[0]: found \"b\", expected the key of a known activity"
    );
}

#[test]
fn what_the_database_knows_may_be_referred_to() {
    let text =
        "format: sammenheng/1\nnetworks:\n  - {slug: sut, name: SUT, kind: CORE_NETWORK, host: sortland}\n".to_owned();
    assert!(report_with(&Known::default(), std::slice::from_ref(&text)).contains("\"sortland\""));
    let organisations = [("sortland".to_owned(), OrganisationType::Municipality)].into();
    let known = Known { organisations, ..Known::default() };
    assert_eq!(report_with(&known, &[text]), "");
    let clash = format!("{BASE}externalOrganisations:\n  - {{slug: udir, name: U, kind: DIRECTORATE}}\n");
    let organisations = [("udir".to_owned(), OrganisationType::Unit)].into();
    assert_eq!(
        report_with(&Known { organisations, ..Known::default() }, &[clash]),
        "a.yaml:7:12: externalOrganisations[0].slug: found \"udir\", here an external organisation, expected a slug of its own: in the database it is a unit"
    );
}

#[test]
fn documents_beside_each_other_may_refer_to_each_other() {
    let other = "format: sammenheng/1\nnetworks:\n  - {slug: sut, name: SUT, kind: CORE_NETWORK, host: sortland}\n";
    assert_eq!(report_with(&Known::default(), &[BASE.to_owned(), other.to_owned()]), "");
}

#[test]
fn a_name_stands_for_one_thing() {
    for (rows, expected) in [
        (
            "units:\n  - {slug: vest, name: V, kind: SCHOOL, ownership: PUBLIC, municipality: sortland}\n",
            "a.yaml:7:12: units[0].slug: found \"vest\" a second time, expected a slug of its own: the region at line 3 has this one",
        ),
        (
            "positions:\n  - {slug: vest, name: V}\n  - {slug: vest, name: V}\n",
            "a.yaml:8:12: positions[1].slug: found \"vest\" a second time, expected a slug of its own: the position at line 7 has this one",
        ),
    ] {
        assert_eq!(base(rows), expected);
    }
    let signs = "  goals:\n    - {key: m, kind: GOAL, text: M, signs: [{key: s, text: S}]}\n  visions:\n    - {key: m, text: V, signs: [{key: s, text: S}]}\n";
    assert_eq!(
        plan(signs),
        "a.yaml:17:39: plan.visions[0].signs[0].key: found \"s\" a second time, expected a key of its own: the sign at line 15 has this one"
    );
    let seats = "[{key: a, holder: {text: A}}, {key: a, holder: {text: A}}]";
    let network = |slug: &str, seats: &str| {
        format!("  - {{slug: {slug}, name: M, kind: OTHER, host: sortland, seats: {seats}}}\n")
    };
    let apart = network("m", "[{key: a, holder: {text: A}}]") + &network("o", "[{key: a, holder: {text: A}}]");
    assert_eq!(base(&format!("networks:\n{apart}")), "");
    assert!(base(&format!("networks:\n{}", network("m", seats))).contains("seats[1].key: found \"a\" a second time"));
}
