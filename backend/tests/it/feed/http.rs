//! Feeds over HTTP: what goes with them, what is asked, what is refused.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};

use super::reader::{events, read};
use super::{SORTLAND, calendar, fjordvik, get, text};
use crate::support::TestApp;

const ADDRESS: &str = "/plan/fjordvik-plan/kalender.ics";

#[tokio::test]
async fn a_subscriber_who_has_the_calendar_already_is_sent_nothing() {
    let app = fjordvik().await;
    let (status, response, body) = app.send(get(ADDRESS)).await;
    assert_eq!(status, StatusCode::OK);
    let headers = response.headers();
    assert_eq!(headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(
        headers["content-disposition"],
        "inline; filename=\"fjordvik-plan.ics\"; filename*=UTF-8''Plan%20for%20Fjordvik.ics"
    );
    assert_eq!(headers["cache-control"], "public, no-cache");
    assert!(headers.contains_key("last-modified"));
    let etag = headers["etag"].to_str().expect("a tag").to_owned();
    assert!(etag.starts_with("W/\""), "packed and unpacked go out under the same tag: {etag}");

    let (status, again, text) = app.send(get(ADDRESS)).await;
    assert_eq!((status, &text), (StatusCode::OK, &body), "the same rows give the same octets");
    assert_eq!(again.headers()["etag"], etag.as_str());
    for known in [etag.clone(), etag.replace("W/", ""), format!("\"x\", {etag}"), "*".to_owned()] {
        let request = Request::get(ADDRESS).header("if-none-match", &known).body(Body::empty()).expect("a request");
        let (status, response, text) = app.send(request).await;
        assert_eq!((status, text.as_str()), (StatusCode::NOT_MODIFIED, ""), "{known}");
        assert_eq!(response.headers()["etag"], etag.as_str());
    }
}

#[tokio::test]
async fn the_head_of_a_calendar_can_be_asked_for_alone() {
    let app = fjordvik().await;
    let head = Request::builder().method(Method::HEAD).uri(ADDRESS).body(Body::empty()).expect("a request");
    let (status, response, body) = app.send(head).await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, ""));
    assert_eq!(response.headers()["content-type"], "text/calendar; charset=utf-8");
    assert!(response.headers().contains_key("etag"));
}

#[tokio::test]
async fn filters_in_the_address_keep_what_the_page_keeps() {
    let app = TestApp::with_plans().await;
    let address = |query: &str| format!("/plan/{SORTLAND}/kalender.ics?{query}");
    for (query, filter) in [
        ("", "{}"),
        ("fra=2024-01-01", r#"{from: "2024-01-01"}"#),
        ("til=2023-09-30", r#"{to: "2023-09-30"}"#),
        ("fra=idag", "{upcoming: true}"),
        ("fra=idag&dag=2024-03-01", r#"{from: "2024-03-01"}"#),
        ("nettverk=sortland-sut", r#"{networks: ["sortland-sut"]}"#),
        ("nettverk=sortland-sut,sortland-bug", r#"{anyNetwork: ["sortland-sut", "sortland-bug"]}"#),
        ("nettverk=sortland-sut&nettverk=sortland-bug", r#"{anyNetwork: ["sortland-sut", "sortland-bug"]}"#),
        ("malgruppe=rektor", r#"{audience: ["rektor"]}"#),
        (
            "malgruppe=rektor,sortland-tops&fra=2024-01-01",
            r#"{audience: ["rektor", "sortland-tops"], from: "2024-01-01"}"#,
        ),
        ("uke=2023-39", "{isoYear: 2023, isoWeek: 39}"),
        ("presisjon=MONTH,MONTHS", "{precisions: [MONTH, MONTHS]}"),
        ("tekst=Fagdag", r#"{text: "fagdag"}"#),
        ("kategori=kompetansetiltak", r#"{category: "kompetansetiltak"}"#),
        ("type=MEETING,GATHERING", "{kinds: [MEETING, GATHERING]}"),
        ("skoleaar=2023", r#"{schoolYear: "2023/2024"}"#),
        ("skoleaar=2023/2024", r#"{schoolYear: "2023/2024"}"#),
    ] {
        let page = app
            .data(&format!(
                r#"{{ plan(by: {{slug: "{SORTLAND}"}}) {{ activities(where: {filter}, first: 100) {{ nodes {{ when {{ start }} }} }} }} }}"#
            ))
            .await;
        let page = page["plan"]["activities"]["nodes"].as_array().expect("rows").len();
        let calendar = calendar(&app, &address(query)).await;
        assert_eq!(events(&calendar).len(), page, "{query}");
        assert!(page > 0, "{query}");
    }
}

#[tokio::test]
async fn a_network_has_a_calendar_of_its_own() {
    let app = TestApp::with_plans().await;
    let calendar = calendar(&app, "/nettverk/sortland-sut/kalender.ics").await;
    assert_eq!(calendar.text("NAME"), "SUT");
    assert_eq!(events(&calendar).len(), 7);
    let joint = super::calendar(&app, "/nettverk/sortland-sut/kalender.ics?nettverk=sortland-bug").await;
    assert_eq!(joint.text("NAME"), "SUT: BUG");
    assert!(!events(&joint).is_empty() && events(&joint).len() < 7, "what it meets for together with another");
}

#[tokio::test]
async fn municipalities_regions_and_roles_have_calendars_across_plans() {
    let app = TestApp::with_plans().await;
    for (address, filter, name) in [
        ("/kommune/vestby/kalender.ics", r#"{municipality: "vestby"}"#, "Vestby kommune"),
        ("/region/lofoten/kalender.ics", r#"{region: "lofoten"}"#, "Lofoten"),
        (
            "/rolle/rektor/kalender.ics?kommune=sortland",
            r#"{audience: ["rektor"], municipality: "sortland"}"#,
            "Rektor: Sortland kommune",
        ),
        (
            "/rolle/rektor/kalender.ics?fra=2020-09-01&til=2020-12-31&type=COURSE",
            r#"{audience: ["rektor"], from: "2020-09-01", to: "2020-12-31", kinds: [COURSE]}"#,
            "Rektor: Kurs",
        ),
    ] {
        let rows = app.data(&format!("{{ activities(where: {filter}, first: 100) {{ nodes {{ title }} }} }}")).await;
        let titles: BTreeSet<&str> = rows["activities"]["nodes"]
            .as_array()
            .expect("rows")
            .iter()
            .filter_map(|row| row["title"].as_str())
            .collect();
        let calendar = calendar(&app, address).await;
        assert_eq!(calendar.text("NAME"), name);
        let summaries: Vec<String> = events(&calendar).iter().map(|event| event.text("SUMMARY")).collect();
        assert!(!titles.is_empty(), "{address}");
        for title in &titles {
            assert!(summaries.iter().any(|summary| summary.contains(title)), "{address}: {title}");
        }
        for summary in &summaries {
            assert!(titles.iter().any(|title| summary.contains(title)), "{address}: {summary}");
        }
    }
}

#[tokio::test]
async fn where_plans_of_several_owners_meet_each_event_says_whose_it_is() {
    let app = TestApp::with_plans().await;
    let summaries = async |address: &str| -> Vec<String> {
        events(&calendar(&app, address).await).iter().map(|event| event.text("SUMMARY")).collect()
    };
    let shared = summaries("/rolle/rektor/kalender.ics").await;
    assert!(shared.iter().all(|summary| summary.contains(" · ")), "{shared:#?}");
    assert!(shared.iter().any(|summary| summary == "SUT · Sortland kommune"), "{shared:#?}");
    let own = summaries("/rolle/rektor/kalender.ics?kommune=sortland").await;
    assert!(own.iter().all(|summary| !summary.contains(" · ")), "{own:#?}");
}

#[tokio::test]
async fn an_address_that_cannot_be_answered_says_what_was_expected() {
    let app = fjordvik().await;
    for (address, status, said) in [
        ("/plan/ukjent/kalender.ics", StatusCode::NOT_FOUND, "there is no plan `ukjent`"),
        ("/nettverk/ukjent/kalender.ics", StatusCode::NOT_FOUND, "there is no network `ukjent`"),
        ("/kommune/fjordregionen/kalender.ics", StatusCode::NOT_FOUND, "there is no municipality `fjordregionen`"),
        ("/region/fjordvik/kalender.ics", StatusCode::NOT_FOUND, "there is no region `fjordvik`"),
        ("/rolle/elev/kalender.ics", StatusCode::NOT_FOUND, "there is no position `elev`"),
        (
            "/rolle/rektor/kalender.ics?malgruppe=styrer",
            StatusCode::BAD_REQUEST,
            "`malgruppe` is in the address already",
        ),
        ("/plan/%00/kalender.ics", StatusCode::NOT_FOUND, "there is no plan"),
        ("?farge=blå", StatusCode::BAD_REQUEST, "there is no parameter `farge`; there are fra, til"),
        ("?fra=i%20dag", StatusCode::BAD_REQUEST, "`fra` is not a day such as 2023-09-18"),
        ("?til=2023-13-01", StatusCode::BAD_REQUEST, "`til` is not a day"),
        ("?fra=2023-09-01&fra=2023-09-02", StatusCode::BAD_REQUEST, "`fra` is given more than once"),
        ("?type=MØTE", StatusCode::BAD_REQUEST, "`type` is `MØTE`, but can be MEETING, GATHERING"),
        ("?skoleaar=2023/2025", StatusCode::BAD_REQUEST, "`skoleaar` is not a school year such as 2023/2024"),
        ("?milepael=2", StatusCode::BAD_REQUEST, "`milepael`: there is no milestone `2` here"),
        ("?uke=39", StatusCode::BAD_REQUEST, "`uke` is not an ISO week such as 2023-39"),
        ("?uke=2023-53", StatusCode::BAD_REQUEST, "`uke` is 53, but 2023 has the weeks 1 to 52"),
        (
            "?malgruppe=rektorer",
            StatusCode::BAD_REQUEST,
            "there is no position, network or organisation `rektorer` here",
        ),
        ("?nettverk=fjordvik-sut,sut", StatusCode::BAD_REQUEST, "`nettverk`: there is no network `sut` here"),
        ("?nettverk=", StatusCode::BAD_REQUEST, "`nettverk` has no value; leave it out to keep all"),
        ("?plan=fjordvik-plan", StatusCode::BAD_REQUEST, "`plan` is in the address already, as `/plan/fjordvik-plan`"),
        ("?fra=2023-10-02&til=2023-10-01", StatusCode::BAD_REQUEST, "`fra` is 2023-10-02, which is after `til`"),
        ("?malgruppe=a,b,c,d,e,f,g,h,i,j,k", StatusCode::BAD_REQUEST, "`malgruppe` has 11 values, but 10 is the most"),
        ("?nettverk=a%00", StatusCode::BAD_REQUEST, "NUL"),
    ] {
        let address = if address.starts_with('?') { format!("{ADDRESS}{address}") } else { address.to_owned() };
        let (found, _, text) = app.send(get(&address)).await;
        assert_eq!(found, status, "{address}: {text}");
        assert!(text.contains(said), "{address}: {text}");
    }
}

#[tokio::test]
async fn a_calendar_that_went_out_packed_is_known_again() {
    let app = fjordvik().await;
    let packed = |known: Option<&str>| {
        let request = Request::get(ADDRESS).header("accept-encoding", "gzip");
        let request = known.into_iter().fold(request, |request, tag| request.header("if-none-match", tag));
        request.body(Body::empty()).expect("a request")
    };
    let (response, body) = app.octets(packed(None)).await;
    assert_eq!(response.headers()["content-encoding"], "gzip");
    assert!(body.starts_with(&[0x1f, 0x8b]), "what begins a file of gzip");
    let etag = response.headers()["etag"].to_str().expect("a tag");
    let (response, body) = app.octets(packed(Some(etag))).await;
    assert_eq!((response.status(), body.len()), (StatusCode::NOT_MODIFIED, 0));
}

#[tokio::test]
async fn a_calendar_can_only_be_read() {
    let app = fjordvik().await;
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        let request = Request::builder().method(method.clone()).uri(ADDRESS).body(Body::empty()).expect("a request");
        let (status, response, _) = app.send(request).await;
        assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
        assert_eq!(response.headers()["allow"], "GET,HEAD");
    }
}

#[tokio::test]
async fn the_api_tells_where_each_calendar_is() {
    let app = TestApp::with_plans().await;
    let data = app
        .data(&format!(
            r#"{{ plan(by: {{slug: "{SORTLAND}"}}) {{ calendarPath networks {{ calendarPath }} }}
            municipality: organisation(by: {{slug: "sortland"}}) {{ ... on Municipality {{ calendarPath }} }}
            region: organisation(by: {{slug: "lofoten"}}) {{ ... on Region {{ calendarPath }} }}
            positions(first: 3) {{ nodes {{ calendarPath }} }} }}"#
        ))
        .await;
    let mut paths = Vec::new();
    collect(&data, &mut paths);
    assert!(paths.len() > 8, "{paths:?}");
    for path in paths {
        read(&text(&app, path).await);
    }
}

/// All texts in an answer.
fn collect<'a>(value: &'a serde_json::Value, texts: &mut Vec<&'a str>) {
    match value {
        serde_json::Value::String(text) => texts.push(text),
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        serde_json::Value::Object(fields) => fields.values().for_each(|field| collect(field, texts)),
        _ => {}
    }
}

#[tokio::test]
async fn a_calendar_costs_the_same_statements_for_few_rows_and_for_all() {
    let app = TestApp::with_plans().await;
    let cost = async |query: &str| {
        let before = app.counted();
        read(&text(&app, &format!("/plan/{SORTLAND}/kalender.ics{query}")).await);
        app.counted() - before
    };
    let (few, all) = (cost("?til=2023-09-30").await, cost("").await);
    assert!(all <= few + 1, "{few} for few, {all} for all");
    assert!(all <= 12, "{all}");
    // Not one statement for each of those named.
    let (one, many) = (
        cost("?malgruppe=rektor&nettverk=sortland-sut").await,
        cost("?malgruppe=rektor,sortland-bug,sortland,styrer&nettverk=sortland-sut,sortland-bug,sortland-tops").await,
    );
    assert!(many <= one + 2, "{one} for one, {many} for many");
    assert!(many <= 24, "{many}");
}
