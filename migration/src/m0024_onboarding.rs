//! The newcomer's path and how far she is on it; who greets, and how each newcomer is met.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, text, text_null, uuid_null};

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
            path_step(),
            path_step_text(),
            path_milestone(),
            path_progress(),
            greeter(),
            greeter_language(),
            welcome(),
            welcome_turn(),
        ] {
            manager.create_table(table).await?;
        }
        for index in [
            index("path_step", &["position", "id"]),
            index("path_progress", &["step_id"]),
            unique("welcome", &["newcomer_id"]),
            index("welcome", &["greeter_id", "id"]),
            index("welcome", &["state", "id"]),
            // Whatever goes is taken out of these.
            index("welcome", &["proposed_id"]),
            index("welcome_turn", &["greeter_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn path_step() -> TableCreateStatement {
    table("path_step")
        .col(id())
        .col(text("kind"))
        .col(integer("position"))
        .col(text("source_language"))
        .col(moment_or_null("retired_at"))
        .take()
}

fn path_step_text() -> TableCreateStatement {
    table("path_step_text")
        .belongs_to("step_id", "path_step")
        .col(text("language"))
        .keyed_by(&["step_id", "language"])
        .col(text("title"))
        .col(text_null("body"))
        .col(boolean("is_outdated"))
        .take()
}

fn path_milestone() -> TableCreateStatement {
    table("path_milestone")
        .belongs_to("member_id", "member")
        .col(text("kind"))
        .keyed_by(&["member_id", "kind"])
        .col(moment("done_at"))
        .take()
}

fn path_progress() -> TableCreateStatement {
    table("path_progress")
        .belongs_to("member_id", "member")
        .belongs_to("step_id", "path_step")
        .keyed_by(&["member_id", "step_id"])
        .col(moment("done_at"))
        .take()
}

fn greeter() -> TableCreateStatement {
    table("greeter")
        .belongs_to("member_id", "member")
        .keyed_by(&["member_id"])
        .col(count("capacity"))
        .col(count("open_welcomes"))
        .col(boolean("is_available"))
        .col(moment_or_null("last_asked_at"))
        .col(moment("offered_at"))
        .take()
}

fn greeter_language() -> TableCreateStatement {
    table("greeter_language")
        .belongs_to("member_id", "member")
        .col(text("tag"))
        .keyed_by(&["member_id", "tag"])
        .col(integer("position"))
        .take()
}

fn welcome() -> TableCreateStatement {
    table("welcome")
        .col(id())
        .belongs_to("newcomer_id", "member")
        // Whoever leaves leaves the welcome to others.
        .may_name("greeter_id", "member")
        .col(text("state"))
        .col(count("asked"))
        .col(moment_or_null("due_at"))
        .col(moment_or_null("stewards_since"))
        .col(text_null("message"))
        .col(moment_or_null("greeted_at"))
        .col(moment_or_null("met_at"))
        .col(moment_or_null("closed_at"))
        .col(uuid_null("proposal_job_id"))
        .may_name("proposed_id", "occurrence")
        .col(moment("created_at"))
        .take()
}

fn welcome_turn() -> TableCreateStatement {
    table("welcome_turn")
        .belongs_to("welcome_id", "welcome")
        .belongs_to("greeter_id", "member")
        .keyed_by(&["welcome_id", "greeter_id"])
        .col(count("number"))
        .col(moment("asked_at"))
        .take()
}
