//! Proposals for everybody who waits for a mentor, and who is never to be proposed to whom.

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
        let tables = [matching(), matching_pair(), matching_removal(), matching_unmatched(), pairing_conflict()];
        for table in tables {
            manager.create_table(table).await?;
        }
        for index in [
            one_draft(),
            one_in_office(),
            one_of_her_own(),
            index("matching", &["settled_at"]),
            // Whoever leaves is taken out of these.
            index("matching", &["made_by"]),
            index("matching_pair", &["newcomer_id"]),
            index("matching_pair", &["mentor_id"]),
            index("matching_removal", &["newcomer_id"]),
            index("matching_removal", &["mentor_id"]),
            index("matching_unmatched", &["newcomer_id"]),
            index("pairing_conflict", &["one_id"]),
            index("pairing_conflict", &["other_id"]),
            index("pairing_conflict", &["declared_by", "id"]),
            index("pairing_conflict", &["in_office", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn matching() -> TableCreateStatement {
    table("matching")
        .col(id())
        .may_name("made_by", "member")
        .col(moment("made_at"))
        .col(text("state"))
        .col(count("revision"))
        .col(moment_or_null("settled_at"))
        .take()
}

fn one_draft() -> IndexCreateStatement {
    unique("matching", &["state"]).and_where(Expr::col("state").eq("draft")).take()
}

fn matching_pair() -> TableCreateStatement {
    table("matching_pair")
        .belongs_to("matching_id", "matching")
        .belongs_to("newcomer_id", "member")
        .keyed_by(&["matching_id", "newcomer_id"])
        .belongs_to("mentor_id", "member")
        .col(count("score"))
        .col(boolean("pinned"))
        .col(text_null("left_out"))
        .take()
}

fn matching_removal() -> TableCreateStatement {
    table("matching_removal")
        .belongs_to("matching_id", "matching")
        .belongs_to("newcomer_id", "member")
        .belongs_to("mentor_id", "member")
        .keyed_by(&["matching_id", "newcomer_id", "mentor_id"])
        .take()
}

fn matching_unmatched() -> TableCreateStatement {
    table("matching_unmatched")
        .belongs_to("matching_id", "matching")
        .belongs_to("newcomer_id", "member")
        .keyed_by(&["matching_id", "newcomer_id"])
        .col(text("because"))
        .take()
}

fn pairing_conflict() -> TableCreateStatement {
    table("pairing_conflict")
        .col(id())
        .belongs_to("one_id", "member")
        .belongs_to("other_id", "member")
        // What a steward has declared stays when she goes.
        .may_name("declared_by", "member")
        .col(boolean("in_office"))
        .col(moment("declared_at"))
        .take()
}

/// What stewards declare, they declare together.
fn one_in_office() -> IndexCreateStatement {
    unique("pairing_conflict", &["one_id", "other_id"]).and_where(Expr::col("in_office").eq(true)).take()
}

/// What a member declares is hers: the other of the two may declare the same, and neither knows of the other's.
fn one_of_her_own() -> IndexCreateStatement {
    unique("pairing_conflict", &["one_id", "other_id", "declared_by"])
        .and_where(Expr::col("in_office").eq(false))
        .take()
}
