//! The plan check in the API, on the command line and in its ledger.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Output};

use sammenheng::check::code::RemarkCode;
use sammenheng::check::words::Language;
use sammenheng::cli::bring_in;
use sammenheng::document::checked::check_all;
use sammenheng::document::read::read;
use sea_orm::Iterable;
use serde_json::{Value, json};

use crate::support::{TestApp, backend, plan_files};

/// All remarks on all plans, as the API tells them: plan, code, severity, message in bokmål.
const REMARKS: &str = r"{ plans(first: 100, where: {isOutline: false}) { nodes {
    slug remarkCounts { errors warnings hints } remarks { code severity message(language: NB) subject { __typename id } } } } }";

fn texts<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().expect(field)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

/// A remark as the ledger and the command line tell it.
type Told = (String, String, String);

async fn in_the_api() -> BTreeSet<Told> {
    let data = TestApp::with_plans().await.data(REMARKS).await;
    let mut told = BTreeSet::new();
    for plan in list(&data["plans"]["nodes"]) {
        for remark in list(&plan["remarks"]) {
            let fields = [texts(plan, "slug"), texts(remark, "code"), texts(remark, "message")];
            assert!(told.insert(fields.map(str::to_owned).into()), "told twice: {remark}");
        }
    }
    told
}

#[tokio::test]
async fn the_counts_of_a_plan_are_those_of_its_remarks() {
    let data = TestApp::with_plans().await.data(REMARKS).await;
    for plan in list(&data["plans"]["nodes"]) {
        for (severity, count) in [("ERROR", "errors"), ("WARNING", "warnings"), ("HINT", "hints")] {
            let remarks = list(&plan["remarks"]).iter().filter(|remark| remark["severity"] == severity).count();
            assert_eq!(plan["remarkCounts"][count], remarks, "{} {severity}", plan["slug"]);
        }
    }
}

#[tokio::test]
async fn a_remark_is_on_something_that_can_be_looked_at() {
    let app = TestApp::with_plans().await;
    let data = app.data(REMARKS).await;
    for plan in list(&data["plans"]["nodes"]) {
        for remark in list(&plan["remarks"]) {
            let id = texts(&remark["subject"], "id");
            let node = app.answer("query ($id: ID!) { node(id: $id) { __typename } }", json!({ "id": id })).await;
            assert_eq!(node["data"]["node"]["__typename"], remark["subject"]["__typename"], "{remark}");
        }
    }
}

#[tokio::test]
async fn remarks_are_kept_by_code_by_severity_and_by_subject() {
    let app = TestApp::with_plans().await;
    let query = |filter: &str| {
        format!(
            r#"{{ plan(by: {{slug: "sortland-kibs-handlingsplan-2023-2024"}}) {{
                remarks(where: {{{filter}}}) {{ code severity subject {{ id }} }} }} }}"#
        )
    };
    let weekdays = app.data(&query("codes: [WEEKDAY_MISMATCH]")).await;
    let weekdays = list(&weekdays["plan"]["remarks"]);
    assert_eq!(weekdays.len(), 2);
    let errors = app.data(&query("severities: [ERROR]")).await;
    assert!(list(&errors["plan"]["remarks"]).iter().all(|remark| remark["severity"] == "ERROR"));
    let id = texts(&weekdays[0]["subject"], "id");
    let about = app.data(&query(&format!("subject: \"{id}\", severities: [ERROR]"))).await;
    assert_eq!(list(&about["plan"]["remarks"]).len(), 1);
}

#[tokio::test]
async fn remarks_are_worked_out_once_and_then_cost_no_statement() {
    let app = TestApp::with_plans().await;
    let without = "{ plans(first: 100, where: {isOutline: false}) { nodes { slug } } }";
    let counts = "{ plans(first: 100, where: {isOutline: false}) { nodes { remarkCounts { errors } } } }";
    let cold = app.statements(counts).await;
    assert!(cold <= 25, "{cold}");
    assert_eq!(app.statements(counts).await, app.statements(without).await);
}

#[tokio::test]
async fn a_message_comes_in_the_language_of_the_plan_and_in_any_other_on_request() {
    let app = TestApp::with_plans().await;
    let data = app
        .data(
            r#"{ plan(by: {slug: "sortland-kibs-handlingsplan-2023-2024"}) {
                remarks(where: {codes: [WEEKDAY_MISMATCH]}) { own: message nb: message(language: NB)
                    nn: message(language: NN) en: message(language: EN) } } }"#,
        )
        .await;
    let first = &data["plan"]["remarks"][0];
    assert_eq!(first["own"], first["nb"]);
    assert!(texts(first, "nb").ends_with("Enten torsdag 26. oktober eller tirsdag 24. oktober."), "{first}");
    assert!(texts(first, "nn").ends_with("Anten torsdag 26. oktober eller tysdag 24. oktober."), "{first}");
    assert!(texts(first, "en").ends_with("Either Thursday 26 October or Tuesday 24 October."), "{first}");
}

#[tokio::test]
async fn a_message_begins_with_its_place_in_every_language() {
    let app = TestApp::with_plans().await;
    let fields = "place nb: message(language: NB) nn: message(language: NN) en: message(language: EN)";
    let data = app.data(&format!("{{ plans(first: 100) {{ nodes {{ remarks {{ {fields} }} }} }} }}")).await;
    let remarks = list(&data["plans"]["nodes"]).iter().flat_map(|plan| list(&plan["remarks"]));
    let mut placed = 0;
    for remark in remarks.filter(|remark| remark["place"].is_string()) {
        let begins = format!("{}: ", texts(remark, "place"));
        for language in ["nb", "nn", "en"] {
            assert!(texts(remark, language).starts_with(&begins), "{remark}");
        }
        placed += 1;
    }
    assert!(placed > 60, "{placed}");
}

fn command(arguments: &[&str], files: &[PathBuf]) -> Output {
    let program = env!("CARGO_BIN_EXE_sammenheng");
    Command::new(program).arg("check").args(arguments).args(files).output().expect("the program")
}

#[tokio::test]
async fn files_and_database_give_the_same_remarks() {
    let output = command(&["--format", "json"], &plan_files());
    let remarks: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let of_plan = |file: &str| {
        let name = file.rsplit('/').next().expect("a name");
        name.trim_end_matches(".yaml").to_owned()
    };
    let told = list(&remarks).iter().map(|remark| {
        (of_plan(texts(remark, "source")), texts(remark, "code").to_owned(), texts(remark, "message").to_owned())
    });
    similar_asserts::assert_eq!(told.collect::<BTreeSet<_>>(), in_the_api().await);
}

#[test]
fn the_command_line_points_at_the_line_and_ends_by_what_is_worst() {
    let sortland = backend().join("plans/sortland-kibs-handlingsplan-2023-2024.yaml");
    let text = std::fs::read_to_string(&sortland).expect("a plan");
    let line = text.lines().position(|line| line.contains("{text: Tirs. 26., heading: Oktober")).expect("the row") + 1;
    let output = command(&["--language", "en"], std::slice::from_ref(&sortland));
    let told = String::from_utf8(output.stdout).expect("text");
    let place = format!("sortland-kibs-handlingsplan-2023-2024.yaml:{line}:13: error: Møte med alle FAU-lederne");
    assert!(told.contains(&place), "{told}");
    assert_eq!(output.status.code(), Some(4));
}

#[test]
fn the_command_ends_by_the_worst_that_it_found_and_says_where_a_file_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    };
    let sound = "format: sammenheng/1\nplan:\n  slug: vik\n  title: Plan for Vik 2023/2024\n  kind: ACTION_PLAN\n  language: nb\n  \
                 owner: vik\n  period: {from: 2023-08-01, to: 2024-07-31, label: 2023/2024}\n  status: IN_USE\n";
    let output = command(&[], &[file("sound.yaml", sound)]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "0 feil, 0 advarsler, 0 hint\n");
    assert_eq!(output.status.code(), Some(0));

    let output = command(&[], &[file("earlier.yaml", &sound.replace("Vik 2023/2024", "Vik 2022/2023"))]);
    assert!(String::from_utf8_lossy(&output.stdout).ends_with("0 feil, 1 advarsel, 0 hint\n"));
    assert_eq!(output.status.code(), Some(3), "a warning");

    let output = command(&[], &[file("open.yaml", &sound.replace("from: 2023-08-01, to: 2024-07-31, ", ""))]);
    assert!(String::from_utf8_lossy(&output.stdout).ends_with("0 feil, 0 advarsler, 1 hint\n"));
    assert_eq!(output.status.code(), Some(0), "a hint");

    let output = command(&[], &[file("broken.yaml", "format: sammenheng/1\nplann: {}\n")]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("broken.yaml:2:1: plann: found the unknown field"), "{said}");
    assert!(said.ends_with("nothing was checked\n"), "{said}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn every_message_is_written_in_every_language() {
    let documents: Vec<_> = plan_files()
        .iter()
        .map(|path| read(&path.display().to_string(), &std::fs::read(path).expect("a file")).expect("a document"))
        .collect();
    for found in check_all(&documents).expect("a check") {
        let said = Language::iter().map(|language| found.remark.message(language));
        let said: Vec<String> = said.collect();
        assert!(said.iter().all(|message| message.ends_with(['.', '?'])), "{said:?}");
        assert_ne!(said[0], said[2], "bokmål is not English");
    }
}

/// The rows of the ledger of remarks: plan, code, message.
fn in_the_ledger() -> BTreeSet<Told> {
    let text = std::fs::read_to_string(backend().join("../docs/ledger/remarks.md")).expect("the ledger");
    let mut plan = "";
    let mut told = BTreeSet::new();
    for line in text.lines() {
        if let Some(slug) = line.strip_prefix("## ").and_then(|heading| heading.strip_prefix('`')) {
            plan = slug.trim_end_matches('`');
        }
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if let [source, code, message, verdict, why] = cells[..]
            && code.starts_with('`')
        {
            assert!(["right", "arguable", "wrong"].contains(&verdict), "{line}");
            assert!(!source.is_empty() && !why.is_empty(), "{line}");
            told.insert((plan.to_owned(), code.trim_matches('`').to_owned(), message.to_owned()));
        }
    }
    told
}

#[tokio::test]
async fn every_remark_on_the_five_plans_has_been_judged() {
    similar_asserts::assert_eq!(in_the_ledger(), in_the_api().await, "judge it in docs/ledger/remarks.md");
}

#[test]
fn every_code_is_in_the_manual() {
    let manual = std::fs::read_to_string(backend().join("../docs/plan-check.md")).expect("the manual");
    let mut documented: BTreeSet<(String, String)> = BTreeSet::new();
    for line in manual.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        documented.insert((cells[0].trim_matches('`').to_owned(), cells[1].to_owned()));
    }
    let word = |value: Value| value.as_str().expect("a word").to_owned();
    let codes = RemarkCode::iter().map(|code| (word(json!(code)), word(json!(code.severity())).to_lowercase()));
    similar_asserts::assert_eq!(documented, codes.collect::<BTreeSet<_>>());
}

#[tokio::test]
async fn remarks_follow_a_group_that_another_document_says_more_of() {
    let app = TestApp::with_plans().await;
    let unknown = r#"{ plan(by: {slug: "sortland-kibs-handlingsplan-2023-2024"}) {
        remarks(where: {codes: [UNKNOWN_GROUP]}) { message(language: EN) } } }"#;
    let named = |data: &Value| data.to_string().contains("TOPS: The group is named");
    assert!(named(&app.data(unknown).await));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("andre.yaml");
    std::fs::write(
        &path,
        "format: sammenheng/1\nnetworks:\n  - slug: sortland-tops\n    name: TOPS\n    kind: PROFESSIONAL_NETWORK\n    \
         host: sortland\n    seats:\n      - {key: laerere, holder: {text: lærere med et ekstra ansvar}}\n",
    )
    .expect("a file");
    bring_in(&app.db, &[path]).await.expect("an import");
    assert!(!named(&app.data(unknown).await));
}
