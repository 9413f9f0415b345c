//! Who looks after what an organization lists, what she would have it say, what of its record has been corrected, and who
//! made sure of it when.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date, date_null, json_binary, json_binary_null, text, text_null};

use crate::columns::{References, add, id, index, moment, moment_or_null, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(add("organization", json_binary_null("corrections"))).await?;
        for column in [json_binary_null("corrections"), date_null("verified_on")] {
            manager.alter_table(add("service", column)).await?;
        }
        for table in [organization_editor(), listing_proposal(), listing_verification()] {
            manager.create_table(table).await?;
        }
        for index in [
            index("organization_editor", &["member_id", "organization_id"]),
            index("listing_proposal", &["organization_id", "state", "id"]),
            index("listing_proposal", &["state", "id"]),
            index("listing_proposal", &["resource_id"]),
            index("listing_proposal", &["proposed_by", "state"]),
            index("listing_proposal", &["settled_at"]),
            // Nobody makes sure of the same thing twice in a day.
            unique("listing_verification", &["resource_id", "verified_on", "verified_by"]),
            // Whoever goes is taken out of these.
            index("organization_editor", &["appointed_by"]),
            index("listing_proposal", &["answered_by"]),
            index("listing_verification", &["verified_by"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn organization_editor() -> TableCreateStatement {
    table("organization_editor")
        .belongs_to("organization_id", "organization")
        .belongs_to("member_id", "member")
        .keyed_by(&["organization_id", "member_id"])
        .may_name("appointed_by", "member")
        .col(moment("appointed_at"))
        .take()
}

fn listing_proposal() -> TableCreateStatement {
    table("listing_proposal")
        .col(id())
        .belongs_to("organization_id", "organization")
        .may_belong_to("resource_id", "resource")
        .belongs_to("proposed_by", "member")
        .col(text("language"))
        .col(json_binary_null("before"))
        .col(json_binary("after"))
        .col(text_null("reason"))
        .col(text("state"))
        .may_name("answered_by", "member")
        .col(text_null("answer"))
        .col(moment("proposed_at"))
        .col(moment_or_null("settled_at"))
        .take()
}

fn listing_verification() -> TableCreateStatement {
    table("listing_verification")
        .col(id())
        .belongs_to("resource_id", "resource")
        .col(date("verified_on"))
        .may_name("verified_by", "member")
        .col(text("standing"))
        .col(text_null("note"))
        .take()
}
