//! A typed value in a JSON column.
//!
//! What has no identity of its own (a slot, a resource, a party) is kept as a
//! value in the row of its owner, and has a Rust type all the same.

use std::ops::Deref;

use sea_orm::sea_query::{ArrayType, ColumnType, Expr, ExprTrait, Nullable, Value, ValueType, ValueTypeErr};
use sea_orm::{ActiveEnum, ColIdx, ColumnTrait, QueryResult, TryGetError, TryGetable};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// A value of type `T`, kept as JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Json<T>(pub T);

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Serialize> From<Json<T>> for Value {
    fn from(value: Json<T>) -> Self {
        // Our value types hold no maps with other keys than text, the one thing
        // that cannot be written as JSON.
        Value::Json(serde_json::to_value(value).ok().map(Box::new))
    }
}

impl<T: DeserializeOwned> TryGetable for Json<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let value = serde_json::Value::try_get_by(row, index)?;
        serde_json::from_value(value).map_err(|error| TryGetError::DbErr(sea_orm::DbErr::Json(error.to_string())))
    }
}

impl<T: DeserializeOwned + Serialize> ValueType for Json<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        match value {
            Value::Json(Some(value)) => serde_json::from_value(*value).map_err(|_| ValueTypeErr),
            _ => Err(ValueTypeErr),
        }
    }

    fn type_name() -> String {
        "Json".to_owned()
    }

    fn array_type() -> ArrayType {
        ArrayType::Json
    }

    fn column_type() -> ColumnType {
        ColumnType::JsonBinary
    }
}

impl<T> Nullable for Json<T> {
    fn null() -> Value {
        Value::Json(None)
    }
}

/// Whether a JSON list of words in a column holds a word. Words are capitals and
/// underscores between quotation marks, so a search in the text finds exactly them.
pub fn holds_word(column: impl ColumnTrait, word: impl ActiveEnum<Value = String>) -> Expr {
    Expr::col(column.as_column_ref()).cast_as("text").like(format!("%\"{}\"%", word.to_value()))
}
