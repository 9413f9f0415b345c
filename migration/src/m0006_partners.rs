//! Partners: other programs that read from us, and their keys.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{json_binary, text, text_uniq};

use crate::columns::{References, id, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(partner()).await?;
        manager.create_table(partner_key()).await?;
        manager.create_index(index("partner_key", &["partner_id"])).await
    }
}

fn partner() -> TableCreateStatement {
    table("partner").col(id()).col(text("name")).col(moment("created_at")).take()
}

fn partner_key() -> TableCreateStatement {
    table("partner_key")
        .col(id())
        .belongs_to("partner_id", "partner")
        .col(text_uniq("key_hash"))
        .col(text("hint"))
        .col(json_binary("scopes"))
        .may_name("created_by", "member")
        .col(moment("created_at"))
        .col(moment_or_null("expires_at"))
        .col(moment_or_null("revoked_at"))
        .take()
}
