//! The whole course of a mentorship: more states in which the two have one that is not over, and invitations, of
//! which the mentor does not know yet.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::boolean;

use crate::columns::{add, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let narrow = Index::drop().name("mentorship_mentor_id_mentee_id_unique").table("mentorship").to_owned();
        manager.drop_index(narrow).await?;
        manager.create_index(one_open_pair()).await?;
        // Every mentorship that is there began with a question to the mentor.
        manager.alter_table(add("mentorship", boolean("mentor_knows").default(true).take())).await
    }
}

fn one_open_pair() -> IndexCreateStatement {
    let open = ["invited", "requested", "accepted", "active", "paused", "closing"];
    unique("mentorship", &["mentor_id", "mentee_id"]).and_where(Expr::col("state").is_in(open)).take()
}
