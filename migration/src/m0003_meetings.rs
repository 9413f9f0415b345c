//! Meetings: topics, series with their words, languages and access, their dates, and who comes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date, date_time, integer, integer_null, text, text_null, text_uniq};

use crate::columns::{References, count, id, index, moment, moment_or_null, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            topic(),
            topic_name(),
            meeting(),
            meeting_text(),
            meeting_language(),
            meeting_access(),
            occurrence(),
            rsvp(),
        ] {
            manager.create_table(table).await?;
        }
        for index in [
            index("meeting", &["facilitator_id"]),
            index("meeting", &["topic_id"]),
            index("meeting_language", &["tag", "meeting_id"]),
            unique("occurrence", &["meeting_id", "original_starts_at"]),
            index("occurrence", &["meeting_id", "starts_at", "id"]),
            index("occurrence", &["starts_at", "id"]),
            unique("rsvp", &["occurrence_id", "member_id"]),
            index("rsvp", &["member_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn topic() -> TableCreateStatement {
    table("topic").col(id()).col(text_uniq("concept")).col(text("source_language")).take()
}

fn topic_name() -> TableCreateStatement {
    table("topic_name")
        .belongs_to("topic_id", "topic")
        .col(text("language"))
        .keyed_by(&["topic_id", "language"])
        .col(text("name"))
        .take()
}

fn meeting() -> TableCreateStatement {
    table("meeting")
        .col(id())
        .may_name("facilitator_id", "member")
        .may_name("topic_id", "topic")
        .col(text("source_language"))
        .col(text("rrule"))
        .col(date_time("starts_at_local"))
        .col(text("time_zone"))
        .col(integer("duration_minutes"))
        .col(text("format"))
        .col(text_null("venue_name"))
        .col(text_null("address"))
        .col(text_null("directions"))
        .col(text_null("join_url"))
        .col(text_null("dial_in"))
        .col(integer_null("capacity"))
        .col(moment("expanded_until"))
        .col(moment("created_at"))
        .col(moment("updated_at"))
        .take()
}

fn meeting_text() -> TableCreateStatement {
    table("meeting_text")
        .belongs_to("meeting_id", "meeting")
        .col(text("language"))
        .keyed_by(&["meeting_id", "language"])
        .col(text("title"))
        .col(text_null("description"))
        .take()
}

fn meeting_language() -> TableCreateStatement {
    table("meeting_language")
        .belongs_to("meeting_id", "meeting")
        .col(text("tag"))
        .keyed_by(&["meeting_id", "tag"])
        .col(boolean("interpreted"))
        .take()
}

fn meeting_access() -> TableCreateStatement {
    table("meeting_access")
        .belongs_to("meeting_id", "meeting")
        .col(text("fact"))
        .keyed_by(&["meeting_id", "fact"])
        .col(boolean("available"))
        .col(date("checked_on"))
        .take()
}

fn occurrence() -> TableCreateStatement {
    table("occurrence")
        .col(id())
        .belongs_to("meeting_id", "meeting")
        .col(moment("original_starts_at"))
        .col(moment("starts_at"))
        .col(moment("ends_at"))
        .col(text("status"))
        .col(moment_or_null("cancelled_at"))
        .col(text_null("cancel_reason"))
        .col(count("going"))
        .take()
}

fn rsvp() -> TableCreateStatement {
    table("rsvp")
        .col(id())
        .belongs_to("occurrence_id", "occurrence")
        .belongs_to("member_id", "member")
        .col(text("status"))
        .col(moment("answered_at"))
        .take()
}
