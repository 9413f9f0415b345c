//! Which letters come to a member, and how soon; letters that come together.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob_null, boolean, integer, small_integer_null, text, uuid_null};

use crate::columns::{References, id, index, moment, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(letter_preference()).await?;
        manager.create_table(letter_setting()).await?;
        manager.create_table(digest_part()).await?;
        manager.create_index(index("digest_part", &["member_id", "slot"])).await?;
        manager.create_index(index("digest_part", &["digest_id"])).await?;
        manager.create_index(index("digest_part", &["created_at"])).await
    }
}

fn letter_preference() -> TableCreateStatement {
    table("letter_preference")
        .belongs_to("member_id", "member")
        .col(text("kind"))
        .keyed_by(&["member_id", "kind"])
        .col(text("cadence"))
        .take()
}

fn letter_setting() -> TableCreateStatement {
    table("letter_setting")
        .belongs_to("member_id", "member")
        .keyed_by(&["member_id"])
        .col(integer("digest_minute"))
        .col(small_integer_null("digest_weekday"))
        .col(boolean("discreet"))
        .take()
}

fn digest_part() -> TableCreateStatement {
    table("digest_part")
        .col(id())
        .belongs_to("member_id", "member")
        .col(moment("slot"))
        .col(text("kind"))
        .col(blob_null("letter"))
        .col(moment("created_at"))
        .col(uuid_null("digest_id"))
        .col(uuid_null("job_id"))
        .take()
}
