//! The database schema, one step a file. Each step runs up and down on SQLite and
//! PostgreSQL alike, and a step that has been released is never edited.

pub use sea_orm_migration::prelude::{MigrationTrait, MigratorTrait};

mod columns;
mod m0001_organisations;
mod m0002_networks;
mod m0003_plans;
mod m0004_activities;
mod m0005_changes;
mod m0006_deferred_references;
mod m0007_search;
mod m0009_what_activities_concern;
mod m0010_writes_are_told;
mod m0011_accounts;

/// All steps, in order.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_organisations::Migration),
            Box::new(m0002_networks::Migration),
            Box::new(m0003_plans::Migration),
            Box::new(m0004_activities::Migration),
            Box::new(m0005_changes::Migration),
            Box::new(m0006_deferred_references::Migration),
            Box::new(m0007_search::Migration),
            Box::new(m0009_what_activities_concern::Migration),
            Box::new(m0010_writes_are_told::Migration),
            Box::new(m0011_accounts::Migration),
        ]
    }
}
