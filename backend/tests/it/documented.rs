//! What the documentation shows is what the server answers: every GraphQL document
//! in it runs and gives the JSON below it, and the questions in it are the tested ones.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::{TestApp, backend};

/// A piece of code on a page of the documentation.
struct Block {
    place: String,
    language: String,
    text: String,
}

fn files(folder: &str, kind: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(backend().join(folder)).expect(folder);
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == kind)).collect()
}

fn pages() -> Vec<PathBuf> {
    let mut pages = files("../docs", "md");
    pages.push(backend().join("../README.md"));
    pages
}

fn blocks(page: &Path) -> Vec<Block> {
    let text = std::fs::read_to_string(page).expect("a page");
    let mut blocks: Vec<Block> = Vec::new();
    let mut inside = false;
    for (number, line) in text.lines().enumerate() {
        if let Some(language) = line.strip_prefix("```") {
            if !inside {
                let place = format!("{}:{}", page.display(), number + 1);
                blocks.push(Block { place, language: language.to_owned(), text: String::new() });
            }
            inside = !inside;
        } else if let (true, Some(block)) = (inside, blocks.last_mut()) {
            block.text.extend([line, "\n"]);
        }
    }
    blocks
}

#[tokio::test]
async fn every_document_in_the_documentation_gives_the_answer_below_it() {
    let app = TestApp::with_plans().await;
    let mut documents = 0;
    for blocks in pages().iter().map(|page| blocks(page)) {
        for (at, Block { place, text, .. }) in
            blocks.iter().enumerate().filter(|(_, block)| block.language == "graphql")
        {
            let answer = app.answer(text, json!({})).await;
            let shown = blocks.get(at + 1).filter(|next| next.language == "json");
            let shown: Value = shown.map_or(json!({"data": answer["data"]}), |block| {
                serde_json::from_str(&block.text).unwrap_or_else(|error| panic!("{}: {error}", block.place))
            });
            for part in ["data", "errors"] {
                similar_asserts::assert_eq!(answer.get(part), shown.get(part), "{place}");
            }
            documents += 1;
        }
    }
    assert!(documents > 4, "the documents were not found: {documents}");
}

/// A document that begins with a comment is one of the questions, word for word.
#[test]
fn the_questions_in_the_documentation_are_those_that_the_tests_ask() {
    let questions: Vec<String> =
        files("tests/questions", "graphql").iter().map(|file| std::fs::read_to_string(file).expect("a file")).collect();
    for Block { place, text, .. } in pages().iter().flat_map(|page| blocks(page)) {
        let is_question = text.starts_with('#') && place.contains("api.md");
        assert!(!is_question || questions.contains(&text), "{place} is not a file of tests/questions");
    }
}

#[test]
fn every_question_is_asked_by_a_test_and_found_in_the_manual() {
    let manual = std::fs::read_to_string(backend().join("../docs/api.md")).expect("the manual");
    for file in files("tests/questions", "graphql") {
        let question = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let snapshot = backend().join(format!("tests/it/snapshots/it__questions__{question}.snap"));
        assert!(snapshot.exists(), "{question} is asked by no test");
        let number = question[..2].trim_start_matches('0');
        let is_listed =
            |row: &str| row.starts_with(&format!("| {number} |")) || row.starts_with(&format!("| [{number}]("));
        assert!(manual.lines().any(is_listed), "{question} is not in docs/api.md");
    }
}
