//! Files that are kept here: which form of a resource each of them is, and where somebody may send one to.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, text, text_null, uuid, uuid_null};

use crate::columns::{References, add, id, index, moment, moment_or_null, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            text_null("reading_level"),
            uuid_null("file_id"),
            text_null("content_type"),
            big_integer_null("size_bytes"),
            text_null("digest"),
        ] {
            manager.alter_table(add("resource_format", column)).await?;
        }
        manager.create_table(file_offer()).await?;
        for index in [
            unique("resource_format", &["file_id"]),
            index("file_offer", &["expires_at"]),
            // Whatever goes is taken out of these.
            index("file_offer", &["member_id", "expires_at"]),
            index("file_offer", &["resource_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn file_offer() -> TableCreateStatement {
    table("file_offer")
        .col(id())
        .belongs_to("resource_id", "resource")
        .belongs_to("member_id", "member")
        .col(uuid("session_id"))
        .col(text("language"))
        .col(text("format"))
        .col(text_null("reading_level"))
        .col(text("content_type"))
        .col(big_integer("size_bytes"))
        .col(moment("expires_at"))
        .col(moment_or_null("taken_at"))
        .take()
}
