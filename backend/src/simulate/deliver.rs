//! Bringing a country to where it is wanted: into a database, or into a folder.

use std::path::Path;

use super::Country;
use crate::clock::Clock;
use crate::db::Database;
use crate::document::store::{ImportError, import};
use crate::document::write;

/// Regions in one import: enough to make good use of each statement, and few
/// enough to be held in memory.
const BATCH: usize = 8;

/// How far it has come: called with the plans that are in.
pub type Progress<'a> = &'a mut (dyn FnMut(usize) + Send);

/// Imports a country, some regions at a time; gives the number of its plans.
///
/// # Errors
///
/// When the database fails, or holds another country with the same names. What
/// was imported before that stays.
pub async fn into_database(db: &Database, country: Country, progress: Progress<'_>) -> Result<usize, ImportError> {
    let mut regions = country.regions().peekable();
    let mut plans = 0;
    while regions.peek().is_some() {
        let documents: Vec<_> = regions.by_ref().take(BATCH).flatten().collect();
        let report = import(db, Clock::default(), &documents, &mut |_, _| {}).await?;
        plans += report.plans.len();
        progress(plans);
    }
    Ok(plans)
}

/// Writes a country's documents into a folder; gives the number of files.
///
/// # Errors
///
/// When a file cannot be written.
pub fn to_folder(folder: &Path, country: Country) -> std::io::Result<usize> {
    std::fs::create_dir_all(folder)?;
    let mut files = 0;
    for incoming in country.regions().flatten() {
        std::fs::write(folder.join(&incoming.name), write::to_yaml(&incoming.document))?;
        files += 1;
    }
    Ok(files)
}
