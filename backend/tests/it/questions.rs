//! Questions that people ask, each answered by one request.

use std::collections::BTreeSet;

use insta::assert_json_snapshot;
use serde_json::Value;

use crate::support::{TestApp, backend};

fn document(question: &str) -> String {
    let file = backend().join(format!("tests/questions/{question}.graphql"));
    std::fs::read_to_string(&file).expect(question)
}

async fn answer(question: &str) -> Value {
    TestApp::with_plans().await.data(&document(question)).await
}

macro_rules! questions {
    ($($test:ident: $question:literal)*) => {
        const QUESTIONS: &[&str] = &[$($question),*];

        $(
            #[tokio::test]
            async fn $test() {
                assert_json_snapshot!($question, answer($question).await);
            }
        )*
    };
}

questions! {
    q01_who_sits_in_sut_and_bug: "01-who-sits-in-sut-and-bug"
    q02_one_group_in_every_unit: "02-one-group-in-every-unit"
    q03_what_ppd_is_responsible_for: "03-what-ppd-is-responsible-for"
    q04_how_vestby_is_organised: "04-how-vestby-is-organised"
    q05_who_took_part_in_ibsm: "05-who-took-part-in-ibsm"
    q06_signs_for_sfo: "06-signs-for-sfo"
    q07_measurable_targets: "07-measurable-targets"
    q08_how_themes_hang_together: "08-how-themes-hang-together"
    q09_what_jevnaker_aims_for: "09-what-jevnaker-aims-for"
    q10_results_compared: "10-results-compared"
    q11_action_criteria_in_vestby: "11-action-criteria-in-vestby"
    q12_what_local_plans_must_contain: "12-what-local-plans-must-contain"
    q13_what_plans_stand_on: "13-what-plans-stand-on"
    q14_what_money_vestby_receives: "14-what-money-vestby-receives"
    q15_when_sut_meets: "15-when-sut-meets"
    q16_what_happens_in_week_39: "16-what-happens-in-week-39"
    q17_what_a_school_leader_must_attend: "17-what-a-school-leader-must-attend"
    q18_what_leads_to_milestone_3: "18-what-leads-to-milestone-3"
    q19_what_to_prepare: "19-what-to-prepare"
    q20_movable_meetings_and_alternative_days: "20-movable-meetings-and-alternative-days"
    q21_what_vestby_owes_the_county_governor: "21-what-vestby-owes-the-county-governor"
    q22_a_region_at_a_glance: "22-a-region-at-a-glance"
    q23_everything_on_bullying: "23-everything-on-bullying"
    q24_what_cannot_be_right: "24-what-cannot-be-right"
    q25_what_changed: "25-what-changed"
}

#[test]
fn every_document_is_asked_here_and_says_its_question_and_how_it_is_answered() {
    let folder = std::fs::read_dir(backend().join("tests/questions")).expect("the folder of questions");
    let files: BTreeSet<String> = folder
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
        .filter_map(|name| name.strip_suffix(".graphql").map(str::to_owned))
        .collect();
    assert_eq!(files, QUESTIONS.iter().map(|question| (*question).to_owned()).collect());
    for question in QUESTIONS {
        let document = document(question);
        let lines: Vec<&str> = document.lines().collect();
        let head = [lines[0], lines[1]].map(|line| line.strip_prefix("# ").unwrap_or_default());
        let head_is_whole = head[0].ends_with('?') || head[0].ends_with('.');
        assert!(head_is_whole && head[1].ends_with('.'), "{question}: two lines of comment, whole sentences");
        assert!(lines[2].starts_with("query "), "{question}: a named query follows");
    }
}
