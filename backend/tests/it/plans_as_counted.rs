//! The five plans are here whole: as many of everything as the sources hold.

use serde_json::Value;

use crate::support::TestApp;

async fn plan(slug: &str, fields: &str) -> Value {
    let app = TestApp::with_plans().await;
    app.data(&format!(r#"{{ plan(by: {{slug: "{slug}"}}) {{ {fields} }} }}"#)).await["plan"].take()
}

/// How many values stand under a field, wherever in the answer it is.
fn count(value: &Value, field: &str) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| count(item, field)).sum(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                let here = if name == field { value.as_array().map_or(0, Vec::len) } else { 0 };
                here + count(value, field)
            })
            .sum(),
        _ => 0,
    }
}

#[tokio::test]
async fn calendars_have_as_many_rows_as_the_sources() {
    for (slug, rows) in [
        ("vestvagoy-temaplan-oppvekst", 0),
        ("vestvagoy-utviklingsplan-2020-2021", 36),
        ("jevnaker-kvalitetsplan-2022-2025", 0),
        ("sortland-kibs-handlingsplan-2023-2024", 89),
        ("vestby-ibs-prosjektplan-2018-2020", 33),
    ] {
        assert_eq!(plan(slug, "activities { totalCount }").await["activities"]["totalCount"], rows, "{slug}");
    }
}

#[tokio::test]
async fn sortland_has_its_milestones_roles_and_groups() {
    let plan = plan(
        "sortland-kibs-handlingsplan-2023-2024",
        "years { label milestones { number } actorsInFocus { text } } roles { responsibilities { number } }
         networks { abbreviation name }",
    )
    .await;
    let milestones: Vec<_> = plan["years"]
        .as_array()
        .expect("years")
        .iter()
        .map(|year| (year["label"].as_str().expect("a label"), count(year, "milestones"), count(year, "actorsInFocus")))
        .collect();
    assert_eq!(milestones, [("2022/2023", 6, 6), ("2023/2024", 5, 8), ("2024/2025", 0, 8)]);
    assert_eq!((count(&plan, "roles"), count(&plan, "responsibilities")), (8, 38));
    let abbreviations = plan["networks"].to_string();
    for group in ["SUT", "BUG", "SKUT", "TOPS"] {
        assert!(abbreviations.contains(&format!("\"{group}\"")), "{group}");
    }
}

const SIGNS: &str = "signs { criteria { id } } goals { signs { criteria { id } } } visions { signs { id } }";

#[tokio::test]
async fn vestvagoy_has_59_signs_in_18_sets() {
    let nested = format!("themes {{ {SIGNS} subthemes {{ {SIGNS} subthemes {{ {SIGNS} }} }} }}");
    let plan = plan("vestvagoy-temaplan-oppvekst", &nested).await;
    assert_eq!(count(&plan, "signs"), 59);
    assert_eq!(sets(&plan), 18);
}

/// Sets of signs that are not empty.
fn sets(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(sets).sum(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| {
                let here = name == "signs" && value.as_array().is_some_and(|signs| !signs.is_empty());
                usize::from(here) + sets(value)
            })
            .sum(),
        _ => 0,
    }
}

#[tokio::test]
async fn jevnaker_has_64_signs_in_four_areas() {
    let plan = plan("jevnaker-kvalitetsplan-2022-2025", &format!("themes {{ {SIGNS} }}")).await;
    assert_eq!((count(&plan, "themes"), count(&plan, "signs"), sets(&plan)), (4, 64, 4));
}

#[tokio::test]
async fn vestby_has_four_signs_with_38_criteria_and_nine_groups() {
    let plan = plan(
        "vestby-ibs-prosjektplan-2018-2020",
        "goals(kind: OVERALL) { signs { criteria { id } } } networks { name }",
    )
    .await;
    assert_eq!((count(&plan, "signs"), count(&plan, "criteria"), count(&plan, "networks")), (4, 38, 9));
}
