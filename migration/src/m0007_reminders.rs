//! Reminders: when each member wants them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, integer_null};

use crate::columns::{References, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(reminder_preference()).await
    }
}

fn reminder_preference() -> TableCreateStatement {
    table("reminder_preference")
        .belongs_to("member_id", "member")
        .keyed_by(&["member_id"])
        .col(integer("lead_minutes"))
        .col(integer_null("quiet_from"))
        .col(integer_null("quiet_until"))
        .col(integer("version"))
        .take()
}
