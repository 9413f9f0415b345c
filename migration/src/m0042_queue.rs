//! Room beside each job for what changes about it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        match manager.get_database_backend() {
            // PostgreSQL writes a row anew when it changes. On the page where it was, no index has to learn of it: a lease,
            // which every job is given once, costs half of what it did.
            DbBackend::Postgres => {
                manager.get_connection().execute_unprepared("ALTER TABLE job SET (fillfactor = 60)").await?;
            }
            // SQLite changes it where it is.
            _ => {}
        }
        Ok(())
    }
}
