//! What two in a mentorship agree on, how it goes, and who looks after the load of a mentor.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date, integer, json_binary, text, text_null};

use crate::columns::{References, count, count_or_null, id, index, moment, moment_or_null, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [mentorship_agreement(), check_in(), load_signal(), supervision()] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("mentorship_agreement", &["mentorship_id", "version"]),
            single("mentorship_agreement", &["mentorship_id", "state"], "state", &["proposed", "in_force"]),
            index("check_in", &["mentorship_id", "day", "id"]),
            index("check_in", &["writer_id", "day"]),
            one_standing(),
            index("load_signal", &["mentor_id", "id"]),
            single("supervision", &["mentor_id"], "state", &["asked", "active"]),
            index("supervision", &["mentor_id", "id"]),
            index("supervision", &["supervisor_id", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn mentorship_agreement() -> TableCreateStatement {
    table("mentorship_agreement")
        .col(id())
        .belongs_to("mentorship_id", "mentorship")
        .col(integer("version"))
        .col(text("state"))
        .col(boolean("by_mentor"))
        .col(json_binary("channels"))
        .col(count("every_weeks"))
        .col(text_null("rhythm"))
        .col(count("minutes_per_week"))
        .col(count_or_null("contact_from"))
        .col(count_or_null("contact_until"))
        .col(text_null("time_zone"))
        .col(text_null("topics_left_out"))
        .col(text("in_a_crisis"))
        .col(date("look_again_on"))
        .col(moment("proposed_at"))
        .col(moment_or_null("mentor_confirmed_at"))
        .col(moment_or_null("mentee_confirmed_at"))
        .col(moment_or_null("in_force_at"))
        .take()
}

fn check_in() -> TableCreateStatement {
    table("check_in")
        .col(id())
        .belongs_to("mentorship_id", "mentorship")
        .belongs_to("writer_id", "member")
        .col(date("day"))
        .col(text("how_it_goes"))
        .col(text_null("note"))
        .col(boolean("is_shared"))
        .col(count_or_null("minutes"))
        .col(moment("noted_at"))
        .take()
}

fn load_signal() -> TableCreateStatement {
    table("load_signal")
        .col(id())
        .belongs_to("mentor_id", "member")
        .col(text("kind"))
        .col(date("since"))
        .col(moment("noticed_at"))
        .col(moment_or_null("handed_on_at"))
        .col(moment_or_null("over_at"))
        .take()
}

fn supervision() -> TableCreateStatement {
    table("supervision")
        .col(id())
        .belongs_to("mentor_id", "member")
        .belongs_to("supervisor_id", "member")
        .col(text("state"))
        .col(moment("asked_at"))
        .col(moment_or_null("answered_at"))
        .col(moment_or_null("ended_at"))
        .take()
}

/// Of these rows there is one at a time.
fn single(
    table: &'static str,
    columns: &[&'static str],
    state: &'static str,
    standing: &[&'static str],
) -> IndexCreateStatement {
    unique(table, columns).and_where(Expr::col(state).is_in(standing.iter().copied())).take()
}

/// A mentor has one sign of each kind that is not over.
fn one_standing() -> IndexCreateStatement {
    unique("load_signal", &["mentor_id", "kind"]).and_where(Expr::col("over_at").is_null()).take()
}
