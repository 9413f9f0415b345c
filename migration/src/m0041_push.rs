//! Devices to which letters are pushed, and which way each member wants letters of a kind.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob, text, text_null, text_uniq};

use crate::columns::{References, add, id, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(push_device()).await?;
        manager.create_index(index("push_device", &["member_id"])).await?;
        manager.create_index(index("push_device", &["session_id"])).await?;
        // An older server, which knows of no other way, goes on writing rows without it.
        manager.alter_table(add("letter_preference", text("channel").default("email").take())).await
    }
}

fn push_device() -> TableCreateStatement {
    table("push_device")
        .col(id())
        .belongs_to("member_id", "member")
        .belongs_to("session_id", "session")
        .col(text_uniq("endpoint_mark"))
        .col(blob("subscription"))
        .col(text("server_key"))
        .col(text_null("name"))
        .col(moment("created_at"))
        .col(moment_or_null("last_taken_at"))
        .take()
}
