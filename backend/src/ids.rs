//! Identity: typed keys inside the house, and keys that derive from natural ones.
//!
//! What comes in with a plan document gets its key from its natural key (UUIDv5),
//! so that links and calendar feeds survive a rebuilt database. What is made here
//! gets a UUIDv7.

use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The namespace of all derived keys; it must never change.
const NAMESPACE: Uuid = Uuid::from_u128(0x5a6d_6d65_6e68_4e67_8a31_6f70_7076_6578);

/// The key that belongs to a natural key such as `["plan", "sortland-kibs"]`.
fn derive(path: &[&str]) -> Uuid {
    Uuid::new_v5(&NAMESPACE, path.join("/").as_bytes())
}

macro_rules! key {
    ($($(#[$meta:meta])* $name:ident)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, DeriveValueType)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl crate::graphql::memory::Memorable for $name {}

        impl TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )*};
}

key! {
    /// Key of an organisation of any type.
    OrganisationId
    /// Key of a position.
    PositionId
    /// Key of a programme.
    ProgrammeId
    /// Key of a cohort.
    CohortId
    /// Key of a governing document.
    GoverningDocumentId
    /// Key of a network.
    NetworkId
    /// Key of a seat in a network.
    SeatId
    /// Key of a plan.
    PlanId
    /// Key of an element of a plan: theme, goal, sign, role, milestone ...
    ElementId
    /// Key of an activity.
    ActivityId
    /// Key of a change; ordered by time.
    ChangeId
    /// Key of an account: one who signs in.
    AccountId
    /// Key of a session.
    SessionId
    /// Key of a sign-in that is under way.
    SignInId
}

macro_rules! derived_from_slug {
    ($($name:ident = $noun:literal)*) => {$(
        impl $name {
            /// The key of what has this slug.
            pub fn of(slug: &str) -> Self {
                Self(derive(&[$noun, slug]))
            }
        }
    )*};
}

derived_from_slug! {
    OrganisationId = "organisation"
    PositionId = "position"
    ProgrammeId = "programme"
    CohortId = "cohort"
    GoverningDocumentId = "governing-document"
    NetworkId = "network"
    PlanId = "plan"
}

impl SeatId {
    /// The key of the seat with this key in a network.
    pub fn of(network: &str, key: &str) -> Self {
        Self(derive(&["network", network, "seat", key]))
    }
}

impl ElementId {
    /// The key of the element of this kind with this key in a plan.
    pub fn of(plan: &str, kind: &str, key: &str) -> Self {
        Self(derive(&["plan", plan, kind, key]))
    }
}

impl ActivityId {
    /// The key of the activity with this key in a plan.
    pub fn of(plan: &str, key: &str) -> Self {
        Self(derive(&["plan", plan, "activity", key]))
    }
}

impl ChangeId {
    /// A key for a change that happens now.
    pub fn now() -> Self {
        Self(Uuid::now_v7())
    }
}
