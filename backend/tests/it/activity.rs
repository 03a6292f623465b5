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

/// Filters over days, kinds, networks and whatever else a filter can name, in Sortland's year.
fn filters(milestone: String) -> impl Strategy<Value = String> {
    use proptest::sample::{select, subsequence};
    let day = || {
        (0u64..380).prop_map(|days| {
            (chrono::NaiveDate::from_ymd_opt(2023, 7, 25).expect("a day") + chrono::Days::new(days)).to_string()
        })
    };
    let days = (day(), day(), 0..4).prop_map(|(one, other, which)| match which {
        0 => format!(r#"from: "{one}""#),
        1 => format!(r#"to: "{one}""#),
        2 => format!(r#"from: "{}", to: "{}""#, one.clone().min(other.clone()), one.max(other)),
        _ => String::new(),
    });
    let some =
        |field: &'static str, values: Vec<String>| select(values).prop_map(move |value| format!("{field}: {value}"));
    let texts = |values: &[&str]| values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>();
    let lists = |field: &'static str, values: &[&'static str]| {
        subsequence(values.to_vec(), 0..=2).prop_map(move |values| format!("{field}: [{}]", values.join(", ")))
    };
    let weeks =
        (1..=52, select(vec![2022, 2023, 2024])).prop_map(|(week, year)| format!("isoWeek: {week}, isoYear: {year}"));
    let fields: Vec<BoxedStrategy<String>> = vec![
        days.boxed(),
        weeks.boxed(),
        some("isoYear", vec!["2023".into(), "2024".into()]).boxed(),
        some("schoolYear", texts(&["2022/2023", "2023/24"])).boxed(),
        some("upcoming", vec!["true".into(), "false".into()]).boxed(),
        lists("kinds", &["MEETING", "COURSE", "GATHERING", "UNIT_TASK", "WORKSHOP"]).boxed(),
        lists("precisions", &["DAY", "DAYS", "MONTH", "MONTHS", "OPEN"]).boxed(),
        lists("statuses", &["PLANNED", "CANCELLED"]).boxed(),
        lists("networks", &[r#""sortland-sut""#, r#""sortland-bug""#, r#""sortland-tops""#, r#""no-such""#]).boxed(),
        lists("anyNetwork", &[r#""sortland-sut""#, r#""sortland-bug""#, r#""no-such""#]).boxed(),
        lists(
            "audience",
            &[r#""rektor""#, r#""styrer""#, r#""ansatt""#, r#""sortland-skut""#, r#""sortland-ppd""#, r#""no-such""#],
        )
        .boxed(),
        some("milestone", vec![format!("{milestone:?}")]).boxed(),
        some("category", texts(&["styrere", "sut-bug", "no-such"])).boxed(),
        some("municipality", texts(&["sortland", "vestby"])).boxed(),
        some("region", texts(&["vesteralen", "vest-lofoten", "no-such"])).boxed(),
        some("hasTasks", vec!["true".into(), "false".into()]).boxed(),
        some("hasAlternatives", vec!["true".into(), "false".into()]).boxed(),
        some("isMovable", vec!["true".into(), "false".into()]).boxed(),
        some("text", texts(&["møte", "MØYSALEN", "Nasjonale  prøver", "100%", "_", "\\", ""])).boxed(),
    ];
    subsequence(fields, 1..=3).prop_flat_map(|fields| fields).prop_map(|fields| {
        let mut kept: Vec<String> = Vec::new();
        for field in fields.into_iter().filter(|field| !field.is_empty()) {
            let is_twice = field.starts_with("isoYear") && kept.iter().any(|own| own.contains("isoYear"));
            if !is_twice {
                kept.push(field);
            }
        }
        kept.join(", ")
    })
}

#[tokio::test]
async fn inside_a_plan_and_across_plans_a_filter_keeps_the_same_rows_in_the_same_order() {
    let app = TestApp::with_plans().await;
    let milestones = app
        .data(&format!(r#"{{ plan(by: {{slug: "{SORTLAND}"}}) {{ milestones(period: "2023/2024") {{ id }} }} }}"#))
        .await;
    let milestone = milestones["plan"]["milestones"][2]["id"].as_str().expect("a milestone").to_owned();
    let mut runner = TestRunner::deterministic();
    for _ in 0..150 {
        let filter = filters(milestone.clone()).new_tree(&mut runner).expect("a filter").current();
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

/// Titles and first days of what a filter keeps.
async fn kept(app: &TestApp, filter: &str) -> Vec<String> {
    let query = format!("{{ activities(where: {{{filter}}}, first: 100) {{ nodes {{ title when {{ start }} }} }} }}");
    let data = app.data(&query).await;
    let rows = data["activities"]["nodes"].as_array().expect("rows").iter();
    rows.map(|row| {
        format!("{} {}", row["when"]["start"].as_str().expect("a day"), row["title"].as_str().expect("a title"))
    })
    .collect()
}

#[tokio::test]
async fn what_concerns_a_position_is_found_also_by_those_that_cover_it_and_by_its_seats() {
    let app = TestApp::with_plans().await;
    let october = r#"municipality: "sortland", from: "2023-10-01", to: "2023-10-31""#;
    let leader = kept(&app, &format!(r#"{october}, audience: ["rektor"]"#)).await;
    let head = kept(&app, &format!(r#"{october}, audience: ["styrer"]"#)).await;
    let (sut, unit_leaders) = ("2023-10-05 SUT", "2023-10-17 Kommunedirektørens enhetsledermøte");
    for (row, is_for_leader, is_for_head) in [
        ("2023-10-02 Skoleledermøte", true, false),
        (sut, true, false),
        (unit_leaders, true, true),
        ("2023-10-19 Regional skoleledersamling", true, false),
        ("2023-10-24 Regional styrersamling", false, true),
        ("2023-10-16 Regionalt SFO-ledernettverk", false, false),
    ] {
        let found = |rows: &[String]| rows.iter().any(|own| own == row);
        assert_eq!((found(&leader), found(&head)), (is_for_leader, is_for_head), "{row}");
    }
    let both = kept(&app, &format!(r#"{october}, audience: ["enhetsleder"]"#)).await;
    assert!(both.iter().any(|row| row == sut) && both.iter().any(|row| row == "2023-10-24 Regional styrersamling"));
    let by_id = app.data(r#"{ position(by: {slug: "rektor"}) { id } }"#).await["position"]["id"].take();
    assert_eq!(kept(&app, &format!("{october}, audience: [{by_id}]")).await, leader);
}

#[tokio::test]
async fn whoever_sits_in_a_group_by_way_of_another_is_asked_to_its_meetings() {
    let app = TestApp::with_plans().await;
    let gatherings = kept(&app, r#"audience: ["sortland-skut"], text: "skut-samling""#).await;
    assert_eq!(gatherings, ["2023-12-07 SKUT-samling", "2024-03-21 SKUT-samling"]);
    let service = kept(&app, r#"audience: ["sortland-ppd"]"#).await;
    assert!(service.contains(&"2023-10-06 Laget rundt barnet - Arbeidsverksted IV".to_owned()), "{service:?}");
}

#[tokio::test]
async fn all_of_some_networks_means_joint_meetings_and_any_means_each_of_their_meetings() {
    let app = TestApp::with_plans().await;
    let both = r#"["sortland-sut", "sortland-bug"]"#;
    assert_eq!(kept(&app, &format!("networks: {both}")).await, ["2024-05-23 Felles SUT- og BUG- møte"]);
    assert_eq!(kept(&app, &format!("anyNetwork: {both}")).await.len(), 11);
}

#[tokio::test]
async fn a_region_holds_the_plans_of_its_municipalities() {
    let app = TestApp::with_plans().await;
    let (region, municipality) =
        (kept(&app, r#"region: "vest-lofoten""#).await, kept(&app, r#"municipality: "vestvagoy""#).await);
    assert_eq!((region.len(), region), (36, municipality));
    assert!(kept(&app, r#"municipality: "vest-lofoten""#).await.is_empty(), "a region is no municipality");
}

#[tokio::test]
async fn a_text_is_found_in_capitals_or_not_and_in_points_and_tasks() {
    let app = TestApp::with_plans().await;
    for text in ["elevundersøkelsen", "ELEVUNDERSØKELSEN"] {
        assert_eq!(kept(&app, &format!(r#"municipality: "sortland", text: "{text}""#)).await.len(), 1, "{text}");
    }
    assert!(kept(&app, r#"text: "%""#).await.is_empty(), "a percent sign is no placeholder");
}

#[tokio::test]
async fn a_filter_that_makes_no_sense_is_refused_in_words() {
    let app = TestApp::with_plans().await;
    for (filter, reason) in [
        ("isoWeek: 54, isoYear: 2023", "2023 has the weeks 1 to 52"),
        ("isoWeek: 39", "needs `isoYear`"),
        (r#"from: "2023-10-02", to: "2023-10-01""#, "after `to`"),
        (r#"schoolYear: "2023""#, "such as 2023/2024"),
        ("precisions: [HOUR]", "HOUR"),
        (r#"milestone: "3""#, "the id is none"),
    ] {
        let answer = app.answer(&format!("{{ activities(where: {{{filter}}}) {{ totalCount }} }}"), json!({})).await;
        let error = &answer["errors"][0];
        assert!(error["message"].as_str().is_some_and(|message| message.contains(reason)), "{filter}: {answer}");
        let code = error["extensions"]["code"].as_str().expect("a code");
        assert!(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"].contains(&code), "{filter}: {code}");
    }
}
