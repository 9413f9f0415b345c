//! What resources rest on.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date_null, integer, text, text_null};

use crate::columns::{References, id, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(resource_citation()).await?;
        manager.create_index(unique("resource_citation", &["resource_id", "place"])).await
    }
}

fn resource_citation() -> TableCreateStatement {
    table("resource_citation")
        .col(id())
        .belongs_to("resource_id", "resource")
        .col(integer("place"))
        .col(text("title"))
        .col(text_null("doi"))
        .col(text_null("url"))
        .col(text("evidence"))
        .col(date_null("retrieved_on"))
        .take()
}
