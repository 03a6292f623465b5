//! The schema is current, described, and as Relay and Node.js tools expect it.

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{ServiceDocument, TypeKind, TypeSystemDefinition};
use sammenheng::graphql::root::sdl;

use crate::support::backend;

fn committed(path: &str) -> String {
    std::fs::read_to_string(backend().join(path)).expect(path)
}

#[test]
fn the_printed_schema_is_the_committed_one() {
    similar_asserts::assert_eq!(committed("../schema.graphql"), sdl(), "run `make schema` and look at the difference");
}

#[test]
fn the_json_schema_of_plan_documents_is_the_committed_one() {
    let now = sammenheng::document::schema::text();
    let before = committed("plan-document.schema.json");
    similar_asserts::assert_eq!(before, now, "run `make schema` and look at the difference");
}

fn document() -> ServiceDocument {
    parse_schema(sdl()).expect("a schema")
}

#[test]
fn every_type_field_argument_and_word_is_described() {
    let mut bare = Vec::new();
    for definition in document().definitions {
        let TypeSystemDefinition::Type(definition) = definition else { continue };
        let definition = definition.node;
        let name = definition.name.node.to_string();
        let mut expect = |what: String, described: bool| {
            if !described {
                bare.push(what);
            }
        };
        expect(name.clone(), definition.description.is_some());
        let fields = match definition.kind {
            TypeKind::Object(object) => object.fields,
            TypeKind::Interface(interface) => interface.fields,
            TypeKind::Enum(words) => {
                for word in words.values {
                    expect(format!("{name}.{}", word.node.value.node), word.node.description.is_some());
                }
                continue;
            }
            TypeKind::InputObject(input) => {
                for field in input.fields {
                    expect(format!("{name}.{}", field.node.name.node), field.node.description.is_some());
                }
                continue;
            }
            TypeKind::Scalar | TypeKind::Union(_) => continue,
        };
        for field in fields {
            let place = format!("{name}.{}", field.node.name.node);
            for argument in field.node.arguments {
                let described = argument.node.description.is_some();
                expect(format!("{place}({})", argument.node.name.node), described);
            }
            expect(place, field.node.description.is_some());
        }
    }
    assert!(bare.is_empty(), "without a description: {bare:#?}");
}

/// Names that the design promises to integrators and to the pages.
#[test]
fn the_names_that_others_build_on_are_there() {
    let sdl = sdl();
    for promised in [
        "interface Node",
        "interface Organisation",
        "type Region implements Organisation & Node",
        "type Municipality implements Organisation & Node",
        "type Unit implements Organisation & Node",
        "type ExternalOrganisation implements Organisation & Node",
        "input PlanLookup @oneOf",
        "scalar Date",
        "scalar LocalTime",
        "scalar DateTime",
        "scalar URL",
    ] {
        assert!(sdl.contains(promised), "{promised}");
    }
}
