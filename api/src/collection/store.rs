//! Every query about what is kept. What is saved is asked for by whose it is; what is in a list is read as far as it is
//! published.

use chrono::{DateTime, Utc};
use entity::{collection, collection_item, occurrence, saved_resource};
use sea_orm::sea_query::{Expr, OnConflict, ValueTuple};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::changes::Audience;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::loaders::{many, one};
use crate::meeting::Spot;
use crate::node::Kind;
use crate::page::{Key, Page, Window, by_id};
use crate::resource;
use crate::tx::Tx;

/// Where a saved resource stands: by when it was saved, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SavedPlace {
    saved_at: DateTime<Utc>,
    resource: Uuid,
}

impl Key for SavedPlace {
    const LIST: &'static str = "saved-resources";
}

impl From<SavedPlace> for ValueTuple {
    fn from(place: SavedPlace) -> Self {
        Self::Two(place.saved_at.into(), place.resource.into())
    }
}

impl From<&saved_resource::Model> for SavedPlace {
    fn from(row: &saved_resource::Model) -> Self {
        Self { saved_at: row.saved_at, resource: row.resource_id }
    }
}

by_id! {
    /// Where a collection stands among those of a meeting.
    CollectionPlace, "collections"
}

one! {
    /// A collection by its id.
    CollectionKey => collection
}
many! {
    /// What is in a collection, published or not, in its order.
    CollectionItemsKey => collection_item by CollectionId, collection_id, in order of Position
}

/// Notes that the member keeps the resource.
pub async fn save(tx: &Tx, member: Uuid, resource: Uuid) -> Outcome<()> {
    let row =
        saved_resource::ActiveModel { member_id: Set(member), resource_id: Set(resource), saved_at: Set(tx.now()) };
    let keys = [saved_resource::Column::MemberId, saved_resource::Column::ResourceId];
    let inserted = saved_resource::Entity::insert(row)
        .on_conflict(OnConflict::columns(keys).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    if inserted > 0 {
        changed_for_her(tx, member, resource);
    }
    Ok(())
}

/// Notes that she does not keep it any more.
pub async fn unsave(tx: &Tx, member: Uuid, resource: Uuid) -> Outcome<()> {
    let deleted = saved_resource::Entity::delete_by_id((member, resource)).exec(tx.conn()).await?;
    if deleted.rows_affected > 0 {
        changed_for_her(tx, member, resource);
    }
    Ok(())
}

/// Tells her other devices, and nobody else.
fn changed_for_her(tx: &Tx, member: Uuid, resource: Uuid) {
    tx.changed(Kind::Resource, resource, &[Audience::Member(member)]);
}

/// A page of what the member keeps, the latest first; only of these, if that is said.
pub async fn saved(
    conn: &impl ConnectionTrait,
    member: Uuid,
    among: Option<&[Uuid]>,
    window: &Window<SavedPlace>,
) -> Outcome<Page<saved_resource::Model>> {
    let select = saved_resource::Entity::find()
        .filter(saved_resource::Column::MemberId.eq(member))
        .filter(resource::is_published(saved_resource::Column::ResourceId))
        .apply_if(among, |select, ids| select.filter(saved_resource::Column::ResourceId.is_in(ids.iter().copied())));
    let columns = (saved_resource::Column::SavedAt, saved_resource::Column::ResourceId);
    window.of(select, columns, true, |row: &saved_resource::Model| row.into(), conn).await
}

/// The collection with this id.
pub async fn collection(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<collection::Model>> {
    Ok(collection::Entity::find_by_id(id).one(conn).await?)
}

/// A page of the collections of a meeting, or of one date of it with those of its meeting, the first one first.
pub async fn collections(
    conn: &impl ConnectionTrait,
    of: Spot,
    window: &Window<CollectionPlace>,
) -> Outcome<Page<collection::Model>> {
    let for_all_dates = Condition::all().add(collection::Column::OccurrenceId.is_null());
    let which = match of {
        Spot::Meeting(meeting) => for_all_dates.add(collection::Column::MeetingId.eq(meeting)),
        Spot::Date(date) => {
            let meeting = occurrence::Entity::find()
                .select_only()
                .column(occurrence::Column::MeetingId)
                .filter(occurrence::Column::Id.eq(date));
            let of_meeting = for_all_dates.add(collection::Column::MeetingId.in_subquery(meeting.into_query()));
            Condition::any().add(collection::Column::OccurrenceId.eq(date)).add(of_meeting)
        }
    };
    let select = collection::Entity::find().filter(which);
    window.of(select, collection::Column::Id, false, |row: &collection::Model| CollectionPlace(row.id), conn).await
}

/// Writes a collection down that has nothing in it yet.
pub async fn insert(
    tx: &Tx,
    meeting: Uuid,
    occurrence: Option<Uuid>,
    title: String,
    language: &Locale,
) -> Outcome<Uuid> {
    let id = tx.new_id();
    let row = collection::ActiveModel {
        id: Set(id),
        meeting_id: Set(meeting),
        occurrence_id: Set(occurrence),
        language: Set(language.to_string()),
        title: Set(title),
        created_at: Set(tx.now()),
        updated_at: Set(tx.now()),
    };
    row.insert(tx.conn()).await?;
    tx.changed(Kind::Collection, id, &[Audience::Members]);
    Ok(id)
}

/// What is in it, published or not, in its order.
pub async fn resources(tx: &Tx, collection: Uuid) -> Outcome<Vec<Uuid>> {
    Ok(collection_item::Entity::find()
        .select_only()
        .column(collection_item::Column::ResourceId)
        .filter(collection_item::Column::CollectionId.eq(collection))
        .order_by_asc(collection_item::Column::Position)
        .into_tuple()
        .all(tx.conn())
        .await?)
}

/// Puts these in, in this order, in place of what was in it.
pub async fn put(tx: &Tx, collection: Uuid, resources: &[Uuid]) -> Outcome<()> {
    let before = collection_item::Entity::delete_many();
    before.filter(collection_item::Column::CollectionId.eq(collection)).exec(tx.conn()).await?;
    let rows = (0..).zip(resources).map(|(position, resource)| collection_item::ActiveModel {
        collection_id: Set(collection),
        resource_id: Set(*resource),
        position: Set(position),
    });
    collection_item::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Gives it this title, if one is given, and notes that it changed.
pub async fn change(tx: &Tx, row: &collection::Model, title: Option<(String, Locale)>) -> Outcome<()> {
    let (title, language) = match title {
        Some((title, language)) => (title, language.to_string()),
        None => (row.title.clone(), row.language.clone()),
    };
    collection::Entity::update_many()
        .col_expr(collection::Column::Title, Expr::value(title))
        .col_expr(collection::Column::Language, Expr::value(language))
        .col_expr(collection::Column::UpdatedAt, Expr::value(tx.now()))
        .filter(collection::Column::Id.eq(row.id))
        .exec(tx.conn())
        .await?;
    tx.changed(Kind::Collection, row.id, &[Audience::Members]);
    Ok(())
}

/// Removes it.
pub async fn remove(tx: &Tx, row: &collection::Model) -> Outcome<()> {
    collection::Entity::delete_by_id(row.id).exec(tx.conn()).await?;
    tx.removed(Kind::Collection, row.id, row.meeting_id, &[Audience::Members]);
    Ok(())
}
