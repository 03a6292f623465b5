//! Documents that were sound until somebody changed a few words: whatever comes of them, it is no failure of ours.

use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_ne};
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

use crate::support::{TestApp, backend};

/// What documents are made of, and what they seldom are.
const WORDS: [&str; 36] = [
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ":",
    "!",
    "=",
    "@",
    "$",
    "...",
    "...F",
    "... on Plan",
    "... on Node",
    "... on Nope",
    "fragment F on Plan",
    "query Q",
    "mutation",
    "$a: Int",
    "$a: [Nope!] = [1]",
    "$b: PlanLookup",
    "first: 1",
    "first: $a",
    "by: $b",
    "by: {}",
    "where: {}",
    "id",
    "title",
    "nodes",
    "__typename",
    "__schema",
    "@include(if: true)",
    "@skip(if: $a)",
    "\"\"",
    "null",
];

/// The words of a document, with the signs between them.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for sign in text.chars() {
        let is_word = sign.is_alphanumeric() || sign == '_';
        if !is_word || !words.last().is_some_and(|word| word.chars().all(|c| c.is_alphanumeric() || c == '_')) {
            words.push(String::new());
        }
        words.last_mut().expect("a word").push(sign);
    }
    words
}

fn documents() -> Vec<Vec<String>> {
    let mut files: Vec<_> = std::fs::read_dir(backend().join("tests/questions"))
        .expect("questions")
        .map(|file| file.expect("a file").path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "graphql"));
    files.sort();
    files.iter().map(|path| words(&std::fs::read_to_string(path).expect("a question"))).collect()
}

#[test]
fn no_change_of_a_few_words_makes_the_server_fail() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let app = runtime.block_on(TestApp::with_plans());
    let documents = documents();
    let edits = vec((any::<u16>(), 0..4_u8, any::<u16>()), 1..4);
    let mut runner = TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&(any::<u16>(), edits), |(which, edits)| {
        let mut words = documents[usize::from(which) % documents.len()].clone();
        for (place, change, with) in edits {
            let place = usize::from(place) % words.len();
            let with = usize::from(with);
            match change {
                0 => words.remove(place),
                1 => std::mem::replace(&mut words[place], WORDS[with % WORDS.len()].to_owned()),
                2 => {
                    words.insert(place, format!(" {} ", WORDS[with % WORDS.len()]));
                    String::new()
                }
                _ => {
                    let other = with % words.len();
                    words.swap(place, other);
                    String::new()
                }
            };
        }
        let text = words.concat();
        let answer = runtime.block_on(app.answer(&text, json!({ "a": 1, "b": { "slug": "x" } })));
        prop_assert!(answer.get("data").is_some() || answer.get("errors").is_some(), "{text}");
        for error in answer["errors"].as_array().into_iter().flatten() {
            prop_assert_ne!(&error["extensions"]["code"], "INTERNAL", "{}", text);
            prop_assert!(error["extensions"]["code"].is_string(), "{text}: {error}");
        }
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}
