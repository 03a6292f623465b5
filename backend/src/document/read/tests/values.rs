//! Values of the wrong type or form, and words that YAML bends.

use super::*;

#[test]
fn words_that_yaml_bends_are_refused_where_text_is_expected() {
    for word in
        ["no", "Yes", "on", "OFF", "y", "N", "True", "0301", "+5", "1_000", "0x1F", ".inf", "~", "null", "NULL", "true"]
    {
        assert_eq!(
            position(&format!("name: {word}")),
            format!(
                "a.yaml:4:11: positions[0].name: found {word} without quotation marks, expected text\n    write \"{word}\""
            )
        );
        assert_eq!(position(&format!("name: \"{word}\"")), "ok");
        assert_eq!(position(&format!("name: '{word}'")), "ok");
    }
    for word in ["12.00", "1e3", "7", "-1"] {
        assert_eq!(
            position(&format!("name: {word}")),
            format!("a.yaml:4:11: positions[0].name: found the number {word}, expected text\n    write \"{word}\"")
        );
    }
    for word in ["2023-08-14", "12:00", "2023/2024", "2-4", "2, 3", "nei", "§ 9 A"] {
        assert_eq!(position(&format!("name: {word}")), "ok");
    }
}

#[test]
fn an_empty_field_is_a_slip() {
    assert_eq!(
        position("name:"),
        "a.yaml:4:5: positions[0].name: found nothing, expected text\n    fill it in, or leave the field out"
    );
}

#[test]
fn a_wrong_type_says_what_stands_there() {
    for (rest, expected) in [
        ("name: [a]", "a.yaml:4:11: positions[0].name: found a list, expected text"),
        ("name: {a: b}", "a.yaml:4:11: positions[0].name: found an object, expected text"),
        (
            "name: R\n    includes: styrer",
            "a.yaml:5:15: positions[0].includes: found \"styrer\", expected a list, each element text",
        ),
        (
            "name: R\n    includes: [styrer, 7]",
            "a.yaml:5:24: positions[0].includes[1]: found the number 7, expected text\n    write \"7\"",
        ),
    ] {
        assert_eq!(position(rest), expected);
    }
}

/// A network with a seat, so that numbers, shares and yes or no can go wrong.
fn seat(rest: &str) -> String {
    report(format!(
        "{HEAD}networks:\n  - slug: sut\n    name: SUT\n    kind: CORE_NETWORK\n    host: sortland\n    seats:\n      - key: a\n        holder: {{text: Rektor}}\n        {rest}\n"
    ))
}

#[test]
fn numbers_and_truths_are_written_as_such() {
    for (rest, expected) in [
        ("count: 3", "ok"),
        ("isChair: true", "ok"),
        (
            "count: \"3\"",
            "a.yaml:10:16: networks[0].seats[0].count: found \"3\", expected a whole number from 0 to 65535\n    write 3 without quotation marks",
        ),
        (
            "count: 2.5",
            "a.yaml:10:16: networks[0].seats[0].count: found the number 2.5, expected a whole number from 0 to 65535",
        ),
        (
            "count: 03",
            "a.yaml:10:16: networks[0].seats[0].count: found 03 without quotation marks, expected a whole number from 0 to 65535",
        ),
        (
            "count: 70000",
            "a.yaml:10:16: networks[0].seats[0].count: found the number 70000, expected a whole number from 0 to 65535",
        ),
        (
            "count: to",
            "a.yaml:10:16: networks[0].seats[0].count: found \"to\", expected a whole number from 0 to 65535",
        ),
        (
            "share: 1.5",
            "a.yaml:10:16: networks[0].seats[0].share: found the number 1.5, expected a number from 0.0 to 1.0",
        ),
        (
            "isChair: no",
            "a.yaml:10:18: networks[0].seats[0].isChair: found no without quotation marks, expected true or false\n    write false",
        ),
        (
            "isChair: \"true\"",
            "a.yaml:10:18: networks[0].seats[0].isChair: found \"true\", expected true or false\n    write true without quotation marks",
        ),
    ] {
        assert_eq!(seat(rest), expected);
    }
}

#[test]
fn forms_are_checked_impossible_dates_too() {
    let cohort = |from: &str| {
        let cohort = format!("{{slug: p, label: P, period: {{label: x, from: {from}}}}}");
        report(format!("{HEAD}programmes:\n  - slug: ibsm\n    name: IBSM\n    cohorts:\n      - {cohort}\n"))
    };
    assert_eq!(cohort("2020-02-29"), "ok");
    for day in ["2023-02-30", "2023-13-01", "14.08.2023", "2023-8-14", "2023-10-0.", "2023"] {
        let found = if day == "2023" { "the number 2023".to_owned() } else { format!("\"{day}\"") };
        let report = cohort(day);
        let expected = format!(
            "a.yaml:6:54: programmes[0].cohorts[0].period.from: found {found}, expected a date such as 2023-08-14"
        );
        assert!(report.starts_with(&expected), "{report}");
    }
    let document = |url: &str| {
        report(format!("{HEAD}governingDocuments:\n  - {{slug: lov, kind: ACT, title: Lov, url: {url}}}\n"))
    };
    assert_eq!(document("https://lovdata.no/"), "ok");
    assert_eq!(
        document("lovdata punktum no"),
        "a.yaml:3:45: governingDocuments[0].url: found \"lovdata punktum no\", expected an address such as https://www.udir.no/"
    );
}

#[test]
fn times_of_day_are_hours_and_minutes() {
    let slot = |slot: &str| {
        let plan = "plan:\n  slug: p\n  title: P\n  kind: ACTION_PLAN\n  language: nb\n  owner: o\n  period: {label: x}\n  status: DRAFT\n";
        let row = "  activities:\n    - key: a\n      title: A\n      kind: MEETING\n      audience: {text: A}\n      when: {text: x, precision: DAY, start: 2023-09-04}\n";
        report(format!("{HEAD}{plan}{row}      slots:\n        - {{{slot}}}\n"))
    };
    assert_eq!(slot("start: 08:30, end: 09:00"), "ok");
    let path = "a.yaml:17:31: plan.activities[0].slots[0].end";
    assert_eq!(
        slot("start: 08:30, end: 9:00"),
        format!("{path}: found \"9:00\", expected a time of day such as \"12:00\"")
    );
    assert_eq!(
        slot("start: 08:30, end: 25:00"),
        format!("{path}: found \"25:00\", expected a time of day such as \"12:00\"")
    );
}
