//! The one place where parts are put together.

use std::sync::Arc;

use chrono::NaiveDate;
use sea_orm::DbErr;

use crate::auth::Viewer;
use crate::auth::door::WayIn;
use crate::clock::Clock;
use crate::db::{Database, News};
use crate::domain::plan::kept::Snapshots;
use crate::graphql::context::Store;
use crate::graphql::memory::Memory;
use crate::graphql::root::{ApiSchema, schema, schema_for_fitting};

/// The parts of a running service.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Database,
    /// The GraphQL schema.
    pub schema: ApiSchema,
    /// The same for documents that have been found to fit it.
    pub schema_for_fitting: ApiSchema,
    /// The clock.
    pub clock: Clock,
    snapshots: Arc<Snapshots>,
    memory: Arc<Memory>,
    ways_in: Arc<[WayIn]>,
}

impl App {
    /// Puts a service together, with room for so many rows of plans in memory.
    pub fn new(db: Database, clock: Clock, snapshot_rows: u64) -> Self {
        let snapshots = Arc::new(Snapshots::with_room_for(snapshot_rows));
        let memory = Arc::default();
        Self {
            db,
            schema: schema(),
            schema_for_fitting: schema_for_fitting(),
            clock,
            snapshots,
            memory,
            ways_in: Arc::default(),
        }
    }

    /// The same service, remembering what it has read for as long as the news tell of no write.
    #[must_use]
    pub fn hearing(self, news: News) -> Self {
        Self { memory: Arc::new(Memory::until(news)), ..self }
    }

    /// The same service, where people can come in.
    #[must_use]
    pub fn with_ways_in(self, ways_in: Arc<[WayIn]>) -> Self {
        Self { ways_in, ..self }
    }

    /// The store of one request, seen from a day of its own when it names one.
    pub fn store(&self, viewer: Viewer, day: Option<NaiveDate>) -> Store {
        let clock = day.map_or(self.clock, |day| Clock::set_to(Some(day)));
        // Whoever asks for a day of their own pushes nobody else's out of memory.
        let is_public = viewer == Viewer::Anonymous && day.is_none();
        let remembered = is_public.then(|| self.memory.now(clock.today())).flatten();
        Store {
            db: self.db.clone(),
            snapshots: Arc::clone(&self.snapshots),
            remembered,
            viewer,
            clock,
            ways_in: Arc::clone(&self.ways_in),
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub async fn ready(&self) -> Result<(), DbErr> {
        self.db.ping().await
    }
}
