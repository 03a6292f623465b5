//! What is written is read back unchanged.

use proptest::prelude::*;

use super::*;
use crate::document::read::read;
use crate::document::sound::{Known, check};
use crate::document::testing::documents;

/// Reads what was written, which must succeed.
fn back(file: &str, text: &str) -> Document {
    match read(file, text.as_bytes()) {
        Ok(read) => read.document,
        Err(problems) => panic!("{}\n{text}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

proptest! {
    #[test]
    fn a_document_written_and_read_is_the_same(document in documents()) {
        prop_assert_eq!(&back("a.yaml", &to_yaml(&document)), &document);
        prop_assert_eq!(&back("a.json", &to_json(&document)), &document);
    }

    #[test]
    fn grown_documents_are_sound(document in documents()) {
        let read = read("a.yaml", to_yaml(&document).as_bytes()).map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        let problems = check(&[read], &Known::default());
        prop_assert!(problems.is_empty(), "{problems:?}");
    }

    #[test]
    fn any_text_survives(title in any::<String>()) {
        let document = with_text(&title);
        prop_assert_eq!(&back("a.yaml", &to_yaml(&document)), &document);
        prop_assert_eq!(&back("a.json", &to_json(&document)), &document);
    }
}

fn with_text(text: &str) -> Document {
    let region = serde_json::json!({"slug": "no", "name": text});
    serde_json::from_value(serde_json::json!({"format": "sammenheng/1", "regions": [region]})).expect("a document")
}

#[test]
fn yaml_is_written_as_people_write_it() {
    let document: Document = serde_json::from_value(serde_json::json!({
        "format": "sammenheng/1",
        "positions": [{
            "slug": "enhetsleder",
            "name": "Enhetsleder: rektor og styrer",
            "unitKinds": ["SCHOOL", "KINDERGARTEN"],
            "includes": ["rektor", "no"],
        }],
        "governingDocuments": [{"slug": "barnehageloven", "kind": "ACT", "title": "2005"}],
        "programmes": [{
            "slug": "ibsm",
            "name": "Inkluderende barnehage- og skolemiljø",
            "description": "Første linje.\nAndre linje.",
        }],
    }))
    .expect("a document");
    let expected = r#"format: sammenheng/1

positions:
  - slug: enhetsleder
    name: "Enhetsleder: rektor og styrer"
    unitKinds: [SCHOOL, KINDERGARTEN]
    includes: [rektor, "no"]

programmes:
  - slug: ibsm
    name: Inkluderende barnehage- og skolemiljø
    description: |-
      Første linje.
      Andre linje.

governingDocuments:
  - slug: barnehageloven
    kind: ACT
    title: "2005"
"#;
    assert_eq!(to_yaml(&document), expected);
}
