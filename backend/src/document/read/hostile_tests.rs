//! Input that means harm: it ends early, in little memory, and never in a panic.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::document::testing::documents;
use crate::document::write::{to_json, to_yaml};

/// What is wrong with `bytes`, found in reasonable time even by a debug build on a busy machine.
fn quickly(bytes: &[u8]) -> String {
    let start = Instant::now();
    let problems = read("a.yaml", bytes).expect_err("problems");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    problems.first().map(ToString::to_string).unwrap_or_default()
}

#[test]
fn a_file_too_large_is_not_parsed() {
    let report = quickly("[".repeat(50 << 20).as_bytes());
    assert_eq!(report, "a.yaml:1:1: found a file of 52428800 bytes, expected at most 10485760 bytes");
}

#[test]
fn nesting_ends_at_the_budget() {
    for opening in ["[", "{a: ", "- ", "? ", "{? ", "[{a: ", "- a:\n", ": "] {
        let report = quickly(opening.repeat((9 << 20) / opening.len()).as_bytes());
        let wanted = [
            "at most 64 levels",
            "at most 1500000 of them",
            "a word",
            "an object",
            "\"- \"",
            "one value for",
            "a value for",
        ];
        assert!(wanted.iter().any(|words| report.contains(words)), "{opening}: {report}");
    }
    let deep = format!("a: {}{}", "[".repeat(63), "]".repeat(63));
    assert!(!quickly(deep.as_bytes()).contains("levels"), "63 lists in an object are allowed");
    let deeper = format!("a: {}{}", "[".repeat(64), "]".repeat(64));
    assert!(quickly(deeper.as_bytes()).contains("one level more"));
}

#[test]
fn width_ends_at_the_budget() {
    let report = quickly(format!("[{}]", "1,".repeat(600_000)).as_bytes());
    assert!(report.contains("at most 500000 values"), "{report}");
    let report = quickly("- 1\n".repeat(600_000).as_bytes());
    assert!(report.contains("at most 500000 values"), "{report}");
    let report = quickly("[1,".repeat(1_000_000).as_bytes());
    assert!(report.contains("brackets, commas and colons"), "{report}");
}

#[test]
fn an_alias_bomb_dies_at_its_first_anchor() {
    let mut bomb = "a: &a [lol]\n".to_owned();
    for (name, of) in ('b'..='z').zip('a'..) {
        let _ = writeln!(bomb, "{name}: &{name} [{}]", vec![format!("*{of}"); 9].join(", "));
    }
    assert_eq!(
        quickly(bomb.as_bytes()),
        "a.yaml:1:4: a: found an anchor (&), expected the text itself: anchors are not read"
    );
}

#[test]
fn many_errors_are_all_found() {
    let text = format!("format: sammenheng/1\nregions:\n{}", "  - {slug: A, name: no}\n".repeat(2000));
    let problems = read("a.yaml", text.as_bytes()).expect_err("problems");
    assert_eq!(problems.len(), 4000);
    assert!(crate::document::problem::Report(&problems).to_string().ends_with("… and 3950 more\n"));
}

#[test]
fn a_flood_of_unknown_fields_ends_in_time() {
    let mut fields = String::new();
    (0..100_000).for_each(|n| fields += &["felt", &n.to_string(), ": 1\n"].concat());
    let report = quickly(fields.as_bytes());
    assert!(report.starts_with("a.yaml:1:1: found no field format"), "{report}");
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read("a.yaml", &bytes);
    }

    #[test]
    fn arbitrary_yaml_like_text_never_panics(text in "([ \\n:\\-\\[\\]{},#&*!|>'\"%@?~a0.]|<<|\\PC){0,60}") {
        if let Err(problems) = read("a.yaml", text.as_bytes()) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn a_mutated_document_is_read_or_explained(
        document in documents(),
        json in any::<bool>(),
        slips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
    ) {
        let mut bytes = if json { to_json(&document) } else { to_yaml(&document) }.into_bytes();
        for (index, byte, how) in slips {
            let at = index.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => { bytes.remove(at); }
                _ => bytes.insert(at, b"\n :-[]{}\"'#0a"[usize::from(byte) % 13]),
            }
        }
        if let Err(problems) = read(if json { "a.json" } else { "a.yaml" }, &bytes) {
            prop_assert!(!problems.is_empty());
            for problem in &problems {
                prop_assert!(problem.line > 0 && problem.column > 0);
                prop_assert!(!problem.to_string().chars().any(|c| c.is_control() && c != '\n'));
                prop_assert!(!problem.found.contains("cannot take in"), "the schema misses {problem}");
            }
        }
    }
}

#[test]
fn themes_as_deep_as_the_budget_allows_are_read() {
    // The document, the plan and its list of themes take three levels, each theme two.
    let (mut opened, mut closed) = (String::new(), String::new());
    for depth in 0..30 {
        let _ = write!(opened, "{{key: t{depth}, title: T, subthemes: [");
        closed += "]}";
    }
    let plan = "slug: p, title: P, kind: ACTION_PLAN, language: nb, owner: o, period: {label: x}, status: DRAFT";
    let text = format!("format: sammenheng/1\nplan: {{{plan}, themes: [{opened}{closed}]}}\n");
    let read = read("a.yaml", text.as_bytes()).expect("a document");
    assert!(read.document.plan.is_some());
    assert_eq!(crate::document::sound::check(&[read], &crate::document::sound::Known::default()).len(), 1);
}
