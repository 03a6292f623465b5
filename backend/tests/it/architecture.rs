//! Imports point one way: main > cli > app > http > the schema's root > domain >
//! the GraphQL kit and auth > db. Read from the source, not from what people say.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use syn::visit::Visit;
use syn::{ItemUse, UseTree};

use crate::support::backend;

/// What a room may use, and nothing else of the house.
fn allowed(room: &str) -> Option<&'static [&'static str]> {
    Some(match room {
        "main" | "lib" => return None,
        "cli" => &[
            "app",
            "auth",
            "check",
            "clock",
            "config",
            "db",
            "document",
            "domain",
            "error",
            "graphql/root",
            "http",
            "simulate",
        ],
        "error" => &["document"],
        "config" => &["simulate"],
        "simulate" => &["clock", "db", "document", "domain"],
        "app" => &["auth", "clock", "db", "domain", "graphql/context", "graphql/memory", "graphql/root"],
        "http" => {
            &["app", "auth", "clock", "db/Edition", "db/News", "db/took_too_long", "document/schema", "feed", "graphql"]
        }
        "feed" => {
            &["check", "clock", "db", "document/store", "document/write", "domain", "graphql", "ids", "norwegian"]
        }
        "graphql/root" | "graphql/node" => &["auth", "clock", "db", "domain", "graphql", "ids"],
        "document" => &["auth", "check", "clock", "db", "domain", "ids"],
        // A plan's snapshot with what it is made of, the groups around it, and nothing that could ask for more.
        "check" => &[
            "document/milestones",
            "domain/activity",
            "domain/network",
            "domain/organisation/kind",
            "domain/party",
            "domain/plan/citation",
            "domain/plan/content",
            "domain/plan/detail",
            "domain/plan/element",
            "domain/plan/entity",
            "domain/plan/kind",
            "domain/plan/snapshot",
            "ids",
            "norwegian",
            "vocabulary",
        ],
        "domain" => {
            &["auth", "check", "clock", "db", "document/orgnr", "domain", "graphql", "ids", "norwegian", "vocabulary"]
        }
        // The one thing of the domain that the kit holds for its requests.
        "graphql/context" => &["auth", "clock", "db", "domain/plan/kept"],
        // Sessions are read and written where it is decided who asks; nobody has asked for anything yet.
        "graphql" | "auth" => &["auth", "clock", "db", "ids"],
        "clock" | "db" | "ids" | "norwegian" | "vocabulary" => &["auth", "clock", "ids"],
        other => panic!("the room {other} has no rule: add one here"),
    })
}

/// Rooms whose rule is narrower than their folder's.
const OWN_RULES: [&str; 3] = ["graphql/root", "graphql/node", "graphql/context"];

fn room(file: &Path) -> String {
    let path = file.with_extension("").display().to_string();
    if OWN_RULES.contains(&path.as_str()) {
        return path;
    }
    path.split('/').next().unwrap_or_default().to_owned()
}

#[derive(Default)]
struct Uses(BTreeSet<String>);

impl<'ast> Visit<'ast> for Uses {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        collect(&item.tree, &mut Vec::new(), &mut self.0);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1 && names[0] == "crate" {
            self.0.insert(names[1..].join("/"));
        }
        syn::visit::visit_path(self, path);
    }
}

fn collect(tree: &UseTree, path: &mut Vec<String>, found: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(step) => {
            path.push(step.ident.to_string());
            collect(&step.tree, path, found);
            path.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| collect(tree, path, found)),
        UseTree::Name(name) => leaf(path, &name.ident.to_string(), found),
        UseTree::Rename(name) => leaf(path, &name.ident.to_string(), found),
        UseTree::Glob(_) => leaf(path, "*", found),
    }
}

fn leaf(path: &[String], name: &str, found: &mut BTreeSet<String>) {
    if path.first().is_some_and(|first| first == "crate") {
        let mut path: Vec<&str> = path[1..].iter().map(String::as_str).collect();
        path.push(name);
        found.insert(path.join("/"));
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn imports_point_one_way() {
    let root = backend().join("src");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in sources(&root) {
        let place = file.strip_prefix(&root).expect("a file of the house").to_owned();
        let own = room(&place);
        let Some(allowed) = allowed(&own) else { continue };
        let source = syn::parse_file(&std::fs::read_to_string(&file).expect("a file")).expect("Rust");
        let mut uses = Uses::default();
        uses.visit_file(&source);
        for used in uses.0 {
            seen += 1;
            let at_home = used.split('/').next() == own.split('/').next() && !OWN_RULES.contains(&own.as_str());
            let fits = |rule: &&str| used == **rule || used.starts_with(&format!("{rule}/"));
            if !at_home && !allowed.iter().any(fits) {
                wrong.push(format!("{}: {used}", place.display()));
            }
        }
    }
    assert!(seen > 300, "the imports were not found: {seen}");
    assert!(wrong.is_empty(), "these imports point the wrong way: {wrong:#?}");
}

#[test]
fn a_noun_never_uses_the_inside_of_another_nouns_commands() {
    let root = backend().join("src/domain");
    for file in sources(&root) {
        let place = file.strip_prefix(&root).expect("a file of the domain");
        let noun = place.iter().next().and_then(|noun| noun.to_str()).unwrap_or_default();
        let text = std::fs::read_to_string(&file).expect("a file");
        for line in text.lines().filter(|line| line.contains("::commands")) {
            assert!(line.contains(&format!("domain::{noun}::")), "{}: {line}", place.display());
        }
    }
}
