//! Arbitrary documents for property tests: whole, consistent and full of texts
//! that YAML likes to bend.
//!
//! Documents are grown from the schema, so a new field is covered on the day it
//! is added. Invariant: they pass [`super::sound::check`]. A document grows from
//! a tape of bytes; a shorter tape gives a smaller document, so failures shrink.

mod grow;
mod repair;
mod tape;
mod texts;

use proptest::prelude::*;
use serde_json::Value;

use super::model::Document;

/// Consistent documents of all sizes, from nearly empty to some hundred objects.
pub fn documents() -> impl Strategy<Value = Document> {
    proptest::collection::vec(any::<u8>(), 0..3000).prop_map(|bytes| document(&bytes))
}

/// The document that grows from `bytes`.
pub fn document(bytes: &[u8]) -> Document {
    let value: Value = grow::document(bytes);
    serde_json::from_value(value).expect("a document grown from the schema fits the types")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::document::schema::strict;
    use crate::document::sound::objects;

    #[test]
    fn every_type_of_the_format_is_grown() {
        let mut grown = BTreeSet::new();
        for seed in 0..200_usize {
            let bytes: Vec<u8> =
                (0..3000).map(|n: usize| (n * n * 7 + n * seed * 13 + seed * 31).to_le_bytes()[1]).collect();
            let value = serde_json::to_value(document(&bytes)).expect("a document is JSON");
            grown.extend(objects::of(&value).iter().map(|object| object.type_name.to_owned()));
        }
        let types = strict()["$defs"].as_object().expect("definitions");
        let objects = types.iter().filter(|(_, schema)| schema["type"] == "object").map(|(name, _)| name);
        let missing: Vec<_> = objects.filter(|name| !grown.contains(*name)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
