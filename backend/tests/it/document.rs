//! Plan documents in and out, as their authors meet them on the command line.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sammenheng::cli::bring_in;
use sammenheng::db::Database;
use sammenheng::document::read::read;
use sammenheng::document::store::{Report, Tally, export};
use sammenheng::document::write::{to_json, to_yaml};
use sammenheng::domain::change;
use sammenheng::domain::plan::entity as plan;
use sammenheng::error::Failure;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use tempfile::TempDir;

use crate::support::{TestApp, empty, plan_files, with_the_five_plans};

/// A small document about a fictional municipality.
const SMALL: &str = r#"format: sammenheng/1
municipalities:
  - {slug: fjordvik, name: Fjordvik kommune, municipalityNumber: "9901"}
positions:
  - {slug: rektor, name: Rektor, unitKinds: [SCHOOL]}
networks:
  - slug: fjordvik-sut
    name: Skoleeiers utviklingsgruppe
    abbreviation: SUT
    kind: OWNER_DEVELOPMENT_GROUP
    host: fjordvik
    seats:
      - {key: rektorer, holder: {text: to rektorer, positions: [rektor]}, count: 2}
plan:
  slug: fjordvik-plan
  title: Plan for Fjordvik
  kind: ACTION_PLAN
  language: nb
  owner: fjordvik
  period: {from: 2023-08-01, to: 2024-07-31, label: 2023/2024}
  status: IN_USE
  themes:
    - key: miljo
      title: Miljø
      signs:
        - {key: trives, text: Alle trives.}
        - {key: deltar, text: Alle deltar.}
  networks: [fjordvik-sut]
  activities:
    - key: sut-1
      title: SUT
      kind: MEETING
      when: {text: Man. 4., heading: September, precision: DAY, start: 2023-09-04}
      audience: {text: SUT, networks: [fjordvik-sut]}
      networks: [fjordvik-sut]
"#;

struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn with(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }
}

async fn bring(db: &Database, text: &str) -> Result<Report, Failure> {
    let files = Files::new();
    bring_in(db, &[files.with("fjordvik.yaml", text)]).await
}

fn tally(added: usize, changed: usize, removed: usize) -> Tally {
    Tally { added, changed, removed }
}

async fn version(db: &Database, slug: &str) -> i64 {
    let found = plan::Entity::find().filter(plan::Column::Slug.eq(slug)).one(db).await.expect("a query");
    found.expect("a plan").version
}

#[tokio::test]
async fn an_import_says_what_it_added_changed_and_removed() {
    let db = empty().await;
    let first = bring(&db, SMALL).await.expect("an import");
    assert_eq!(first.shared, tally(4, 0, 0));
    assert_eq!(first.plans, [("fjordvik-plan".to_owned(), tally(5, 0, 0))]);
    let version_of_first = version(&db, "fjordvik-plan").await;

    let again = bring(&db, SMALL).await.expect("an import");
    assert_eq!((again.shared, again.plans[0].1), (tally(0, 0, 0), tally(0, 0, 0)));
    assert_eq!(version(&db, "fjordvik-plan").await, version_of_first, "nothing changed, so no snapshot is stale");

    let edited = SMALL
        .replace("Alle trives.", "Alle barn trives.")
        .replace("        - {key: deltar, text: Alle deltar.}\n", "        - {key: leker, text: Alle leker.}\n");
    let third = bring(&db, &edited).await.expect("an import");
    assert_eq!(third.plans[0].1, tally(1, 1, 1));
    assert_eq!(version(&db, "fjordvik-plan").await, version_of_first + 1);
}

#[tokio::test]
async fn every_node_that_changes_leaves_one_change_behind() {
    let db = empty().await;
    let report = bring(&db, SMALL).await.expect("an import");
    let expected = report.shared.added + report.plans[0].1.added;
    assert_eq!(change::entity::Entity::find().count(&db).await.expect("a count"), expected as u64);
}

#[tokio::test]
async fn what_documents_share_is_added_and_completed_and_never_removed() {
    let db = empty().await;
    bring(&db, SMALL).await.expect("an import");
    let files = Files::new();
    let other = files.with(
        "nabo.yaml",
        "format: sammenheng/1\nmunicipalities:\n  - {slug: fjordvik, name: Fjordvik kommune, municipalityNumber: \"9901\", \
         unitCounts: [{kind: SCHOOL, ownership: PUBLIC, count: 3}]}\n",
    );
    let report = bring_in(&db, &[other]).await.expect("an import");
    assert_eq!(report.shared, tally(0, 1, 0));
    let without_group = SMALL.replace("  networks: [fjordvik-sut]\n  activities", "  activities");
    let report = bring(&db, &without_group).await.expect("an import");
    assert_eq!(report.shared.removed, 0);
}

#[tokio::test]
async fn a_contradiction_names_both_files_and_changes_nothing() {
    let db = empty().await;
    bring(&db, SMALL).await.expect("an import");
    let files = Files::new();
    let other = files.with(
        "nabo.yaml",
        "format: sammenheng/1\nmunicipalities:\n  - {slug: fjordvik, name: Fjordvika kommune, municipalityNumber: \"9901\"}\n",
    );
    let refusal = bring_in(&db, &[other]).await.expect_err("a refusal").to_string();
    assert_eq!(
        refusal,
        "nabo.yaml: fjordvik: name is \"Fjordvika kommune\", but fjordvik.yaml says \"Fjordvik kommune\"; correct one \
         of the two documents\nnothing was imported"
    );
    let corrected = bring(&db, &SMALL.replace("Fjordvik kommune", "Fjordvika kommune")).await.expect("a correction");
    assert_eq!(corrected.shared, tally(0, 1, 0));
}

#[tokio::test]
async fn one_bad_file_among_good_ones_keeps_all_of_them_out() {
    let db = empty().await;
    let files = Files::new();
    let good = files.with("good.yaml", SMALL);
    let bad = files.with("bad.yaml", SMALL.replace("fjordvik", "fjordby").replace("kind: ACTION_PLAN", "kind: ACTION"));
    let refusal = bring_in(&db, &[good, bad]).await.expect_err("a refusal").to_string();
    assert!(refusal.contains("bad.yaml:17:9: plan.kind"), "{refusal}");
    assert_eq!(plan::Entity::find().count(&db).await.expect("a count"), 0);
}

#[tokio::test]
async fn the_five_plans_come_out_as_documents_that_import_to_the_same_data() {
    let db = with_the_five_plans().await;
    let fresh = empty().await;
    let files = Files::new();
    for file in plan_files() {
        let slug = file.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let document = export(&db, None, &slug).await.expect("a database").expect("a plan");
        for (name, text) in [("yaml", to_yaml(&document)), ("json", to_json(&document))] {
            let back = read(&format!("{slug}.{name}"), text.as_bytes()).expect("our own reader takes it back");
            similar_asserts::assert_eq!(back.document, document, "{slug} as {name}");
        }
        let path = files.with(&format!("{slug}.yaml"), to_yaml(&document));
        bring_in(&fresh, &[path]).await.expect("an import");
        let again = export(&fresh, None, &slug).await.expect("a database").expect("a plan");
        similar_asserts::assert_eq!(again.plan, document.plan, "{slug}");
    }
}

#[tokio::test]
async fn an_exported_document_imported_over_its_plan_changes_nothing() {
    let db = with_the_five_plans().await;
    let files = Files::new();
    for file in plan_files() {
        let slug = file.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let document = export(&db, None, &slug).await.expect("a database").expect("a plan");
        let path = files.with(&format!("{slug}.yaml"), to_yaml(&document));
        let report = bring_in(&db, &[path]).await.expect("an import");
        assert_eq!(report.plans, [(slug, tally(0, 0, 0))]);
        assert_eq!(report.shared, tally(0, 0, 0));
    }
}

fn sammenheng(database: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sammenheng"))
        .args(["--database", &format!("sqlite://{}?mode=rwc", database.display())])
        .args(arguments)
        .output()
        .expect("the program")
}

/// Bad files, and what the program says of each.
fn bad_files() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let edit = |from: &str, to: &str| {
        assert!(SMALL.contains(from), "{from}");
        SMALL.replacen(from, to, 1).into_bytes()
    };
    let nested = format!("format: sammenheng/1\nplan: {}", "[".repeat(50_000_000)).into_bytes();
    let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n".as_bytes().to_vec();
    vec![
        ("wrong type", edit("count: 2", "count: two"), "networks[0].seats[0].count"),
        ("unknown field", edit("abbreviation: SUT", "abreviation: SUT"), "abbreviation"),
        ("missing reference", edit("host: fjordvik", "host: fjordvika"), "fjordvik"),
        ("duplicated key", edit("key: deltar", "key: trives"), "trives"),
        (
            "the same twice",
            edit("  networks: [fjordvik-sut]\n  act", "  networks: [fjordvik-sut, fjordvik-sut]\n  act"),
            "nothing stands twice",
        ),
        (
            "an address that runs",
            edit("  status: IN_USE\n", "  status: IN_USE\n  sourceUrl: \"javascript:alert(1)\"\n"),
            "plan.sourceUrl",
        ),
        ("impossible date", edit("start: 2023-09-04", "start: 2023-09-31"), "plan.activities[0].when.start"),
        (
            "bad organisation number",
            edit(
                "municipalityNumber: \"9901\"",
                "municipalityNumber: \"9901\", externalIds: [{scheme: ORGNR, value: \"123456789\"}]",
            ),
            "municipalities[0].externalIds[0].value",
        ),
        ("not UTF-8", edit("Miljø", "Milj").into_iter().chain([0xff, 0xfe]).collect(), "UTF-8"),
        ("50 MB of nesting", nested, "expected at most 10485760 bytes"),
        ("alias bomb", bomb, "anchor"),
        ("no", edit("title: Miljø", "title: no"), "\"no\""),
        ("0301", edit("municipalityNumber: \"9901\"", "municipalityNumber: 0301"), "\"0301\""),
        ("12.00", edit("title: Miljø", "title: 12.00"), "\"12.00\""),
    ]
}

#[test]
fn bad_input_is_told_with_its_place_and_leaves_the_database_as_it_was() {
    let files = Files::new();
    let database = files.0.path().join("plans.sqlite");
    let good = files.with("good.yaml", SMALL);
    assert!(sammenheng(&database, &["import", good.to_str().expect("a path")]).status.success());
    let before = sammenheng(&database, &["export", "fjordvik-plan"]).stdout;
    for (name, bytes, said) in bad_files() {
        let path = files.with("bad.yaml", bytes);
        let output = sammenheng(&database, &["import", path.to_str().expect("a path")]);
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{name}: {text}");
        let place = text.split("bad.yaml:").nth(1).unwrap_or_default();
        let numbers: Vec<_> = place.split(':').take(2).map(str::parse::<u32>).collect();
        assert!(matches!(numbers.as_slice(), [Ok(_), Ok(_)]), "{name}: no line and column in {text}");
        assert!(text.contains(said), "{name}: {text}");
        assert!(text.contains("nothing was imported"), "{name}: {text}");
        assert!(text.len() < 2_000, "{name}: {} bytes", text.len());
        assert_eq!(sammenheng(&database, &["export", "fjordvik-plan"]).stdout, before, "{name}");
    }
}

#[test]
fn all_errors_come_at_once_up_to_fifty() {
    let files = Files::new();
    let database = files.0.path().join("plans.sqlite");
    let signs: Vec<_> = (0..70).map(|n| format!("        - {{key: s{n}, txt: x}}\n")).collect();
    let path = files.with("bad.yaml", SMALL.replace("        - {key: trives, text: Alle trives.}\n", &signs.concat()));
    let text = String::from_utf8_lossy(&sammenheng(&database, &["import", path.to_str().expect("a path")]).stderr)
        .into_owned();
    let places = text.lines().filter(|line| line.contains("bad.yaml:")).count();
    assert_eq!(places, 50, "{text}");
    assert!(text.contains("more"), "{text}");
}

#[test]
fn an_unknown_plan_and_an_unreadable_file_are_told_plainly() {
    let files = Files::new();
    let database = files.0.path().join("plans.sqlite");
    let output = sammenheng(&database, &["export", "nope"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!database.exists(), "a look at what is not there makes nothing");
    assert!(sammenheng(&database, &["migrate"]).status.success());
    let output = sammenheng(&database, &["export", "nope"]);
    assert_eq!(
        (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
        (Some(1), "there is no plan `nope` with a document of its own\n")
    );
    let output = sammenheng(&database, &["import", "/nowhere/plan.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("/nowhere/plan.yaml: cannot be read"));
}

#[tokio::test]
async fn a_seat_that_another_document_knows_less_of_is_no_contradiction() {
    let db = empty().await;
    bring(&db, &SMALL.replace("count: 2}", "count: 2, isChair: true}")).await.expect("an import");
    let files = Files::new();
    let other = SMALL.replace("fjordvik-plan", "fjordvik-ny-plan").replace(", count: 2}", "}");
    let report = bring_in(&db, &[files.with("ny.yaml", other)]).await.expect("an import");
    assert_eq!(report.shared, tally(0, 0, 0));
}

#[tokio::test]
async fn a_plan_that_is_only_known_by_name_is_no_document() {
    let db = with_the_five_plans().await;
    assert!(export(&db, None, "sortland-kibs-2021-2025").await.expect("a database").is_none());
}

/// A unit of Fjordvik that a later document puts under a new one, and a parent
/// plan that comes after its child.
#[tokio::test]
async fn rows_may_point_to_rows_that_come_later() {
    let db = empty().await;
    let units = |extra: &str| {
        format!(
            "units:\n  - {{slug: fjordvik-skole, name: Fjordvik skole, kind: SCHOOL, ownership: PUBLIC, municipality: fjordvik{extra}}}\n"
        )
    };
    bring(&db, &SMALL.replace("positions:\n", &format!("{}positions:\n", units("")))).await.expect("a unit");
    let under = units(", parent: fjordvik-oppvekst")
        + "  - {slug: fjordvik-oppvekst, name: Oppvekst, kind: ADMINISTRATION, ownership: PUBLIC, municipality: fjordvik}\n";
    bring(&db, &SMALL.replace("positions:\n", &format!("{under}positions:\n"))).await.expect("a unit under a new one");

    let files = Files::new();
    let child = SMALL.replace("  status: IN_USE\n", "  status: IN_USE\n  parent: fjordvik-oppvekstplan\n");
    let parent = SMALL.replace("fjordvik-plan", "fjordvik-oppvekstplan");
    let both = [files.with("a.yaml", child), files.with("b.yaml", parent)];
    bring_in(&db, &both).await.expect("a parent that comes after its child");
}

#[tokio::test]
async fn a_network_belongs_to_the_municipality_of_its_host_whoever_names_it() {
    use sammenheng::domain::network::entity as network;
    let db = empty().await;
    let hosted = SMALL
        .replace("positions:\n", "units:\n  - {slug: fjordvik-ppt, name: PPT, kind: PPT, ownership: PUBLIC, municipality: fjordvik}\npositions:\n")
        .replace("host: fjordvik", "host: fjordvik-ppt");
    bring(&db, &hosted).await.expect("an import");
    let files = Files::new();
    let other = "format: sammenheng/1\nnetworks:\n  - {slug: fjordvik-sut, name: Skoleeiers utviklingsgruppe, \
                 kind: OWNER_DEVELOPMENT_GROUP, host: fjordvik-ppt, mandate: Leder utviklingen.}\n";
    let report = bring_in(&db, &[files.with("nabo.yaml", other)]).await.expect("an import");
    assert_eq!(report.shared, tally(0, 1, 0));
    let row = network::Entity::find().one(&db).await.expect("a query").expect("a network");
    assert_eq!(row.tenant_id, Some(sammenheng::ids::OrganisationId::of("fjordvik")));
}

#[tokio::test]
async fn a_change_in_what_an_activity_is_tied_to_is_a_change_of_the_activity() {
    let db = empty().await;
    bring(&db, SMALL).await.expect("an import");
    let before = version(&db, "fjordvik-plan").await;
    let untied = SMALL.replace("      networks: [fjordvik-sut]\n", "");
    assert_eq!(bring(&db, &untied).await.expect("an import").plans[0].1, tally(0, 1, 0));
    assert_eq!(version(&db, "fjordvik-plan").await, before + 1);
}

#[tokio::test]
async fn a_document_may_take_back_and_correct_what_it_said_under_whatever_name_its_file_has() {
    let db = empty().await;
    bring(&db, &SMALL.replace("count: 2}", "count: 2, isChair: true, note: Leder}")).await.expect("an import");
    let files = Files::new();
    let report = bring_in(&db, &[files.with("fjordvik-ny.yaml", SMALL)]).await.expect("a correction");
    assert_eq!(report.shared, tally(0, 1, 0));
    let document = export(&db, None, "fjordvik-plan").await.expect("a database").expect("a plan");
    let seat = &document.networks[0].seats[0];
    assert_eq!((seat.is_chair, &seat.note), (false, &None));
}

#[tokio::test]
async fn a_plan_tells_also_what_changed_in_the_groups_that_it_speaks_of() {
    let db = empty().await;
    bring(&db, SMALL).await.expect("an import");
    let edited = SMALL.replace("count: 2}", "count: 3}").replace("Alle trives.", "Alle barn trives.");
    bring(&db, &edited).await.expect("an import");
    let app = TestApp::on(db);
    let query = r#"{ plan(by: {slug: "fjordvik-plan"}) { changes(since: "2020-01-01T00:00:00Z", first: 50) { totalCount nodes { action nodeType title } } } }"#;
    let changes = app.data(query).await["plan"]["changes"].take();
    let of = |action: &str| -> Vec<String> {
        let nodes = changes["nodes"].as_array().expect("changes").iter().filter(|node| node["action"] == action);
        nodes.map(|node| format!("{} {}", node["nodeType"], node["title"]).replace('"', "")).collect()
    };
    assert_eq!(of("CHANGED"), ["Seat to rektorer", "Sign Alle barn trives."]);
    assert_eq!(
        of("ADDED").len(),
        7,
        "the plan, its theme, two signs and an activity, the group and its seat: {changes}"
    );
    assert_eq!(changes["totalCount"], 9);
}

#[tokio::test]
async fn a_corrected_count_or_name_replaces_what_the_document_said_before() {
    let db = empty().await;
    let with = |count: u8, name: &str| {
        SMALL
            .replace(
                "\"9901\"}",
                &format!("\"9901\", unitCounts: [{{kind: SCHOOL, ownership: PUBLIC, count: {count}}}]}}"),
            )
            .replace(
                "    host: fjordvik\n",
                &format!("    host: fjordvik\n    reportsTo: [{{text: {name}, positions: [rektor]}}]\n"),
            )
    };
    bring(&db, &with(8, "Rektorene")).await.expect("an import");
    bring(&db, &with(9, "Rektorer")).await.expect("a correction");
    let document = export(&db, None, "fjordvik-plan").await.expect("a database").expect("a plan");
    let counts: Vec<u16> = document.municipalities[0].unit_counts.iter().map(|units| units.count).collect();
    let superiors: Vec<&str> = document.networks[0].reports_to.iter().map(|party| party.text.as_str()).collect();
    assert_eq!((counts, superiors), (vec![9], vec!["Rektorer"]));

    let files = Files::new();
    let other = with(10, "Rektorer").replace("fjordvik-plan", "annen-plan");
    let refusal = bring_in(&db, &[files.with("annen.yaml", other)]).await.expect_err("a refusal").to_string();
    assert!(refusal.contains("fjordvik: unit_counts") && refusal.contains("fjordvik.yaml"), "{refusal}");
}

#[tokio::test]
async fn whoever_takes_over_a_seat_takes_over_its_meetings() {
    let db = empty().await;
    let with = |superior: &str| {
        let two = "  - {slug: a, name: A, kind: OTHER, host: fjordvik}\n  - {slug: b, name: B, kind: OTHER, host: fjordvik}\n";
        SMALL.replace("networks:\n  - slug", &format!("networks:\n{two}  - slug")).replace(
            "holder: {text: to rektorer, positions: [rektor]}",
            &format!("holder: {{text: to rektorer, networks: [{superior}]}}"),
        )
    };
    bring(&db, &with("a")).await.expect("an import");
    bring(&db, &with("b")).await.expect("a correction");
    let app = TestApp::on(db);
    let query = |of: &str| format!(r#"{{ activities(where: {{audience: ["{of}"]}}) {{ totalCount }} }}"#);
    assert_eq!(app.data(&query("a")).await["activities"]["totalCount"], 0);
    assert_eq!(app.data(&query("b")).await["activities"]["totalCount"], 1);
}

#[tokio::test]
async fn an_outline_that_says_otherwise_than_the_plan_itself_is_refused() {
    let db = empty().await;
    bring(&db, SMALL).await.expect("an import");
    let files = Files::new();
    let outline = |kind: &str| {
        format!(
            "format: sammenheng/1\noutlines:\n  - {{slug: fjordvik-plan, title: Planen, kind: {kind}, owner: fjordvik, period: {{label: x}}, status: IN_USE}}\n"
        )
    };
    let refusal =
        bring_in(&db, &[files.with("nabo.yaml", outline("SUB_PLAN"))]).await.expect_err("a refusal").to_string();
    assert!(refusal.contains("fjordvik-plan: kind") && refusal.contains("ACTION_PLAN"), "{refusal}");
    bring_in(&db, &[files.with("nabo.yaml", outline("ACTION_PLAN"))]).await.expect("the title may differ");
}
