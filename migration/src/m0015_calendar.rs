//! Members' own calendars: the secret in the address of each.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text_uniq;

use crate::columns::{References, moment, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(calendar_key()).await
    }
}

fn calendar_key() -> TableCreateStatement {
    table("calendar_key")
        .belongs_to("member_id", "member")
        .keyed_by(&["member_id"])
        .col(text_uniq("secret_hash"))
        .col(moment("created_at"))
        .take()
}
