//! Where somebody may send a file, which form of a resource each file is, and which files are nobody's.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::resource::ReadingLevel;
use entity::resource_format::Format;
use entity::{file_offer as offer, resource, resource_format};
use sea_orm::sea_query::{Expr, IntoCondition};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait,
    QueryFilter, QuerySelect,
};
use uuid::Uuid;

use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::sweep;
use crate::tx::Tx;

/// A file that somebody wants to send.
pub struct NewOffer {
    /// Of which resource.
    pub resource: Uuid,
    /// Who sends it.
    pub member: Uuid,
    /// In which session.
    pub session: Uuid,
    /// The language that it is in.
    pub language: Locale,
    /// Which form it is.
    pub format: Format,
    /// How hard it is.
    pub reading_level: Option<ReadingLevel>,
    /// Of which kind it is to be.
    pub content_type: &'static str,
    /// How many bytes it is to have.
    pub size: u64,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

/// How many addresses of this member wait for a file.
pub async fn open_offers(tx: &Tx, member: Uuid) -> Outcome<u64> {
    Ok(offer::Entity::find()
        .filter(offer::Column::MemberId.eq(member))
        .filter(offer::Column::ExpiresAt.gt(tx.now()))
        .filter(offer::Column::TakenAt.is_null())
        .count(tx.conn())
        .await?)
}

/// Notes that a file may be sent.
pub async fn offer(tx: &Tx, new: NewOffer) -> Outcome<Uuid> {
    let row = offer::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(new.resource),
        member_id: Set(new.member),
        session_id: Set(new.session),
        language: Set(new.language.to_string()),
        format: Set(new.format),
        reading_level: Set(new.reading_level),
        content_type: Set(new.content_type.to_owned()),
        size_bytes: Set(new.size.cast_signed()),
        expires_at: Set(new.expires_at),
        taken_at: Set(None),
    };
    Ok(row.insert(tx.conn()).await?.id)
}

/// The offer with this id.
pub async fn offer_with_id(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<offer::Model>> {
    Ok(offer::Entity::find_by_id(id).one(conn).await?)
}

/// Notes that the file has come; `false` when one came before, or it is too late.
pub async fn take_offer(tx: &Tx, id: Uuid) -> Outcome<bool> {
    let taken = offer::Entity::update_many()
        .col_expr(offer::Column::TakenAt, Expr::value(tx.now()))
        .filter(offer::Column::Id.eq(id))
        .filter(offer::Column::TakenAt.is_null())
        .filter(offer::Column::ExpiresAt.gt(tx.now()))
        .exec(tx.conn())
        .await?;
    Ok(taken.rows_affected > 0)
}

/// In how many forms a resource can be had.
pub async fn forms(tx: &Tx, resource: Uuid) -> Outcome<u64> {
    Ok(resource_format::Entity::find()
        .filter(resource_format::Column::ResourceId.eq(resource))
        .count(tx.conn())
        .await?)
}

/// Makes the file that was offered a form of its resource.
pub async fn add_file(tx: &Tx, offer: &offer::Model, file: Uuid, digest: String) -> Outcome<()> {
    let row = resource_format::ActiveModel {
        id: Set(tx.new_id()),
        resource_id: Set(offer.resource_id),
        language: Set(offer.language.clone()),
        format: Set(offer.format),
        reading_level: Set(offer.reading_level),
        url: Set(None),
        file_id: Set(Some(file)),
        content_type: Set(Some(offer.content_type.clone())),
        size_bytes: Set(Some(offer.size_bytes)),
        digest: Set(Some(digest)),
    };
    row.insert(tx.conn()).await?;
    Ok(())
}

/// The form that this file is, and its resource, whoever asks.
pub async fn form_of_file(
    conn: &impl ConnectionTrait,
    file: Uuid,
) -> Outcome<Option<(resource_format::Model, resource::Model)>> {
    let found = resource_format::Entity::find()
        .filter(resource_format::Column::FileId.eq(file))
        .find_also_related(resource::Entity)
        .one(conn)
        .await?;
    Ok(found.and_then(|(form, row)| Some((form, row?))))
}

/// Takes a file away from a resource; `false` when it has none such.
pub async fn remove_file(tx: &Tx, resource: Uuid, file: Uuid) -> Outcome<bool> {
    let removed = resource_format::Entity::delete_many()
        .filter(resource_format::Column::ResourceId.eq(resource))
        .filter(resource_format::Column::FileId.eq(file))
        .exec(tx.conn())
        .await?;
    Ok(removed.rows_affected > 0)
}

/// Takes all files away from a resource, and names them.
pub async fn remove_files(tx: &Tx, resource: Uuid) -> Outcome<Vec<Uuid>> {
    let of_resource = || {
        let of_resource = resource_format::Column::ResourceId.eq(resource);
        Condition::all().add(of_resource).add(resource_format::Column::FileId.is_not_null())
    };
    let files: Vec<Option<Uuid>> = resource_format::Entity::find()
        .select_only()
        .column(resource_format::Column::FileId)
        .filter(of_resource())
        .into_tuple()
        .all(tx.conn())
        .await?;
    if !files.is_empty() {
        resource_format::Entity::delete_many().filter(of_resource()).exec(tx.conn()).await?;
    }
    Ok(files.into_iter().flatten().collect())
}

/// Those of these files that no resource has.
pub async fn unclaimed(conn: &impl ConnectionTrait, files: Vec<Uuid>) -> Outcome<Vec<Uuid>> {
    let claimed: Vec<Option<Uuid>> = resource_format::Entity::find()
        .select_only()
        .column(resource_format::Column::FileId)
        .filter(resource_format::Column::FileId.is_in(files.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    let claimed: HashSet<Uuid> = claimed.into_iter().flatten().collect();
    Ok(files.into_iter().filter(|file| !claimed.contains(file)).collect())
}

/// Removes the addresses that nobody can send anything to any more.
pub async fn sweep_offers(app: App) -> Outcome<u64> {
    let is_over = offer::Column::ExpiresAt.lt(app.clock.now()).into_condition();
    sweep::remove::<offer::Entity>(&app, offer::Column::Id, is_over).await
}
