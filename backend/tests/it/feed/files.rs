//! Tables and plan documents over HTTP: what goes with them, and what is refused.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use sammenheng::document::read::read;
use sammenheng::document::store::export;

use super::grid::octets;
use super::{SORTLAND, fjordvik, get, text};
use crate::support::{TestApp, empty, plan_files};

const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[tokio::test]
async fn a_file_has_its_media_type_and_a_name_that_people_can_read() {
    let app = TestApp::with_plans().await;
    for (address, kind, name) in [
        (
            "/kommune/vestvagoy/kalender.csv",
            "text/csv; charset=utf-8; header=present",
            "filename=\"vestvagoy-kalender.csv\"; filename*=UTF-8''Vestv%C3%A5g%C3%B8y%20kommune%20%E2%80%93%20kalender.csv",
        ),
        (
            "/rolle/rektor/kalender.xlsx?kommune=sortland",
            WORKBOOK,
            "filename=\"rektor-kalender.xlsx\"; \
             filename*=UTF-8''Rektor%20%E2%80%93%20Sortland%20kommune%20%E2%80%93%20kalender.xlsx",
        ),
        (
            "/plan/jevnaker-kvalitetsplan-2022-2025/tegn.xlsx",
            WORKBOOK,
            "filename=\"jevnaker-kvalitetsplan-2022-2025-tegn.xlsx\"; filename*=UTF-8''",
        ),
        (
            "/plan/jevnaker-kvalitetsplan-2022-2025/plan.yaml",
            "application/yaml",
            "filename=\"jevnaker-kvalitetsplan-2022-2025.yaml\"; filename*=UTF-8''",
        ),
    ] {
        let (response, _) = app.octets(get(address)).await;
        let header = |name: &str| response.headers()[name].to_str().expect("letters").to_owned();
        assert_eq!((response.status(), header("content-type").as_str()), (StatusCode::OK, kind), "{address}");
        let found = header("content-disposition");
        assert!(found.starts_with(&format!("attachment; {name}")), "{address}: {found}");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("cache-control"), "public, no-cache");
    }
}

#[tokio::test]
async fn a_caller_who_has_the_file_already_is_sent_nothing() {
    let app = TestApp::with_plans().await;
    for file in ["kalender.csv", "kalender.xlsx", "roller.xlsx", "tegn.csv", "merknader.xlsx", "plan.yaml"] {
        let address = format!("/plan/{SORTLAND}/{file}");
        let (first, octets) = app.octets(get(&address)).await;
        let etag = first.headers()["etag"].to_str().expect("a tag").to_owned();
        let (_, again) = app.octets(get(&address)).await;
        assert!(octets == again, "{file}: the same rows give the same octets");
        let known = Request::get(&address).header("if-none-match", &etag).body(Body::empty()).expect("a request");
        let (response, body) = app.octets(known).await;
        assert_eq!((response.status(), body.len()), (StatusCode::NOT_MODIFIED, 0), "{file}");
        let head = Request::builder().method(Method::HEAD).uri(&address).body(Body::empty()).expect("a request");
        let (response, body) = app.octets(head).await;
        assert_eq!((response.status(), body.len()), (StatusCode::OK, 0), "{file}");
        assert_eq!(response.headers()["etag"], etag.as_str());
        let post = Request::post(&address).body(Body::empty()).expect("a request");
        assert_eq!(app.octets(post).await.0.status(), StatusCode::METHOD_NOT_ALLOWED, "{file}");
    }
}

#[tokio::test]
async fn an_address_that_cannot_be_answered_says_what_was_expected() {
    let app = fjordvik().await;
    for (address, status, said) in [
        ("/plan/ukjent/kalender.csv", StatusCode::NOT_FOUND, "there is no plan `ukjent`"),
        ("/plan/ukjent/roller.xlsx", StatusCode::NOT_FOUND, "there is no plan `ukjent`"),
        ("/plan/ukjent/plan.yaml", StatusCode::NOT_FOUND, "there is no plan `ukjent`"),
        ("/region/fjordvik/kalender.xlsx", StatusCode::NOT_FOUND, "there is no region `fjordvik`"),
        ("/plan/%00/tegn.csv", StatusCode::NOT_FOUND, "there is no plan"),
        ("/plan/fjordvik-plan/kalender.xlsx?farge=blå", StatusCode::BAD_REQUEST, "there are fra, til"),
        ("/plan/fjordvik-plan/kalender.csv?fra=2023-02-30", StatusCode::BAD_REQUEST, "`fra` is not a day"),
        (
            "/plan/fjordvik-plan/roller.csv?fra=idag",
            StatusCode::BAD_REQUEST,
            "no parameter `fra`; this address has none",
        ),
        ("/plan/fjordvik-plan/plan.yaml?dag=2023-09-18", StatusCode::BAD_REQUEST, "this address has none"),
        ("/plan/fjordvik-plan/merknader.csv?fra=idag", StatusCode::BAD_REQUEST, "no parameter `fra`; there is `sprak`"),
        (
            "/plan/fjordvik-plan/merknader.csv?sprak=de",
            StatusCode::BAD_REQUEST,
            "`sprak` is `de`, but can be nb, nn, en",
        ),
    ] {
        let (found, _, text) = app.send(get(address)).await;
        assert_eq!(found, status, "{address}: {text}");
        assert!(text.contains(said), "{address}: {text}");
    }
}

#[tokio::test]
async fn a_plan_that_is_only_known_by_name_has_no_document() {
    let app = TestApp::with_plans().await;
    let (status, _, text) = app.send(get("/plan/sortland-kibs-2021-2025/plan.yaml")).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(text.contains("only the name of the plan `sortland-kibs-2021-2025` is known here"), "{text}");
}

#[tokio::test]
async fn the_document_of_a_plan_imports_to_the_same_plan() {
    let app = TestApp::with_plans().await;
    let other = empty().await;
    for file in plan_files() {
        let slug = file.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let address = format!("/plan/{slug}/plan.yaml");
        let document = text(&app, &address).await;
        let own = export(&app.db, None, &slug).await.expect("a database").expect("a plan");
        similar_asserts::assert_eq!(read("plan.yaml", document.as_bytes()).expect("a document").document, own);
        super::bring(&other, &document).await;
        let again = text(&TestApp::on(other.clone()), &address).await;
        let again = read("plan.yaml", again.as_bytes()).expect("a document").document;
        similar_asserts::assert_eq!(again.plan, own.plan, "{slug}");
    }
}

#[tokio::test]
async fn a_file_costs_no_more_statements_for_many_rows() {
    let app = TestApp::with_plans().await;
    let cost = async |address: &str| {
        let before = app.counted();
        octets(&app, address).await;
        app.counted() - before
    };
    let (few, all) = (
        cost(&format!("/plan/{SORTLAND}/kalender.csv?til=2023-09-30")).await,
        cost(&format!("/plan/{SORTLAND}/kalender.xlsx")).await,
    );
    assert!(all <= few + 1 && all <= 12, "{few} for few, {all} for all");
    // The first asks for the plan whole; from then on it is in memory.
    cost(&format!("/plan/{SORTLAND}/merknader.csv")).await;
    for sheet in ["roller.csv", "tegn.xlsx", "merknader.csv"] {
        let found = cost(&format!("/plan/{SORTLAND}/{sheet}")).await;
        assert!(found <= 3, "{sheet}: {found}");
    }
    // The document follows ties from step to step, however many things are tied.
    let found = cost(&format!("/plan/{SORTLAND}/plan.yaml")).await;
    assert!(found <= 70, "plan.yaml: {found}");
}
