//! Global ids: opaque to callers, and to us a node's type and key.

use async_graphql::{Error, ID};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::errors::bad_input;

macro_rules! node_types {
    ($($tag:literal $name:ident)*) => {
        /// The types that implement Node. A tag is part of ids that are out in the
        /// world, so it is never used for another type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum NodeType { $($name = $tag),* }

        impl NodeType {
            /// The type's name in the schema.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),* }
            }

            /// The type with this name in the schema.
            pub fn named(name: &str) -> Option<Self> {
                match name { $(stringify!($name) => Some(Self::$name),)* _ => None }
            }

            fn tagged(tag: u8) -> Option<Self> {
                match tag { $($tag => Some(Self::$name),)* _ => None }
            }
        }
    };
}

node_types! {
    1 Region
    2 Municipality
    3 Unit
    4 ExternalOrganisation
    5 Position
    6 Programme
    7 Cohort
    8 GoverningDocument
    9 Network
    10 Seat
    11 Plan
    12 Theme
    13 Goal
    14 CoreComponent
    15 Vision
    16 Sign
    17 ActionCriterion
    18 Measure
    19 Role
    20 PlanYear
    21 Milestone
    22 ReportingDuty
    23 PlanTemplate
    24 Indicator
    25 Activity
}

/// A node's type and key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GlobalId {
    /// What it is.
    pub node_type: NodeType,
    /// Which one.
    pub key: Uuid,
}

impl GlobalId {
    /// The id of a node.
    pub fn of(node_type: NodeType, key: Uuid) -> ID {
        let mut bytes = vec![node_type as u8];
        bytes.extend(key.as_bytes());
        URL_SAFE_NO_PAD.encode(bytes).into()
    }

    /// Reads an id that we have given out.
    pub fn parse(id: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(id).ok()?;
        let (tag, key) = bytes.split_first()?;
        Some(Self { node_type: NodeType::tagged(*tag)?, key: Uuid::from_slice(key).ok()? })
    }

    /// Reads an id, or says what is wrong with it.
    pub fn expect(id: &ID) -> Result<Self, Error> {
        Self::parse(id).ok_or_else(|| bad_input("the id is none that this API has given out"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back_as_what_it_was_made_of() {
        let key = Uuid::from_u128(7);
        let id = GlobalId::of(NodeType::Sign, key);
        assert_eq!(GlobalId::parse(&id), Some(GlobalId { node_type: NodeType::Sign, key }));
    }

    #[test]
    fn what_is_no_id_of_ours_is_not_taken_for_one() {
        for text in ["", "sortland", "AAAA", "æøå", "====", &"A".repeat(1000)] {
            assert_eq!(GlobalId::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_type_is_found_by_its_name() {
        for tag in 1..=25 {
            let node_type = NodeType::tagged(tag).expect("a type");
            assert_eq!(NodeType::named(node_type.name()), Some(node_type));
        }
    }
}
