//! What the community did about crisis lines. What ships with the product is compiled in, not written here: help is to be
//! had from an empty database as well.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date_null, integer, json_binary_null, text, text_null};

use crate::columns::{References, id, index, moment, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(crisis_line()).await?;
        manager.create_table(crisis_line_change()).await?;
        manager.create_index(index("crisis_line", &["country"])).await?;
        manager.create_index(index("crisis_line_change", &["line_id", "id"])).await
    }
}

fn crisis_line() -> TableCreateStatement {
    table("crisis_line")
        .col(id())
        .col(text("country"))
        .col(json_binary_null("facts"))
        .col(json_binary_null("shipped"))
        .col(date_null("assured_on"))
        .may_name("assured_by", "member")
        .col(moment_or_null("hidden_at"))
        .col(integer("version"))
        .col(moment("updated_at"))
        .take()
}

fn crisis_line_change() -> TableCreateStatement {
    table("crisis_line_change")
        .col(id())
        .belongs_to("line_id", "crisis_line")
        .may_name("member_id", "member")
        .col(moment("at"))
        .col(text("verb"))
        .col(text_null("note"))
        .col(date_null("checked_on"))
        .col(json_binary_null("before"))
        .col(json_binary_null("after"))
        .take()
}
