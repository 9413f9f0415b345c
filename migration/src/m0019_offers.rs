//! What mentors offer, what newcomers look for, who was suggested to whom, and what members' days are made of.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date, date_null, integer, integer_null, json_binary, text, text_null};

use crate::columns::{References, add, count_or_null, index, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in offer() {
            manager.alter_table(add("mentor", column)).await?;
        }
        manager.alter_table(add("profile", json_binary("life_situations").default("[]").take())).await?;
        manager.alter_table(add("profile", text("life_situations_audience").default("only_me").take())).await?;
        for table in [
            availability("mentor_availability"),
            mentor_topic(),
            mentor_wish(),
            availability("mentor_wish_availability"),
            mentor_wish_topic(),
            mentor_suggestion(),
        ] {
            manager.create_table(table).await?;
        }
        for index in [
            index("mentor_topic", &["topic_id"]),
            index("mentor_wish", &["waiting_since", "member_id"]),
            index("mentor_wish_topic", &["topic_id"]),
            // Whoever leaves is taken out of these.
            index("mentor_suggestion", &["mentor_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

/// What is added to an offer. Those that stand say nothing of it, and are for adults.
fn offer() -> [ColumnDef; 11] {
    [
        text_null("experience"),
        text_null("perspective"),
        json_binary("languages").default("[]").take(),
        json_binary("formats").default("[]").take(),
        json_binary("age_groups").default(r#"["young_adult","adult","older_adult"]"#).take(),
        text_null("time_zone"),
        count_or_null("hours_per_week"),
        integer_null("no_contact_from"),
        integer_null("no_contact_until"),
        date_null("trained_until"),
        moment_or_null("paused_until"),
    ]
}

fn availability(name: &'static str) -> TableCreateStatement {
    table(name)
        .belongs_to("member_id", "member")
        .col(integer("weekday"))
        .col(integer("from_minute"))
        .col(integer("until_minute"))
        .keyed_by(&["member_id", "weekday", "from_minute"])
        .take()
}

fn mentor_topic() -> TableCreateStatement {
    table("mentor_topic")
        .belongs_to("member_id", "member")
        .belongs_to("topic_id", "topic")
        .col(boolean("left_out"))
        .keyed_by(&["member_id", "topic_id"])
        .take()
}

fn mentor_wish() -> TableCreateStatement {
    table("mentor_wish")
        .belongs_to("member_id", "member")
        .keyed_by(&["member_id"])
        .col(text("audience"))
        .col(json_binary("languages"))
        .col(json_binary("formats"))
        .col(text_null("perspective"))
        .col(json_binary("life_situations"))
        .col(text("age_group"))
        .col(text("time_zone"))
        .col(moment_or_null("waiting_since"))
        .take()
}

fn mentor_wish_topic() -> TableCreateStatement {
    table("mentor_wish_topic")
        .belongs_to("member_id", "member")
        .belongs_to("topic_id", "topic")
        .col(integer("position"))
        .keyed_by(&["member_id", "topic_id"])
        .take()
}

fn mentor_suggestion() -> TableCreateStatement {
    table("mentor_suggestion")
        .belongs_to("member_id", "member")
        .col(integer("position"))
        .keyed_by(&["member_id", "position"])
        .belongs_to("mentor_id", "member")
        .col(date("made_on"))
        .col(json_binary("reasons"))
        .take()
}
