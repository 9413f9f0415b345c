//! How resources are looked over before everybody reads them: what is said about them meanwhile, who stands by which
//! version, what a published text said before, and what others suggest to change in it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, text, text_null};

use crate::columns::{References, add, id, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [boolean("is_sensitive").default(false).take(), moment_or_null("proposed_at")] {
            manager.alter_table(add("resource", column)).await?;
        }
        for table in
            [resource_comment(), resource_approval(), resource_revision(), revision_suggestion(), suggestion_approval()]
        {
            manager.create_table(table).await?;
        }
        for index in [
            // What waits for a review, the longest wait first.
            index("resource", &["status", "proposed_at", "id"]),
            index("resource_comment", &["resource_id", "id"]),
            index("revision_suggestion", &["resource_id", "id"]),
            index("revision_suggestion", &["state", "id"]),
            index("revision_suggestion", &["suggested_by", "state"]),
            // Whatever goes is taken out of these.
            index("resource_comment", &["writer_id"]),
            index("resource_approval", &["reviewer_id"]),
            index("resource_revision", &["changed_by"]),
            index("resource_revision", &["accepted_by"]),
            index("suggestion_approval", &["reviewer_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn resource_comment() -> TableCreateStatement {
    table("resource_comment")
        .col(id())
        .belongs_to("resource_id", "resource")
        .may_name("writer_id", "member")
        .col(text("kind"))
        .col(text("body"))
        .col(moment("written_at"))
        .take()
}

fn resource_approval() -> TableCreateStatement {
    table("resource_approval")
        .belongs_to("resource_id", "resource")
        .col(integer("version"))
        .belongs_to("reviewer_id", "member")
        .keyed_by(&["resource_id", "version", "reviewer_id"])
        .col(moment("approved_at"))
        .take()
}

fn resource_revision() -> TableCreateStatement {
    table("resource_revision")
        .belongs_to("resource_id", "resource")
        .col(integer("version"))
        .keyed_by(&["resource_id", "version"])
        .col(text("title"))
        .col(text_null("summary"))
        .col(text_null("body"))
        .may_name("changed_by", "member")
        .may_name("accepted_by", "member")
        .col(text("reason"))
        .col(boolean("is_minor"))
        .col(moment("changed_at"))
        .take()
}

fn revision_suggestion() -> TableCreateStatement {
    table("revision_suggestion")
        .col(id())
        .belongs_to("resource_id", "resource")
        .belongs_to("suggested_by", "member")
        .col(integer("base_version"))
        .col(text("title"))
        .col(text_null("summary"))
        .col(text_null("body"))
        .col(text("reason"))
        .col(text("state"))
        .col(text_null("answer"))
        .col(moment("suggested_at"))
        .col(moment_or_null("settled_at"))
        .take()
}

fn suggestion_approval() -> TableCreateStatement {
    table("suggestion_approval")
        .belongs_to("suggestion_id", "revision_suggestion")
        .belongs_to("reviewer_id", "member")
        .keyed_by(&["suggestion_id", "reviewer_id"])
        .col(moment("approved_at"))
        .take()
}
