//! What the plan check finds, as a list to work through.

use async_graphql::resolver_utils::EnumType;

use crate::check::Remark;
use crate::check::code::RemarkCode;
use crate::check::words::{Language, say, severity_word};
use crate::domain::plan::entity::Model;
use crate::feed::table::{Column, Table};
use crate::feed::words::capital;

struct Line<'a> {
    remark: &'a Remark,
    plan: &'a Model,
    language: Language,
}

/// The remarks on a plan, in its own language unless another is asked for.
pub fn remarks(plan: &Model, remarks: &[Remark], language: Option<Language>) -> Table {
    let own = || Language::of_code(&plan.language).unwrap_or(Language::Nb);
    let language = language.unwrap_or_else(own);
    let lines: Vec<Line<'_>> = remarks.iter().map(|remark| Line { remark, plan, language }).collect();
    let columns: [Column<Line<'_>>; 4] = [
        ("Alvorlighet", 14, |line| capital(severity_word(line.language, line.remark.severity())).into()),
        ("Gjelder", 50, |line| place(line).into()),
        ("Merknad", 90, |line| say(line.language, &line.remark.finding).into()),
        ("Kode", 30, |line| code(line.remark.code()).into()),
    ];
    Table::of("Merknader", &columns, &lines)
}

/// What a remark is on: the plan itself where it is on nothing in it.
fn place<'a>(line: &Line<'a>) -> &'a str {
    if line.remark.place.is_empty() { &line.plan.title } else { &line.remark.place }
}

/// The code as the API has it.
fn code(code: RemarkCode) -> &'static str {
    RemarkCode::items().iter().find(|item| item.value == code).map_or("", |item| item.name)
}
