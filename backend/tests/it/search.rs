//! Search, as those who type something meet it. The same lists on both databases.

use std::sync::{Arc, Mutex};

use insta::assert_snapshot;
use sammenheng::auth::Viewer;
use sammenheng::cli::bring_in;
use sammenheng::db::Database;
use sammenheng::domain::search::filter::Kept;
use sammenheng::domain::search::hits::Search;
use sammenheng::domain::search::reading::Reading;
use sammenheng::domain::search::{entity, index, term};
use sammenheng::error::Failure;
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder, Statement, TransactionTrait};
use serde_json::{Value, json};

use crate::support::{TestApp, empty, on_postgres};

/// What a list of hits is shown by.
const SEARCH: &str = "query($text: String!, $where: SearchFilter, $first: Int, $after: String) {
    search(text: $text, where: $where, first: $first, after: $after) {
        totalCount words { text match } pageInfo { hasNextPage endCursor }
        nodes { id kind title { text isMatch } excerpt { text isMatch } } } }";

async fn search(app: &TestApp, variables: Value) -> Value {
    let mut answer = app.answer(SEARCH, variables).await;
    assert!(answer.get("errors").is_none(), "{answer:#}");
    answer["data"]["search"].take()
}

async fn found(app: &TestApp, text: &str) -> Value {
    search(app, json!({ "text": text, "first": 100 })).await
}

/// Pieces as a line, what is marked in brackets.
fn line(pieces: &Value) -> String {
    let pieces = pieces.as_array().expect("pieces").iter();
    let mark = |piece: &Value| {
        let text = piece["text"].as_str().unwrap_or_default();
        if piece["isMatch"] == true { format!("[{text}]") } else { text.to_owned() }
    };
    pieces.map(mark).collect()
}

/// Titles without marks.
fn titles(hits: &Value) -> Vec<String> {
    let hits = hits["nodes"].as_array().expect("hits").iter();
    hits.map(|hit| line(&hit["title"]).replace(['[', ']'], "")).collect()
}

#[tokio::test]
async fn what_people_type_finds_what_they_mean() {
    let app = TestApp::with_plans().await;
    for (text, wanted) in [
        ("mobbing", "Mobbeombudet i Troms og Finnmark"),
        ("mobbet", "Kvalitetsplan for Oppvekst og Kultur 2022-2025"),
        ("Mobbeombud", "Mobbeombudet i Troms og Finnmark"),
        ("mobing", "Forebygge, avdekke og håndtere mobbing og andre krenkelser"),
        ("mobbbing", "Forebygge, avdekke og håndtere mobbing og andre krenkelser"),
        ("mobbign", "Forebygge, avdekke og håndtere mobbing og andre krenkelser"),
        ("nettmobbing", "Forebygge, avdekke og håndtere mobbing og andre krenkelser"),
        ("mobbesaker", "Forebygge, avdekke og håndtere mobbing og andre krenkelser"),
        ("krenking", "Forebygge, avdekke og håndtere mobbing og andre krenkelser"),
        ("læringsmiljøet", "Læringsmiljøsenteret"),
        ("laeringsmiljoe", "Lek- og læringsmiljø"),
        ("LÆRINGSMILJØ", "Lek- og læringsmiljø"),
        ("miljø", "Inkluderende barnehage- og skolemiljø"),
        ("skulemiljø", "Inkluderende barnehage- og skolemiljø"),
        ("klasseleiing", "Tilhørighet og trygt og godt læringsmiljø"),
        ("tidleg innsats", "Tidlig innsats"),
        ("tverrfagleg", "BTI – Bedre tverrfaglig innsats"),
        ("rettleiing", "Veileder lek-, lærings og oppvekstmiljø"),
        ("føresette", "Foresatte"),
        ("foreldre", "Foresatte"),
        ("lærerne", "Halv fagdag for alle lærere"),
        ("PPT", "PPD-tjenesten i Sortland"),
        ("SUT", "Skoleeiers utviklingsgruppe (SUT)"),
        ("sut", "Skoleeiers utviklingsgruppe (SUT)"),
        ("statsforvalteren", "Sluttrapport sendes Fylkesmannen"),
        ("kap 9A", "Temaplan for område Oppvekst"),
        ("§ 9 A", "OMNI-modellen"),
        ("§9a", "OMNI-modellen"),
        ("2023", "KIBS – Handlingsplan 2023/2024"),
        ("uke 39", "Elevrådsopplæring"),
        ("5. oktober 2023", "SUT"),
        ("LP", "Læringsmiljø og pedagogisk analyse (LP)"),
        ("grunnskolepoeng", "Grunnskolepoeng, avgangskarakterer på 10. trinn"),
        ("opplæringsloven", "Opplæringslova (1998)"),
        ("1870", "Sortland kommune"),
    ] {
        let titles = titles(&found(&app, text).await);
        assert!(titles.iter().any(|title| title == wanted), "{text} misses {wanted}: {titles:#?}");
    }
}

#[tokio::test]
async fn what_only_looks_alike_is_not_found() {
    let app = TestApp::with_plans().await;
    for (text, unwanted) in [
        // Words that have their own hits are not taken for slips of others.
        ("mål", "mal"),
        ("barn", "bart"),
        ("SUT", "SKUT"),
        ("BUG", "BUP"),
        // Numbers are exact.
        ("2024", "2023"),
        ("§ 9 A", "9 –"),
        // Short words are not looked for inside longer ones.
        ("lek", "elektronisk"),
        ("mal", "normal"),
    ] {
        let hits = found(&app, text).await;
        let marks = hits["nodes"].as_array().expect("hits").iter().flat_map(|hit| [&hit["title"], &hit["excerpt"]]);
        let marked: Vec<String> = marks
            .flat_map(|pieces| pieces.as_array().expect("pieces"))
            .filter(|piece| piece["isMatch"] == true)
            .map(|piece| piece["text"].as_str().unwrap_or_default().to_lowercase())
            .collect();
        assert!(!marked.is_empty(), "{text} finds nothing");
        assert!(!marked.contains(&unwanted.to_lowercase()), "{text} finds {unwanted}: {marked:?}");
    }
}

#[tokio::test]
async fn the_best_match_comes_first() {
    let app = TestApp::with_plans().await;
    let mut lists = String::new();
    for text in [
        "mobbing",
        "mobing i barnehagen",
        "SUT BUG",
        "Laget rundt barnet",
        "skolemiljø sortland",
        "milepæl 3",
        "tidlig innsats",
        "rektor",
        "statsforvalteren",
        "kap. 9 A",
        "oktober 2023",
        "xyzzy mobbeombud",
    ] {
        let hits = search(&app, json!({ "text": text, "first": 8 })).await;
        let words = hits["words"].as_array().expect("words").iter();
        let words: Vec<_> = words.map(|word| word["match"].as_str().unwrap_or_default()).collect();
        lists += &format!("{text}: {} ({})\n", hits["totalCount"], words.join(" "));
        for hit in hits["nodes"].as_array().expect("hits") {
            let kind = hit["kind"].as_str().unwrap_or_default();
            lists += &format!("  {kind:<12} {}\n               {}\n", line(&hit["title"]), line(&hit["excerpt"]));
        }
    }
    assert_snapshot!(lists);
}

#[tokio::test]
async fn words_of_where_something_stands_count_beside_its_own_and_never_alone() {
    let app = TestApp::with_plans().await;
    let first = |hits: &Value| hits["nodes"][0]["id"].clone();
    let (sortland, vestby) = (found(&app, "mobbing Sortland").await, found(&app, "mobbing Vestby").await);
    assert_ne!(first(&sortland), first(&vestby));
    for hit in found(&app, "Sortland").await["nodes"].as_array().expect("hits") {
        let text = format!("{} {}", line(&hit["title"]), line(&hit["excerpt"]));
        assert!(text.contains('['), "{text}");
    }
}

#[tokio::test]
async fn pages_meet_every_hit_once_and_in_the_order_of_the_whole() {
    let app = TestApp::with_plans().await;
    for text in ["mobbing", "SUT BUG møte", "plan", "mobing krenkelser skole"] {
        let mut whole = Vec::new();
        let mut after = Value::Null;
        loop {
            let page = search(&app, json!({ "text": text, "first": 100, "after": after })).await;
            whole.extend(page["nodes"].as_array().expect("hits").iter().map(|hit| hit["id"].clone()));
            if page["pageInfo"]["hasNextPage"] != true {
                assert_eq!(page["totalCount"], json!(whole.len()), "{text}");
                break;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
        let distinct: std::collections::HashSet<_> = whole.iter().map(ToString::to_string).collect();
        assert_eq!(distinct.len(), whole.len(), "{text}");
        let mut met = Vec::new();
        let mut after = Value::Null;
        while met.len() < whole.len().min(60) {
            let page = search(&app, json!({ "text": text, "first": 7, "after": after })).await;
            met.extend(page["nodes"].as_array().expect("hits").iter().map(|hit| hit["id"].clone()));
            after = page["pageInfo"]["endCursor"].clone();
        }
        assert_eq!(met, whole[..met.len()], "{text}");
    }
}

#[tokio::test]
async fn nothing_that_is_typed_is_taken_for_a_question_to_the_database() {
    let app = TestApp::with_plans().await;
    let plain = titles(&found(&app, "mobbing krenkelser").await);
    for text in [
        "mobbing\" krenkelser",
        "\"mobbing krenkelser\"",
        "mobbing* krenkelser*",
        "mobbing - krenkelser",
        "(mobbing) + ^krenkelser:",
        "mobbing' & !krenkelser | ''",
        "mobbing:* <-> krenkelser:A",
        "{mobbing} : krenkelser",
        "mobbing;--\nkrenkelser\\",
    ] {
        assert_eq!(titles(&found(&app, text).await), plain, "{text}");
    }
    for text in ["NEAR(mobbing krenkelser, 2)", "mobbing OR title : krenkelser", "🙂 mobbing ½ ﬁ ß"] {
        assert!(!titles(&found(&app, text).await).is_empty(), "{text}");
    }
}

#[tokio::test]
async fn hostile_words_end_early() {
    let app = TestApp::with_plans().await;
    for text in ["å".repeat(200), "mobbing".repeat(28), "aaaeoeaa".repeat(25), "ſ".repeat(200), "学".repeat(200)] {
        assert_eq!(found(&app, &text).await["nodes"], json!([]), "{text}");
    }
    let ten = "mobbing krenkelser skole barnehage plan tiltak lærere ledelse miljø samarbeid";
    assert!(found(&app, ten).await["totalCount"].as_i64().is_some_and(|count| count > 100));
}

#[tokio::test]
async fn what_cannot_be_searched_for_is_refused_with_a_code() {
    let app = TestApp::with_plans().await;
    for (variables, said) in [
        (json!({ "text": "" }), "`text` has no word to search for"),
        (json!({ "text": "og" }), "`text` has no word to search for"),
        (json!({ "text": "x".repeat(201) }), "`text` has 201 letters and signs, but 200 is the most"),
        (json!({ "text": "mobbing", "first": 0 }), "`first` is 0, but a page has 1 to 100 items"),
        (json!({ "text": "mobbing", "after": "c29ydGxhbmQ" }), "the cursor is of another list"),
    ] {
        let error = &app.answer(SEARCH, variables).await["errors"][0];
        assert_eq!(error["extensions"]["code"], "BAD_USER_INPUT", "{error}");
        assert!(error["message"].as_str().is_some_and(|message| message.starts_with(said)), "{error}");
    }
}

#[tokio::test]
async fn a_filter_keeps_kinds_places_and_kinds_of_units() {
    let app = TestApp::with_plans().await;
    let kept = |filter: Value| {
        let app = &app;
        async move { search(app, json!({ "text": "barnehage skole", "where": filter, "first": 100 })).await }
    };
    let all = kept(Value::Null).await["totalCount"].as_i64().expect("a count");
    let signs = kept(json!({ "kinds": ["SIGN"] })).await;
    assert!(signs["nodes"].as_array().expect("hits").iter().all(|hit| hit["kind"] == "SIGN"));
    let count = |hits: &Value| hits["totalCount"].as_i64().expect("a count");
    let (sortland, lofoten) =
        (kept(json!({ "municipality": "sortland" })).await, kept(json!({ "region": "vest-lofoten" })).await);
    let plan = kept(json!({ "plan": "sortland-kibs-handlingsplan-2023-2024" })).await;
    let sfo = kept(json!({ "unitKinds": ["SFO"] })).await;
    for hits in [&signs, &sortland, &lofoten, &plan, &sfo] {
        assert!((1..all).contains(&count(hits)), "{}", count(hits));
    }
    assert!(count(&plan) < count(&sortland));
    for nothing in [json!({ "kinds": [] }), json!({ "unitKinds": [] }), json!({ "plan": "finnes-ikke" })] {
        assert_eq!(count(&kept(nothing.clone()).await), 0, "{nothing}");
    }
}

#[tokio::test]
async fn what_may_not_be_seen_is_not_found() {
    let app = TestApp::with_plans().await;
    let before = found(&app, "krenkelser SUT").await["totalCount"].as_i64().expect("a count");
    for sql in [
        "UPDATE plan SET visibility = 'DRAFT' WHERE slug = 'sortland-kibs-handlingsplan-2023-2024'",
        "UPDATE network SET visibility = 'NETWORK' WHERE slug = 'sortland-sut'",
    ] {
        app.db.execute_unprepared(sql).await.expect("an update");
    }
    let hits = found(&app, "krenkelser SUT").await;
    assert!(hits["totalCount"].as_i64().expect("a count") < before);
    let titles = titles(&hits);
    for gone in ["SUT", "Skoleeiers utviklingsgruppe (SUT)", "KIBS – Handlingsplan 2023/2024"] {
        assert!(!titles.iter().any(|title| title == gone), "{gone}");
    }
}

/// A small document about a fictional municipality.
const SMALL: &str = r#"format: sammenheng/1
municipalities:
  - {slug: fjordvik, name: Fjordvik kommune, municipalityNumber: "9901"}
governingDocuments:
  - {slug: loven, kind: ACT, title: Strandloven}
networks:
  - {slug: fjordvik-gruppe, name: Bryggegruppa, kind: COLLABORATION, host: fjordvik}
plan:
  slug: fjordvik-plan
  title: Plan for havørn
  kind: ACTION_PLAN
  language: nb
  owner: fjordvik
  period: {from: 2023-08-01, to: 2024-07-31, label: 2023/2024}
  status: IN_USE
  citations: [{document: loven}]
  themes:
    - {key: tema, title: Tareskog, text: Om kråkeboller.}
  networks: [fjordvik-gruppe]
"#;

async fn bring(db: &Database, text: &str) -> Result<(), Failure> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("fjordvik.yaml");
    std::fs::write(&path, text).expect("a file");
    bring_in(db, &[path]).await.map(|_| ())
}

#[tokio::test]
async fn a_search_never_lags_behind_an_import_and_never_shows_what_is_gone() {
    let app = TestApp::on(empty().await);
    bring(&app.db, SMALL).await.expect("an import");
    let count = |text: &'static str| {
        let app = &app;
        async move { found(app, text).await["totalCount"].as_i64().expect("a count") }
    };
    assert_eq!((count("kråkebolle").await, count("havørn").await, count("Strandloven").await), (1, 1, 2));

    let edited = SMALL
        .replace("    - {key: tema, title: Tareskog, text: Om kråkeboller.}", "    - {key: annet, title: Steinbit}")
        .replace("Plan for havørn", "Plan for lomvi")
        .replace("Strandloven", "Fjæreloven")
        .replace("Fjordvik kommune", "Sundvik kommune");
    bring(&app.db, &edited).await.expect("an import");
    for gone in ["kråkebolle", "havørn", "Strandloven", "Tareskog", "Fjordvik"] {
        assert_eq!(count(gone).await, 0, "{gone}");
    }
    assert_eq!((count("lomvi").await, count("steinbit").await, count("Fjæreloven").await), (1, 1, 2));
    // The network's own document did not change, but where it stands did.
    assert_eq!(titles(&found(&app, "Bryggegruppa Sundvik").await)[0], "Bryggegruppa");
    assert_as_rebuilt(&app.db).await;
}

#[tokio::test]
async fn a_refused_import_leaves_the_index_as_it_was() {
    let db = empty().await;
    bring(&db, SMALL).await.expect("an import");
    let before = contents(&db).await;
    let other =
        "format: sammenheng/1\nmunicipalities:\n  - {slug: fjordvik, name: Feil navn, municipalityNumber: \"9901\"}\n";
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("nabo.yaml");
    std::fs::write(&path, other).expect("a file");
    bring_in(&db, &[path]).await.expect_err("a contradiction");
    assert_eq!(contents(&db).await, before);
}

#[tokio::test]
async fn the_index_that_imports_keep_is_the_one_that_is_made_anew() {
    let app = TestApp::with_plans().await;
    assert_as_rebuilt(&app.db).await;
    assert!(!index::is_missing(&app.db).await.expect("a query"));
    for table in ["search_entry", "search_term", "search_text"] {
        app.db.execute_unprepared(&format!("DELETE FROM {table}")).await.expect("a deletion");
    }
    assert!(index::is_missing(&app.db).await.expect("a query"), "a database from before there was a search");
    index::rebuild(&app.db).await.expect("a rebuild");
    assert!(found(&app, "mobbing").await["totalCount"].as_i64().is_some_and(|count| count > 10));
}

/// Entries and terms.
async fn contents(db: &Database) -> (Vec<entity::Model>, Vec<term::Model>) {
    let entries = entity::Entity::find().order_by_asc(entity::Column::Id).all(db).await.expect("entries");
    let mut terms = term::Entity::find().all(db).await.expect("terms");
    terms.sort_by(|one, other| one.term.cmp(&other.term));
    (entries, terms)
}

async fn assert_as_rebuilt(db: &Database) {
    let kept = contents(db).await;
    let entries = index::rebuild(db).await.expect("a rebuild");
    assert_eq!(entries, kept.0.len() as u64);
    let text = format!("SELECT COUNT(*) AS n FROM search_text");
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), text)).await.expect("a query");
    assert_eq!(row.expect("a row").try_get::<i64>("", "n").expect("a count"), kept.0.len() as i64);
    similar_asserts::assert_eq!(contents(db).await, kept);
}

#[tokio::test]
async fn a_page_of_hits_is_drawn_from_one_request_in_few_statements() {
    let app = TestApp::with_plans().await;
    let page = |first: u32| {
        format!(
            r#"{{ search(text: "barnehage", first: {first}) {{ totalCount nodes {{ id kind title {{ text isMatch }}
                excerpt {{ text isMatch }} plan {{ title slug owner {{ name }} }} organisation {{ name }} theme {{ slug title }}
                node {{ __typename ... on Activity {{ when {{ text }} }} ... on Sign {{ text }} ... on Theme {{ title }} }} }} }} }}"#
        )
    };
    app.statements(&page(100)).await;
    let (few, many) = (app.statements(&page(70)).await, app.statements(&page(100)).await);
    assert!(many <= few + 1, "{few} for seventy, {many} for a hundred");
    assert!(many <= 14, "{many}");
    let bare = r#"{ search(text: "barnehage", first: 100) { nodes { id kind title { text } excerpt { text } theme { slug } } } }"#;
    assert!(app.statements(bare).await <= 3);
}

/// A search for a word by anybody, with each statement that it takes and how the
/// database would carry it out.
async fn explained(db: &Database, text: &str) -> Vec<String> {
    let taken: Arc<Mutex<Vec<Statement>>> = Arc::default();
    let mut watched = db.clone();
    let list = Arc::clone(&taken);
    watched.set_metric_callback(move |info| list.lock().expect("a list").push(info.statement.clone()));
    let reading = Reading::of(&watched, text).await.expect("a search");
    let search = Search { db: &watched, reading: &reading, kept: &Kept::default(), viewer: &Viewer::Anonymous };
    search.page(None, 21).await.expect("hits");
    search.count().await.expect("a count");
    let statements = std::mem::take(&mut *taken.lock().expect("a list"));
    assert!(statements.len() >= 3, "{}", statements.len());
    let tx = db.begin().await.expect("a transaction");
    if on_postgres() {
        // Only what is measured is known, and a handful of rows is read through faster than any index.
        tx.execute_unprepared("ANALYZE; SET LOCAL enable_seqscan = off").await.expect("settings");
    }
    let (explain, column) = if on_postgres() { ("EXPLAIN", "QUERY PLAN") } else { ("EXPLAIN QUERY PLAN", "detail") };
    let mut plans = Vec::new();
    for statement in statements {
        let statement = Statement { sql: format!("{explain} {}", statement.sql), ..statement };
        let rows = tx.query_all_raw(statement).await.expect("a plan");
        plans.push(rows.iter().map(|row| row.try_get::<String>("", column).expect("a line") + "\n").collect());
    }
    plans
}

#[tokio::test]
async fn the_indexes_are_asked_and_no_table_is_read_through() {
    let app = TestApp::with_plans().await;
    for text in ["mobbing", "mobing", "barnehage skole"] {
        let plans = explained(&app.db, text).await;
        let all = plans.concat();
        if on_postgres() {
            assert!(!all.contains("Seq Scan on search_"), "{text}: {all}");
            assert!(all.contains("on search_term") && all.contains("search_entry_pkey"), "{text}: {all}");
            assert!(all.contains("Bitmap Index Scan on search_text_"), "{text}: {all}");
        } else {
            assert!(!all.contains("SCAN search_entry") && !all.contains("SCAN search_term"), "{text}: {all}");
            assert!(all.contains("SCAN search_text VIRTUAL TABLE INDEX"), "{text}: {all}");
            assert!(all.contains("SEARCH search_entry USING INTEGER PRIMARY KEY"), "{text}: {all}");
        }
    }
}
