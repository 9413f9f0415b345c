//! Finding dates among very many: what is under way by how long it may last, and indexes from which a walk along the
//! dates knows to pass by those of other meetings without looking at their rows.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::integer;
use sea_orm_migration::sea_orm::DbBackend;

use crate::columns::{add, index};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // What an older server writes meanwhile counts among the longest, which is never wrong.
        manager.alter_table(add("occurrence", integer("reach").default(24).take())).await?;
        fill_reach(manager).await?;
        for index in [
            index("occurrence", &["reach", "starts_at", "ends_at"]),
            index("occurrence", &["starts_at", "id", "ends_at", "meeting_id"]),
            index("occurrence", &["topic_id", "starts_at", "id", "ends_at", "meeting_id"]),
            index("occurrence", &["status", "starts_at", "id", "ends_at", "meeting_id"]),
            index("meeting", &["sphere_z", "sphere_x", "sphere_y", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        for (table, owner) in [("meeting_language", "meeting_id"), ("occurrence_language", "occurrence_id")] {
            // A language with all its varieties, whatever the collation. In an index, both databases would take an
            // expression from the builder only as their own.
            let statement =
                format!("CREATE INDEX {table}_language_{owner}_index ON {table} (substr(tag, 1, 2), tag, {owner})");
            manager.get_connection().execute_unprepared(&statement).await?;
        }
        for (table, narrower) in [
            ("occurrence", "occurrence_starts_at_id_ends_at_index"),
            ("occurrence", "occurrence_topic_id_starts_at_id_ends_at_index"),
            ("occurrence", "occurrence_status_starts_at_id_ends_at_index"),
            ("meeting", "meeting_sphere_z_index"),
            ("meeting_language", "meeting_language_tag_meeting_id_index"),
            ("occurrence_language", "occurrence_language_tag_occurrence_id_index"),
        ] {
            manager.drop_index(Index::drop().name(narrower).table(table).to_owned()).await?;
        }
        Ok(())
    }
}

/// Within how many hours each date that is there is over.
async fn fill_reach(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let seconds = match manager.get_database_backend() {
        DbBackend::Sqlite => "strftime('%s', ends_at) - strftime('%s', starts_at)",
        _ => "extract(epoch FROM ends_at - starts_at)",
    };
    let statement = format!(
        "UPDATE occurrence SET reach = CASE
            WHEN {seconds} <= 3600 THEN 1
            WHEN {seconds} <= 7200 THEN 2
            WHEN {seconds} <= 14400 THEN 4
            WHEN {seconds} <= 28800 THEN 8
            ELSE 24 END"
    );
    manager.get_connection().execute_unprepared(&statement).await?;
    Ok(())
}
