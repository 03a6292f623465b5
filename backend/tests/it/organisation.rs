//! Organisations, networks, cohorts and what they have in common.

use serde_json::json;

use crate::support::TestApp;

#[tokio::test]
async fn a_municipality_is_found_by_its_number_of_today_and_by_one_it_has_had() {
    let app = TestApp::with_plans().await;
    for number in ["3216", "3019", "0211"] {
        let query = format!(
            r#"{{ organisation(by: {{externalId: {{scheme: KOMMUNENUMMER, value: "{number}"}}}}) {{ slug ... on Municipality {{ municipalityNumber }} }} }}"#
        );
        assert_eq!(
            app.data(&query).await["organisation"],
            json!({ "slug": "vestby", "municipalityNumber": "3216" }),
            "{number}"
        );
    }
}

#[tokio::test]
async fn a_cohort_holds_units_of_several_municipalities() {
    let data = TestApp::with_plans()
        .await
        .data(
            r#"{ organisation(by: {slug: "vest-lofoten"}) { ... on Region { cohorts { slug
                participants(first: 100) { totalCount nodes { name ... on Unit { municipality { slug } } } } } } } }"#,
        )
        .await;
    let cohorts = data["organisation"]["cohorts"].as_array().expect("cohorts");
    let third = cohorts.iter().find(|cohort| cohort["slug"] == "ibsm-pulje-3-vest-lofoten").expect("pulje 3");
    assert_eq!(third["participants"]["totalCount"], 13);
    let text = third["participants"].to_string();
    for municipality in ["vestvagoy", "flakstad", "moskenes"] {
        assert!(text.contains(&format!(r#""slug":"{municipality}""#)), "{municipality}");
    }
}

#[tokio::test]
async fn a_fragment_on_a_concrete_type_works_through_both_interfaces() {
    let app = TestApp::with_plans().await;
    let data = app.data(r#"{ organisation(by: {slug: "udir"}) { id ... on ExternalOrganisation { kind } } }"#).await;
    assert_eq!(data["organisation"]["kind"], "DIRECTORATE");
    let id = data["organisation"]["id"].as_str().expect("an id");
    let node = app.data(&format!(r#"{{ node(id: "{id}") {{ ... on ExternalOrganisation {{ kind name }} }} }}"#)).await;
    assert_eq!(node["node"]["kind"], "DIRECTORATE");
}

#[tokio::test]
async fn groups_know_whom_they_report_to_and_who_reports_to_them() {
    let data = TestApp::with_plans()
        .await
        .data(
            r#"{ network(by: {slug: "vestby-styringsgruppe"}) { subgroups { slug reportsTo { networks { slug } }
                subgroups { slug subgroups { slug instances } } } } }"#,
        )
        .await;
    let resource_group = &data["network"]["subgroups"][0];
    assert_eq!(resource_group["slug"], "vestby-ressursgruppe");
    assert_eq!(resource_group["reportsTo"][0]["networks"][0]["slug"], "vestby-styringsgruppe");
    assert!(data.to_string().contains(r#""instances":24"#), "{data}");
}

#[tokio::test]
async fn pages_under_several_parents_are_each_their_own() {
    let data = TestApp::with_plans()
        .await
        .data(
            r"{ organisations(where: {types: [MUNICIPALITY]}) { nodes { slug
                ... on Municipality { units(first: 1) { totalCount nodes { municipality: slug } pageInfo { hasNextPage endCursor } } } } } }",
        )
        .await;
    for municipality in data["organisations"]["nodes"].as_array().expect("municipalities") {
        let slug = municipality["slug"].as_str().expect("a slug");
        let units = &municipality["units"];
        if let Some(first) = units["nodes"][0]["municipality"].as_str() {
            assert!(first.starts_with(slug), "{first} under {slug}");
        }
        let total = units["totalCount"].as_i64().expect("a count");
        assert_eq!(units["pageInfo"]["hasNextPage"], total > 1, "{slug}");
    }
}
