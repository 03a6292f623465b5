//! Days, slots, milestones and identifiers.

use super::*;

#[test]
fn identifiers_have_the_form_of_their_scheme() {
    let id = |scheme: &str, value: &str| {
        let id = format!("{{scheme: {scheme}, value: \"{value}\"}}");
        base(&format!("externalOrganisations:\n  - {{slug: udir, name: U, kind: DIRECTORATE, externalIds: [{id}]}}\n"))
    };
    for (scheme, value) in
        [("ORGNR", "974 552 124"), ("ORGNR", "0192:974552124"), ("KOMMUNENUMMER", "0301"), ("NSR", "x")]
    {
        assert_eq!(id(scheme, value), "");
    }
    assert_eq!(
        id("ORGNR", "974552125"),
        "a.yaml:7:83: externalOrganisations[0].externalIds[0].value: found \"974552125\", expected an organisation number of nine digits (the last digit does not fit the others (modulus 11))"
    );
    for (scheme, value, expected) in [
        ("ORGNR", "97455212", "(not nine digits)"),
        ("KOMMUNENUMMER", "301", "a municipality number of four digits"),
        ("FYLKESNUMMER", "180", "a county number of two digits"),
    ] {
        assert!(id(scheme, value).ends_with(expected), "{}", id(scheme, value));
    }
}

#[test]
fn days_come_in_order_and_within_reason() {
    let programme = |period: &str| {
        base(&format!(
            "programmes:\n  - {{slug: p, name: P, cohorts: [{{slug: q, label: Q, period: {{label: x, {period}}}}}]}}\n"
        ))
    };
    assert_eq!(programme("from: 2023-08-01, to: 2023-08-01"), "");
    assert_eq!(
        programme("from: 2023-08-01, to: 2023-07-31"),
        "a.yaml:7:95: programmes[0].cohorts[0].period.to: found \"2023-07-31\", expected 2023-08-01 (from) or a later day"
    );
    assert_eq!(
        programme("from: 0203-08-01"),
        "a.yaml:7:79: programmes[0].cohorts[0].period.from: found \"0203-08-01\", expected a day in the years 1900 to 2200"
    );
    let duties = "  reportingDuties:\n    - {key: d, what: D, reporter: {text: A}, recipient: {text: B}, cadence: ONCE, dates: [2023-12-01, 9023-12-01]}\n";
    assert!(plan(duties).contains("plan.reportingDuties[0].dates[1]: found \"9023-12-01\""), "{}", plan(duties));
}

#[test]
fn precision_fits_the_days() {
    for (when, expected) in [
        ("precision: DAY, start: 2023-09-04", ""),
        ("precision: DAY, start: 2023-09-04, end: 2023-09-04", ""),
        ("precision: MONTH, start: 2023-09-01, end: 2023-09-30", ""),
        ("precision: WEEKS, start: 2023-09-04, end: 2023-09-10", ""),
        ("precision: OPEN, start: 2023-09-04", ""),
        (
            "precision: DAY, start: 2023-09-04, end: 2023-09-05",
            "a.yaml:19:63: plan.activities[0].when.end: found \"2023-09-05\", expected 2023-09-04 or no end, since the precision is DAY",
        ),
        (
            "precision: WEEKS, start: 2023-09-04",
            "a.yaml:19:13: plan.activities[0].when: found no field end, expected end: the last day, since the precision is DAYS, WEEKS or MONTHS",
        ),
        (
            "precision: MONTH, start: 2023-09-01, end: 2023-10-01",
            "a.yaml:19:65: plan.activities[0].when.end: found \"2023-10-01\", expected a day in the month of 2023-09-01, since the precision is MONTH",
        ),
        (
            "precision: DAYS, start: 2023-09-04, end: 2023-09-01",
            "a.yaml:19:64: plan.activities[0].when.end: found \"2023-09-01\", expected 2023-09-04 (start) or a later day",
        ),
    ] {
        assert_eq!(activity(when, ""), expected, "{when}");
    }
}

#[test]
fn slots_lie_within_their_activity() {
    let slot = |slot: &str| {
        activity(
            "precision: DAYS, start: 2023-09-04, end: 2023-09-05, toleranceDays: 1",
            &format!("      slots:\n        - {{{slot}}}\n"),
        )
    };
    for (text, expected) in [
        ("start: \"08:00\", end: \"09:00\", date: 2023-09-03", ""),
        ("start: \"08:00\"", ""),
        (
            "start: \"09:00\", end: \"09:00\"",
            "a.yaml:21:33: plan.activities[0].slots[0].end: found \"09:00\", expected a time after 09:00",
        ),
        (
            "start: \"09:00\", date: 2023-09-07",
            "a.yaml:21:34: plan.activities[0].slots[0].date: found \"2023-09-07\", expected a day of the activity, 2023-09-03 to 2023-09-06",
        ),
    ] {
        assert_eq!(slot(text), expected, "{text}");
    }
}

#[test]
fn milestones_can_be_read() {
    assert_eq!(activity("precision: DAY, start: 2023-09-04", "      milestones: 1, 3-5\n"), "");
    assert_eq!(
        activity("precision: DAY, start: 2023-09-04", "      items:\n        - {text: a, milestones: 4-2}\n"),
        "a.yaml:21:33: plan.activities[0].items[0].milestones: found \"4-2\", expected milestones such as 2, \"2-4\" or Alle\n    it has a range that runs backwards: 4-2"
    );
}
