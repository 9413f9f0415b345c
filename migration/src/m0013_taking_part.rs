//! Taking part: a line for those who find no place, guests without an account, a yes to a whole series, who was there,
//! how it was, and what to talk about.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, text, text_null};

use crate::columns::{References, add, count, count_or_null, id, index, moment, moment_or_null, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [count("asked").default(0).take(), count("waiting").default(0).take(), count_or_null("attended")]
        {
            manager.alter_table(add("occurrence", column)).await?;
        }
        manager.create_table(guest()).await?;
        put_answers_in_a_line(manager).await?;
        for table in [meeting_rsvp(), attendance(), feedback(), occurrence_prompt()] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("guest", &["occurrence_id", "email"]),
            index("guest", &["email"]),
            unique("rsvp", &["occurrence_id", "member_id"]),
            unique("rsvp", &["occurrence_id", "guest_id"]),
            index("rsvp", &["occurrence_id", "status", "number"]),
            index("rsvp", &["member_id"]),
            index("rsvp", &["guest_id"]),
            index("meeting_rsvp", &["member_id"]),
            index("attendance", &["member_id"]),
            unique("feedback", &["occurrence_id", "member_id"]),
            index("feedback", &["member_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

/// The table is made anew: SQLite cannot let a column be empty that could not be before. Those who had answered
/// already stand in the line in the order of their answers.
async fn put_answers_in_a_line(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager.create_table(rsvp("rsvp_in_line")).await?;
    let statement = "INSERT INTO rsvp_in_line (id, occurrence_id, member_id, guest_id, number, status, answered_at)
        SELECT id, occurrence_id, member_id, NULL,
            ROW_NUMBER() OVER (PARTITION BY occurrence_id ORDER BY answered_at, id), status, answered_at
        FROM rsvp";
    manager.get_connection().execute_unprepared(statement).await?;
    manager.drop_table(Table::drop().table("rsvp").take()).await?;
    manager.rename_table(Table::rename().table("rsvp_in_line", "rsvp").take()).await?;
    let statement = "UPDATE occurrence SET
        asked = (SELECT COUNT(*) FROM rsvp WHERE rsvp.occurrence_id = occurrence.id)";
    manager.get_connection().execute_unprepared(statement).await?;
    Ok(())
}

fn rsvp(name: &'static str) -> TableCreateStatement {
    table(name)
        .col(id())
        .belongs_to("occurrence_id", "occurrence")
        .may_belong_to("member_id", "member")
        .may_belong_to("guest_id", "guest")
        .col(integer("number"))
        .col(text("status"))
        .col(moment("answered_at"))
        .take()
}

fn guest() -> TableCreateStatement {
    table("guest")
        .col(id())
        .belongs_to("occurrence_id", "occurrence")
        .col(text("email"))
        .col(text_null("display_name"))
        .col(text("language"))
        .col(text("time_zone"))
        .col(moment("asked_at"))
        .col(moment_or_null("confirmed_at"))
        .take()
}

fn meeting_rsvp() -> TableCreateStatement {
    table("meeting_rsvp")
        .belongs_to("meeting_id", "meeting")
        .belongs_to("member_id", "member")
        .keyed_by(&["meeting_id", "member_id"])
        .col(moment("said_at"))
        .take()
}

fn attendance() -> TableCreateStatement {
    table("attendance")
        .belongs_to("occurrence_id", "occurrence")
        .belongs_to("member_id", "member")
        .keyed_by(&["occurrence_id", "member_id"])
        .take()
}

fn feedback() -> TableCreateStatement {
    table("feedback")
        .col(id())
        .belongs_to("occurrence_id", "occurrence")
        .may_name("member_id", "member")
        .col(text("heard"))
        .col(text("supported"))
        .col(text_null("line"))
        .col(text_null("prompt"))
        .col(moment("given_at"))
        .take()
}

fn occurrence_prompt() -> TableCreateStatement {
    table("occurrence_prompt")
        .belongs_to("occurrence_id", "occurrence")
        .col(integer("position"))
        .col(text("language"))
        .keyed_by(&["occurrence_id", "position", "language"])
        .col(boolean("is_source"))
        .col(text("text"))
        .take()
}
