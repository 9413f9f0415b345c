//! Changes: the log that live streams and offline copies follow.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_pk_auto, text, uuid};

use crate::columns::{index, moment, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(change()).await?;
        manager.create_index(index("change", &["audience", "position"])).await?;
        manager.create_index(index("change", &["at"])).await
    }
}

fn change() -> TableCreateStatement {
    table("change")
        .col(big_pk_auto("position"))
        .col(text("kind"))
        .col(uuid("thing"))
        .col(text("audience"))
        .col(moment("at"))
        .take()
}
