//! Under which conditions something helped and when it did not, what resources are about, and which topics two have to
//! look at.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, text_null};

use crate::columns::{References, add, index, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["resource_text", "resource_revision", "revision_suggestion"] {
            for column in ["helped", "did_not_help", "conditions"] {
                manager.alter_table(add(table, text_null(column))).await?;
            }
        }
        manager.alter_table(add("topic", boolean("is_sensitive").default(false).take())).await?;
        manager.create_table(resource_topic()).await?;
        // What there is about a topic, and whatever goes with it.
        manager.create_index(index("resource_topic", &["topic_id", "resource_id"])).await
    }
}

fn resource_topic() -> TableCreateStatement {
    table("resource_topic")
        .belongs_to("resource_id", "resource")
        .belongs_to("topic_id", "topic")
        .keyed_by(&["resource_id", "topic_id"])
        .take()
}
