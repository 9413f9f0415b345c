//! Every query about topics: their names and the codes that other directories have for them.

use std::collections::{BTreeSet, HashMap};

use entity::{topic, topic_code, topic_name};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::actions::{Code, NewTopic, TopicChange};
use crate::changes::Audience;
use crate::db::is_duplicate;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::loaders::{grouped, many, one};
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;

by_id! {
    /// Where a topic stands among topics.
    TopicPlace, "topics"
}

/// A topic with its names and what other directories call it.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedTopic {
    /// Its own row.
    pub topic: topic::Model,
    /// Its names, one for each language.
    pub names: Vec<topic_name::Model>,
    /// What other directories call it.
    pub codes: Vec<topic_code::Model>,
}

/// A page of topics, or of those that have this code.
pub async fn topics(
    conn: &impl ConnectionTrait,
    code: Option<&Code>,
    window: &Window<TopicPlace>,
) -> Outcome<Page<topic::Model>> {
    let mut select = topic::Entity::find();
    if let Some(Code { system, code }) = code {
        let coded = topic_code::Entity::find()
            .select_only()
            .column(topic_code::Column::TopicId)
            .filter(topic_code::Column::System.eq(system))
            .filter(topic_code::Column::Code.eq(code));
        select = select.filter(topic::Column::Id.in_subquery(coded.into_query()));
    }
    window.of(select, topic::Column::Id, false, |row| TopicPlace(row.id), conn).await
}

/// The topics that another directory has codes for.
pub async fn of_codes(conn: &impl ConnectionTrait, system: &str) -> Outcome<HashMap<String, Uuid>> {
    let rows = topic_code::Entity::find().filter(topic_code::Column::System.eq(system)).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.code, row.topic_id)).collect())
}

/// The topics with these ids.
pub async fn named(
    conn: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Outcome<HashMap<Uuid, NamedTopic>> {
    let ids: BTreeSet<Uuid> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = topic::Entity::find().filter(topic::Column::Id.is_in(ids.iter().copied())).all(conn).await?;
    let names = topic_name::Entity::find()
        .filter(topic_name::Column::TopicId.is_in(ids.iter().copied()))
        .order_by_asc(topic_name::Column::Language)
        .all(conn)
        .await?;
    let codes = topic_code::Entity::find()
        .filter(topic_code::Column::TopicId.is_in(ids.iter().copied()))
        .order_by_asc(topic_code::Column::Code)
        .all(conn)
        .await?;
    let (mut names, mut codes) = (grouped(names, |row| row.topic_id), grouped(codes, |row| row.topic_id));
    let whole = |topic: topic::Model| {
        let (names, codes) = (names.remove(&topic.id), codes.remove(&topic.id));
        let topic = NamedTopic { names: names.unwrap_or_default(), codes: codes.unwrap_or_default(), topic };
        (topic.topic.id, topic)
    };
    Ok(rows.into_iter().map(whole).collect())
}

one! {
    /// A topic by its id.
    TopicKey => topic
}
many! {
    /// The names of a topic.
    TopicNamesKey => topic_name by TopicId, topic_id, in order of Language
}
many! {
    /// What other directories call a topic.
    TopicCodesKey => topic_code by TopicId, topic_id, in order of System
}

/// Whether there is such a topic.
pub async fn is_there(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<bool> {
    Ok(topic::Entity::find_by_id(id).one(conn).await?.is_some())
}

/// The first place in the list at which there is no such topic.
pub async fn first_missing(conn: &impl ConnectionTrait, ids: &[Uuid]) -> Outcome<Option<usize>> {
    let found: Vec<Uuid> = topic::Entity::find()
        .select_only()
        .column(topic::Column::Id)
        .filter(topic::Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(ids.iter().position(|id| !found.contains(id)))
}

/// Whether two have to look at what is about one of these topics.
pub async fn is_any_sensitive(conn: &impl ConnectionTrait, ids: &[Uuid]) -> Outcome<bool> {
    let sensitive = topic::Entity::find()
        .filter(topic::Column::Id.is_in(ids.iter().copied()))
        .filter(topic::Column::IsSensitive.eq(true));
    Ok(sensitive.count(conn).await? > 0)
}

/// Writes a topic down; `None` when its concept has one.
pub async fn insert(tx: &Tx, new: NewTopic) -> Outcome<Option<Uuid>> {
    let id = tx.new_id();
    let row = topic::ActiveModel {
        id: Set(id),
        concept: Set(new.concept),
        source_language: Set(new.source_language.to_string()),
        is_sensitive: Set(new.is_sensitive),
    };
    match row.insert(tx.conn()).await {
        Ok(_) => {}
        Err(error) if is_duplicate(&error) => return Ok(None),
        Err(error) => return Err(error.into()),
    }
    write_names(tx, id, new.names).await?;
    write_codes(tx, id, new.codes).await?;
    changed(tx, id);
    Ok(Some(id))
}

/// Adds and replaces names, replaces the codes, and marks it or takes the mark off, where that is said; `false` when there
/// is no such topic.
pub async fn update(tx: &Tx, id: Uuid, change: TopicChange) -> Outcome<bool> {
    if !is_there(tx.conn(), id).await? {
        return Ok(false);
    }
    write_names(tx, id, change.names).await?;
    if let Some(is_sensitive) = change.is_sensitive {
        topic::Entity::update_many()
            .col_expr(topic::Column::IsSensitive, Expr::value(is_sensitive))
            .filter(topic::Column::Id.eq(id))
            .exec(tx.conn())
            .await?;
    }
    if let Some(codes) = change.codes {
        topic_code::Entity::delete_many().filter(topic_code::Column::TopicId.eq(id)).exec(tx.conn()).await?;
        write_codes(tx, id, codes).await?;
    }
    changed(tx, id);
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

fn changed(tx: &Tx, topic: Uuid) {
    tx.changed(Kind::Topic, topic, &[Audience::MeetingReaders]);
}
