//! What requests cost, as tables over a small schema.

use async_graphql::{Request, Variables};
use serde_json::{Value, json};

use super::*;
use crate::graphql::errors::Code;
use crate::graphql::variables;

const SCHEMA: &str = r#"
interface Named { name: String!, friends(first: Int): NamedConnection! @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"]) }
type Cat implements Named { name: String!, lives: [Int!]! @listSize(assumedSize: 9), friends(first: Int): NamedConnection! @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"]) }
type Dog implements Named { name: String!, tricks: [Trick!]! @listSize(assumedSize: 4) @cost(weight: "7"), friends(first: Int): NamedConnection! @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"]) }
type Trick { title: String! }
type NamedConnection { edges: [NamedEdge!]!, nodes: [Named!]!, totalCount: Int! @cost(weight: "3") }
type NamedEdge { node: Named! }
type Query {
  cat: Cat, named: Named, trick: Trick
  all(first: Int, last: Int): NamedConnection! @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"])
  some(ids: [ID!]!): [Named]! @listSize(slicingArguments: ["ids"])
}
scalar Date
enum Colour { RED GREEN }
input Filter { colour: Colour, on: Date, not: [Filter!], name: String! = "x", must: Int! }
input Lookup @oneOf { id: ID, slug: String }
schema { query: Query }
"#;

fn weighed(query: &str, variables: Value) -> Result<Cost, Refusal> {
    let mut request = Request::new(query);
    let document = request.parsed_query().expect("GraphQL");
    let operation = document.operations.iter().next().expect("an operation").1;
    Cost::of(&Shape::of(SCHEMA), document, &operation.node, &Variables::from_json(variables))
}

/// Nodes, and points without those for the request itself.
fn cost(query: &str, variables: Value) -> (u64, u64) {
    let cost = weighed(query, variables).expect("a cost");
    (cost.nodes, cost.points - REQUEST)
}

#[test]
fn every_object_and_every_value_is_a_point_and_lists_are_as_long_as_the_schema_says() {
    for (query, expected) in [
        ("{ __typename }", (0, 1)),
        ("{ cat { name } }", (1, 2)),
        ("{ cat { name again: name } }", (1, 3)),
        ("{ cat { lives } }", (1, 10)),
        ("{ named { ... on Dog { tricks { title } } } }", (5, 1 + 7 + 4 * 2)),
        ("{ all { nodes { name } } }", (21, 1 + 20 * 2)),
        ("{ all { edges { node { name } } totalCount } }", (41, 1 + 20 * 3 + 1 + 3)),
        ("{ all(first: 3) { nodes { name } edges { node { name } } } }", (1 + 3 + 6, 1 + 3 * 2 + 3 * 3)),
        ("{ some(ids: [1, 2, 3]) { name } }", (3, 6)),
        (
            "{ all(first: 2) { nodes { friends(first: 5) { nodes { name } } } } }",
            (1 + 2 * (1 + 1 + 5), 1 + 2 * (1 + 1 + 5 * 2)),
        ),
        ("{ missing { name } cat { missing } }", (1, 1)),
    ] {
        assert_eq!(cost(query, json!({})), expected, "{query}");
    }
}

#[test]
fn page_sizes_are_clamped_before_they_are_multiplied() {
    let nodes = |size: &str| cost(&format!("{{ all(first: {size}) {{ nodes {{ name }} }} }}"), json!({})).0;
    for (size, expected) in [
        ("1", 2),
        ("100", 101),
        ("101", 101),
        ("2147483647", 101),
        ("99999999999999999999", 101),
        ("-1", 2),
        ("0", 2),
        ("null", 21),
    ] {
        assert_eq!(nodes(size), expected, "{size}");
    }
    let query = "query($n: Int = 7, $m: Int) { all(first: $n, last: $m) { nodes { name } } }";
    for (variables, expected) in [
        (json!({}), 8),
        (json!({ "n": 30 }), 31),
        (json!({ "n": 30, "m": 40 }), 41),
        (json!({ "n": null }), 21),
        (json!({ "n": -5 }), 2),
        (json!({ "n": "many" }), 2),
    ] {
        assert_eq!(cost(query, variables.clone()).0, expected, "{variables}");
    }
}

#[test]
fn what_hangs_under_an_interface_is_counted_too() {
    let page = "friends(first: 100) { nodes { name } }";
    let plain = cost(&format!("{{ all(first: 10) {{ nodes {{ {page} }} }} }}"), json!({})).0;
    assert_eq!(plain, 1 + 10 * (1 + 1 + 100));
    for (inside, nodes) in [
        (format!("... on Named {{ {page} }}"), plain),
        (format!("... on Cat {{ {page} }}"), plain),
        ("...F".to_owned(), plain),
        // An answer holds a cat or a dog, so the dearer of both counts.
        (format!("... on Cat {{ {page} }} ... on Dog {{ tricks {{ title }} }}"), plain),
        (format!("... on Cat {{ name }} ... on Dog {{ tricks {{ title }} {page} }}"), plain + 10 * 4),
        (format!("... on Trick {{ title }} {page}"), plain),
    ] {
        let query = format!("{{ all(first: 10) {{ nodes {{ {inside} }} }} }} fragment F on Named {{ {page} }}");
        assert_eq!(cost(&query, json!({})).0, nodes, "{inside}");
    }
}

#[test]
fn what_is_skipped_costs_nothing() {
    let query = "query($no: Boolean!) { cat @include(if: $no) { name } named @skip(if: true) { name } trick @skip(if: $no) { title } }";
    assert_eq!(cost(query, json!({ "no": false })), (1, 2));
    assert_eq!(cost(query, json!({ "no": true })), (1, 2));
    assert_eq!(cost(query, json!({})), (2, 4));
}

#[test]
fn pages_in_pages_are_refused_before_they_overflow() {
    let mut query = String::from("name");
    for _ in 0..12 {
        query = format!("friends(first: 2147483647) {{ nodes {{ {query} }} edges {{ node {{ {query} }} }} }}");
        if query.len() > 4000 {
            break;
        }
    }
    let refusal = weighed(&format!("{{ named {{ {query} }} }}"), json!({})).expect_err("a refusal");
    assert_eq!(refusal.code, Code::CostTooHigh);
    // With fragments instead of copies, for as many levels as there may be tokens.
    let fragments = (0..40).map(|n| {
        format!("fragment F{n} on Named {{ friends(first: 100) {{ nodes {{ ...F{0} }} edges {{ node {{ ...F{0} }} }} }} }} ", n + 1)
    });
    let query = format!("{{ named {{ ...F0 }} }} {} fragment F40 on Named {{ name }}", fragments.collect::<String>());
    assert_eq!(weighed(&query, json!({})).expect_err("a refusal").code, Code::CostTooHigh);
}

#[test]
fn introspection_has_its_own_account() {
    let cost = weighed("{ __schema { types { name fields { name type { name } } } } }", json!({})).expect("a cost");
    assert_eq!(cost.nodes, 0);
    assert!(cost.introspection > 20, "{cost:?}");
    let nested = "fields { type { ".repeat(9) + "name" + &" } }".repeat(9);
    let refusal = weighed(&format!("{{ __schema {{ types {{ {nested} }} }} }}"), json!({})).expect_err("a refusal");
    assert_eq!(refusal.code, Code::CostTooHigh);
}

#[test]
fn variables_must_be_what_the_operation_declares() {
    let told = |declared: &str, variables: Value| {
        let mut request = Request::new(format!("query({declared}) {{ __typename }}"));
        let document = request.parsed_query().expect("GraphQL");
        let operation = &document.operations.iter().next().expect("an operation").1.node;
        variables::check(&Shape::of(SCHEMA), operation, &Variables::from_json(variables)).err().map(|it| it.code)
    };
    let wrong = Some(Code::BadUserInput);
    for (declared, variables, expected) in [
        ("$a: Int", json!({}), None),
        ("$a: Int!", json!({}), wrong),
        ("$a: Int! = 3", json!({}), None),
        ("$a: Int! = 3", json!({ "a": null }), wrong),
        ("$a: Int", json!({ "a": 2_147_483_648_i64 }), wrong),
        ("$a: Int", json!({ "a": 1.5 }), wrong),
        ("$a: Int", json!({ "a": "1" }), wrong),
        ("$a: Float", json!({ "a": 1 }), None),
        ("$a: ID!", json!({ "a": 1 }), None),
        ("$a: ID!", json!({ "a": null }), wrong),
        ("$a: String", json!({ "a": 1 }), wrong),
        ("$a: Boolean", json!({ "a": "true" }), wrong),
        ("$a: [Int!]", json!({ "a": 1 }), None),
        ("$a: [Int!]", json!({ "a": [1, null] }), wrong),
        ("$a: [[Int]]", json!({ "a": [[1], [null, 2]] }), None),
        ("$a: Colour", json!({ "a": "RED" }), None),
        ("$a: Colour", json!({ "a": "red" }), wrong),
        ("$a: Date", json!({ "a": "any" }), None),
        ("$a: Filter", json!({ "a": { "must": 1 } }), None),
        ("$a: Filter", json!({ "a": {} }), wrong),
        ("$a: Filter", json!({ "a": { "must": 1, "no": 1 } }), wrong),
        ("$a: Filter", json!({ "a": { "must": 1, "not": [{ "must": 2, "colour": "BLUE" }] } }), wrong),
        ("$a: Lookup!", json!({ "a": { "id": "x" } }), None),
        ("$a: Lookup!", json!({ "a": { "id": "x", "slug": "y" } }), wrong),
        ("$a: Lookup!", json!({ "a": { "id": null } }), wrong),
        ("$a: [Nope!]", json!({}), Some(Code::ValidationFailed)),
        ("$a: Cat", json!({}), Some(Code::ValidationFailed)),
    ] {
        assert_eq!(told(declared, variables.clone()), expected, "{declared} {variables}");
    }
}
