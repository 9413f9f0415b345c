//! Members who have nothing more to do with each other.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text;

use crate::columns::{References, id, index, moment, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(block()).await?;
        for index in [
            unique("block", &["by_id", "whom_id"]),
            // A member's own, in their order; and those of others that concern her.
            index("block", &["by_id", "id"]),
            index("block", &["whom_id", "by_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn block() -> TableCreateStatement {
    table("block")
        .col(id())
        .belongs_to("by_id", "member")
        .belongs_to("whom_id", "member")
        .col(text("whom_name"))
        .col(moment("since"))
        .take()
}
