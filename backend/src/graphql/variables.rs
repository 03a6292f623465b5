//! Values of variables: whether they are what the operation declares, before it is run.

use async_graphql::parser::types::{BaseType, OperationDefinition, Type};
use async_graphql::{Name, Pos, Value, Variables};

use super::cost::shape::{Input, Shape, innermost};
use super::errors::{Code, Refusal};

/// Refuses variables that an operation does not declare so. Values of our own scalars are read where they are used.
///
/// # Errors
///
/// When a variable is of a type that is none, is missing, or has a value of another type.
pub fn check(shape: &Shape, operation: &OperationDefinition, given: &Variables) -> Result<(), Refusal> {
    for definition in &operation.variable_definitions {
        let (name, declared) = (&definition.node.name.node, &definition.node.var_type.node);
        let of = innermost(declared);
        if !is_built_in(of) && !shape.inputs.contains_key(of) {
            let message = format!("the variable `${name}` is of the type `{of}`, which is none of the input types");
            return Err(Refusal::new(Code::ValidationFailed, message).at(definition.pos));
        }
        match given.get(name) {
            None if declared.nullable || definition.node.default_value.is_some() => {}
            None => return Err(wrong(name, "is missing", definition.pos)),
            Some(value) => look_at(shape, declared, value).map_err(|what| wrong(name, &what, definition.pos))?,
        }
    }
    Ok(())
}

fn wrong(name: &Name, what: &str, place: Pos) -> Refusal {
    Refusal::new(Code::BadUserInput, format!("the variable `${name}` {what}")).at(place)
}

/// What is wrong with a value.
fn look_at(shape: &Shape, declared: &Type, value: &Value) -> Result<(), String> {
    match (&declared.base, value) {
        (_, Value::Null) if declared.nullable => Ok(()),
        (_, Value::Null) => Err(format!("is null where there must be a value of the type `{declared}`")),
        (BaseType::List(items), Value::List(values)) => values.iter().try_for_each(|item| look_at(shape, items, item)),
        // A single value stands for a list of one.
        (BaseType::List(items), value) => look_at(shape, items, value),
        (BaseType::Named(name), value) => named(shape, name, value),
    }
}

fn named(shape: &Shape, name: &Name, value: &Value) -> Result<(), String> {
    let fits = match (name.as_str(), value) {
        ("Int", Value::Number(number)) => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        ("Float", Value::Number(_)) | ("String" | "ID", Value::String(_)) | ("Boolean", Value::Boolean(_)) => true,
        ("ID", Value::Number(number)) => number.is_i64() || number.is_u64(),
        ("Int" | "Float" | "String" | "ID" | "Boolean", _) => false,
        _ => match (shape.inputs.get(name), value) {
            (Some(Input::Scalar), _) => true,
            (Some(Input::Enum(words)), Value::String(word)) => words.iter().any(|known| known.as_str() == word),
            (Some(Input::Enum(words)), Value::Enum(word)) => words.contains(word),
            (Some(Input::Object { fields, required, is_one_of }), Value::Object(values)) => {
                if let Some(missing) = required.iter().find(|name| !values.contains_key(*name)) {
                    return Err(format!("lacks the field `{missing}` of `{name}`"));
                }
                if *is_one_of && (values.len() != 1 || values.values().any(|value| *value == Value::Null)) {
                    return Err(format!("must give exactly one field of `{name}`"));
                }
                for (field, value) in values {
                    let declared = fields.get(field).ok_or_else(|| format!("has a field that `{name}` has not"))?;
                    look_at(shape, declared, value)?;
                }
                true
            }
            _ => false,
        },
    };
    if fits { Ok(()) } else { Err(format!("holds a value that is none of the type `{name}`")) }
}

fn is_built_in(name: &Name) -> bool {
    matches!(name.as_str(), "Int" | "Float" | "String" | "Boolean" | "ID")
}
