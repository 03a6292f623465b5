//! Plans: the golden slice.

use serde_json::json;

use crate::support::TestApp;

#[tokio::test]
async fn a_plan_is_found_by_slug_and_by_id_and_is_null_when_there_is_none() {
    let app = TestApp::with_plans().await;
    let slug = "sortland-kibs-handlingsplan-2023-2024";
    let data = app
        .data(&format!(r#"{{ plan(by: {{slug: "{slug}"}}) {{ id title }} none: plan(by: {{slug: "x"}}) {{ id }} }}"#))
        .await;
    assert_eq!(data["none"], json!(null));
    let id = data["plan"]["id"].as_str().expect("an id");
    let by_id = app
        .data(&format!(r#"{{ plan(by: {{id: "{id}"}}) {{ slug }} node(id: "{id}") {{ id ... on Plan {{ slug }} }} }}"#))
        .await;
    assert_eq!(by_id, json!({ "plan": { "slug": slug }, "node": { "id": id, "slug": slug } }));
}

#[tokio::test]
async fn a_plan_knows_its_place_in_the_hierarchy() {
    let data = TestApp::with_plans()
        .await
        .data(
            r#"{ plan(by: {slug: "vestvagoy-kommunedelplan-oppvekst-2020-2030"}) {
                kind isOutline parent { slug } children { slug parent { slug } } owner { __typename slug } } }"#,
        )
        .await;
    let below =
        |slug: &str| json!({ "slug": slug, "parent": { "slug": "vestvagoy-kommunedelplan-oppvekst-2020-2030" } });
    assert_eq!(data["plan"]["children"][0], below("vestvagoy-temaplan-oppvekst"));
    assert_eq!(data["plan"]["isOutline"], true);
    assert_eq!(data["plan"]["owner"], json!({ "__typename": "Municipality", "slug": "vestvagoy" }));
}

#[tokio::test]
async fn whether_a_plan_is_current_follows_from_its_status_and_its_period() {
    let app = TestApp::with_plans().await;
    for (slug, at, expected) in [
        ("sortland-kibs-handlingsplan-2023-2024", "2023-07-31", false),
        ("sortland-kibs-handlingsplan-2023-2024", "2023-08-01", true),
        ("sortland-kibs-handlingsplan-2023-2024", "2024-07-31", true),
        ("sortland-kibs-handlingsplan-2023-2024", "2024-08-01", false),
        ("vestvagoy-temaplan-oppvekst", "1999-01-01", true),
    ] {
        let data = app.data(&format!(r#"{{ plan(by: {{slug: "{slug}"}}) {{ isCurrent(at: "{at}") }} }}"#)).await;
        assert_eq!(data["plan"]["isCurrent"], expected, "{slug} at {at}");
    }
}

#[tokio::test]
async fn the_filter_on_current_plans_agrees_with_the_field() {
    let app = TestApp::with_plans().await;
    for current in [true, false] {
        let data = app
            .data(&format!("{{ plans(where: {{isCurrent: {current}}}) {{ totalCount nodes {{ isCurrent }} }} }}"))
            .await;
        let nodes = data["plans"]["nodes"].as_array().expect("nodes");
        assert_eq!(data["plans"]["totalCount"], nodes.len());
        assert!(!nodes.is_empty() && nodes.iter().all(|plan| plan["isCurrent"] == current), "{data}");
    }
}

#[tokio::test]
async fn walking_a_connection_in_either_direction_meets_every_plan_once() {
    let app = TestApp::with_plans().await;
    let all = app.data("{ plans(first: 100) { nodes { slug } } }").await;
    let all: Vec<_> =
        all["plans"]["nodes"].as_array().expect("nodes").iter().map(|plan| plan["slug"].clone()).collect();
    for (size, place, cursor, more) in
        [("first", "after", "endCursor", "hasNextPage"), ("last", "before", "startCursor", "hasPreviousPage")]
    {
        let mut met = Vec::new();
        let mut from = String::new();
        loop {
            let page = app
                .data(&format!("{{ plans({size}: 3{from}) {{ nodes {{ slug }} pageInfo {{ {cursor} {more} }} }} }}"))
                .await;
            let slugs = page["plans"]["nodes"].as_array().expect("nodes").iter().map(|plan| plan["slug"].clone());
            if size == "first" {
                met.extend(slugs);
            } else {
                met = slugs.chain(met).collect();
            }
            if page["plans"]["pageInfo"][more] != true {
                break;
            }
            from = format!(", {place}: {}", page["plans"]["pageInfo"][cursor]);
        }
        assert_eq!(met, all, "{size}");
    }
}

#[tokio::test]
async fn every_element_is_found_again_by_its_global_id() {
    let app = TestApp::with_plans().await;
    let data = app
        .data(
            r#"{ sortland: plan(by: {slug: "sortland-kibs-handlingsplan-2023-2024"}) {
                themes { id __typename goals { id __typename } coreComponents { id __typename } }
                roles { id __typename } years { id __typename milestones { id __typename } }
                networks { id __typename seats { id __typename } } owner { id __typename }
                activities(first: 1) { nodes { id __typename audience { positions { id __typename } } } } }
              vestby: plan(by: {slug: "vestby-ibs-prosjektplan-2018-2020"}) {
                goals { signs { id __typename criteria { id __typename } } } themes { measures { id __typename } }
                reportingDuties { id __typename } templates { id __typename } citations { document { id __typename } } }
              jevnaker: plan(by: {slug: "jevnaker-kvalitetsplan-2022-2025"}) { indicators { id __typename } }
              temaplan: plan(by: {slug: "vestvagoy-temaplan-oppvekst"}) { themes { visions { id __typename } } }
              lofoten: organisation(by: {slug: "vest-lofoten"}) { id __typename ... on Region {
                cohorts { id __typename programme { id __typename } participants(first: 1) { nodes { id __typename } } } } }
              udir: organisation(by: {slug: "udir"}) { id __typename } }"#,
        )
        .await;
    let mut nodes = Vec::new();
    gather(&data, &mut nodes);
    let types: std::collections::BTreeSet<_> = nodes.iter().map(|(_, name)| name.as_str()).collect();
    assert!(types.len() >= 24, "{types:?}");
    for page in nodes.chunks(100) {
        let ids: Vec<_> = page.iter().map(|(id, _)| id).collect();
        let found =
            app.answer("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", json!({ "ids": ids })).await;
        let expected: Vec<_> = page.iter().map(|(id, name)| json!({ "id": id, "__typename": name })).collect();
        assert_eq!(found["data"]["nodes"], json!(expected));
    }
}

fn gather(value: &serde_json::Value, nodes: &mut Vec<(String, String)>) {
    if let (Some(id), Some(name)) = (value["id"].as_str(), value["__typename"].as_str()) {
        nodes.push((id.to_owned(), name.to_owned()));
    }
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| gather(item, nodes)),
        serde_json::Value::Object(fields) => fields.values().for_each(|field| gather(field, nodes)),
        _ => {}
    }
}

#[tokio::test]
async fn an_id_of_another_type_finds_nothing() {
    use sammenheng::graphql::global_id::{GlobalId, NodeType};
    let app = TestApp::with_plans().await;
    let key = sammenheng::ids::OrganisationId::of("sortland").0;
    for (node_type, found) in [(NodeType::Municipality, true), (NodeType::Region, false), (NodeType::Sign, false)] {
        let id = GlobalId::of(node_type, key);
        let data = app.data(&format!(r#"{{ node(id: "{}") {{ id }} }}"#, id.as_str())).await;
        assert_eq!(data["node"].is_object(), found, "{node_type:?}");
    }
}

#[tokio::test]
async fn changes_since_a_moment_are_told_with_what_they_were_about() {
    let app = TestApp::with_plans().await;
    let data = app
        .data(
            r#"{ plan(by: {slug: "sortland-kibs-handlingsplan-2023-2024"}) {
                all: changes(since: "2020-01-01T00:00:00Z", first: 1) { totalCount nodes { action nodeType title node { __typename } } }
                none: changes(since: "2999-01-01T00:00:00Z") { totalCount nodes { title } } } }"#,
        )
        .await;
    let all = &data["plan"]["all"];
    assert!(all["totalCount"].as_i64().is_some_and(|count| count > 170), "{all}");
    assert_eq!(all["nodes"][0]["action"], "ADDED");
    assert_eq!(all["nodes"][0]["node"]["__typename"], all["nodes"][0]["nodeType"]);
    assert_eq!(data["plan"]["none"], json!({ "totalCount": 0, "nodes": [] }));
}
