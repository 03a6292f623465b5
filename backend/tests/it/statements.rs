//! No query costs more statements because there are more rows.

use crate::support::TestApp;

/// A plan with all its themes and signs.
const WHOLE_PLAN: &str = r#"{ plan(by: {slug: "jevnaker-kvalitetsplan-2022-2025"}) {
    title owner { name } parent { title } children { title }
    citations { document { title } }
    themes { title goals { text } coreComponents { title } signs { text sameAs { id } } implications { forWhom { text positions { name } } text }
        subthemes { title } partners { name } cohorts { label } }
    roles { actor { text positions { name } networks { name } organisations { name } } responsibilities { text } }
    networks { name seats { holder { text positions { name } } alsoIn { name } } }
} }"#;

/// A page of a calendar with milestones and networks.
fn calendar(first: u32) -> String {
    format!(
        r#"{{ plan(by: {{slug: "sortland-kibs-handlingsplan-2023-2024"}}) {{ activities(first: {first}) {{ totalCount nodes {{
            title when {{ text start }} category {{ label }} audience {{ text positions {{ name }} networks {{ name }} }}
            networks {{ name host {{ name }} }} milestones {{ number text }} alternatives {{ title }} organiser {{ name }} }} }} }} }}"#
    )
}

/// Activities of all plans.
fn across(first: u32) -> String {
    format!(
        r"{{ activities(first: {first}) {{ totalCount nodes {{ title plan {{ title }} networks {{ name }}
            milestones {{ number }} themes {{ title }} category {{ label }} }} }} }}"
    )
}

/// A region with its municipalities, their units and plans, and what is next in each.
const REGION: &str = r#"{ organisation(by: {slug: "vest-lofoten"}) { name ... on Region {
    municipalities(first: 50) { totalCount nodes { name
        plans(first: 10) { totalCount nodes { title isCurrent milestoneProgress { text activities past upcoming next } } }
        units(first: 10) { totalCount nodes { name owner { name } } }
        activities(where: {from: "2020-01-01"}, first: 3) { totalCount nodes { title } } } }
    cohorts { label participants(first: 50) { totalCount nodes { name } } } } } }"#;

#[tokio::test]
async fn a_plan_is_read_whole_in_a_handful_of_statements_and_then_in_fewer() {
    let app = TestApp::with_plans().await;
    let cold = app.statements(WHOLE_PLAN).await;
    let warm = app.statements(WHOLE_PLAN).await;
    assert!(cold <= 30, "cold: {cold}");
    assert!(warm <= 18 && warm < cold, "warm: {warm}, cold: {cold}");
}

#[tokio::test]
async fn a_calendar_page_costs_the_same_for_one_row_and_for_all() {
    let app = TestApp::with_plans().await;
    app.statements(&calendar(1)).await;
    let (few, all) = (app.statements(&calendar(12)).await, app.statements(&calendar(89)).await);
    assert_eq!(few, all);
    assert!(all <= 8, "{all}");
}

#[tokio::test]
async fn a_page_of_activities_across_plans_costs_the_same_for_ten_rows_and_for_a_hundred() {
    let app = TestApp::with_plans().await;
    app.statements(&across(100)).await;
    let (few, many) = (app.statements(&across(40)).await, app.statements(&across(100)).await);
    assert!(many <= few + 1, "{few} for forty, {many} for a hundred");
    assert!(many <= 12, "{many}");
}

#[tokio::test]
async fn a_region_costs_the_same_with_three_municipalities_and_with_thirty() {
    let app = TestApp::with_plans().await;
    let three = app.statements(REGION).await;
    let folder = tempfile::tempdir().expect("a folder");
    let files: Vec<_> = (0..27).map(|number| small_plan(folder.path(), number)).collect();
    sammenheng::cli::bring_in(&app.db, &files).await.expect("an import");
    assert_eq!(three, app.statements(REGION).await);
    assert!(three <= 18, "{three}");
    let data = app.data(REGION).await;
    let last = &data["organisation"]["municipalities"]["nodes"][20];
    assert_eq!(last["plans"]["nodes"][0]["milestoneProgress"][0]["activities"], 2, "{last}");
}

/// A municipality of the region with a plan of its own.
fn small_plan(folder: &std::path::Path, number: usize) -> std::path::PathBuf {
    let file = folder.join(format!("{number}.yaml"));
    let text = format!(
        r#"format: sammenheng/1
regions: [{{slug: vest-lofoten, name: Vest-Lofoten}}]
municipalities:
  - {{slug: ny-{number}, name: Ny kommune {number}, municipalityNumber: "99{number:02}", regions: [vest-lofoten]}}
plan:
  slug: ny-{number}-plan
  title: Plan
  kind: ACTION_PLAN
  language: nb
  owner: ny-{number}
  period: {{from: 2023-08-01, to: 2024-07-31, label: 2023/2024}}
  status: IN_USE
  years:
    - label: "2023/2024"
      period: {{from: 2023-08-01, to: 2024-07-31, label: 2023/2024}}
      milestones: [{{key: m1, number: 1, text: Alle er i gang.}}]
  activities:
    - {{key: a, title: Oppstart, kind: MEETING, when: {{text: 4. september, precision: DAY, start: 2023-09-04}}, audience: {{text: Alle}}, milestones: "1"}}
    - {{key: b, title: Samling, kind: MEETING, when: {{text: 2. oktober, precision: DAY, start: 2023-10-02}}, audience: {{text: Alle}}, milestones: Alle}}
"#
    );
    std::fs::write(&file, text).expect("a file");
    file
}
