//! Meetings that were taken over from a list in the Meeting Guide format.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{json_binary, text};

use crate::columns::{References, index, moment, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(meeting_guide_record()).await?;
        manager.create_index(index("meeting_guide_record", &["meeting_id"])).await
    }
}

fn meeting_guide_record() -> TableCreateStatement {
    table("meeting_guide_record")
        .col(text("slug"))
        .keyed_by(&["slug"])
        .belongs_to("meeting_id", "meeting")
        .col(json_binary("record"))
        .col(moment("imported_at"))
        .take()
}
