//! Stories that others look at.

use entity::resource::{self, ResourceKind, ResourceStatus};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::failure::Outcome;

/// The stories of this author that are not over, but for those that she is still writing.
pub async fn shared_stories(conn: &impl ConnectionTrait, author: Uuid) -> Outcome<Vec<resource::Model>> {
    Ok(resource::Entity::find()
        .filter(resource::Column::AuthorId.eq(author))
        .filter(resource::Column::Kind.eq(ResourceKind::Story))
        .filter(resource::Column::Status.is_not_in([ResourceStatus::Draft, ResourceStatus::Archived]))
        .all(conn)
        .await?)
}
