//! Questions that people ask, each answered by one request.

use insta::assert_json_snapshot;
use serde_json::Value;

use crate::support::{TestApp, backend};

async fn answer(question: &str) -> Value {
    let file = backend().join(format!("tests/questions/{question}.graphql"));
    let document = std::fs::read_to_string(&file).expect(question);
    TestApp::with_plans().await.data(&document).await
}

macro_rules! questions {
    ($($test:ident: $question:literal)*) => {$(
        #[tokio::test]
        async fn $test() {
            assert_json_snapshot!($question, answer($question).await);
        }
    )*};
}

questions! {
    q01_who_sits_in_sut_and_bug: "01-who-sits-in-sut-and-bug"
    q02_one_group_in_every_unit: "02-one-group-in-every-unit"
    q03_what_ppd_is_responsible_for: "03-what-ppd-is-responsible-for"
    q06_signs_for_sfo: "06-signs-for-sfo"
    q09_what_jevnaker_aims_for: "09-what-jevnaker-aims-for"
    q11_action_criteria_in_vestby: "11-action-criteria-in-vestby"
    q15_when_sut_meets: "15-when-sut-meets"
    q21_what_vestby_owes_the_county_governor: "21-what-vestby-owes-the-county-governor"
    q23_everything_on_bullying: "23-everything-on-bullying"
    q24_what_cannot_be_right: "24-what-cannot-be-right"
}
