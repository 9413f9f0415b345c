//! Every query about the addresses of members' own calendars.

use chrono::{DateTime, Utc};
use entity::calendar_key;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::failure::Outcome;
use crate::tx::Tx;

/// Keeps what the member's secret is known by, in place of what was.
pub async fn keep(tx: &Tx, member: Uuid, hash: String) -> Outcome<()> {
    let row = calendar_key::ActiveModel { member_id: Set(member), secret_hash: Set(hash), created_at: Set(tx.now()) };
    let in_place_of_it = OnConflict::column(calendar_key::Column::MemberId)
        .update_columns([calendar_key::Column::SecretHash, calendar_key::Column::CreatedAt])
        .to_owned();
    calendar_key::Entity::insert(row).on_conflict(in_place_of_it).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Forgets the member's secret, if it was made before then; whether there was one.
pub async fn forget(tx: &Tx, member: Uuid, made_before: Option<DateTime<Utc>>) -> Outcome<bool> {
    let mut delete = calendar_key::Entity::delete_many().filter(calendar_key::Column::MemberId.eq(member));
    if let Some(moment) = made_before {
        delete = delete.filter(calendar_key::Column::CreatedAt.lt(moment));
    }
    Ok(delete.exec(tx.conn()).await?.rows_affected > 0)
}

/// The member's address, without its secret.
pub async fn key(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Option<calendar_key::Model>> {
    Ok(calendar_key::Entity::find_by_id(member).one(conn).await?)
}

/// Whose secret is known by this.
pub async fn owner(conn: &impl ConnectionTrait, hash: &str) -> Outcome<Option<Uuid>> {
    let found = calendar_key::Entity::find().filter(calendar_key::Column::SecretHash.eq(hash)).one(conn).await?;
    Ok(found.map(|row| row.member_id))
}
