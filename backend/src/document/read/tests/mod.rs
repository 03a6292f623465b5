//! Bad input: where it is, what was found, what was expected.

mod values;

use super::*;

/// A sound document of a few lines, into which the tests put their slips.
const HEAD: &str = "format: sammenheng/1\n";

/// All that is wrong with `text`, as the user sees it.
fn report(text: impl AsRef<[u8]>) -> String {
    match read("a.yaml", text.as_ref()) {
        Ok(_) => "ok".to_owned(),
        Err(problems) => problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    }
}

/// A position with `rest` after its slug, from line 4 on.
fn position(rest: &str) -> String {
    report(format!("{HEAD}positions:\n  - slug: rektor\n    {rest}\n"))
}

#[test]
fn the_smallest_document_is_read() {
    let read = read("a.yaml", HEAD.as_bytes()).expect("a document");
    assert_eq!(read.document, Document { format: "sammenheng/1".to_owned(), ..Document::default() });
    assert_eq!(&*read.file, "a.yaml");
}

#[test]
fn an_unknown_field_is_named_with_the_nearest_known_one() {
    assert_eq!(
        position("name: R\n    unitKind: [SCHOOL]"),
        "a.yaml:5:5: positions[0].unitKind: found the unknown field \"unitKind\", expected a field that the format knows, such as unitKinds"
    );
    assert_eq!(
        position("name: R\n    colour: red"),
        "a.yaml:5:5: positions[0].colour: found the unknown field \"colour\", expected one of the fields includes, name, slug, unitKinds"
    );
}

#[test]
fn an_unknown_word_is_met_with_the_words_there_are() {
    let report = position("name: R\n    unitKinds: [school, BARNEHAGE]");
    let words = "one of SCHOOL, KINDERGARTEN, SFO, PPT, CHILD_WELFARE, HEALTH, FAMILY_SERVICES, REFUGEE_SERVICES, CULTURE, ADMINISTRATION, POLITICAL_BODY, OTHER";
    assert_eq!(
        report,
        format!(
            "a.yaml:5:17: positions[0].unitKinds[0]: found \"school\", expected {words}\n    write SCHOOL\n\
             a.yaml:5:25: positions[0].unitKinds[1]: found \"BARNEHAGE\", expected {words}"
        )
    );
}

#[test]
fn a_missing_field_is_placed_at_its_object() {
    assert_eq!(position("includes: []"), "a.yaml:3:5: positions[0]: found no field name, expected name: text");
    assert_eq!(report("{}"), "a.yaml:1:1: found no field format, expected format: the format sammenheng/1");
    assert_eq!(
        report("format: sammenheng/2"),
        "a.yaml:1:9: format: found \"sammenheng/2\", expected the format sammenheng/1"
    );
}

#[test]
fn a_field_written_twice_names_the_first() {
    assert_eq!(
        position("name: A\n    name: B"),
        "a.yaml:5:5: positions[0].name: found the field \"name\" a second time, expected each field once; the first is at line 4, column 5"
    );
}

#[test]
fn what_makes_yaml_dangerous_is_refused() {
    for (text, expected) in [
        ("a: &x 1", "a.yaml:1:4: a: found an anchor (&), expected the text itself: anchors are not read"),
        ("a: [&x 1, *x]", "a.yaml:1:5: a[0]: found an anchor (&), expected the text itself: anchors are not read"),
        ("a: !!str 1", "a.yaml:1:4: a: found a tag (!), expected the text itself: tags are not read"),
        ("a: 1\n---\nb: 2", "a.yaml:2:1: found a second document, expected one document in a file"),
        ("? [a]\n: 1", "a.yaml:1:3: found a list or an object as the name of a field, expected a word"),
        ("", "a.yaml:1:1: found an empty file, expected a plan document"),
        ("# bare en kommentar", "a.yaml:1:1: found an empty file, expected a plan document"),
    ] {
        assert_eq!(report(text), expected);
    }
    assert_eq!(
        report(format!("{HEAD}<<: {{a: b}}")),
        "a.yaml:2:1: <<: found a merge key (<<), expected the fields themselves: merging is not read"
    );
}

#[test]
fn slips_of_the_pen_say_how_to_write_it() {
    for (text, expected) in [
        (
            "a: *viktig*",
            "a.yaml:1:4: a: found \"*viktig*\", expected text\n    a text that starts with * needs quotation marks",
        ),
        (
            "a: @rektor",
            "a.yaml:1:4: a: found \"@rektor\", expected text\n    a text that starts with this character needs quotation marks",
        ),
        (
            "a: b: c",
            "a.yaml:1:5: found \": c\", expected one value for the field\n    a text with \": \" in it needs quotation marks",
        ),
        ("a:\n\t- b", "a.yaml:2:2: a: found \"- b\", expected spaces\n    indent with spaces, not with tabs"),
        (
            "  a: 1\n b: 2",
            "a.yaml:2:2: found \"b: 2\", expected the end of the document\n    fields of one object are indented alike",
        ),
    ] {
        assert_eq!(report(text), expected);
    }
}

#[test]
fn bytes_that_are_not_utf8_have_their_place() {
    assert_eq!(
        report(b"format: sammenheng/1\n\xc3\xa5b: \xe5"),
        "a.yaml:2:5: found the byte 0xE5, expected text in UTF-8\n    save the file with the encoding UTF-8"
    );
    assert_eq!(report(b"\xef\xbb\xbfformat: sammenheng/1\r\n"), "ok");
}

#[test]
fn all_errors_come_at_once_in_the_order_of_the_file() {
    let text =
        format!("{HEAD}positions:\n  - slug: Rektor\n    nam: R\nregions:\n  - slug: vest\n    name: 1\n    name: 2\n");
    let places: Vec<_> =
        read("a.yaml", text.as_bytes()).expect_err("problems").iter().map(|p| (p.line, p.column)).collect();
    assert_eq!(places, [(3, 5), (3, 11), (4, 5), (7, 11), (8, 5)]);
}

#[test]
fn what_is_shown_of_the_input_is_short_and_harmless() {
    let report = position(&format!("name: R\n    {}: \"\\e[31m\"", "x".repeat(1000)));
    assert!(report.chars().count() < 400, "{report}");
    let report = position("name: R\n    includes: \"\\e[31m\"");
    assert!(report.contains("\"\\u{1b}[31m\""), "{report}");
}

#[test]
fn json_is_read_too_and_its_nulls_count_as_left_out() {
    let json = "{\n\t\"format\": \"sammenheng/1\",\n\t\"plan\": null,\n\t\"regions\": [{\"slug\": \"vest\", \"name\": \"\\u00c5\\/\\ud83e\\uddd2\"}]\n}";
    let document = read("a.JSON", json.as_bytes()).expect("a document").document;
    assert_eq!(document.regions.first().map(|region| region.name.as_str()), Some("Å/🧒"));
    let problems = read("a.json", json.replace("\"vest\"", "7").as_bytes()).expect_err("problems");
    assert_eq!(problems.first().map(|problem| (problem.line, problem.column)), Some((4, 23)));
}

#[test]
fn places_lead_back_to_the_file() {
    let text = format!("{HEAD}positions:\n  - slug: rektor\n    name: Rektor\n");
    let places = read("a.yaml", text.as_bytes()).expect("a document").places;
    let position = crate::document::path::Path::root().key("positions").at(0);
    assert_eq!(places.of(&position.key("name")), Place { line: 4, column: 11 });
    assert_eq!(places.of_key(&position.key("name")), Place { line: 4, column: 5 });
    assert_eq!(places.of(&position.key("includes").at(7)), Place { line: 3, column: 5 });
    assert_eq!(places.of_key(&position), Place { line: 3, column: 5 });
}
