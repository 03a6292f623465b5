//! Feeds and pages call the same thing by the same word.

use async_graphql::resolver_utils::EnumType;
use sammenheng::feed::words;
use serde_json::Value;

use crate::support::backend;

fn check<T: EnumType + Copy>(pages: &Value, name: &str, word: impl Fn(T) -> &'static str) {
    for item in T::items() {
        assert_eq!(pages[name][item.name].as_str(), Some(word(item.value)), "{name}.{}", item.name);
    }
}

#[test]
fn the_words_of_feeds_are_those_of_the_pages() {
    let file = backend().join("../frontend/src/i18n/nb/words.json");
    let pages: Value = serde_json::from_str(&std::fs::read_to_string(file).expect("the words")).expect("JSON");
    check(&pages, "activityKind", words::kind);
    check(&pages, "meetingMode", words::mode);
    check(&pages, "unitKind", words::unit_kind);
}
