//! Members: who is here, how they sign in, what they tell about themselves, which roles they hold.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, json_binary, text, text_null, text_uniq};

use crate::columns::{References, count, id, index, moment, moment_or_null, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [member(), profile(), member_language(), role_grant(), session(), refresh_token(), sign_in()] {
            manager.create_table(table).await?;
        }
        for index in [
            index("member_language", &["tag", "member_id"]),
            index("role_grant", &["member_id"]),
            one_active_grant(),
            index("session", &["member_id"]),
            index("refresh_token", &["session_id"]),
            index("sign_in", &["member_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn member() -> TableCreateStatement {
    table("member")
        .col(id())
        .col(text_uniq("email"))
        .col(text("display_name"))
        .col(text_null("password_hash"))
        .col(count("password_failures"))
        .col(moment_or_null("password_locked_until"))
        .col(text("language"))
        .col(text("time_zone"))
        .col(moment("created_at"))
        .col(moment_or_null("confirmed_at"))
        .take()
}

fn profile() -> TableCreateStatement {
    table("profile")
        .belongs_to("member_id", "member")
        .keyed_by(&["member_id"])
        .col(text_null("pronouns"))
        .col(text("pronouns_audience"))
        .col(json_binary("perspectives"))
        .col(text("perspectives_audience"))
        .col(text_null("culture"))
        .col(text("culture_audience"))
        .col(text_null("recovery"))
        .col(text("recovery_audience"))
        .col(text("languages_audience"))
        .col(text("time_zone_audience"))
        .take()
}

fn member_language() -> TableCreateStatement {
    table("member_language")
        .belongs_to("member_id", "member")
        .col(text("tag"))
        .keyed_by(&["member_id", "tag"])
        .col(integer("position"))
        .take()
}

fn role_grant() -> TableCreateStatement {
    table("role_grant")
        .col(id())
        .belongs_to("member_id", "member")
        .col(text("role"))
        .may_name("granted_by", "member")
        .col(moment("granted_at"))
        .col(moment_or_null("revoked_at"))
        .take()
}

fn one_active_grant() -> IndexCreateStatement {
    unique("role_grant", &["member_id", "role"]).and_where(Expr::col("revoked_at").is_null()).take()
}

fn session() -> TableCreateStatement {
    table("session")
        .col(id())
        .belongs_to("member_id", "member")
        .col(moment("started_at"))
        .col(moment_or_null("ended_at"))
        .col(text_null("ended_because"))
        .take()
}

fn refresh_token() -> TableCreateStatement {
    table("refresh_token")
        .col(id())
        .belongs_to("session_id", "session")
        .col(text_uniq("token_hash"))
        .col(moment("issued_at"))
        .col(moment("expires_at"))
        .col(moment_or_null("used_at"))
        .take()
}

fn sign_in() -> TableCreateStatement {
    table("sign_in")
        .col(id())
        .belongs_to("member_id", "member")
        .col(moment("sent_at"))
        .col(moment("expires_at"))
        .col(moment_or_null("used_at"))
        .col(count("attempts"))
        .take()
}
