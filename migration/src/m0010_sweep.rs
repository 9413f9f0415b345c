//! Indexes by which the daily sweep finds what has had its time.

use sea_orm_migration::prelude::*;

use crate::columns::index;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for index in [
            index("job", &["state", "finished_at"]),
            index("refresh_token", &["expires_at"]),
            index("session", &["ended_at"]),
            index("session", &["started_at"]),
            index("sign_in", &["expires_at"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
