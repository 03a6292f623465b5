//! The example region: fictional municipalities beside the real plans.

use sammenheng::simulate::{Country, SchoolYear, into_database};
use serde_json::json;

use crate::support::{TestApp, empty, with_the_five_plans};

fn example_region() -> Country {
    Country::example_region(SchoolYear::default())
}

#[tokio::test]
async fn the_example_region_lies_beside_the_five_plans_and_has_something_coming_everywhere() {
    let db = with_the_five_plans().await;
    into_database(&db, example_region(), &mut |_| {}).await.expect("an import");
    let app = TestApp::on(db);
    let found = app.data(r"{ organisations(where: {types: [REGION]}, first: 50) { nodes { slug name } } }").await;
    let regions = found["organisations"]["nodes"].as_array().expect("regions");
    let made_up: Vec<_> =
        regions.iter().filter(|region| region["name"].to_string().contains("Eksempelregion")).collect();
    assert_eq!(made_up.len(), 1, "{regions:?}");
    let query = r"query($slug: String!) { organisation(by: {slug: $slug}) { ... on Region {
        plans { nodes { kind } }
        cohorts { label participants(first: 50) { totalCount nodes { ... on Unit { municipality { slug } } } } }
        municipalities { totalCount nodes { name
            plans(where: {kinds: [ACTION_PLAN], isOutline: false}) { nodes { isCurrent } }
            activities(where: {upcoming: true}, first: 1) { totalCount } } } } } }";
    let answer = app.answer(query, json!({ "slug": made_up[0]["slug"] })).await;
    let region = &answer["data"]["organisation"];
    assert_eq!(region["plans"]["nodes"], json!([{ "kind": "REGIONAL_PLAN" }]), "{answer:#}");
    assert_eq!(region["municipalities"]["totalCount"], 6);
    for municipality in region["municipalities"]["nodes"].as_array().expect("municipalities") {
        assert_eq!(municipality["plans"]["nodes"], json!([{ "isCurrent": true }]));
        assert!(municipality["activities"]["totalCount"].as_i64() > Some(10), "{municipality}");
    }
    let cohorts = region["cohorts"].as_array().expect("cohorts");
    assert_eq!(cohorts.len(), 2);
    for cohort in cohorts {
        let members = cohort["participants"]["nodes"].as_array().expect("units").iter();
        let municipalities: std::collections::BTreeSet<_> =
            members.map(|unit| unit["municipality"]["slug"].as_str()).collect();
        assert!(municipalities.len() > 1, "a cohort of one municipality: {municipalities:?}");
    }
}

#[tokio::test]
async fn a_country_that_is_brought_in_again_changes_nothing() {
    let db = empty().await;
    let country = Country { municipalities: 2, seed: 9, year: SchoolYear::default() };
    into_database(&db, country, &mut |_| {}).await.expect("an import");
    let app = TestApp::on(db);
    let query =
        "{ plans(first: 100) { totalCount nodes { slug changes(since: \"2000-01-01T00:00:00Z\") { totalCount } } } }";
    let before = app.data(query).await;
    into_database(&app.db, country, &mut |_| {}).await.expect("the same import");
    assert_eq!(before, app.data(query).await);
}
