//! Rehearsals: whether a document fits the schema, found out without carrying anything out.

use std::sync::Arc;

use async_graphql::extensions::{Extension, ExtensionContext, ExtensionFactory, NextExecute};
use async_graphql::parser::types::ExecutableDocument;
use async_graphql::{Request, Response, ServerError, async_trait};

use super::root::{ApiSchema, builder};

/// A schema that answers nothing.
pub struct Rehearsal(ApiSchema);

struct Stop;

impl ExtensionFactory for Stop {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(Self)
    }
}

#[async_trait::async_trait]
impl Extension for Stop {
    /// What comes here has been found to fit; it goes no further.
    async fn execute(&self, _: &ExtensionContext<'_>, _: Option<&str>, _: NextExecute<'_>) -> Response {
        Response::default()
    }
}

impl Rehearsal {
    /// A rehearsal on the schema.
    pub fn new() -> Self {
        Self(builder().extension(Stop).finish())
    }

    /// What keeps a document from fitting the schema; nothing when it fits.
    pub async fn of(&self, document: &ExecutableDocument) -> Vec<ServerError> {
        let mut request = Request::new("");
        request.operation_name = document.operations.iter().find_map(|(name, _)| name.map(ToString::to_string));
        request.set_parsed_query(document.clone());
        self.0.execute(request).await.errors
    }
}

impl Default for Rehearsal {
    fn default() -> Self {
        Self::new()
    }
}
