//! The command `check`: what the plan check finds in files, or in plans of the
//! database.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};

use super::{file_of, open, print, read_all};
use crate::app::App;
use crate::auth::Viewer;
use crate::check::Remark;
use crate::check::code::Severity;
use crate::check::words::{Language, count, severity_word};
use crate::clock::Clock;
use crate::config::{Check, CheckFormat, MessageLanguage};
use crate::document::checked::check_all;
use crate::document::problem::Place;
use crate::domain::plan::entity;
use crate::domain::plan::load::load;
use crate::domain::remark::loader::AroundOf;
use crate::error::Failure;

/// A remark, and where it stands.
struct Told {
    /// The file, or the slug of a plan in the database.
    source: Arc<str>,
    place: Option<Place>,
    remark: Remark,
}

/// Tells what the check finds.
///
/// # Errors
///
/// When a file or plan cannot be read.
pub(super) async fn run(database: &str, options: Check) -> Result<ExitCode, Failure> {
    let mut told = in_files(&options)?;
    told.extend(in_database(database, &options.plans).await?);
    let language = match options.language {
        MessageLanguage::Nb => Language::Nb,
        MessageLanguage::Nn => Language::Nn,
        MessageLanguage::En => Language::En,
    };
    print(&match options.format {
        CheckFormat::Text => as_text(&told, language),
        CheckFormat::Json => format!("{:#}\n", as_json(&told, language)),
    })?;
    Ok(code_of(&told))
}

/// By the worst of what was found. 1 and 2 are taken: a check that failed, and a
/// command that is not one.
fn code_of(told: &[Told]) -> ExitCode {
    match told.iter().map(|told| told.remark.severity()).min() {
        Some(Severity::Error) => ExitCode::from(4),
        Some(Severity::Warning) => ExitCode::from(3),
        Some(Severity::Hint) | None => ExitCode::SUCCESS,
    }
}

fn in_files(options: &Check) -> Result<Vec<Told>, Failure> {
    let (documents, problems) = read_all(&options.files)?;
    if !problems.is_empty() {
        return Err(Failure::Unread(problems));
    }
    let found = check_all(&documents)?.into_iter();
    Ok(found.map(|found| Told { source: found.file, place: Some(found.place), remark: found.remark }).collect())
}

async fn in_database(database: &str, slugs: &[String]) -> Result<Vec<Told>, Failure> {
    if slugs.is_empty() {
        return Ok(Vec::new());
    }
    // What is not there yet has nothing to check.
    if let Some(path) = file_of(database) {
        std::fs::metadata(path).map_err(|error| Failure::Unreadable { path: Path::to_owned(path), error })?;
    }
    let db = open(database, 1).await?;
    let store = App::new(db.clone(), Clock::default(), 1).store(Viewer::Anonymous, None);
    let mut told = Vec::new();
    for slug in slugs {
        let found = entity::Entity::find()
            .filter(entity::visible_to(&Viewer::Anonymous))
            .filter(entity::Column::Slug.eq(slug))
            .filter(entity::Column::IsOutline.eq(false))
            .one(&db)
            .await?;
        let plan = found.ok_or_else(|| Failure::NoSuchPlan(slug.clone()))?;
        let key = AroundOf(plan.id);
        let around = store.load(&[key]).await?.remove(&key).unwrap_or_default();
        let source: Arc<str> = slug.as_str().into();
        for snapshot in load(&db, &[plan.id]).await? {
            let remarks = snapshot.remarks(&around);
            told.extend(remarks.iter().map(|remark| Told {
                source: Arc::clone(&source),
                place: None,
                remark: remark.clone(),
            }));
        }
    }
    Ok(told)
}

fn as_text(told: &[Told], language: Language) -> String {
    let mut text = String::new();
    for Told { source, place, remark } in told {
        let place = place.map(|place| format!("{place}:")).unwrap_or_default();
        let severity = severity_word(language, remark.severity());
        let _ = writeln!(text, "{source}:{place} {severity}: {} [{}]", remark.message(language), code(remark));
    }
    let number = |severity| told.iter().filter(|told| told.remark.severity() == severity).count();
    let sums = [Severity::Error, Severity::Warning, Severity::Hint];
    let sums: Vec<String> = sums.into_iter().map(|severity| count(language, severity, number(severity))).collect();
    text + &sums.join(", ") + "\n"
}

fn as_json(told: &[Told], language: Language) -> Value {
    let remarks = told.iter().map(|Told { source, place, remark }| {
        json!({
            "source": &**source,
            "line": place.map(|place| place.line),
            "column": place.map(|place| place.column),
            "code": code(remark),
            "severity": remark.severity(),
            "subject": remark.about.type_name(),
            "message": remark.message(language),
        })
    });
    remarks.collect()
}

/// The code as the API writes it.
fn code(remark: &Remark) -> String {
    json!(remark.code()).as_str().unwrap_or_default().to_owned()
}
