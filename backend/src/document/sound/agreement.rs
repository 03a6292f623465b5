//! Documents that speak of the same thing agree on it.
//!
//! Lists are united and what one leaves out the other completes; two different
//! values of one field are a problem that names both files and both values.
//! A plan has one document; an outline of it elsewhere must agree on what it is.

use std::collections::HashMap;

use serde_json::Value;

use super::merge::{Clash, clashes};
use super::objects::Object;
use super::tables::{Space, a, noun};
use super::{Known, Subject};
use crate::document::excerpt::{excerpt, quoted};
use crate::document::path::Path;
use crate::document::problem::Problem;

/// The fields of an outline that the plan's own document must confirm.
const FIRM: [&str; 2] = ["kind", "owner"];

type Named<'a> = (&'a Subject<'a>, &'a Object<'a>);

/// Contradictions between documents, and between a document and the database.
pub(super) fn problems(subjects: &[Subject<'_>], known: &Known) -> Vec<Problem> {
    let mut earlier: HashMap<(Space, &str), Vec<Named<'_>>> = HashMap::new();
    let mut problems = Vec::new();
    for subject in subjects {
        for object in &subject.objects {
            let Some((name, text)) = object.name().filter(|(name, _)| name.space.is_shared()) else {
                continue;
            };
            problems.extend(against_known(known, (subject, object), text));
            let before = earlier.entry((name.space, text)).or_default();
            // Twice in one file is for the rule on unique names.
            let is_own = |(other, _): &&Named<'_>| std::ptr::eq(*other, subject);
            let others = before.iter().filter(|named| !is_own(named));
            let found = others.map(|other| between(*other, (subject, object), text)).find(|found| !found.is_empty());
            problems.extend(found.into_iter().flatten());
            if !before.iter().any(|named| is_own(&named)) {
                before.push((subject, object));
            }
        }
    }
    problems
}

fn against_known(known: &Known, (subject, object): Named<'_>, slug: &str) -> Option<Problem> {
    let (name, _) = object.name()?;
    let before = known.organisations.get(slug).filter(|_| name.space == Space::Organisation)?.type_name();
    (before != object.type_name).then(|| {
        let found = format!("{}, here {}", quoted(slug), a(noun(object.type_name)));
        let expected = format!("a slug of its own: in the database it is {}", a(noun(before)));
        subject.problem(&object.path.key(name.field), found, expected)
    })
}

fn between(first: Named<'_>, second: Named<'_>, slug: &str) -> Vec<Problem> {
    let (first_type, second_type) = (first.1.type_name, second.1.type_name);
    match (first_type, second_type) {
        ("Plan", "Plan") => vec![not_the_same(first, second, slug)],
        ("Plan", "PlanOutline") | ("PlanOutline", "Plan") => {
            let all = differences(first, second);
            all.into_iter().filter(|(field, _)| FIRM.contains(&field.as_str())).map(|(_, problem)| problem).collect()
        }
        _ if first_type != second_type => vec![not_the_same(first, second, slug)],
        _ => differences(first, second).into_iter().map(|(_, problem)| problem).collect(),
    }
}

fn not_the_same(first: Named<'_>, second: Named<'_>, slug: &str) -> Problem {
    let path = second.1.path.key("slug");
    let found = format!("{}, here {}", quoted(slug), a(noun(second.1.type_name)));
    let place = first.0.locate(&first.1.path.key("slug"));
    let expected = format!("a slug of its own: {place} has it for {}", a(noun(first.1.type_name)));
    second.0.problem(&path, found, expected)
}

/// Fields on which the two differ, each with its problem.
fn differences(first: Named<'_>, second: Named<'_>) -> Vec<(String, Problem)> {
    let of = clashes(first.1.fields, second.1.fields);
    of.into_iter().map(|clash| (clash.field().to_owned(), contradiction(first, second, &clash))).collect()
}

fn contradiction(first: Named<'_>, second: Named<'_>, clash: &Clash<'_>) -> Problem {
    let [here, there] = [(second, &clash.second), (first, &clash.first)].map(|((_, object), side)| {
        let steps = object.path.steps().iter().chain(side.path.steps()).cloned();
        steps.collect::<Path>()
    });
    let expected = format!("{} as in {}", shown(clash.first.value), first.0.locate(&there));
    second.0.problem(&here, shown(clash.second.value), expected)
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        other => excerpt(&other.to_string()),
    }
}
