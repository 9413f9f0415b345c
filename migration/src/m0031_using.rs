//! What members do with resources: what they keep, what is gathered for a meeting, what they try, and what comes of it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date, integer, text, text_null, uuid_null};

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
            saved_resource(),
            collection(),
            collection_item(),
            helpful_mark(),
            trial(),
            trial_conditions(),
            trial_tally(),
        ] {
            manager.create_table(table).await?;
        }
        for index in [
            index("saved_resource", &["member_id", "saved_at", "resource_id"]),
            index("saved_resource", &["resource_id"]),
            index("collection", &["meeting_id", "id"]),
            index("collection", &["occurrence_id"]),
            index("collection_item", &["resource_id"]),
            index("helpful_mark", &["resource_id"]),
            index("trial", &["member_id", "id"]),
            index("trial", &["resource_id", "told_as"]),
            one_open_trial(),
            // What nobody reported is looked for by its last day.
            index("trial", &["ends_on"]).and_where(Expr::col("outcome").is_null()).take(),
            unique("trial_conditions", &["trial_id"]),
            index("trial_conditions", &["resource_id", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn saved_resource() -> TableCreateStatement {
    table("saved_resource")
        .belongs_to("member_id", "member")
        .belongs_to("resource_id", "resource")
        .keyed_by(&["member_id", "resource_id"])
        .col(moment("saved_at"))
        .take()
}

fn collection() -> TableCreateStatement {
    table("collection")
        .col(id())
        .belongs_to("meeting_id", "meeting")
        .may_belong_to("occurrence_id", "occurrence")
        .col(text("language"))
        .col(text("title"))
        .col(moment("created_at"))
        .col(moment("updated_at"))
        .take()
}

fn collection_item() -> TableCreateStatement {
    table("collection_item")
        .belongs_to("collection_id", "collection")
        .belongs_to("resource_id", "resource")
        .keyed_by(&["collection_id", "resource_id"])
        .col(integer("position"))
        .take()
}

fn helpful_mark() -> TableCreateStatement {
    table("helpful_mark")
        .belongs_to("member_id", "member")
        .belongs_to("resource_id", "resource")
        .keyed_by(&["member_id", "resource_id"])
        .col(moment("said_at"))
        .take()
}

fn trial() -> TableCreateStatement {
    table("trial")
        .col(id())
        // Whoever leaves takes her trials with her; what they came to stays in `trial_tally`, as numbers.
        .belongs_to("member_id", "member")
        .belongs_to("resource_id", "resource")
        .col(moment("started_at"))
        .col(date("ends_on"))
        .col(boolean("on_agenda"))
        .col(uuid_null("asking_job_id"))
        .col(text_null("outcome"))
        .col(moment_or_null("reported_at"))
        .col(text_null("told_as"))
        .col(moment_or_null("conditions_removed_at"))
        .take()
}

fn one_open_trial() -> IndexCreateStatement {
    unique("trial", &["member_id", "resource_id"]).and_where(Expr::col("outcome").is_null()).take()
}

fn trial_conditions() -> TableCreateStatement {
    table("trial_conditions")
        .col(id())
        .belongs_to("trial_id", "trial")
        .belongs_to("resource_id", "resource")
        .col(text("language"))
        .col(text("text"))
        .col(boolean("is_shared"))
        .col(boolean("is_told"))
        .take()
}

fn trial_tally() -> TableCreateStatement {
    table("trial_tally")
        .belongs_to("resource_id", "resource")
        .keyed_by(&["resource_id"])
        .col(count("helped"))
        .col(count("did_not_help"))
        .take()
}
