//! What a caller asks, read from the body of a POST or the address of a GET.

use async_graphql::{Value, Variables};
use axum::body::Bytes;
use serde::Deserialize;

use crate::graphql::errors::{Code, Refusal};
use crate::graphql::guard::limits::{BRACKETS, TOKENS};

/// A request as GraphQL over HTTP has it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Asked {
    /// The document.
    pub query: Option<String>,
    /// What the document is known by here, in its stead.
    document_id: Option<String>,
    /// Which operation of the document, when it has several.
    pub operation_name: Option<String>,
    /// Values of its variables.
    #[serde(default)]
    pub variables: Variables,
    /// What clients and servers agree on besides.
    #[serde(default)]
    extensions: Option<Extensions>,
}

/// What clients and servers agree on besides: another way to send an id, which Apollo's clients have.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Extensions {
    persisted_query: Option<PersistedQuery>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PersistedQuery {
    sha256_hash: String,
}

/// What the address of a request may say.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// The day to see plans from, as on the pages.
    pub dag: Option<String>,
    query: Option<String>,
    document_id: Option<String>,
    operation_name: Option<String>,
    variables: Option<String>,
    extensions: Option<String>,
}

impl Asked {
    /// Reads the body of a POST.
    pub fn in_body(body: &Bytes) -> Result<Self, Refusal> {
        // A list of requests would be read as one with its fields in order.
        if body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[') {
            return Err(bad("the body is no GraphQL request: send one request, not a list"));
        }
        let asked = serde_json::from_slice::<Self>(body).map_err(|error| {
            bad(format!("the body is no GraphQL request: line {}, column {}", error.line(), error.column()))
        })?;
        asked.checked()
    }

    /// Reads the address of a GET.
    pub fn in_address(address: Address) -> Result<Self, Refusal> {
        fn json<T: serde::de::DeserializeOwned + Default>(name: &str, text: Option<String>) -> Result<T, Refusal> {
            let Some(text) = text else { return Ok(T::default()) };
            serde_json::from_str(&text).map_err(|_| bad(format!("`{name}` is no JSON object")))
        }
        let asked = Self {
            query: address.query,
            document_id: address.document_id,
            operation_name: address.operation_name,
            variables: json("variables", address.variables)?,
            extensions: json("extensions", address.extensions)?,
        };
        asked.checked()
    }

    /// What the document is known by, when the caller says so.
    pub fn id(&self) -> Option<&str> {
        let persisted = || self.extensions.as_ref()?.persisted_query.as_ref();
        self.document_id.as_deref().or_else(|| Some(persisted()?.sha256_hash.as_str()))
    }

    fn checked(self) -> Result<Self, Refusal> {
        let mut values = 0;
        for value in self.variables.values() {
            look_at(value, BRACKETS, &mut values)?;
        }
        Ok(self)
    }
}

/// Values of variables keep the limits that hold for values in a document, and PostgreSQL has no text with the
/// character NUL in it.
fn look_at(value: &Value, levels: usize, values: &mut usize) -> Result<(), Refusal> {
    *values += 1;
    if *values > TOKENS {
        return Err(bad(format!("the variables hold more than {TOKENS} values")));
    }
    let Some(below) = levels.checked_sub(1) else {
        return Err(bad(format!("the variables nest deeper than {BRACKETS}")));
    };
    match value {
        Value::List(items) => items.iter().try_for_each(|item| look_at(item, below, values)),
        Value::Object(fields) => fields.values().try_for_each(|field| look_at(field, below, values)),
        Value::String(text) if text.contains('\0') => {
            Err(bad("the variables hold the character NUL, which no text here can have"))
        }
        _ => Ok(()),
    }
}

fn bad(message: impl Into<String>) -> Refusal {
    Refusal::new(Code::BadRequest, message)
}
