//! Series that change: dates beside the rule, what is different for one date, where it is and for whom, topics that
//! take turns.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date_null, date_time, double_null, integer, text, text_null};
use sea_orm_migration::sea_orm::DbBackend;

use crate::columns::{References, add, index, moment, moment_or_null, naming, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in meeting_columns() {
            manager.alter_table(add("meeting", column)).await?;
        }
        for column in occurrence_columns() {
            manager.alter_table(add("occurrence", column)).await?;
        }
        fill_what_follows_from_the_rest(manager).await?;
        for table in [meeting_date(), meeting_audience(), meeting_rotation(), topic_code(), occurrence_language()] {
            manager.create_table(table).await?;
        }
        for index in [
            index("meeting", &["continues_id"]),
            index("meeting", &["sphere_z"]),
            index("occurrence", &["topic_id", "starts_at"]),
            index("meeting_audience", &["audience", "meeting_id"]),
            index("meeting_rotation", &["topic_id"]),
            index("topic_code", &["system", "code"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn meeting_columns() -> Vec<ColumnDef> {
    vec![
        text_null("region"),
        double_null("latitude"),
        double_null("longitude"),
        double_null("sphere_x"),
        double_null("sphere_y"),
        double_null("sphere_z"),
        boolean("join_is_public").default(false).take(),
        boolean("welcomes_guests").default(false).take(),
        text("state").default("as_planned").take(),
        date_null("state_until"),
        moment_or_null("ends_before"),
        naming("continues_id", "meeting"),
        integer("sequence").default(0).take(),
    ]
}

fn occurrence_columns() -> Vec<ColumnDef> {
    vec![
        integer("minute_of_week").default(0).take(),
        boolean("is_closed").default(false).take(),
        text_null("format"),
        text_null("venue_name"),
        text_null("address"),
        text_null("directions"),
        double_null("latitude"),
        double_null("longitude"),
        double_null("sphere_x"),
        double_null("sphere_y"),
        double_null("sphere_z"),
        text_null("join_url"),
        text_null("dial_in"),
        naming("topic_id", "topic"),
        boolean("is_topic_chosen").default(false).take(),
        text_null("note"),
        text_null("note_language"),
        integer("sequence").default(0).take(),
        // A default of now would be the database's own clock.
        moment("updated_at").default("1970-01-01T00:00:00+00:00").take(),
    ]
}

/// What the new columns say of the dates that are there.
async fn fill_what_follows_from_the_rest(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let minutes = match manager.get_database_backend() {
        DbBackend::Sqlite => "CAST(strftime('%s', starts_at) AS INTEGER) / 60",
        _ => "CAST(floor(extract(epoch FROM starts_at) / 60) AS BIGINT)",
    };
    // The first minute of 1970 was one of a Thursday: three days after Monday.
    let statement = format!(
        "UPDATE occurrence SET
            minute_of_week = ({minutes} + 4320) % 10080,
            topic_id = (SELECT topic_id FROM meeting WHERE meeting.id = occurrence.meeting_id),
            note_language = (SELECT source_language FROM meeting
                WHERE meeting.id = occurrence.meeting_id AND occurrence.cancel_reason IS NOT NULL),
            updated_at = COALESCE(cancelled_at,
                (SELECT created_at FROM meeting WHERE meeting.id = occurrence.meeting_id))"
    );
    manager.get_connection().execute_unprepared(&statement).await?;
    Ok(())
}

fn meeting_date() -> TableCreateStatement {
    table("meeting_date")
        .belongs_to("meeting_id", "meeting")
        .col(date_time("starts_at_local"))
        .keyed_by(&["meeting_id", "starts_at_local"])
        .col(text("kind"))
        .take()
}

fn meeting_audience() -> TableCreateStatement {
    table("meeting_audience")
        .belongs_to("meeting_id", "meeting")
        .col(text("audience"))
        .keyed_by(&["meeting_id", "audience"])
        .take()
}

fn meeting_rotation() -> TableCreateStatement {
    table("meeting_rotation")
        .belongs_to("meeting_id", "meeting")
        .col(integer("position"))
        .keyed_by(&["meeting_id", "position"])
        .belongs_to("topic_id", "topic")
        .take()
}

fn topic_code() -> TableCreateStatement {
    table("topic_code")
        .belongs_to("topic_id", "topic")
        .col(text("system"))
        .col(text("code"))
        .keyed_by(&["topic_id", "system", "code"])
        .take()
}

fn occurrence_language() -> TableCreateStatement {
    table("occurrence_language")
        .belongs_to("occurrence_id", "occurrence")
        .col(text("tag"))
        .keyed_by(&["occurrence_id", "tag"])
        .col(boolean("interpreted"))
        .take()
}
