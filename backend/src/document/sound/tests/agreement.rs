//! Documents that agree, plans that are one, and nothing above itself.

use super::*;

#[test]
fn nothing_is_above_itself() {
    let network = |slug: &str, to: &str| {
        format!(
            "  - {{slug: {slug}, name: M, kind: OTHER, host: sortland, reportsTo: [{{text: a, networks: [{to}]}}]}}\n"
        )
    };
    for (rows, expected) in [
        (
            "positions:\n  - {slug: a, name: A, includes: [b]}\n  - {slug: b, name: B, includes: [c]}\n  - {slug: c, name: C, includes: [a]}\n".to_owned(),
            "a.yaml:9:35: positions[2].includes[0]: found a circle: a > b > c > a, expected a position that is not below itself",
        ),
        (
            "positions:\n  - {slug: a, name: A, includes: [b, c]}\n  - {slug: b, name: B, includes: [c]}\n  - {slug: c, name: C}\n".to_owned(),
            "",
        ),
        (
            format!("networks:\n{}", network("m", "m")),
            "a.yaml:7:86: networks[0].reportsTo[0].networks[0]: found a circle: m > m, expected a network that is not below itself",
        ),
        (
            "units:\n  - {slug: u, name: U, kind: SCHOOL, ownership: PUBLIC, municipality: sortland, parent: u}\n".to_owned(),
            "a.yaml:7:89: units[0].parent: found a circle: u > u, expected an organisation that is not below itself",
        ),
    ] {
        assert_eq!(base(&rows), expected);
    }
    let [first, second] = [("a", "b"), ("b", "a")].map(|(slug, parent)| {
        format!("{BASE}{PLAN}  parent: {parent}\n").replace("slug: kibs", &format!("slug: {slug}"))
    });
    assert_eq!(
        report_with(&Known::default(), &[first, second]),
        "b.yaml:14:11: plan.parent: found a circle: a > b > a, expected a plan that is not below itself"
    );
}

#[test]
fn documents_agree_on_what_they_share() {
    let unit =
        |rest: &str| format!("{BASE}units:\n  - {{slug: skole, kind: SCHOOL, municipality: sortland, {rest}}}\n");
    let id = |value: &str| {
        unit(&format!("name: Skole, ownership: PUBLIC, externalIds: [{{scheme: ORGNR, value: \"{value}\"}}]"))
    };
    let report = |texts: &[String]| report_with(&Known::default(), texts);
    assert_eq!(
        report(&[unit("name: Skole, ownership: PUBLIC"), unit("name: Skole, ownership: PUBLIC, parent: sortland")]),
        ""
    );
    assert_eq!(report(&[id("974552124"), id("NO974 552 124")]), "");
    assert_eq!(
        report(&[unit("name: Skole, ownership: PUBLIC"), unit("name: Skule, ownership: PUBLIC")]),
        "b.yaml:7:63: units[0].name: found \"Skule\", expected \"Skole\" as in a.yaml:7:63"
    );
    assert_eq!(
        report(&[id("974552124"), id("974760673")]),
        "b.yaml:7:126: units[0].externalIds[0].value: found \"974760673\", expected \"974552124\" as in a.yaml:7:126"
    );
    let other = format!("{BASE}externalOrganisations:\n  - {{slug: skole, name: S, kind: OTHER}}\n");
    assert_eq!(
        report(&[unit("name: Skole, ownership: PUBLIC"), other]),
        "b.yaml:7:12: externalOrganisations[0].slug: found \"skole\", here an external organisation, expected a slug of its own: a.yaml:7:12 has it for a unit"
    );
}

#[test]
fn a_plan_has_one_document() {
    let whole = format!("{BASE}{PLAN}");
    let report = |texts: &[String]| report_with(&Known::default(), texts);
    assert_eq!(
        report(&[whole.clone(), whole.clone()]),
        "b.yaml:7:9: plan.slug: found \"kibs\", here a plan, expected a slug of its own: a.yaml:7:9 has it for a plan"
    );
    let outline = |kind: &str| {
        format!(
            "{BASE}outlines:\n  - {{slug: kibs, title: K, kind: {kind}, owner: sortland, period: {{label: x}}, status: SUPERSEDED}}\n"
        )
    };
    assert_eq!(report(&[whole.clone(), outline("ACTION_PLAN")]), "");
    assert_eq!(
        report(&[whole, outline("SUB_PLAN")]),
        "b.yaml:7:34: outlines[0].kind: found \"SUB_PLAN\", expected \"ACTION_PLAN\" as in a.yaml:9:9"
    );
}
