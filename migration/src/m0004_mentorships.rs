//! Mentorships: who offers, and who walks with whom.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, text, text_null};

use crate::columns::{References, count, id, index, moment, moment_or_null, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(mentor()).await?;
        manager.create_table(mentorship()).await?;
        for index in [
            one_open_pair(),
            index("mentor", &["accepting", "offered_at", "member_id"]),
            index("mentorship", &["mentor_id", "state"]),
            index("mentorship", &["mentee_id", "state"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn mentor() -> TableCreateStatement {
    table("mentor")
        .belongs_to("member_id", "member")
        .keyed_by(&["member_id"])
        .col(count("capacity"))
        .col(count("mentees"))
        .col(boolean("accepting"))
        .col(text_null("about"))
        .col(moment("offered_at"))
        .take()
}

fn mentorship() -> TableCreateStatement {
    table("mentorship")
        .col(id())
        .belongs_to("mentor_id", "member")
        .belongs_to("mentee_id", "member")
        .col(text("state"))
        .col(text_null("message"))
        .col(moment("requested_at"))
        .col(moment_or_null("answered_at"))
        .col(moment_or_null("ended_at"))
        .take()
}

fn one_open_pair() -> IndexCreateStatement {
    unique("mentorship", &["mentor_id", "mentee_id"])
        .and_where(Expr::col("state").is_in(["requested", "active"]))
        .take()
}
