//! Where listings come from: which source lists which of them, what an import took back by itself, and that an import
//! changed a text.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, text};
use sea_orm_migration::sea_orm::{
    ConnectionTrait, JsonValue as Value,
    prelude::{DateTimeUtc, Uuid},
};

use crate::columns::{References, add, index, moment_or_null, table};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(service_source()).await?;
        manager.create_index(index("service_source", &["source"])).await?;
        manager.alter_table(add("service", moment_or_null("withdrawn_at"))).await?;
        let is_import = boolean("is_import").default(false).take();
        manager.alter_table(add("resource_revision", is_import)).await?;
        note_what_was_withdrawn(manager).await
    }
}

fn service_source() -> TableCreateStatement {
    table("service_source")
        .belongs_to("resource_id", "resource")
        .col(text("source"))
        .keyed_by(&["resource_id", "source"])
        .take()
}

/// Notes of what is archived and closed where it came from that an import took it back: it returns when it opens again.
async fn note_what_was_withdrawn(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let archived = Query::select()
        .columns([("service", "resource_id"), ("service", "hsds"), ("resource", "archived_at")])
        .from("service")
        .inner_join("resource", Expr::col(("resource", "id")).equals(("service", "resource_id")))
        .and_where(Expr::col(("resource", "status")).eq("archived"))
        .to_owned();
    for row in manager.get_connection().query_all(&archived).await? {
        let (resource, record): (Uuid, Value) = (row.try_get("", "resource_id")?, row.try_get("", "hsds")?);
        let at: Option<DateTimeUtc> = row.try_get("", "archived_at")?;
        if matches!(record["status"].as_str(), Some("inactive" | "defunct")) {
            let mut update = Query::update();
            update.table("service").value("withdrawn_at", at).and_where(Expr::col("resource_id").eq(resource));
            manager.execute(update).await?;
        }
    }
    Ok(())
}
