//! Reminders: when each member wants them, and which have left.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, integer_null, uuid};

use crate::columns::{References, moment, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(reminder_preference()).await?;
        manager.create_table(reminder()).await
    }
}

fn reminder_preference() -> TableCreateStatement {
    table("reminder_preference")
        .belongs_to("member_id", "member")
        .keyed_by(&["member_id"])
        .col(integer("lead_minutes"))
        .col(integer_null("quiet_from"))
        .col(integer_null("quiet_until"))
        .take()
}

fn reminder() -> TableCreateStatement {
    table("reminder")
        .belongs_to("occurrence_id", "occurrence")
        .belongs_to("member_id", "member")
        .keyed_by(&["occurrence_id", "member_id"])
        .col(uuid("job_id"))
        .col(moment("begun_at"))
        .take()
}
