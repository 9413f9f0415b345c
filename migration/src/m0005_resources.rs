//! Resources: what helps, its words and forms, and the organizations and services behind a listing.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date_null, integer, json_binary, text, text_null, uuid_uniq};

use crate::columns::{References, id, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [organization(), resource(), resource_text(), resource_format(), service()] {
            manager.create_table(table).await?;
        }
        for index in [
            index("resource", &["status", "updated_at", "id"]),
            index("resource", &["status", "kind", "updated_at", "id"]),
            index("resource", &["author_id"]),
            index("resource_format", &["resource_id"]),
            index("service", &["organization_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn organization() -> TableCreateStatement {
    table("organization")
        .col(id())
        .col(uuid_uniq("hsds_id"))
        .col(text("name"))
        .col(text("source_language"))
        .col(text_null("description"))
        .col(text_null("website"))
        .col(text_null("email"))
        .col(json_binary("hsds"))
        .col(moment("updated_at"))
        .take()
}

fn resource() -> TableCreateStatement {
    table("resource")
        .col(id())
        .col(text("kind"))
        .col(text("status"))
        .col(text("source_language"))
        .col(integer("version"))
        .col(text_null("reading_level"))
        .may_name("author_id", "member")
        .col(text("credit"))
        .col(text_null("credit_name"))
        .col(date_null("review_due_on"))
        .col(moment_or_null("published_at"))
        .col(moment_or_null("archived_at"))
        .col(moment("created_at"))
        .col(moment("updated_at"))
        .take()
}

fn resource_text() -> TableCreateStatement {
    table("resource_text")
        .belongs_to("resource_id", "resource")
        .col(text("language"))
        .col(text("state"))
        .keyed_by(&["resource_id", "language", "state"])
        .col(text("title"))
        .col(text_null("summary"))
        .col(text_null("body"))
        .col(integer("source_version"))
        .col(moment("updated_at"))
        .take()
}

fn resource_format() -> TableCreateStatement {
    table("resource_format")
        .col(id())
        .belongs_to("resource_id", "resource")
        .col(text("language"))
        .col(text("format"))
        .col(text_null("url"))
        .take()
}

fn service() -> TableCreateStatement {
    table("service")
        .belongs_to("resource_id", "resource")
        .keyed_by(&["resource_id"])
        .belongs_to("organization_id", "organization")
        .col(uuid_uniq("hsds_id"))
        .col(text_null("url"))
        .col(text_null("email"))
        .col(text_null("phone"))
        .col(text_null("phone_extension"))
        .col(text_null("eligibility"))
        .col(text_null("fees"))
        .col(text_null("application"))
        .col(text_null("alert"))
        .col(boolean("is_paused"))
        .col(date_null("assured_on"))
        .col(json_binary("hsds"))
        .take()
}
