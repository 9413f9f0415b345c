//! What resources are about.

use entity::resource::ResourceStatus;
use entity::{resource, resource_topic};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use crate::failure::Outcome;
use crate::loaders::many;
use crate::tx::Tx;

many! {
    /// What a resource is about, by its id, in the order in which topics were added.
    TopicsOf => resource_topic by ResourceId, resource_id, in order of TopicId
}

/// Notes what a new resource is about.
pub async fn put_topics(tx: &Tx, resource: Uuid, topics: Vec<Uuid>) -> Outcome<()> {
    let rows = topics
        .into_iter()
        .map(|topic| resource_topic::ActiveModel { resource_id: Set(resource), topic_id: Set(topic) });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        resource_topic::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Sets all that a resource is about.
pub async fn replace_topics(tx: &Tx, resource: Uuid, topics: Vec<Uuid>) -> Outcome<()> {
    resource_topic::Entity::delete_many()
        .filter(resource_topic::Column::ResourceId.eq(resource))
        .exec(tx.conn())
        .await?;
    put_topics(tx, resource, topics).await
}

/// What this resource is about.
pub async fn topics_of(conn: &impl ConnectionTrait, resource: Uuid) -> Outcome<Vec<Uuid>> {
    let topics = resource_topic::Entity::find()
        .select_only()
        .column(resource_topic::Column::TopicId)
        .filter(resource_topic::Column::ResourceId.eq(resource));
    Ok(topics.into_tuple().all(conn).await?)
}

/// That a resource is about this topic.
pub(super) fn is_about(topic: Uuid) -> Expr {
    let about = resource_topic::Entity::find()
        .select_only()
        .column(resource_topic::Column::ResourceId)
        .filter(resource_topic::Column::TopicId.eq(topic));
    resource::Column::Id.in_subquery(about.into_query())
}

/// The next resources about this topic that are not over and that one alone may let everybody read.
pub async fn unmarked_about(conn: &impl ConnectionTrait, topic: Uuid, most: u64) -> Outcome<Vec<resource::Model>> {
    Ok(resource::Entity::find()
        .filter(is_about(topic))
        .filter(resource::Column::IsSensitive.eq(false))
        .filter(resource::Column::Status.ne(ResourceStatus::Archived))
        .order_by_asc(resource::Column::Id)
        .limit(most)
        .all(conn)
        .await?)
}
