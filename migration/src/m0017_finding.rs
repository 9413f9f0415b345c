//! Finding dates: which turn of the rotation each one took, until when the state of a series reaches, and the indexes
//! that filters walk.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::integer_null;

use crate::columns::{add, index, moment_or_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(add("occurrence", integer_null("turn"))).await?;
        manager.alter_table(add("meeting", moment_or_null("state_ends_at"))).await?;
        for index in [
            index("meeting", &["region", "id"]),
            index("meeting_access", &["fact", "available", "meeting_id"]),
            index("occurrence_language", &["tag", "occurrence_id"]),
            // Each walk passes by what began within the last day and is over: its index itself knows.
            index("occurrence", &["starts_at", "id", "ends_at"]),
            index("occurrence", &["topic_id", "starts_at", "id", "ends_at"]),
            index("occurrence", &["status", "starts_at", "id", "ends_at"]),
            own_places(),
        ] {
            manager.create_index(index).await?;
        }
        for narrower in ["occurrence_starts_at_id_index", "occurrence_topic_id_starts_at_index"] {
            manager.drop_index(Index::drop().name(narrower).table("occurrence").to_owned()).await?;
        }
        Ok(())
    }
}

/// Dates at another place than usual are few: the others are left out.
fn own_places() -> IndexCreateStatement {
    index("occurrence", &["sphere_z"]).and_where(Expr::col("sphere_z").is_not_null()).take()
}
