//! The truth about tables, on SQLite and on PostgreSQL: one file for each step, forward only.
//!
//! A step that has been released is never edited: what it got wrong, the next one mends, by first adding
//! (expand) and only in a later release removing (contract), so that old and new servers can share a database.
//! Each step is one transaction on both databases. `Migrator` takes no lock: whoever runs it sees to it that
//! nobody else does.

mod columns;
mod m0001_members;
mod m0002_consent;
mod m0003_meetings;
mod m0004_mentorships;
mod m0005_resources;
mod m0006_partners;
mod m0007_reminders;
mod m0008_jobs;
mod m0009_idempotency;
mod m0010_sweep;
mod m0011_changes;
mod m0012_series;
mod m0013_taking_part;
mod m0014_team;
mod m0015_calendar;
mod m0016_meeting_guide;
mod m0017_finding;
mod m0018_under_way;
mod m0019_offers;
mod m0020_matching;
mod m0021_course;
mod m0022_agreement;
mod m0023_blocks;
mod m0024_onboarding;
mod m0025_review;
mod m0026_directory;
mod m0027_sources;
mod m0028_files;
mod m0029_key_use;
mod m0030_webhooks;
mod m0031_using;
mod m0032_care;
mod m0033_translating;
mod m0034_citations;
mod m0035_context;
mod m0036_listing;
mod m0037_crisis;
mod m0038_urgency;
mod m0039_letters;
mod m0040_leads;
mod m0041_push;
mod m0042_queue;

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::{MigrationTrait, async_trait};

/// Every step, in order: `Migrator::up(&db, None)` takes those that are missing.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_members::Migration),
            Box::new(m0002_consent::Migration),
            Box::new(m0003_meetings::Migration),
            Box::new(m0004_mentorships::Migration),
            Box::new(m0005_resources::Migration),
            Box::new(m0006_partners::Migration),
            Box::new(m0007_reminders::Migration),
            Box::new(m0008_jobs::Migration),
            Box::new(m0009_idempotency::Migration),
            Box::new(m0010_sweep::Migration),
            Box::new(m0011_changes::Migration),
            Box::new(m0012_series::Migration),
            Box::new(m0013_taking_part::Migration),
            Box::new(m0014_team::Migration),
            Box::new(m0015_calendar::Migration),
            Box::new(m0016_meeting_guide::Migration),
            Box::new(m0017_finding::Migration),
            Box::new(m0018_under_way::Migration),
            Box::new(m0019_offers::Migration),
            Box::new(m0020_matching::Migration),
            Box::new(m0021_course::Migration),
            Box::new(m0022_agreement::Migration),
            Box::new(m0023_blocks::Migration),
            Box::new(m0024_onboarding::Migration),
            Box::new(m0025_review::Migration),
            Box::new(m0026_directory::Migration),
            Box::new(m0027_sources::Migration),
            Box::new(m0028_files::Migration),
            Box::new(m0029_key_use::Migration),
            Box::new(m0030_webhooks::Migration),
            Box::new(m0031_using::Migration),
            Box::new(m0032_care::Migration),
            Box::new(m0033_translating::Migration),
            Box::new(m0034_citations::Migration),
            Box::new(m0035_context::Migration),
            Box::new(m0036_listing::Migration),
            Box::new(m0037_crisis::Migration),
            Box::new(m0038_urgency::Migration),
            Box::new(m0039_letters::Migration),
            Box::new(m0040_leads::Migration),
            Box::new(m0041_push::Migration),
            Box::new(m0042_queue::Migration),
        ]
    }
}
