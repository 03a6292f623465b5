//! Closed vocabularies: one enum that the database (as text), the plan document
//! and the GraphQL schema share, so that a word means the same everywhere.

/// Declares a vocabulary. Its words are written in capitals (`CORE_NETWORK`)
/// wherever they leave the program.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$word_meta:meta])* $word:ident),* $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
            async_graphql::Enum, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
            sea_orm::EnumIter, sea_orm::DeriveActiveEnum,
        )]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum $name { $($(#[$word_meta])* $word),* }
    };
}
pub(crate) use vocabulary;
