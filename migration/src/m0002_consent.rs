//! Consent: the community agreement in its versions and languages, and what each member agreed to.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer_uniq, text};

use crate::columns::{References, id, index, moment, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [conduct(), conduct_text(), conduct_acceptance(), consent_entry()] {
            manager.create_table(table).await?;
        }
        manager.create_index(index("consent_entry", &["member_id", "purpose", "recorded_at"])).await
    }
}

fn conduct() -> TableCreateStatement {
    table("conduct")
        .col(id())
        .col(integer_uniq("version"))
        .col(text("source_language"))
        .col(moment("published_at"))
        .take()
}

fn conduct_text() -> TableCreateStatement {
    table("conduct_text")
        .belongs_to("conduct_id", "conduct")
        .col(text("language"))
        .keyed_by(&["conduct_id", "language"])
        .col(text("title"))
        .col(text("body"))
        .take()
}

fn conduct_acceptance() -> TableCreateStatement {
    table("conduct_acceptance")
        .belongs_to("member_id", "member")
        .belongs_to("conduct_id", "conduct")
        .keyed_by(&["member_id", "conduct_id"])
        .col(moment("accepted_at"))
        .col(text("language"))
        .take()
}

fn consent_entry() -> TableCreateStatement {
    table("consent_entry")
        .col(id())
        .belongs_to("member_id", "member")
        .col(text("purpose"))
        .col(boolean("given"))
        .col(moment("recorded_at"))
        .col(text("source"))
        .take()
}
