//! Idempotency records: what was asked for under a key, and what was answered.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob_null, boolean, text, text_uniq, uuid};

use crate::columns::{id, index, moment, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(idempotency_record()).await?;
        manager.create_index(index("idempotency_record", &["created_at"])).await
    }
}

fn idempotency_record() -> TableCreateStatement {
    table("idempotency_record")
        .col(id())
        .col(text_uniq("name"))
        .col(text("fingerprint"))
        .col(uuid("lease"))
        .col(moment("leased_until"))
        .col(boolean("has_effect"))
        .col(blob_null("answer"))
        .col(moment("created_at"))
        .take()
}
