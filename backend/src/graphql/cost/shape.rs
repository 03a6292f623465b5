//! The schema as far as costs go: which fields a type has, where they lead, and how many items come of them.
//! Read once from the schema as it is printed, so that what is counted is what everybody can read.

use std::collections::HashMap;

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, ConstDirective, FieldDefinition, InputObjectType, Type, TypeDefinition, TypeKind, TypeSystemDefinition,
};
use async_graphql::{Name, Positioned, Value};

/// The number of a type.
pub type TypeId = usize;

/// The schema as far as costs go.
#[derive(Debug, Default)]
pub struct Shape {
    objects: Vec<Composite>,
    by_name: HashMap<Name, TypeId>,
    /// What may be handed in.
    pub inputs: HashMap<Name, Input>,
}

/// A type with fields, or one that stands for several of those.
#[derive(Debug, Default)]
pub struct Composite {
    /// Its fields.
    pub fields: HashMap<Name, Field>,
    /// The types that an answer may hold in its place; of a type with objects of its own, itself.
    pub stands_for: Vec<TypeId>,
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Where it leads; nowhere, for a plain value.
    pub leads_to: Option<TypeId>,
    /// How many items come of it.
    pub size: Size,
    /// Points besides those for its values.
    pub weight: u64,
}

/// How many items come of a field.
#[derive(Debug)]
pub enum Size {
    /// A single one.
    One,
    /// About so many.
    Assumed(u64),
    /// As many as arguments say.
    Sliced {
        /// The arguments.
        by: Vec<String>,
        /// So many when none of them is given.
        otherwise: u64,
        /// The fields below that have so many; the field itself when there are none.
        below: Vec<String>,
    },
}

/// A type of what may be handed in.
#[derive(Debug)]
pub enum Input {
    /// A value of its own making.
    Scalar,
    /// One of these words.
    Enum(Vec<Name>),
    /// These fields.
    Object {
        /// The fields, and of which type each is.
        fields: HashMap<Name, Type>,
        /// The fields that must be there.
        required: Vec<Name>,
        /// Whether there is exactly one of them.
        is_one_of: bool,
    },
}

/// Items of a list that says nothing of its size. A test holds that there is none.
const UNSAID: u64 = 10;

impl Shape {
    /// Reads a schema.
    pub fn of(sdl: &str) -> Self {
        let schema = types_of(sdl);
        let mut introspection = types_of(&introspection(&schema));
        let mut types = schema;
        types.append(&mut introspection);
        let mut shape = Self::default();
        for definition in &types {
            shape.name(definition);
        }
        for definition in types {
            shape.describe(definition);
        }
        shape
    }

    /// The number of a type with fields.
    pub fn find(&self, name: &str) -> Option<TypeId> {
        self.by_name.get(name).copied()
    }

    /// The type with this number.
    pub fn composite(&self, id: TypeId) -> &Composite {
        &self.objects[id]
    }

    fn name(&mut self, definition: &TypeDefinition) {
        let is_composite = matches!(definition.kind, TypeKind::Object(_) | TypeKind::Interface(_) | TypeKind::Union(_));
        if is_composite {
            self.by_name.insert(definition.name.node.clone(), self.objects.len());
            self.objects.push(Composite::default());
        }
    }

    fn describe(&mut self, definition: TypeDefinition) {
        let name = definition.name.node;
        let is_one_of = definition.directives.iter().any(|directive| directive.node.name.node == "oneOf");
        match definition.kind {
            TypeKind::Object(object) => {
                let Some(id) = self.find(&name) else { return };
                self.objects[id].stands_for.push(id);
                for interface in object.implements {
                    self.stands_for(&interface.node, id);
                }
                self.objects[id].fields = self.fields(object.fields);
            }
            TypeKind::Interface(interface) => {
                let Some(id) = self.find(&name) else { return };
                self.objects[id].fields = self.fields(interface.fields);
            }
            TypeKind::Union(union) => {
                for member in union.members {
                    if let Some(member) = self.find(&member.node) {
                        self.stands_for(&name, member);
                    }
                }
            }
            TypeKind::Scalar => drop(self.inputs.insert(name, Input::Scalar)),
            TypeKind::Enum(words) => {
                let words = words.values.into_iter().map(|word| word.node.value.node).collect();
                self.inputs.insert(name, Input::Enum(words));
            }
            TypeKind::InputObject(input) => drop(self.inputs.insert(name, input_object(input, is_one_of))),
        }
    }

    fn stands_for(&mut self, name: &str, object: TypeId) {
        if let Some(id) = self.find(name) {
            self.objects[id].stands_for.push(object);
        }
    }

    fn fields(&self, fields: Vec<Positioned<FieldDefinition>>) -> HashMap<Name, Field> {
        let read = |field: FieldDefinition| {
            let directives = field.directives;
            let weight = argument(&directives, "cost", "weight").and_then(|weight| match weight {
                Value::String(weight) => weight.parse().ok(),
                _ => None,
            });
            let field_type = &field.ty.node;
            let shape = Field {
                leads_to: self.find(innermost(field_type)),
                size: size(&directives, matches!(field_type.base, BaseType::List(_))),
                weight: weight.unwrap_or(0),
            };
            (field.name.node, shape)
        };
        fields.into_iter().map(|field| read(field.node)).collect()
    }
}

fn types_of(sdl: &str) -> Vec<TypeDefinition> {
    let definitions = parse_schema(sdl).map(|document| document.definitions).unwrap_or_default();
    let types = definitions.into_iter().filter_map(|definition| match definition {
        TypeSystemDefinition::Type(definition) => Some(definition.node),
        _ => None,
    });
    types.collect()
}

/// The name within all lists.
pub fn innermost(field_type: &Type) -> &Name {
    match &field_type.base {
        BaseType::Named(name) => name,
        BaseType::List(items) => innermost(items),
    }
}

fn input_object(input: InputObjectType, is_one_of: bool) -> Input {
    let fields = || input.fields.iter().map(|field| &field.node);
    let required = fields().filter(|field| !field.ty.node.nullable && field.default_value.is_none());
    Input::Object {
        required: required.map(|field| field.name.node.clone()).collect(),
        fields: fields().map(|field| (field.name.node.clone(), field.ty.node.clone())).collect(),
        is_one_of,
    }
}

fn argument<'a>(directives: &'a [Positioned<ConstDirective>], name: &str, argument: &str) -> Option<&'a Value> {
    let directive = directives.iter().find(|directive| directive.node.name.node == name)?;
    directive.node.get_argument(argument).map(|value| &value.node)
}

fn size(directives: &[Positioned<ConstDirective>], is_list: bool) -> Size {
    let names = |name: &str| match argument(directives, "listSize", name) {
        Some(Value::List(names)) => names
            .iter()
            .filter_map(|name| match name {
                Value::String(name) => Some(name.clone()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    let assumed = match argument(directives, "listSize", "assumedSize") {
        Some(Value::Number(size)) => size.as_u64(),
        _ => None,
    };
    let by: Vec<String> = names("slicingArguments");
    match (by.is_empty(), is_list) {
        (false, _) => Size::Sliced { by, otherwise: assumed.unwrap_or(UNSAID), below: names("sizedFields") },
        (true, true) => Size::Assumed(assumed.unwrap_or(UNSAID)),
        (true, false) => Size::One,
    }
}

/// The types of the introspection, with as many of each as this schema has.
fn introspection(types: &[TypeDefinition]) -> String {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut count = |what, number| *counts.entry(what).or_default() += number;
    for definition in types {
        match &definition.kind {
            TypeKind::Object(object) => {
                count("composites", 1);
                count("fields", object.fields.len());
                count("arguments", object.fields.iter().map(|field| field.node.arguments.len()).sum());
                count("interfaces", object.implements.len());
            }
            TypeKind::Enum(words) => {
                count("enums", 1);
                count("words", words.values.len());
            }
            TypeKind::InputObject(input) => {
                count("input objects", 1);
                count("inputs", input.fields.len());
            }
            TypeKind::Interface(_) | TypeKind::Scalar | TypeKind::Union(_) => {}
        }
    }
    let total = |what: &str| counts.get(what).copied().unwrap_or(0);
    // On the average of those that have any, and one at least.
    let each = |what: &str, of: &str| total(what).div_ceil(total(of).max(1)).max(1).to_string();
    include_str!("introspection.graphql")
        .replace("$types", &(types.len() + 15).to_string())
        .replace("$directives", "8")
        .replace("$fields", &each("fields", "composites"))
        .replace("$arguments", &each("arguments", "fields"))
        .replace("$interfaces", &each("interfaces", "composites"))
        .replace("$words", &each("words", "enums"))
        .replace("$inputs", &each("inputs", "input objects"))
}
