//! Counts what an answer may hold, before it is made: walks a document along the schema, through fragments and
//! interfaces, and multiplies by the sizes of lists. Each part is counted once and remembered, and the sums stop
//! at the largest number.

use std::collections::HashMap;

use async_graphql::parser::types::{
    Directive, ExecutableDocument, Field as Asked, OperationDefinition, OperationType, Selection, SelectionSet,
};
use async_graphql::{Name, Pos, Positioned, Value, Variables};

use super::Cost;
use super::shape::{Field, Shape, Size, TypeId};
use crate::graphql::page::MAX;

/// What an operation may cost at the most.
pub fn weigh(shape: &Shape, document: &ExecutableDocument, operation: &OperationDefinition, given: &Variables) -> Cost {
    let root = match operation.ty {
        OperationType::Query => "Query",
        OperationType::Mutation => "Mutation",
        OperationType::Subscription => "Subscription",
    };
    let Some(root) = shape.find(root) else { return Cost::default() };
    let mut scales = Scales { shape, document, operation, given, known: HashMap::new() };
    scales.set(&operation.selection_set, root, Sized::None)
}

/// What the field above says of how many items its fields have.
#[derive(Clone, Copy)]
enum Sized<'a> {
    None,
    Of(&'a [String], u64),
}

struct Scales<'a> {
    shape: &'a Shape,
    document: &'a ExecutableDocument,
    operation: &'a OperationDefinition,
    given: &'a Variables,
    /// What has been counted, by the place of the selection, its type, and the size that its parent gave.
    known: HashMap<(Pos, TypeId, u64), Cost>,
}

impl<'a> Scales<'a> {
    /// A selection on a type. Where that stands for several, an answer holds one of them: the most costly counts.
    fn set(&mut self, set: &'a Positioned<SelectionSet>, on: TypeId, sized: Sized<'a>) -> Cost {
        let shape = self.shape;
        let objects = shape.composite(on).stands_for.iter();
        objects.map(|object| self.on(set, *object, sized)).fold(Cost::default(), Cost::max)
    }

    fn on(&mut self, set: &'a Positioned<SelectionSet>, object: TypeId, sized: Sized<'a>) -> Cost {
        let key = (set.pos, object, if let Sized::Of(_, size) = sized { size } else { 0 });
        if let Some(cost) = self.known.get(&key) {
            return *cost;
        }
        // A fragment that spreads itself has been refused; this only makes sure that the walk ends.
        self.known.insert(key, Cost::default());
        let mut cost = Cost::default();
        for selection in &set.node.items {
            if self.is_left_out(selection.node.directives()) {
                continue;
            }
            cost = cost.and(match &selection.node {
                Selection::Field(field) => self.field(&field.node, object, sized),
                Selection::InlineFragment(fragment) => {
                    let on = fragment.node.type_condition.as_ref().map(|condition| &condition.node.on.node);
                    self.fragment(&fragment.node.selection_set, on, object, sized)
                }
                Selection::FragmentSpread(spread) => {
                    match self.document.fragments.get(&spread.node.fragment_name.node) {
                        Some(fragment) => {
                            let on = &fragment.node.type_condition.node.on.node;
                            self.fragment(&fragment.node.selection_set, Some(on), object, sized)
                        }
                        None => Cost::default(),
                    }
                }
            });
        }
        self.known.insert(key, cost);
        cost
    }

    fn fragment(
        &mut self,
        set: &'a Positioned<SelectionSet>,
        on: Option<&Name>,
        object: TypeId,
        sized: Sized<'a>,
    ) -> Cost {
        let applies = on.is_none_or(|name| {
            self.shape.find(name).is_some_and(|on| self.shape.composite(on).stands_for.contains(&object))
        });
        if applies { self.on(set, object, sized) } else { Cost::default() }
    }

    fn field(&mut self, asked: &'a Asked, object: TypeId, sized: Sized<'a>) -> Cost {
        let shape = self.shape;
        let name = &asked.name.node;
        let introspection = match name.as_str() {
            "__typename" => return Cost::value(),
            "__schema" => shape.find("__Schema"),
            "__type" => shape.find("__Type"),
            _ => None,
        };
        if let Some(on) = introspection {
            return self.set(&asked.selection_set, on, Sized::None).of_object(1).as_introspection();
        }
        // A field that is not there is for the validation to tell.
        let Some(field) = shape.composite(object).fields.get(name) else { return Cost::default() };
        let from_above = match sized {
            Sized::Of(names, size) if names.iter().any(|sized| sized == name) => Some(size),
            _ => None,
        };
        let (times, below) = match &field.size {
            Size::One => (1, Sized::None),
            Size::Assumed(size) => (from_above.unwrap_or(*size), Sized::None),
            Size::Sliced { by, otherwise, below } => {
                let size = self.slice(asked, by).unwrap_or(*otherwise);
                if below.is_empty() { (size, Sized::None) } else { (1, Sized::Of(below, size)) }
            }
        };
        self.items(asked, field, times, below)
    }

    fn items(&mut self, asked: &'a Asked, field: &Field, times: u64, below: Sized<'a>) -> Cost {
        let items = match field.leads_to {
            Some(on) => self.set(&asked.selection_set, on, below).of_object(times),
            None => Cost::value().times(times),
        };
        Cost { points: items.points.saturating_add(field.weight), ..items }
    }

    /// How many items the arguments ask for: at least one and at most a page, whatever they say.
    fn slice(&self, asked: &Asked, by: &[String]) -> Option<u64> {
        let given =
            |name: &String| asked.get_argument(name)?.node.clone().into_const_with(|name| self.variable(&name)).ok();
        let sizes = by.iter().filter_map(|name| match given(name)? {
            Value::Number(number) => Some(number.as_i64().map_or(u64::from(MAX), |n| u64::try_from(n).unwrap_or(1))),
            Value::List(items) => Some(items.len() as u64),
            Value::Null => None,
            _ => Some(1),
        });
        sizes.max().map(|size| size.clamp(1, u64::from(MAX)))
    }

    fn variable(&self, name: &Name) -> Result<Value, ()> {
        let default = || {
            let definitions = self.operation.variable_definitions.iter();
            definitions.map(|definition| &definition.node).find(|own| own.name.node == *name)?.default_value()
        };
        self.given.get(name).or_else(default).cloned().ok_or(())
    }

    /// Whether `@skip` or `@include` takes a selection out.
    fn is_left_out(&self, directives: &[Positioned<Directive>]) -> bool {
        directives.iter().any(|directive| {
            let taken_out_when = match directive.node.name.node.as_str() {
                "skip" => true,
                "include" => false,
                _ => return false,
            };
            let condition = directive.node.get_argument("if");
            let given = condition.and_then(|it| it.node.clone().into_const_with(|name| self.variable(&name)).ok());
            given == Some(Value::Boolean(taken_out_when))
        })
    }
}
