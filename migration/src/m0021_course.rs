//! The whole course of a mentorship: more states in which the two have one that is not over; invitations, of which the
//! mentor does not know yet; when time moves it on; pauses, and what the two write when they part.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date_null, text};
use sea_orm_migration::sea_orm::DbBackend;

use crate::columns::{References, add, index, moment, moment_or_null, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let narrow = Index::drop().name("mentorship_mentor_id_mentee_id_unique").table("mentorship").to_owned();
        manager.drop_index(narrow).await?;
        manager.create_index(one_open_pair()).await?;
        // Every mentorship that is there began with a question to the mentor.
        manager.alter_table(add("mentorship", boolean("mentor_knows").default(true).take())).await?;
        for column in [
            moment_or_null("invited_at"),
            moment_or_null("lapses_at"),
            moment_or_null("paused_at"),
            date_null("paused_until"),
            moment_or_null("closing_at"),
        ] {
            manager.alter_table(add("mentorship", column)).await?;
        }
        manager.create_table(closing_note()).await?;
        manager.create_index(index("closing_note", &["writer_id"])).await?;
        manager.get_connection().execute_unprepared(&winding(manager.get_database_backend())).await?;
        Ok(())
    }
}

/// Requests that wait already have a job each, due at once, that begins their time.
fn winding(backend: DbBackend) -> String {
    let (id, json) = match backend {
        DbBackend::Sqlite => ("lower(hex(id))", ""),
        _ => ("id::text", "::jsonb"),
    };
    format!(
        "INSERT INTO job (id, kind, payload, unique_key, due_at, state, attempts, created_at)
        SELECT id, 'mentorship.lapse', ('{{\"mentorship\":\"' || {id} || '\",\"from\":\"requested\"}}'){json},
            'mentorship.lapse:' || {id} || ':Requested', requested_at, 'queued', 0, requested_at
        FROM mentorship WHERE state = 'requested'"
    )
}

fn closing_note() -> TableCreateStatement {
    table("closing_note")
        .belongs_to("mentorship_id", "mentorship")
        .belongs_to("writer_id", "member")
        .col(text("prompt"))
        .keyed_by(&["mentorship_id", "writer_id", "prompt"])
        .col(text("text"))
        .col(boolean("shared"))
        .col(moment("written_at"))
        .take()
}

fn one_open_pair() -> IndexCreateStatement {
    let open = ["invited", "requested", "accepted", "active", "paused", "closing"];
    unique("mentorship", &["mentor_id", "mentee_id"]).and_where(Expr::col("state").is_in(open)).take()
}
