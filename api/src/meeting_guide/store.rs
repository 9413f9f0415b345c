//! What other lists said of meetings, row by row.

use std::collections::HashMap;

use entity::meeting_guide_record as record;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::Value;
use uuid::Uuid;

use crate::failure::Outcome;
use crate::tx::Tx;

/// What is known of the row with this slug.
pub async fn known(tx: &Tx, slug: &str) -> Outcome<Option<record::Model>> {
    Ok(record::Entity::find_by_id(slug.to_owned()).one(tx.conn()).await?)
}

/// Keeps a row as it came.
pub async fn keep(tx: &Tx, slug: &str, meeting: Uuid, row: Value) -> Outcome<()> {
    let row = record::ActiveModel {
        slug: Set(slug.to_owned()),
        meeting_id: Set(meeting),
        record: Set(row),
        imported_at: Set(tx.now()),
    };
    let renewed = [record::Column::Record, record::Column::ImportedAt];
    record::Entity::insert(row)
        .on_conflict(OnConflict::column(record::Column::Slug).update_columns(renewed).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// What other lists said of these meetings.
pub async fn records(
    conn: &impl ConnectionTrait,
    meetings: impl IntoIterator<Item = Uuid>,
) -> Outcome<HashMap<Uuid, record::Model>> {
    let rows = record::Entity::find().filter(record::Column::MeetingId.is_in(meetings)).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.meeting_id, row)).collect())
}
