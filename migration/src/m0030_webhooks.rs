//! Webhooks: where partners are told that something changed, what they were told, and how that went.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, blob, blob_null, integer_null, json_binary_null, text, text_null};

use crate::columns::{References, count, id, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(webhook()).await?;
        manager.create_index(index("webhook", &["partner_id"])).await?;
        manager.create_table(webhook_delivery()).await?;
        // What waits, by when it is due; what was told, by when; and what has had its time.
        manager.create_index(index("webhook_delivery", &["webhook_id", "state", "due_at"])).await?;
        manager.create_index(index("webhook_delivery", &["webhook_id", "id"])).await?;
        manager.create_index(index("webhook_delivery", &["created_at"])).await?;
        manager.create_table(webhook_attempt()).await?;
        manager.create_index(index("webhook_attempt", &["delivery_id"])).await
    }
}

fn webhook() -> TableCreateStatement {
    table("webhook")
        .col(id())
        .belongs_to("partner_id", "partner")
        .col(text("url"))
        .col(json_binary_null("kinds"))
        .col(blob("secret"))
        .col(blob_null("former_secret"))
        .col(moment_or_null("former_until"))
        .col(big_integer("position"))
        .col(moment("position_at"))
        .col(count("failures"))
        .col(moment_or_null("failing_since"))
        .col(moment_or_null("quiet_until"))
        .col(moment_or_null("busy_until"))
        .col(moment_or_null("paused_at"))
        .col(moment_or_null("stopped_at"))
        .col(text_null("stopped_for"))
        .may_name("created_by", "member")
        .col(moment("created_at"))
        .take()
}

fn webhook_delivery() -> TableCreateStatement {
    table("webhook_delivery")
        .col(id())
        .belongs_to("webhook_id", "webhook")
        .col(text("message"))
        .col(big_integer("after_position"))
        .col(moment("after_at"))
        .col(big_integer("position"))
        .col(moment("position_at"))
        .col(text("state"))
        .col(count("tries"))
        .col(moment("due_at"))
        .col(moment("created_at"))
        .take()
}

fn webhook_attempt() -> TableCreateStatement {
    table("webhook_attempt")
        .col(id())
        .belongs_to("delivery_id", "webhook_delivery")
        .col(moment("at"))
        .col(integer_null("status"))
        .col(text_null("failure"))
        .col(count("duration_ms"))
        .take()
}
