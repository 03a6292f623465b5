//! What a calendar says of each kind of row, and what it never says.

use std::collections::BTreeSet;

use super::reader::{Component, event, events};
use super::{SORTLAND, calendar, fjordvik};
use crate::support::TestApp;

const ADDRESS: &str = "/plan/fjordvik-plan/kalender.ics";

fn times(event: &Component) -> [String; 2] {
    ["DTSTART", "DTEND"].map(|name| if event.has(name) { event.written(name) } else { String::new() })
}

#[tokio::test]
async fn a_calendar_says_what_it_is_and_how_often_to_look_again() {
    let calendar = calendar(&fjordvik().await, ADDRESS).await;
    assert_eq!(calendar.name, "VCALENDAR");
    for (name, value) in [
        ("VERSION", "2.0"),
        ("CALSCALE", "GREGORIAN"),
        ("NAME", "Plan for Fjordvik"),
        ("X-WR-CALNAME", "Plan for Fjordvik"),
        ("X-PUBLISHED-TTL", "PT1H"),
    ] {
        assert_eq!(calendar.value(name), value, "{name}");
    }
    assert_eq!(calendar.written("REFRESH-INTERVAL"), ";VALUE=DURATION:PT1H");
    assert!(calendar.has("PRODID"));
    // With a METHOD, RFC 5546 would want an organiser with an address for every event.
    assert!(!calendar.has("METHOD"));
}

#[tokio::test]
async fn every_event_of_every_plan_has_what_the_format_wants_and_names_nobody() {
    let app = TestApp::with_plans().await;
    for plan in [SORTLAND, "vestvagoy-utviklingsplan-2020-2021", "vestby-ibs-prosjektplan-2018-2020"] {
        let calendar = calendar(&app, &format!("/plan/{plan}/kalender.ics")).await;
        let mut uids = BTreeSet::new();
        for event in events(&calendar) {
            assert!(uids.insert(event.value("UID").to_owned()), "{} comes twice", event.value("UID"));
            for moment in ["DTSTAMP", "CREATED", "LAST-MODIFIED"] {
                let value = event.value(moment);
                assert!(value.len() == 16 && value.ends_with('Z'), "{moment}: {value}");
            }
            assert_eq!(event.value("SEQUENCE"), "0", "nothing has changed since the import");
            assert!(!event.text("SUMMARY").is_empty() && event.text("DESCRIPTION").contains("I planen står det: «"));
            assert!(!event.has("ATTENDEE") && !event.has("ORGANIZER"));
            let days = times(event);
            assert!(days[1].is_empty() || days[1] > days[0], "{days:?}");
        }
        assert!(uids.len() >= 33, "{plan}: {}", uids.len());
    }
}

#[tokio::test]
async fn a_calendar_of_a_plan_without_rows_is_a_calendar_all_the_same() {
    let app = TestApp::with_plans().await;
    let calendar = calendar(&app, "/plan/jevnaker-kvalitetsplan-2022-2025/kalender.ics").await;
    assert!(events(&calendar).is_empty());
    assert_eq!(calendar.inside.len(), 1, "a calendar holds at least one component: the time zone");
}

#[tokio::test]
async fn norwegian_time_is_described_by_its_rules() {
    let calendar = calendar(&fjordvik().await, ADDRESS).await;
    let zone = &calendar.inside[0];
    assert_eq!((zone.name.as_str(), zone.value("TZID")), ("VTIMEZONE", "Europe/Oslo"));
    for (name, from, to, rule) in [
        ("DAYLIGHT", "+0100", "+0200", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
        ("STANDARD", "+0200", "+0100", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ] {
        let part = zone.inside.iter().find(|part| part.name == name).expect("a part of the year");
        assert_eq!((part.value("TZOFFSETFROM"), part.value("TZOFFSETTO"), part.value("RRULE")), (from, to, rule));
        assert!(part.has("DTSTART"));
    }
}

#[tokio::test]
async fn each_row_stands_in_the_calendar_as_exactly_as_the_plan_dates_it() {
    let calendar = calendar(&fjordvik().await, ADDRESS).await;
    for (summary, start, end, transparency) in [
        // The end of days is the day behind the last.
        ("SUT", ";VALUE=DATE:20230904", ";VALUE=DATE:20230905", "OPAQUE"),
        ("Ledersamling", ";VALUE=DATE:20230914", ";VALUE=DATE:20230916", "OPAQUE"),
        ("Kurs i åpne øvelser", ";TZID=Europe/Oslo:20230907T120000", ";TZID=Europe/Oslo:20230907T153000", "OPAQUE"),
        // An end that the plan does not give is not made up.
        ("Åpent møte", ";TZID=Europe/Oslo:20230908T090000", "", "OPAQUE"),
        // Each part of the day by itself.
        ("Fagdag – Skoler", ";TZID=Europe/Oslo:20230913T090000", ";TZID=Europe/Oslo:20230913T113000", "OPAQUE"),
        ("Fagdag – Barnehager", ";TZID=Europe/Oslo:20230913T120000", ";TZID=Europe/Oslo:20230913T143000", "OPAQUE"),
        (
            "Regional samling – Lunsj",
            ";TZID=Europe/Oslo:20230921T120000",
            ";TZID=Europe/Oslo:20230921T180000",
            "OPAQUE",
        ),
        // One time for two days may mean each of them, or from the first to the last: days, and the time in words.
        ("Kursdager", ";VALUE=DATE:20230928", ";VALUE=DATE:20230930", "OPAQUE"),
        // Summer time ends within it.
        ("Siste dag med sommertid", ";TZID=Europe/Oslo:20231029T013000", ";TZID=Europe/Oslo:20231029T040000", "OPAQUE"),
        // What is due, or has no day, takes nobody's time, and its name says how long it runs.
        ("Frist for halvårsrapport", ";VALUE=DATE:20231001", ";VALUE=DATE:20231002", "TRANSPARENT"),
        ("Uke 39–41: Kartlegging", ";VALUE=DATE:20230925", ";VALUE=DATE:20231016", "TRANSPARENT"),
        ("Oktober: Gjennomgang av resultater", ";VALUE=DATE:20231001", ";VALUE=DATE:20231101", "TRANSPARENT"),
        ("November–mars: Felles opplegg", ";VALUE=DATE:20231101", ";VALUE=DATE:20240401", "TRANSPARENT"),
        ("Fra 12. januar: Eget arbeid med pakken", ";VALUE=DATE:20240112", ";VALUE=DATE:20240622", "TRANSPARENT"),
    ] {
        let event = event(&calendar, summary);
        assert_eq!(times(event), [start, end], "{summary}");
        assert_eq!(event.value("TRANSP"), transparency, "{summary}");
    }
}

#[tokio::test]
async fn what_is_not_settled_says_so_where_nobody_misses_it() {
    let calendar = calendar(&fjordvik().await, ADDRESS).await;
    let choices: Vec<_> =
        events(&calendar).into_iter().filter(|event| event.text("SUMMARY").starts_with("Grunnkurs")).collect();
    assert_eq!(choices.len(), 2);
    for choice in &choices {
        assert_eq!(choice.text("SUMMARY"), "Grunnkurs (velg én av 2 dager)");
        assert_eq!(choice.value("STATUS"), "TENTATIVE");
        assert_eq!(choice.value("X-MICROSOFT-CDO-BUSYSTATUS"), "TENTATIVE");
    }
    assert!(choices[0].text("DESCRIPTION").contains("Velg ellers: onsdag 15. november 2023"));

    let movable = event(&calendar, "Kompetansepakken");
    assert_eq!(movable.text("SUMMARY"), "Kompetansepakken (Kompetansepakken, modul 2) (± 5 dager)");
    assert_eq!(movable.value("STATUS"), "TENTATIVE");
    assert!(movable.text("DESCRIPTION").contains("Kan flyttes inntil 5 dager\nFlyttet fra oktober 2023"));

    let cancelled = event(&calendar, "Avlyst: Julemøte");
    assert_eq!((cancelled.value("STATUS"), cancelled.value("TRANSP")), ("CANCELLED", "TRANSPARENT"));
    assert_eq!(event(&calendar, "SUT").value("STATUS"), "CONFIRMED");
}

#[tokio::test]
async fn an_event_tells_the_row_in_full_and_in_the_words_of_the_plan() {
    let calendar = calendar(&fjordvik().await, ADDRESS).await;
    let told = events(&calendar)
        .into_iter()
        .map(|event| format!("# {}\n{}", event.text("SUMMARY"), event.text("DESCRIPTION")));
    insta::assert_snapshot!("fjordvik", told.collect::<Vec<_>>().join("\n\n"));
    assert_eq!(event(&calendar, "Kurs i åpne øvelser").text("LOCATION"), "Samfunnshuset, sal 2; inngang B");
    assert_eq!(event(&calendar, "Åpent møte").text("LOCATION"), "Digitalt");
    assert_eq!(event(&calendar, "SUT").value("CATEGORIES"), "Ledere\\, alle,Møte");
    assert_eq!(event(&calendar, "SUT").value("COLOR"), "steelblue");
}

#[tokio::test]
async fn a_row_keeps_its_key_when_the_plan_gives_it_times_later() {
    let db = crate::support::empty().await;
    super::bring(&db, super::FJORDVIK).await;
    let app = TestApp::on(db.clone());
    let before = event(&calendar(&app, ADDRESS).await, "Ledersamling").value("UID").to_owned();
    let timed = super::FJORDVIK.replace(
        "start: 2023-09-14, end: 2023-09-15}\n",
        "start: 2023-09-14, end: 2023-09-15}\n      slots:\n        - {date: 2023-09-14, start: \"09:00\", end: \"15:00\"}\n        \
         - {date: 2023-09-15, start: \"09:00\", end: \"12:00\"}\n",
    );
    super::bring(&db, &timed).await;
    let calendar = calendar(&app, ADDRESS).await;
    let after: Vec<_> =
        events(&calendar).into_iter().filter(|event| event.text("SUMMARY").starts_with("Ledersamling")).collect();
    assert_eq!(after.len(), 2);
    assert_eq!(after[0].value("UID"), before);
    assert_ne!(after[1].value("UID"), before);
    for event in after {
        assert_eq!(event.value("SEQUENCE"), "1");
        assert!(event.value("LAST-MODIFIED") >= event.value("CREATED"));
        assert_eq!(event.value("DTSTAMP"), event.value("LAST-MODIFIED"));
    }
}

#[tokio::test]
async fn an_event_is_these_octets() {
    let text = super::text(&fjordvik().await, ADDRESS).await;
    let begin = text.find("SUMMARY:Kurs i åpne øvelser").expect("the event");
    let begin = text[..begin].rfind("BEGIN:VEVENT").expect("its beginning");
    let end = begin + text[begin..].find("END:VEVENT\r\n").expect("its end");
    let lines: Vec<&str> = text[begin..end].split("\r\n").collect();
    let kept = lines.iter().filter(|line| {
        // The moments of the import are the clock's.
        !["DTSTAMP:", "CREATED:", "LAST-MODIFIED:"].iter().any(|name| line.starts_with(name))
    });
    let shown: Vec<String> = kept.map(|line| format!("{:>2} {line}", line.len())).collect();
    insta::assert_snapshot!("octets", shown.join("\n"));
}
