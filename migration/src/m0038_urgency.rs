//! Who goes first when much falls due at once, and which addresses letters come back from.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{small_integer, text};

use crate::columns::{References, add, count, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(add("job", small_integer("urgency").default(1).take())).await?;
        manager.alter_table(add("job", moment_or_null("wanted_by"))).await?;
        // In the order in which jobs are taken, so that nothing has to be sorted however many are due.
        manager.create_index(index("job", &["state", "urgency", "due_at", "wanted_by", "id"])).await?;
        manager.create_table(bounce()).await?;
        manager.create_index(index("bounce", &["last_at"])).await
    }
}

fn bounce() -> TableCreateStatement {
    table("bounce")
        .col(text("address"))
        .keyed_by(&["address"])
        .col(count("times"))
        .col(small_integer("code"))
        .col(moment("last_at"))
        .col(moment_or_null("paused_at"))
        .take()
}
