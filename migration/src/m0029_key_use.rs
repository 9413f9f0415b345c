//! When a partner's key was last used.

use sea_orm_migration::prelude::*;

use crate::columns::{add, moment_or_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(add("partner_key", moment_or_null("last_used_at"))).await
    }
}
