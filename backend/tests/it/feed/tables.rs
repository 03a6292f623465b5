//! What tables of the calendar hold, as CSV and as workbooks.

use calamine::{Data, DataType, Reader};
use chrono::{NaiveDate, NaiveTime};

use super::grid::{csv, octets, workbook, xlsx};
use super::reader::events;
use super::{SORTLAND, calendar, fjordvik};
use crate::support::{TestApp, empty};

const CSV: &str = "/plan/fjordvik-plan/kalender.csv";
const XLSX: &str = "/plan/fjordvik-plan/kalender.xlsx";

#[tokio::test]
async fn csv_opens_in_a_norwegian_excel_with_a_double_click() {
    let octets = octets(&fjordvik().await, CSV).await;
    let text = String::from_utf8(octets).expect("UTF-8");
    let header = text.lines().next().expect("a header");
    assert!(header.starts_with("\u{feff}Fra dato;Til dato;Uke;Fra kl.;Til kl.;Tittel;Del;For hvem;På hver;Sted;"));
    assert!(text.contains("\r\n2023-09-04;2023-09-04;36;;;SUT;"), "{text}");
    assert!(text.ends_with("\r\n"));
}

#[tokio::test]
async fn each_row_has_its_days_and_times_and_each_part_of_a_day_a_line_of_its_own() {
    let table = csv(&fjordvik().await, CSV).await;
    for (title, part, expected) in [
        ("SUT", "", ["2023-09-04", "2023-09-04", "36", "", ""]),
        ("Kurs i åpne øvelser", "", ["2023-09-07", "2023-09-07", "36", "12:00", "15:30"]),
        // An end that the plan does not give is not made up.
        ("Åpent møte", "", ["2023-09-08", "2023-09-08", "36", "09:00", ""]),
        ("Fagdag", "Skoler", ["2023-09-13", "2023-09-13", "37", "09:00", "11:30"]),
        ("Fagdag", "Barnehager", ["2023-09-13", "2023-09-13", "37", "12:00", "14:30"]),
        ("Ledersamling", "", ["2023-09-14", "2023-09-15", "37", "", ""]),
        ("Regional samling", "Lunsj til lunsj", ["2023-09-21", "2023-09-21", "38", "12:00", "18:00"]),
        // One time for two days may mean each of them: it stands in words.
        ("Kursdager", "", ["2023-09-28", "2023-09-29", "39", "", ""]),
        ("Felles opplegg", "", ["2023-11-01", "2024-03-31", "44", "", ""]),
    ] {
        let rows = table.with("Tittel", title);
        let row = rows.iter().find(|row| row["Del"] == part).unwrap_or_else(|| panic!("no row {title} {part}"));
        let found = ["Fra dato", "Til dato", "Uke", "Fra kl.", "Til kl."].map(|column| row[column].as_str());
        assert_eq!(found, expected, "{title}");
    }
    assert_eq!(table.with("Tittel", "Kursdager")[0]["Tidspunkt"], "09.00–15.00");
    assert_eq!(table.with("Del", "Barnehager")[0]["For hvem"], "styrere");
}

#[tokio::test]
async fn a_row_is_told_in_full() {
    let app = fjordvik().await;
    let table = csv(&app, CSV).await;
    for (title, column, expected) in [
        ("SUT", "Kategori", "Ledere, alle"),
        ("SUT", "Nettverk", "Skoleeiers utviklingsgruppe (SUT)"),
        ("SUT", "Milepæler", "1. Alle kjenner planen.\n2. Alle enheter har prøvd den."),
        ("SUT", "I planen står det", "«Man. 4.» under «September»"),
        ("SUT", "Eier", "Fjordvik kommune"),
        ("SUT", "Plan-id", "fjordvik-plan"),
        ("SUT", "Nøkkel", "dag"),
        ("Åpent møte", "Møteform", "Digitalt"),
        ("Kurs i åpne øvelser", "Sted", "Samfunnshuset, sal 2; inngang B"),
        ("Kartlegging", "Datert som", "Uker"),
        ("Kartlegging", "På hver", "skole og barnehage"),
        ("Kompetansepakken", "Forbehold", "Kan flyttes inntil 5 dager\nFlyttet fra oktober 2023"),
        ("Kompetansepakken", "Del av", "Kompetansepakken, modul, nr. 2"),
        ("Julemøte", "Status", "Avlyst"),
        ("Frist for halvårsrapport", "Type", "Frist"),
    ] {
        assert_eq!(table.with("Tittel", title)[0][column], expected, "{title}: {column}");
    }
    let gathering = table.rows.iter().find(|row| row["Tittel"].starts_with("Samling om")).expect("the gathering");
    assert!(gathering["Beskrivelse"].starts_with("Første linje.\nAndre linje, med komma; semikolon og \\ skråstrek."));
    assert!(gathering["Å forberede"].contains("– Les kapittel 2 (rektorer, frist 8. januar 2024)\n– Ta med"));
}

#[tokio::test]
async fn a_workbook_has_days_that_are_days_and_the_same_cells_as_csv() {
    let app = fjordvik().await;
    let (text, book) = (csv(&app, CSV).await, xlsx(&app, XLSX).await);
    assert_eq!(book.columns, text.columns);
    assert_eq!(book.rows.len(), text.rows.len());
    for (book, text) in book.rows.iter().zip(&text.rows) {
        for (column, expected) in text {
            let (cell, place) = (&book[column], format!("{}: {column}", text["Tittel"]));
            match (column.as_str(), expected.as_str()) {
                (_, "") => assert_eq!(*cell, Data::Empty, "{place}"),
                ("Fra dato" | "Til dato", day) => {
                    assert!(matches!(cell, Data::DateTime(_)), "{place} is no day: {cell:?}");
                    assert_eq!(cell.as_date(), Some(day.parse::<NaiveDate>().expect("a day")), "{place}");
                }
                ("Fra kl." | "Til kl.", time) => {
                    let time = NaiveTime::parse_from_str(time, "%H:%M").expect("a time");
                    assert!(matches!(cell, Data::DateTime(_)), "{place} is no time: {cell:?}");
                    assert_eq!(cell.as_time(), Some(time), "{place}");
                }
                ("Uke", week) => assert_eq!(cell.as_i64(), week.parse().ok(), "{place}"),
                (_, text) => assert_eq!(*cell, Data::String(text.to_owned()), "{place}"),
            }
        }
    }
}

#[tokio::test]
async fn what_begins_like_a_formula_is_carried_out_nowhere() {
    let db = empty().await;
    let hostile = "=HYPERLINK(\"http://x.example\",\"Se her\")";
    let document = super::FJORDVIK
        .replace("      title: Julemøte\n", &format!("      title: '{hostile}'\n"))
        .replace("title: Ledersamling", "title: '@SUM(A1)'")
        .replace("movedFrom: oktober 2023", "movedFrom: oktober 2023\n      place: '+47 00 00 00 00'");
    super::bring(&db, &document).await;
    let app = TestApp::on(db);
    let table = csv(&app, CSV).await;
    for guarded in [&format!("'{hostile}"), "'@SUM(A1)"] {
        assert_eq!(table.with("Tittel", guarded).len(), 1, "{guarded}");
    }
    assert_eq!(table.with("Sted", "'+47 00 00 00 00").len(), 1);
    for cell in table.rows.iter().flat_map(|row| row.values()) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell}");
    }
    // A workbook knows what is text, so there the title is as the plan has it.
    let book = xlsx(&app, XLSX).await;
    assert!(book.rows.iter().any(|row| row["Tittel"] == Data::String(hostile.to_owned())));
    let formulas = workbook(&app, XLSX).await.worksheet_formula("Kalender").expect("a sheet");
    assert!(formulas.is_empty());
}

#[tokio::test]
async fn a_table_has_a_line_for_each_event_of_the_calendar_at_the_same_address() {
    let app = TestApp::with_plans().await;
    let mut seen = 0;
    for (page, queries) in [
        (&*format!("/plan/{SORTLAND}"), &["", "?malgruppe=rektor", "?uke=2023-39", "?fra=idag&type=MEETING"][..]),
        ("/nettverk/sortland-sut", &["", "?nettverk=sortland-bug", "?til=2023-12-31"]),
        ("/kommune/vestby", &["", "?tekst=kurs"]),
        ("/region/lofoten", &["", "?skoleaar=2020"]),
        ("/rolle/rektor", &["", "?kommune=sortland&nettverk=sortland-sut", "?presisjon=DAY,DAYS"]),
    ] {
        for query in queries {
            let events = events(&calendar(&app, &format!("{page}/kalender.ics{query}")).await).len();
            let text = csv(&app, &format!("{page}/kalender.csv{query}")).await;
            let book = xlsx(&app, &format!("{page}/kalender.xlsx{query}")).await;
            assert_eq!((text.rows.len(), book.rows.len()), (events, events), "{page}{query}");
            assert!(events > 0, "{page}{query}");
            seen += events;
        }
    }
    assert!(seen > 300, "{seen}");
    let shared = csv(&app, "/rolle/rektor/kalender.csv").await;
    let owners: std::collections::BTreeSet<&str> = shared.column("Eier").into_iter().collect();
    assert!(owners.len() > 1 && owners.contains("Sortland kommune"), "{owners:?}");
}

#[tokio::test]
async fn a_table_without_rows_is_a_header_all_the_same() {
    let app = TestApp::with_plans().await;
    let page = "/plan/jevnaker-kvalitetsplan-2022-2025/kalender";
    let (text, book) = (csv(&app, &format!("{page}.csv")).await, xlsx(&app, &format!("{page}.xlsx")).await);
    assert_eq!((text.rows.len(), book.rows.len()), (0, 0));
    assert_eq!(text.columns, book.columns);
}
