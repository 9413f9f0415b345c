//! Several reminders of one date: how long before it each member wants one, and which of them have left.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, uuid};

use crate::columns::{References, index, moment, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(reminder_lead()).await?;
        manager.create_table(lead_reminder()).await?;
        for statement in [COPY_WISHES, COPY_REMINDERS] {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        manager.create_index(index("lead_reminder", &["member_id"])).await
    }
}

/// Until now everybody had one. The column stays for older servers, and holds the longest.
const COPY_WISHES: &str = "INSERT INTO reminder_lead (member_id, minutes)
    SELECT member_id, lead_minutes FROM reminder_preference";

/// Nobody is reminded a second time. Who never said how long before was reminded two hours before.
const COPY_REMINDERS: &str = "INSERT INTO lead_reminder (occurrence_id, member_id, lead_minutes, job_id, begun_at)
    SELECT reminder.occurrence_id, reminder.member_id, COALESCE(reminder_preference.lead_minutes, 120),
        reminder.job_id, reminder.begun_at
    FROM reminder LEFT JOIN reminder_preference ON reminder_preference.member_id = reminder.member_id";

fn reminder_lead() -> TableCreateStatement {
    table("reminder_lead")
        .belongs_to("member_id", "member")
        .col(integer("minutes"))
        .keyed_by(&["member_id", "minutes"])
        .take()
}

fn lead_reminder() -> TableCreateStatement {
    table("lead_reminder")
        .belongs_to("occurrence_id", "occurrence")
        .belongs_to("member_id", "member")
        .col(integer("lead_minutes"))
        .keyed_by(&["occurrence_id", "member_id", "lead_minutes"])
        .col(uuid("job_id"))
        .col(moment("begun_at"))
        .take()
}
