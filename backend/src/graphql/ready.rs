//! Objects whose fields are mostly in memory, answered where they stand.
//!
//! The library makes a task of every field, so that fields which wait for the
//! database wait together. Most fields of a plan's parts wait for nothing, and a
//! task for each costs more than the answer. Here a field is run at once, as far as
//! it comes, in the order in which it was asked for; only those that then wait are
//! kept, and wait together as before.
//!
//! Never shows a field to an extension of the schema; there is none that asks.

use std::borrow::Cow;
use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::task::Poll;

use async_graphql::futures_util::future::{BoxFuture, OptionFuture, join_all};
use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{Field, Selection, SelectionSet};
use async_graphql::registry::Registry;
use async_graphql::{ContextSelectionSet, Name, ObjectType, OutputType, Positioned, ServerError, ServerResult, Value};

/// An object in an answer whose fields are answered as this module does.
#[derive(Clone, Debug)]
pub struct Ready<T>(pub T);

impl<T: From<Arc<M>>, M> From<Arc<M>> for Ready<T> {
    fn from(row: Arc<M>) -> Self {
        Self(row.into())
    }
}

impl<T: ObjectType> OutputType for Ready<T> {
    fn type_name() -> Cow<'static, str> {
        T::type_name()
    }

    fn qualified_type_name() -> String {
        T::qualified_type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        T::create_type_info(registry)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        // On the heap, for an object may hold objects of its own type.
        let answers: BoxFuture<'_, ServerResult<Value>> = Box::pin(answers(ctx, &self.0));
        answers.await
    }
}

/// The fields of an object that were asked for.
async fn answers<T: ObjectType>(ctx: &ContextSelectionSet<'_>, object: &T) -> ServerResult<Value> {
    let mut fields = Vec::with_capacity(ctx.item.node.items.len());
    gather::<T>(ctx, &ctx.item.node, &mut fields)?;
    let answers = together(fields.iter().map(|field| answer(ctx, object, field))).await;
    let mut values = IndexMap::with_capacity(fields.len());
    for (field, answer) in fields.into_iter().zip(answers) {
        if let Some(answer) = answer {
            put(&mut values, field.node.response_key().node.clone(), answer);
        }
    }
    Ok(if values.is_empty() { Value::Null } else { Value::Object(values) })
}

/// The fields of a selection, and of the fragments that are of the object's type.
fn gather<'a, T: ObjectType>(
    ctx: &ContextSelectionSet<'a>,
    selections: &'a SelectionSet,
    fields: &mut Vec<&'a Positioned<Field>>,
) -> ServerResult<()> {
    for selection in &selections.items {
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
            gather::<T>(ctx, &within.node, fields)?;
        }
    }
    Ok(())
}

/// The answer to one field; none when it failed, which is told with the errors.
async fn answer<T: ObjectType>(ctx: &ContextSelectionSet<'_>, object: &T, field: &Positioned<Field>) -> Option<Value> {
    if field.node.name.node == "__typename" {
        return Some(Value::String(object.introspection_type_name().into_owned()));
    }
    match object.resolve_field(&ctx.with_field(field)).await {
        Ok(value) => Some(value.unwrap_or_default()),
        Err(error) => {
            ctx.add_error(error);
            None
        }
    }
}

/// What futures that run side by side come to, in their order. One that waits for
/// nothing leaves its place on the heap to the next.
async fn together<F: Future>(mut futures: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut outcomes = Vec::with_capacity(futures.size_hint().0);
    let (mut places, mut waiting) = (Vec::new(), Vec::new());
    let mut turn = Box::pin(OptionFuture::default());
    poll_fn(|task| {
        for future in futures.by_ref() {
            turn.as_mut().set(Some(future).into());
            let outcome = turn.as_mut().poll(task);
            if outcome.is_pending() {
                places.push(outcomes.len());
                waiting.push(std::mem::replace(&mut turn, Box::pin(OptionFuture::default())));
            }
            outcomes.push(if let Poll::Ready(outcome) = outcome { outcome } else { None });
        }
        Poll::Ready(())
    })
    .await;
    for (place, outcome) in places.into_iter().zip(join_all(waiting).await) {
        outcomes[place] = outcome;
    }
    outcomes.into_iter().flatten().collect()
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

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot;

    use super::*;

    #[tokio::test]
    async fn those_that_wait_wait_for_each_other_and_keep_their_places() {
        let (first, second) = (oneshot::channel(), oneshot::channel());
        let mut turns: Vec<std::pin::Pin<Box<dyn Future<Output = i32> + Send>>> = vec![
            // Each of these two can go on only when the other has been begun.
            Box::pin(async move { first.1.await.expect("the other") }),
            Box::pin(async { 2 }),
            Box::pin(async move {
                first.0.send(1).expect("the other");
                second.1.await.expect("the last")
            }),
        ];
        turns.push(Box::pin(async move {
            second.0.send(3).expect("the other");
            4
        }));
        assert_eq!(together(turns.into_iter()).await, [1, 2, 3, 4]);
    }
}
