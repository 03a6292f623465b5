//! What a resolver finds in its request: the loader, with the viewer inside.

use std::sync::Arc;

use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, HashMapCache};

use super::memory::{Recalling, Remembered};
use crate::auth::Viewer;
use crate::auth::door::WayIn;
use crate::clock::Clock;
use crate::db::Database;
use crate::domain::plan::kept::Snapshots;

/// Where a request's reads come from: one for each request, so that what is
/// batched is always read for one and the same viewer.
#[derive(Clone)]
pub struct Store {
    /// The database.
    pub db: Database,
    /// Plans read whole, by version; shared by all requests.
    pub snapshots: Arc<Snapshots>,
    /// What is remembered of other requests; none for what only some may read.
    pub remembered: Option<Arc<Remembered>>,
    /// Who asks.
    pub viewer: Viewer,
    /// The day that the request is seen from.
    pub clock: Clock,
    /// The ways in.
    pub ways_in: Arc<[WayIn]>,
}

/// The loader of a request.
pub type Batch = DataLoader<Recalling, HashMapCache>;

/// Short words for what resolvers need most; feeds and files, which have no resolver, use the same.
pub trait RequestContext: Sync {
    /// The request's loader.
    fn batch(&self) -> &Batch;

    /// The request's store.
    fn store(&self) -> &Store {
        &self.batch().loader().0
    }
}

impl RequestContext for Context<'_> {
    fn batch(&self) -> &Batch {
        self.data_unchecked::<Batch>()
    }
}

impl RequestContext for Batch {
    fn batch(&self) -> &Batch {
        self
    }
}
