//! Who asks: decided once, before GraphQL, and carried through the whole request.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::ids::AccountId;

/// The one who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody is signed in.
    #[default]
    Anonymous,
    /// Somebody who has signed in by way of an issuer.
    SignedIn(Arc<SignedIn>),
}

/// One who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Their account.
    pub account: AccountId,
    /// Name to greet with, if the issuer has said one.
    pub name: Option<String>,
    /// When they are signed out at the latest.
    pub ends_at: DateTime<Utc>,
}
