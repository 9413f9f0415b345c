//! Every query about topics: their names and the codes that other directories have for them.

use entity::{topic, topic_code, topic_name};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::super::actions::{Code, NewTopic, TopicChange};
use crate::changes::Audience;
use crate::db::is_duplicate;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::node::Kind;
use crate::tx::Tx;

/// Whether there is such a topic.
pub async fn is_topic(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<bool> {
    Ok(topic::Entity::find_by_id(id).one(conn).await?.is_some())
}

/// The first place in the list at which there is no such topic.
pub async fn no_topic_at(conn: &impl ConnectionTrait, ids: &[Uuid]) -> Outcome<Option<usize>> {
    let found: Vec<Uuid> = topic::Entity::find()
        .select_only()
        .column(topic::Column::Id)
        .filter(topic::Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(ids.iter().position(|id| !found.contains(id)))
}

/// Writes a topic down; `None` when its concept has one.
pub async fn insert_topic(tx: &Tx, new: NewTopic) -> Outcome<Option<Uuid>> {
    let id = tx.new_id();
    let row = topic::ActiveModel {
        id: Set(id),
        concept: Set(new.concept),
        source_language: Set(new.source_language.to_string()),
    };
    match row.insert(tx.conn()).await {
        Ok(_) => {}
        Err(error) if is_duplicate(&error) => return Ok(None),
        Err(error) => return Err(error.into()),
    }
    write_names(tx, id, new.names).await?;
    write_codes(tx, id, new.codes).await?;
    topic_changed(tx, id);
    Ok(Some(id))
}

/// Adds and replaces names, and replaces the codes, where that is said; `false` when there is no such topic.
pub async fn update_topic(tx: &Tx, id: Uuid, change: TopicChange) -> Outcome<bool> {
    if !is_topic(tx.conn(), id).await? {
        return Ok(false);
    }
    write_names(tx, id, change.names).await?;
    if let Some(codes) = change.codes {
        topic_code::Entity::delete_many().filter(topic_code::Column::TopicId.eq(id)).exec(tx.conn()).await?;
        write_codes(tx, id, codes).await?;
    }
    topic_changed(tx, id);
    Ok(true)
}

async fn write_names(tx: &Tx, topic: Uuid, names: Vec<(Locale, String)>) -> Outcome<()> {
    let names = names.into_iter().map(|(language, name)| topic_name::ActiveModel {
        topic_id: Set(topic),
        language: Set(language.to_string()),
        name: Set(name),
    });
    let once = OnConflict::columns([topic_name::Column::TopicId, topic_name::Column::Language])
        .update_column(topic_name::Column::Name)
        .to_owned();
    topic_name::Entity::insert_many(names).on_conflict(once).exec_without_returning(tx.conn()).await?;
    Ok(())
}

async fn write_codes(tx: &Tx, topic: Uuid, codes: Vec<Code>) -> Outcome<()> {
    let codes = codes.into_iter().map(|code| topic_code::ActiveModel {
        topic_id: Set(topic),
        system: Set(code.system),
        code: Set(code.code),
    });
    topic_code::Entity::insert_many(codes).exec_without_returning(tx.conn()).await?;
    Ok(())
}

fn topic_changed(tx: &Tx, topic: Uuid) {
    tx.changed(Kind::Topic, topic, &[Audience::MeetingReaders]);
}
