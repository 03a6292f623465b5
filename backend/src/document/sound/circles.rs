//! Nothing is above itself: units and plans under their parents, positions that
//! cover others, groups that report to groups.

use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use super::tables::{Space, a, noun_of};
use crate::document::excerpt::excerpt;
use crate::document::path::Path;
use crate::document::problem::Problem;

/// From one thing to one that is above it, and where a document says so.
struct Edge<'a> {
    to: &'a str,
    subject: &'a Subject<'a>,
    path: Path,
}

type Graph<'a> = BTreeMap<(Space, &'a str), Vec<Edge<'a>>>;

/// Circles, each at the reference that closes it.
pub(super) fn problems(subjects: &[Subject<'_>]) -> Vec<Problem> {
    let mut graph = Graph::new();
    for subject in subjects {
        add_plain(&mut graph, subject);
        add_reports(&mut graph, subject);
    }
    let mut done = BTreeSet::new();
    graph.keys().flat_map(|&(space, start)| circles_from(&graph, space, start, &mut done)).collect()
}

fn add_plain<'a>(graph: &mut Graph<'a>, subject: &'a Subject<'_>) {
    for object in &subject.objects {
        let field = match object.type_name {
            "Unit" | "Plan" | "PlanOutline" => "parent",
            "Position" => "includes",
            _ => continue,
        };
        let Some((name, from)) = object.name() else { continue };
        for (path, to) in object.texts(field) {
            graph.entry((name.space, from)).or_default().push(Edge { to, subject, path });
        }
    }
}

fn add_reports<'a>(graph: &mut Graph<'a>, subject: &'a Subject<'_>) {
    let path = Path::root().key("networks");
    for (index, network) in subject.read.document.networks.iter().enumerate() {
        for (nth, party) in network.reports_to.iter().enumerate() {
            let path = path.at(index).key("reportsTo").at(nth).key("networks");
            let edges = party.networks.iter().enumerate().map(|(i, to)| Edge { to, subject, path: path.at(i) });
            graph.entry((Space::Network, network.slug.as_str())).or_default().extend(edges);
        }
    }
}

/// Follows the edges from `start` with a stack of its own, so that long chains do no harm.
fn circles_from<'a>(
    graph: &Graph<'a>,
    space: Space,
    start: &'a str,
    done: &mut BTreeSet<(Space, &'a str)>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut trail: Vec<(&str, usize)> = Vec::new();
    let mut on_trail = BTreeSet::new();
    if done.insert((space, start)) {
        on_trail.insert(start);
        trail.push((start, 0));
    }
    while let Some((at, next)) = trail.last_mut() {
        let Some(edge) = graph.get(&(space, *at)).and_then(|edges| edges.get(*next)) else {
            on_trail.remove(*at);
            trail.pop();
            continue;
        };
        *next += 1;
        if on_trail.contains(edge.to) {
            problems.push(circle(space, &trail, edge));
        } else if done.insert((space, edge.to)) {
            on_trail.insert(edge.to);
            trail.push((edge.to, 0));
        }
    }
    problems
}

fn circle(space: Space, trail: &[(&str, usize)], edge: &Edge<'_>) -> Problem {
    let round = trail.iter().map(|(name, _)| *name).skip_while(|name| *name != edge.to);
    let names: Vec<_> = round.take(5).map(excerpt).collect();
    let found = format!("a circle: {} > {}", names.join(" > "), excerpt(edge.to));
    edge.subject.problem(&edge.path, found, format!("{} that is not below itself", a(noun_of(space))))
}
