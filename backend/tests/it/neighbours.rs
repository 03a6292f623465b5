//! What people ask next to the 25 questions: a good answer to a question that
//! fails on its neighbours is no answer.

use serde_json::{Value, json};

use crate::support::TestApp;

const SORTLAND: &str = "sortland-kibs-handlingsplan-2023-2024";

async fn plan(slug: &str, fields: &str) -> Value {
    let app = TestApp::with_plans().await;
    app.data(&format!(r#"{{ plan(by: {{slug: "{slug}"}}) {{ {fields} }} }}"#)).await["plan"].take()
}

fn texts(rows: &Value, path: &[&str]) -> Vec<String> {
    let at = |row: &Value| path.iter().fold(row.clone(), |value, key| value[*key].clone());
    let rows = rows.as_array().expect("rows").iter();
    rows.map(|row| at(row).as_str().expect("a text").to_owned()).collect()
}

#[tokio::test]
async fn a_school_leader_carries_what_leaders_and_all_staff_carry() {
    let roles = plan(SORTLAND, r#"roles(actor: "rektor") { actor { text } }"#).await;
    assert_eq!(texts(&roles["roles"], &["actor", "text"]), ["Ledelsen i barnehage og skole", "Den enkelte ansatte"]);
    let none = plan(SORTLAND, r#"roles(actor: "no-such") { actor { text } }"#).await;
    assert_eq!(none["roles"], json!([]));
}

#[tokio::test]
async fn signs_for_a_kind_of_unit_are_found_where_only_the_theme_around_them_says_so() {
    let signs = plan(
        "vestvagoy-temaplan-oppvekst",
        "health: signs(unitKind: HEALTH) { theme { slug } } refugees: signs(unitKind: REFUGEE_SERVICES) { theme { slug } appliesTo } all: signs { id }",
    )
    .await;
    let count = |kind: &str, theme: &str| {
        texts(&signs[kind], &["theme", "slug"]).into_iter().filter(|slug| slug == theme).count()
    };
    assert_eq!(
        (count("health", "helsetjenestene"), count("health", "familieenheten"), count("health", "ppt")),
        (6, 5, 0)
    );
    assert_eq!((count("refugees", "miljoteam"), count("refugees", "felles-for-enhetene")), (2, 3));
    assert_eq!(signs["all"].as_array().map(Vec::len), Some(59));
}

#[tokio::test]
async fn a_unit_of_another_municipality_is_found_in_both_programmes_too() {
    let app = TestApp::with_plans().await;
    let data = app
        .data(
            r#"{ cohort(by: {slug: "ibsm-pulje-1-vest-lofoten"}) { participants(where: {alsoIn: "lp-vest-lofoten-2018-2022"}) { totalCount } }
                 programme(by: {slug: "ibsm"}) { cohorts { label participants { totalCount } } }
                 none: cohort(by: {slug: "ibsm-pulje-3-vest-lofoten"}) { participants(where: {alsoIn: "no-such"}) { totalCount } } }"#,
        )
        .await;
    assert_eq!(data["cohort"]["participants"]["totalCount"], 4);
    assert_eq!(data["programme"]["cohorts"][2]["participants"]["totalCount"], 13);
    assert_eq!(data["none"]["participants"]["totalCount"], 0);
}

#[tokio::test]
async fn progress_counts_what_the_milestone_itself_lists_by_the_day() {
    let app = TestApp::with_plans().await;
    let data = app
        .data(&format!(
            r#"{{ plan(by: {{slug: "{SORTLAND}"}}) {{
                milestoneProgress {{ milestoneId number period activities past upcoming next latest }}
                milestones {{ id all: activities {{ totalCount }} past: activities(where: {{upcoming: false}}) {{ totalCount }} }} }} }}"#
        ))
        .await;
    let progress = data["plan"]["milestoneProgress"].as_array().expect("progress");
    let milestones = data["plan"]["milestones"].as_array().expect("milestones");
    assert_eq!(progress.len(), 11, "six of one year, five of the next");
    for (counted, listed) in progress.iter().zip(milestones) {
        assert_eq!(counted["milestoneId"], listed["id"]);
        assert_eq!(counted["activities"], listed["all"]["totalCount"]);
        assert_eq!(counted["past"], listed["past"]["totalCount"]);
    }
    let third = progress.iter().find(|row| row["number"] == 3).expect("milestone 3");
    assert_eq!(
        (&third["latest"], &third["next"]),
        (&json!("2023-09-15"), &json!("2023-09-21")),
        "on 18 September 2023"
    );
}

#[tokio::test]
async fn what_a_plan_owes_is_told_apart_by_recipient() {
    let vestby = "vestby-ibs-prosjektplan-2018-2020";
    let duties = plan(
        vestby,
        r#"all: reportingDuties { id } governor: reportingDuties(recipient: "statsforvalteren-i-oslo-og-viken") { dates }
           inside: reportingDuties(recipient: "vestby-ressursgruppe") { dates }"#,
    )
    .await;
    let count = |field: &str| duties[field].as_array().map_or(0, Vec::len);
    assert_eq!((count("all"), count("governor"), count("inside")), (6, 3, 3));
}

#[tokio::test]
async fn documents_that_one_plan_stands_on_are_the_others_of_those_that_are_shared() {
    let app = TestApp::with_plans().await;
    let data = app
        .data("{ all: governingDocuments { totalCount } shared: governingDocuments(where: {isShared: true}, first: 50) { totalCount nodes { plans { slug } } } own: governingDocuments(where: {isShared: false}) { totalCount } }")
        .await;
    let count = |field: &str| data[field]["totalCount"].as_i64().expect("a count");
    assert_eq!(count("shared") + count("own"), count("all"));
    for document in data["shared"]["nodes"].as_array().expect("nodes") {
        assert!(document["plans"].as_array().is_some_and(|plans| plans.len() > 1), "{document}");
    }
}
