//! Tables of what a plan holds beside its calendar: roles, signs, remarks.

use calamine::{Data, Reader};
use serde_json::Value;

use super::SORTLAND;
use super::grid::{csv, workbook, xlsx};
use crate::support::TestApp;

const JEVNAKER: &str = "jevnaker-kvalitetsplan-2022-2025";
const VESTVAGOY: &str = "vestvagoy-temaplan-oppvekst";

async fn asked(app: &TestApp, plan: &str, fields: &str) -> Value {
    app.data(&format!(r#"{{ plan(by: {{slug: "{plan}"}}) {{ {fields} }} }}"#)).await["plan"].take()
}

fn list<'a>(value: &'a Value, field: &str) -> &'a Vec<Value> {
    value[field].as_array().expect("a list")
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

#[tokio::test]
async fn each_responsibility_stands_in_a_line_with_the_one_who_carries_it() {
    let app = TestApp::with_plans().await;
    let mut seen = 0;
    for plan in [SORTLAND, JEVNAKER, VESTVAGOY] {
        let page = asked(&app, plan, "roles { actor { text } function responsibilities { number text } }").await;
        let mut expected = Vec::new();
        for role in list(&page, "roles") {
            let (actor, function) = (text(&role["actor"], "text"), text(role, "function"));
            let carried = list(role, "responsibilities");
            expected.extend(carried.iter().map(|carried| {
                [actor.to_owned(), function.to_owned(), carried["number"].to_string(), text(carried, "text").to_owned()]
            }));
            seen += carried.len();
            if carried.is_empty() {
                expected.push([actor, function, "", ""].map(str::to_owned));
            }
        }
        let table = csv(&app, &format!("/plan/{plan}/roller.csv")).await;
        let found = table.rows.iter().map(|row| ["Aktør", "Rolle", "Nr.", "Ansvar"].map(|column| row[column].clone()));
        similar_asserts::assert_eq!(found.collect::<Vec<_>>(), expected, "{plan}");
    }
    assert!(seen > 50, "{seen}");
}

#[tokio::test]
async fn each_sign_stands_under_its_theme_and_its_vision() {
    let app = TestApp::with_plans().await;
    let mut seen = 0;
    for plan in [SORTLAND, JEVNAKER, VESTVAGOY] {
        let fields = "signs { text unitKinds theme { title parent { title } } vision { title text } goal { text } \
                      criteria { text } targets { text } }";
        let page = asked(&app, plan, fields).await;
        let table = csv(&app, &format!("/plan/{plan}/tegn.csv")).await;
        let signs = list(&page, "signs");
        assert_eq!(table.rows.len(), signs.len(), "{plan}");
        for (row, sign) in table.rows.iter().zip(signs) {
            assert_eq!(row["Tegn"], text(sign, "text"));
            let (theme, outer) = (text(&sign["theme"], "title"), text(&sign["theme"]["parent"], "title"));
            let themes = [outer, theme].into_iter().filter(|title| !title.is_empty()).collect::<Vec<_>>();
            assert!(row["Tema"].ends_with(&themes.join(" › ")), "{sign}");
            for above in ["title", "text"].map(|field| text(&sign["vision"], field)) {
                assert!(row["Fremtidsbilde eller mål"].contains(above), "{sign}");
            }
            assert!(row["Fremtidsbilde eller mål"].contains(text(&sign["goal"], "text")), "{sign}");
            let lines = |field| list(sign, field).iter().map(|part| text(part, "text")).collect::<Vec<_>>().join("\n");
            assert_eq!(row["Handlingskriterier"], lines("criteria"));
            assert_eq!(row["Måltall"], lines("targets"));
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen}");
    let table = csv(&app, &format!("/plan/{VESTVAGOY}/tegn.csv")).await;
    assert!(!table.with("Gjelder for", "Barnehage").is_empty(), "read from what a sign stands under");
}

#[tokio::test]
async fn remarks_are_a_list_to_work_through_in_the_language_asked_for() {
    let app = TestApp::with_plans().await;
    for (query, language, severity) in
        [("", "NB", "Advarsel"), ("?sprak=nn", "NN", "Åtvaring"), ("?sprak=en", "EN", "Warning")]
    {
        let fields = format!("title remarks {{ code severity message(language: {language}) }}");
        let page = asked(&app, SORTLAND, &fields).await;
        let expected = list(&page, "remarks");
        let table = csv(&app, &format!("/plan/{SORTLAND}/merknader.csv{query}")).await;
        assert_eq!(table.columns, ["Alvorlighet", "Gjelder", "Merknad", "Kode"]);
        assert_eq!(table.rows.len(), expected.len());
        for (row, remark) in table.rows.iter().zip(expected) {
            assert_eq!(row["Kode"], text(remark, "code"));
            // A message begins with its subject, except where that is the plan itself.
            let whole = match row["Gjelder"].as_str() {
                plan if plan == text(&page, "title") => row["Merknad"].clone(),
                subject => format!("{subject}: {}", row["Merknad"]),
            };
            assert_eq!(whole, text(remark, "message"));
        }
        let warnings = expected.iter().filter(|remark| remark["severity"] == "WARNING").count();
        assert!(warnings > 0);
        assert_eq!(table.with("Alvorlighet", severity).len(), warnings);
    }
}

#[tokio::test]
async fn the_tables_of_a_plan_are_workbooks_too() {
    let app = TestApp::with_plans().await;
    for (path, sheet) in [("roller", "Roller"), ("tegn", "Tegn"), ("merknader", "Merknader")] {
        let address = format!("/plan/{JEVNAKER}/{path}");
        let (text, book) = (csv(&app, &format!("{address}.csv")).await, xlsx(&app, &format!("{address}.xlsx")).await);
        assert_eq!(workbook(&app, &format!("{address}.xlsx")).await.sheet_names(), [sheet]);
        assert_eq!(book.columns, text.columns);
        assert_eq!(book.rows.len(), text.rows.len());
        assert!(!book.rows.is_empty(), "{address}");
        for (book, text) in book.rows.iter().zip(&text.rows) {
            for (column, text) in text {
                match &book[column] {
                    Data::Empty => assert_eq!(text, ""),
                    Data::Float(number) if column == "Nr." => assert_eq!(number.to_string(), *text),
                    cell => assert_eq!(*cell, Data::String(text.clone()), "{column}"),
                }
            }
        }
    }
}
