//! Activities: the same inside a plan and across plans.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::support::TestApp;

const SORTLAND: &str = "sortland-kibs-handlingsplan-2023-2024";

#[tokio::test]
async fn a_row_is_told_as_written_and_as_read() {
    let data = TestApp::with_plans()
        .await
        .data(
            r#"{ plan(by: {slug: "vestvagoy-utviklingsplan-2020-2021"}) { activities(first: 100) { nodes {
                title when { text heading precision start end isoWeek isoYear schoolYear toleranceDays } movedFrom } } } }"#,
        )
        .await;
    let rows = data["plan"]["activities"]["nodes"].as_array().expect("rows");
    let row = rows.iter().find(|row| row["when"]["text"].as_str().is_some_and(|text| text.contains("5.november")));
    let when = &row.expect("the row of 5 November")["when"];
    assert_eq!(when["start"], "2020-11-05");
    assert_eq!((when["isoWeek"].clone(), when["toleranceDays"].clone()), (json!(45), json!(5)));
    assert!(when["text"].as_str().is_some_and(|text| text.contains("43")), "the slip is kept: {when}");
    assert!(rows.iter().any(|row| row["movedFrom"].is_string()));
    assert!(rows.iter().any(|row| row["when"]["precision"] == "OPEN"));
}

#[tokio::test]
async fn alle_means_all_milestones_of_the_year_and_numbers_mean_those() {
    let data = TestApp::with_plans()
        .await
        .data(&format!(
            r#"{{ plan(by: {{slug: "{SORTLAND}"}}) {{ activities(first: 100) {{ nodes {{ milestonesText milestones {{ number period }} }} }} }} }}"#
        ))
        .await;
    let expected = |text: &str| -> Option<Vec<i64>> {
        Some(match text {
            "Alle" => vec![1, 2, 3, 4, 5],
            "2-4" => vec![2, 3, 4],
            "2" => vec![2],
            "3" => vec![3],
            "4" => vec![4],
            _ => return None,
        })
    };
    let mut checked = 0;
    for row in data["plan"]["activities"]["nodes"].as_array().expect("rows") {
        let Some(expected) = row["milestonesText"].as_str().and_then(expected) else { continue };
        let numbers: Vec<i64> =
            row["milestones"].as_array().expect("milestones").iter().filter_map(|m| m["number"].as_i64()).collect();
        assert_eq!(numbers, expected, "{row}");
        checked += 1;
    }
    assert!(checked > 60, "{checked}");
}

#[tokio::test]
async fn alternatives_point_at_each_other() {
    let data = TestApp::with_plans()
        .await
        .data(&format!(
            r#"{{ plan(by: {{slug: "{SORTLAND}"}}) {{ activities(first: 100) {{ nodes {{ id series {{ name number }} alternatives {{ id alternatives {{ id }} }} }} }} }} }}"#
        ))
        .await;
    let mut pairs = 0;
    for row in data["plan"]["activities"]["nodes"].as_array().expect("rows") {
        for other in row["alternatives"].as_array().expect("alternatives") {
            assert_eq!(other["alternatives"][0]["id"], row["id"]);
            pairs += 1;
        }
    }
    assert_eq!(pairs, 4);
}

/// Filters over days, kinds and networks of Sortland's year.
fn filters() -> impl Strategy<Value = String> {
    let day = (0u64..380).prop_map(|days| {
        (chrono::NaiveDate::from_ymd_opt(2023, 7, 25).expect("a day") + chrono::Days::new(days)).to_string()
    });
    let from = proptest::option::of(day.clone().prop_map(|day| format!(r#"from: "{day}""#)));
    let to = proptest::option::of(day.prop_map(|day| format!(r#"to: "{day}""#)));
    let upcoming = proptest::option::of(any::<bool>().prop_map(|is| format!("upcoming: {is}")));
    let kinds = proptest::option::of(
        proptest::sample::subsequence(vec!["MEETING", "COURSE", "GATHERING", "UNIT_TASK", "WORKSHOP"], 0..=3)
            .prop_map(|kinds| format!("kinds: [{}]", kinds.join(", "))),
    );
    let networks = proptest::option::of(
        proptest::sample::subsequence(vec!["sortland-sut", "sortland-bug", "sortland-tops", "no-such"], 0..=2)
            .prop_map(|slugs| format!("networks: {slugs:?}")),
    );
    let year = proptest::option::of(
        proptest::sample::select(vec!["2022/2023", "2023/24"]).prop_map(|year| format!(r#"schoolYear: "{year}""#)),
    );
    (from, to, upcoming, kinds, networks, year).prop_map(|(from, to, upcoming, kinds, networks, year)| {
        [from, to, upcoming, kinds, networks, year].into_iter().flatten().collect::<Vec<_>>().join(", ")
    })
}

#[tokio::test]
async fn inside_a_plan_and_across_plans_a_filter_keeps_the_same_rows_in_the_same_order() {
    let app = TestApp::with_plans().await;
    let mut runner = TestRunner::deterministic();
    for _ in 0..60 {
        let filter = filters().new_tree(&mut runner).expect("a filter").current();
        let page =
            "first: 100) { totalCount nodes { id title milestones { id } networks { slug } category { code } } }";
        let inside = app
            .data(&format!(r#"{{ plan(by: {{slug: "{SORTLAND}"}}) {{ activities(where: {{{filter}}}, {page} }} }}"#))
            .await["plan"]["activities"]
            .take();
        let across = app
            .data(&format!(r#"{{ activities(where: {{plan: "{SORTLAND}", {filter}}}, {page} }}"#))
            .await["activities"]
            .take();
        assert_eq!(inside, across, "{filter}");
    }
}

#[tokio::test]
async fn a_period_is_found_on_every_day_it_touches() {
    let app = TestApp::with_plans().await;
    let on = async |day: &str| -> Vec<Value> {
        let query = format!(
            r#"{{ activities(where: {{plan: "{SORTLAND}", from: "{day}", to: "{day}", kinds: [UNIT_TASK]}}) {{ nodes {{ when {{ start end }} }} }} }}"#
        );
        app.data(&query).await["activities"]["nodes"].as_array().expect("rows").clone()
    };
    let period = json!({ "when": { "start": "2023-09-01", "end": "2023-11-30" } });
    for (day, found) in
        [("2023-08-31", false), ("2023-09-01", true), ("2023-09-27", true), ("2023-11-30", true), ("2023-12-01", false)]
    {
        assert_eq!(on(day).await.contains(&period), found, "{day}");
    }
}
