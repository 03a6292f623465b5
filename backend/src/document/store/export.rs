//! The export: a plan as the document it can be imported from.

use sea_orm::DbErr;

use super::gather::gather;
use crate::auth::Viewer;
use crate::db::Database;
use crate::document::model::Document;
use crate::document::rows::to_document;

/// The document of the plan with this slug, with what a viewer may see; with everything
/// when there is no viewer, for whoever holds the database itself. None when there is no
/// such plan, or when only its outline is known from other documents.
///
/// # Errors
///
/// When the database fails.
pub async fn export(db: &Database, viewer: Option<&Viewer>, slug: &str) -> Result<Option<Document>, DbErr> {
    Ok(gather(db, viewer, slug).await?.as_ref().map(to_document))
}
