//! What gets past the guard and what does not, as tables.

use super::*;
use crate::graphql::errors::Code::{DocumentTooDeep, DocumentTooLarge, DocumentTooWide, ParseFailed, ValidationFailed};

fn told(text: &str) -> Option<Code> {
    admit(text).err().map(|refusal| refusal.code)
}

fn nested(depth: usize) -> String {
    format!("{}x{}", "{a".repeat(depth - 1) + "{", "}".repeat(depth))
}

/// Fragments that spread the next one twice each, `levels` deep.
fn doubling(levels: usize) -> String {
    let fragments = (1..levels).map(|n| format!("fragment F{n} on Query {{...F{0} ...F{0}}} ", n + 1));
    format!("{{x{{...F1}}}} {}fragment F{levels} on Query {{__typename}}", fragments.collect::<String>())
}

#[test]
fn a_document_may_be_as_large_as_the_limits_say_and_no_larger() {
    for (most, of) in
        [(limits::ALIASES, "a{n}: a "), (limits::DIRECTIVES, "... @skip(if: false) {a} "), (limits::ROOT_FIELDS, "a ")]
    {
        let text = |count: usize| {
            let items: String = (0..count).map(|n| of.replace("{n}", &n.to_string())).collect();
            if of.contains("...") || of.contains(':') { format!("{{x {{{items}}}}}") } else { format!("{{{items}}}") }
        };
        assert_eq!(told(&text(most)), None, "{of}");
        assert_eq!(told(&text(most + 1)), Some(DocumentTooWide), "{of}");
    }
    let mutations = |count: usize| format!("mutation {{{}}}", "a ".repeat(count));
    assert_eq!(told(&mutations(limits::ROOT_MUTATIONS)), None);
    assert_eq!(told(&mutations(limits::ROOT_MUTATIONS + 1)), Some(DocumentTooWide));
    let operations = |count: usize| (0..count).map(|n| format!("query Q{n} {{a}} ")).collect::<String>();
    assert_eq!(told(&operations(limits::OPERATIONS)), None);
    assert_eq!(told(&operations(limits::OPERATIONS + 1)), Some(DocumentTooWide));
    let padded = |bytes: usize| format!("{:bytes$}", "{a}");
    assert_eq!(told(&padded(limits::TEXT)), None);
    assert_eq!(told(&padded(limits::TEXT + 1)), Some(DocumentTooLarge));
}

#[test]
fn fields_nest_as_deep_as_they_may_and_introspection_on_its_own_account() {
    let depth = limits::DEPTH as usize;
    assert_eq!(told(&nested(depth)), None);
    assert_eq!(told(&nested(depth + 1)), Some(DocumentTooDeep));
    let introspection = limits::INTROSPECTION_DEPTH as usize;
    let schema = |depth: usize| format!("{{__schema{}}}", nested(depth - 1));
    assert_eq!(told(&schema(introspection)), None);
    assert_eq!(told(&schema(introspection + 1)), Some(DocumentTooDeep));
    // By way of fragments too, each of which is shallow.
    let chain: String = (0..20).map(|n| format!("fragment F{n} on T {{a{{...F{}}}}} ", n + 1)).collect();
    assert_eq!(told(&format!("{{...F0}} {chain} fragment F20 on T {{a}}")), Some(DocumentTooDeep));
    let flat: String = (0..40).map(|n| format!("fragment F{n} on T {{...F{}}} ", n + 1)).collect();
    assert_eq!(told(&format!("{{...F0}} {flat} fragment F40 on T {{a}}")), Some(DocumentTooDeep));
}

#[test]
fn fragments_are_counted_as_if_written_out() {
    assert_eq!(told(&doubling(9)), None);
    for levels in [12, 25] {
        assert_eq!(told(&doubling(levels)), Some(DocumentTooWide), "{levels}");
    }
    // Also when nothing spreads them, and when no single operation has too many.
    let unused = doubling(12).replacen("{x{...F1}}", "{a}", 1);
    assert_eq!(told(&unused), Some(DocumentTooWide));
    let spread = |operations: usize| {
        let queries: String = (0..operations).map(|n| format!("query Q{n} {{x{{...F1}}}} ")).collect();
        doubling(8).replacen("{x{...F1}}", &queries, 1)
    };
    assert_eq!(told(&spread(4)), None);
    assert_eq!(told(&spread(9)), Some(DocumentTooWide));
    let roots = format!("{{...F}} fragment F on Query {{{}}}", "a ".repeat(limits::ROOT_FIELDS + 1));
    assert_eq!(told(&roots), Some(DocumentTooWide));
}

#[test]
fn a_fragment_that_spreads_itself_is_found_on_any_way() {
    for text in [
        "{...A} fragment A on Query {...A}",
        "{...A} fragment A on Query {a{...B}} fragment B on Query {b{...A}}",
        "{a} fragment A on Query {...B} fragment B on Query {...C} fragment C on Query {...A}",
    ] {
        assert_eq!(told(text), Some(ValidationFailed), "{text}");
    }
    assert_eq!(told("{...Missing}"), None);
}

#[test]
fn what_is_no_graphql_is_told_by_its_place_alone() {
    let secret = "hemmelig".repeat(1000);
    let refusal = admit(&format!("{{\n  a(b: \"{secret}\" }}")).expect_err("a refusal");
    assert_eq!(refusal.code, ParseFailed);
    assert!(!refusal.message.contains("hemmelig"), "{}", refusal.message);
    assert_eq!(refusal.at.map(|place| place.line), Some(2));
    for text in ["", "{", "}", "type A { b: C }", "{a} {b}", "query A {a} query A {b}", "fragment A on B {c}"] {
        assert_eq!(told(text), Some(ParseFailed), "{text}");
    }
}

proptest::proptest! {
    /// The guard ends, and what it lets through keeps its limits, whatever the fragments do.
    #[test]
    fn any_web_of_fragments_is_counted(spreads in proptest::collection::vec((0_usize..12, 0_usize..12), 0..60)) {
        let mut fragments = vec![String::from("a "); 12];
        for (from, to) in spreads {
            fragments[from] += &format!("b{{...F{to}}} ");
        }
        let text: String = fragments.iter().enumerate().map(|(n, body)| format!("fragment F{n} on T {{{body}}} ")).collect();
        let outcome = told(&format!("{{...F0}} {text}"));
        proptest::prop_assert!(matches!(outcome, None | Some(ValidationFailed | DocumentTooWide | DocumentTooDeep)));
    }
}
