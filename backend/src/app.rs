//! The one place where parts are put together.

use std::sync::Arc;

use chrono::NaiveDate;
use sea_orm::DbErr;

use crate::auth::Viewer;
use crate::clock::Clock;
use crate::db::Database;
use crate::domain::plan::kept::Snapshots;
use crate::graphql::context::Store;
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
}

impl App {
    /// Puts a service together, with room for so many rows of plans in memory.
    pub fn new(db: Database, clock: Clock, snapshot_rows: u64) -> Self {
        let snapshots = Arc::new(Snapshots::with_room_for(snapshot_rows));
        Self { db, schema: schema(), schema_for_fitting: schema_for_fitting(), clock, snapshots }
    }

    /// The store of one request, seen from a day of its own when it names one.
    pub fn store(&self, viewer: Viewer, day: Option<NaiveDate>) -> Store {
        let clock = day.map_or(self.clock, |day| Clock::set_to(Some(day)));
        Store { db: self.db.clone(), snapshots: Arc::clone(&self.snapshots), viewer, clock }
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
