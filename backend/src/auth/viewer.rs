//! Who asks: decided once, before GraphQL, and carried through the whole request.

/// The one who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody is signed in.
    #[default]
    Anonymous,
}
