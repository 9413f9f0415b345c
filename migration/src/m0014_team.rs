//! The team of a meeting and of each date, and what a change is part of.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{text, uuid_null};

use crate::columns::{References, add, id, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [meeting_part(), occurrence_part(), part_offer()] {
            manager.create_table(table).await?;
        }
        manager.alter_table(add("change", uuid_null("within"))).await?;
        for index in [
            index("meeting_part", &["member_id"]),
            index("occurrence_part", &["member_id"]),
            index("part_offer", &["member_id", "state", "id"]),
            index("part_offer", &["meeting_id"]),
            index("part_offer", &["occurrence_id"]),
            // Whoever leaves is taken out of these.
            index("part_offer", &["offered_by"]),
            index("part_offer", &["instead_of"]),
            index("change", &["thing", "position"]),
            index("change", &["within", "position"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn meeting_part() -> TableCreateStatement {
    table("meeting_part")
        .belongs_to("meeting_id", "meeting")
        .col(text("part"))
        .col(text("language"))
        .keyed_by(&["meeting_id", "part", "language"])
        .belongs_to("member_id", "member")
        .take()
}

fn occurrence_part() -> TableCreateStatement {
    table("occurrence_part")
        .belongs_to("occurrence_id", "occurrence")
        .col(text("part"))
        .col(text("language"))
        .keyed_by(&["occurrence_id", "part", "language"])
        // Whoever leaves leaves her part open.
        .may_name("member_id", "member")
        .take()
}

fn part_offer() -> TableCreateStatement {
    table("part_offer")
        .col(id())
        .belongs_to("meeting_id", "meeting")
        .may_belong_to("occurrence_id", "occurrence")
        .col(text("part"))
        .col(text("language"))
        .belongs_to("member_id", "member")
        .may_name("offered_by", "member")
        .may_name("instead_of", "member")
        .col(text("state"))
        .col(moment("offered_at"))
        .col(moment_or_null("answered_at"))
        .take()
}
