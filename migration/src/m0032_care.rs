//! Who looks after a resource, and what is due to be looked at again.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::date_null;

use crate::columns::{add, index, naming};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [naming("owner_id", "member"), date_null("asked_on"), date_null("reviewed_on")] {
            manager.alter_table(add("resource", column)).await?;
        }
        // Who wrote something looks after it, until somebody else does.
        let author = Query::update()
            .table("resource")
            .value("owner_id", Expr::col("author_id"))
            .and_where(Expr::col("status").eq("published"))
            .to_owned();
        manager.get_connection().execute(&author).await?;
        for index in [
            // What somebody looks after, and whatever goes with her.
            index("resource", &["owner_id", "review_due_on", "id"]),
            // What is due.
            index("resource", &["status", "review_due_on", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
