//! Objects that are in memory, answered field by field without a future for each.
//!
//! The library makes a future of every field, on the heap, and polls them side by
//! side, so that fields which wait for the database wait together. Most fields of
//! a plan's parts wait for nothing. Here those are answered where they stand, in
//! the order in which they were asked for, and only the others side by side.
//!
//! Never shows a field to an extension of the schema; there is none that asks.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;

use async_graphql::futures_util::future::join_all;
use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{Field, Selection, SelectionSet};
use async_graphql::registry::Registry;
use async_graphql::{
    ContainerType, ContextSelectionSet, Name, OutputType, Positioned, ServerError, ServerResult, Value,
};

/// An object, and which of its fields may wait for the database.
pub trait Waits: OutputType + ContainerType {
    /// Their names. A field that waits and is not here is answered all the same, but
    /// the fields behind it wait their turn.
    const WAITS: &'static [&'static str];
}

/// A value in an answer whose fields are answered as this module does.
#[derive(Clone, Debug)]
pub struct Ready<T>(pub T);

impl<T: Waits> OutputType for Ready<T> {
    fn type_name() -> Cow<'static, str> {
        T::type_name()
    }

    fn qualified_type_name() -> String {
        T::qualified_type_name()
    }

    fn introspection_type_name(&self) -> Cow<'static, str> {
        self.0.introspection_type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        T::create_type_info(registry)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        // On the heap, for an object may hold objects of its own type.
        let answer: Pin<Box<dyn Future<Output = ServerResult<Value>> + Send + '_>> = Box::pin(answer(ctx, &self.0));
        answer.await
    }
}

/// The fields of an object that were asked for.
async fn answer<T: Waits>(ctx: &ContextSelectionSet<'_>, object: &T) -> ServerResult<Value> {
    let mut fields = Vec::with_capacity(ctx.item.node.items.len());
    gather::<T>(ctx, ctx.item, &mut fields)?;
    let mut answers: Vec<Option<Value>> = Vec::with_capacity(fields.len());
    let mut waiting: Vec<(usize, Waiting<'_>)> = Vec::new();
    for (place, field) in fields.iter().enumerate() {
        let name = field.node.name.node.as_str();
        answers.push(if name == "__typename" {
            Some(Value::String(object.introspection_type_name().into_owned()))
        } else if T::WAITS.contains(&name) {
            waiting.push((place, Box::pin(field_of(ctx, object, field))));
            None
        } else {
            field_of(ctx, object, field).await
        });
    }
    let (places, waiting): (Vec<usize>, Vec<Waiting<'_>>) = waiting.into_iter().unzip();
    for (place, answer) in places.into_iter().zip(join_all(waiting).await) {
        answers[place] = answer;
    }
    let mut values = IndexMap::with_capacity(fields.len());
    for (field, answer) in fields.into_iter().zip(answers) {
        if let Some(answer) = answer {
            put(&mut values, field.node.response_key().node.clone(), answer);
        }
    }
    Ok(if values.is_empty() { Value::Null } else { Value::Object(values) })
}

/// A field that waits.
type Waiting<'a> = Pin<Box<dyn Future<Output = Option<Value>> + Send + 'a>>;

/// The answer to one field; none when it failed, which is told with the errors.
async fn field_of<T: Waits>(ctx: &ContextSelectionSet<'_>, object: &T, field: &Positioned<Field>) -> Option<Value> {
    match object.resolve_field(&ctx.with_field(field)).await {
        Ok(value) => Some(value.unwrap_or_default()),
        Err(error) => {
            ctx.add_error(error);
            None
        }
    }
}

/// The fields of a selection, and of the fragments that are of the object's type.
fn gather<'a, T: Waits>(
    ctx: &ContextSelectionSet<'a>,
    selection: &'a Positioned<SelectionSet>,
    fields: &mut Vec<&'a Positioned<Field>>,
) -> ServerResult<()> {
    for selection in &selection.node.items {
        let (condition, within) = match &selection.node {
            Selection::Field(field) => {
                fields.push(field);
                continue;
            }
            Selection::InlineFragment(fragment) => {
                (fragment.node.type_condition.as_ref(), &fragment.node.selection_set)
            }
            Selection::FragmentSpread(spread) => {
                let name = &spread.node.fragment_name;
                let unknown = || ServerError::new(format!("Unknown fragment \"{}\".", name.node), Some(spread.pos));
                let fragment = ctx.query_env.fragments.get(&name.node).ok_or_else(unknown)?;
                (Some(&fragment.node.type_condition), &fragment.node.selection_set)
            }
        };
        let own = T::type_name();
        let implements = |of: &str| ctx.schema_env.registry.implements.get(&*own).is_some_and(|all| all.contains(of));
        if condition.is_none_or(|condition| condition.node.on.node == *own || implements(&condition.node.on.node)) {
            gather::<T>(ctx, within, fields)?;
        }
    }
    Ok(())
}

/// A field that is asked for twice is answered once, with all that was asked of it.
fn put(values: &mut IndexMap<Name, Value>, name: Name, value: Value) {
    match values.get_mut(&name) {
        Some(known) => merge(known, value),
        None => drop(values.insert(name, value)),
    }
}

fn merge(known: &mut Value, more: Value) {
    match (known, more) {
        (Value::Object(known), Value::Object(more)) => {
            more.into_iter().for_each(|(name, value)| put(known, name, value));
        }
        (Value::List(known), Value::List(more)) => {
            known.iter_mut().zip(more).for_each(|(known, more)| merge(known, more));
        }
        _ => {}
    }
}

/// Says of objects which of their fields may wait.
macro_rules! waits {
    ($($object:ty: [$($field:literal),* $(,)?];)*) => {$(
        impl $crate::graphql::ready::Waits for $object {
            const WAITS: &'static [&'static str] = &[$($field),*];
        }
    )*};
}
pub(crate) use waits;
