//! What a document refers to exists: in it, in a document beside it, or in the database.

use std::collections::BTreeMap;

use super::tables::{NAMES, REFERENCES, Reference, Space, a, noun, noun_of};
use super::{Known, Subject};
use crate::document::excerpt::quoted;
use crate::document::nearest::nearest;
use crate::document::path::Path;
use crate::document::problem::{MAX_PROBLEMS, Problem};

/// Names with the type of what they stand for.
type Names<'a> = BTreeMap<Space, BTreeMap<&'a str, &'static str>>;

/// References that lead nowhere, or to something of the wrong type.
pub(super) fn problems(subjects: &[Subject<'_>], known: &Known) -> Vec<Problem> {
    let shared = shared_names(subjects, known);
    subjects.iter().flat_map(|subject| dangling(subject, &shared)).collect()
}

fn shared_names<'a>(subjects: &'a [Subject<'_>], known: &'a Known) -> Names<'a> {
    let mut names = Names::new();
    for space in REFERENCES.iter().map(|reference| reference.space).filter(|space| space.is_shared()) {
        names.entry(space).or_default().extend(known.names(space));
    }
    for subject in subjects {
        add_names(&mut names, subject, Space::is_shared);
    }
    names
}

fn add_names<'a>(names: &mut Names<'a>, subject: &'a Subject<'_>, wanted: impl Fn(Space) -> bool) {
    for object in &subject.objects {
        if let Some((name, text)) = object.name().filter(|(name, _)| wanted(name.space)) {
            // Of a name given twice, which is a problem of its own, the first counts.
            names.entry(name.space).or_default().entry(text).or_insert(object.type_name);
        }
    }
}

fn dangling(subject: &Subject<'_>, shared: &Names<'_>) -> Vec<Problem> {
    let mut own = Names::new();
    add_names(&mut own, subject, |space| !space.is_shared());
    let none = BTreeMap::new();
    let mut problems = Vec::new();
    for object in &subject.objects {
        for reference in REFERENCES.iter().filter(|reference| reference.type_name == object.type_name) {
            let names = if reference.space.is_shared() { shared } else { &own };
            let names = names.get(&reference.space).unwrap_or(&none);
            for (path, text) in object.texts(reference.field) {
                let with_hint = problems.len() < MAX_PROBLEMS;
                problems.extend(judge(subject, reference, names, &path, text, with_hint));
            }
        }
    }
    problems
}

/// Looking for the nearest name is slow, so it is done only for problems that are shown.
fn judge(
    subject: &Subject<'_>,
    reference: &Reference,
    names: &BTreeMap<&str, &'static str>,
    path: &Path,
    text: &str,
    with_hint: bool,
) -> Option<Problem> {
    let wanted = reference.only.map_or_else(|| noun_of(reference.space), noun);
    let fits = |type_name: &str| reference.only.is_none_or(|only| only == type_name);
    match names.get(text) {
        Some(type_name) if fits(type_name) => None,
        Some(type_name) => {
            let found = format!("{}, {}", quoted(text), a(noun(type_name)));
            Some(subject.problem(path, found, format!("the slug of {}", a(wanted))))
        }
        None => {
            let candidates = names.iter().filter(|(_, type_name)| with_hint && fits(type_name)).map(|(name, _)| *name);
            let hint = nearest(text, candidates).map(|name| format!("the nearest is {}", quoted(name)));
            Some(
                subject
                    .problem(path, quoted(text), format!("the {} of a known {wanted}", field_of(reference)))
                    .hint(hint),
            )
        }
    }
}

fn field_of(reference: &Reference) -> &'static str {
    NAMES.iter().find(|name| name.space == reference.space).map_or("name", |name| name.field)
}
