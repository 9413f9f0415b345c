//! Who translated a text, and who is translating one.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text;

use crate::columns::{References, add, id, index, moment, naming, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(add("resource_text", naming("translator_id", "member"))).await?;
        manager.create_table(translation_claim()).await?;
        for index in [
            // One translates, one at a time.
            unique("translation_claim", &["resource_id", "language"]),
            index("translation_claim", &["member_id", "taken_until"]),
            index("translation_claim", &["taken_until"]),
            // Whoever goes is taken out of these.
            index("resource_text", &["translator_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn translation_claim() -> TableCreateStatement {
    table("translation_claim")
        .col(id())
        .belongs_to("resource_id", "resource")
        .col(text("language"))
        .belongs_to("member_id", "member")
        .col(moment("taken_until"))
        .take()
}
