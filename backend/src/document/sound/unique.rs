//! A name stands for one thing: slugs within a document, keys within their plan
//! (signs, for one, across themes, visions and goals), seats within their network.

use std::collections::HashMap;

use super::Subject;
use super::tables::{Space, noun};
use crate::document::excerpt::quoted;
use crate::document::path::Path;
use crate::document::problem::Problem;

/// Names that stand for a second thing.
pub(super) fn problems(subject: &Subject<'_>) -> Vec<Problem> {
    let mut first: HashMap<(Space, Option<Path>, &str), (&str, Path)> = HashMap::new();
    let mut problems = Vec::new();
    for object in &subject.objects {
        let Some((name, text)) = object.name() else { continue };
        // Seats of different networks may share a key.
        let scope = (name.space == Space::Seat).then(|| object.path.parent().unwrap_or_default());
        let path = object.path.key(name.field);
        if let Some((type_name, place)) = first.get(&(name.space, scope.clone(), text)) {
            let expected = format!(
                "a {} of its own: the {} at line {} has this one",
                name.field,
                noun(type_name),
                subject.place(place).line
            );
            problems.push(subject.problem(&path, format!("{} a second time", quoted(text)), expected));
        } else {
            first.insert((name.space, scope, text), (object.type_name, path));
        }
    }
    problems
}
