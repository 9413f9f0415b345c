//! Jobs: the queue.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{json_binary, text, text_null, uuid_null};

use crate::columns::{count, id, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(job()).await?;
        manager.create_index(index("job", &["state", "due_at"])).await
    }
}

fn job() -> TableCreateStatement {
    table("job")
        .col(id())
        .col(text("kind"))
        .col(json_binary("payload"))
        .col(text_null("unique_key").unique_key())
        .col(moment("due_at"))
        .col(text("state"))
        .col(count("attempts"))
        .col(uuid_null("lease"))
        .col(moment_or_null("leased_until"))
        .col(text_null("last_failure"))
        .col(moment("created_at"))
        .col(moment_or_null("finished_at"))
        .take()
}
