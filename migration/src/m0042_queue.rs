//! What is done stands in no index of what is to be done, and each job has room beside it for what changes about it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::columns::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for wider in ["job_state_due_at_index", "job_state_urgency_due_at_wanted_by_id_index"] {
            manager.drop_index(Index::drop().name(wider).table("job").to_owned()).await?;
        }
        for columns in [&["due_at"][..], &["urgency", "due_at", "wanted_by", "id"]] {
            let is_open = Condition::all().add(Expr::col("finished_at").is_null());
            manager.create_index(index("job", columns).cond_where(is_open).take()).await?;
        }
        // PostgreSQL writes a row anew when it changes. On the page where it was, no index has to learn of it: a lease, which
        // every job is given once, costs half of what it did. SQLite changes a row where it is.
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.get_connection().execute_unprepared("ALTER TABLE job SET (fillfactor = 60)").await?;
        }
        Ok(())
    }
}
