//! Clearing away what was only half made.

use entity::{change, conduct, job, meeting, member, organization, partner, path_step, resource, topic};
use sea_orm::EntityTrait;

use crate::app::App;
use crate::failure::Outcome;

/// Removes everything: what stands here, and with it whatever belongs to it.
pub async fn clear(app: &App) -> Outcome<()> {
    let tx = app.begin().await?;
    let conn = tx.conn();
    change::Entity::delete_many().exec(conn).await?;
    job::Entity::delete_many().exec(conn).await?;
    meeting::Entity::delete_many().exec(conn).await?;
    topic::Entity::delete_many().exec(conn).await?;
    resource::Entity::delete_many().exec(conn).await?;
    organization::Entity::delete_many().exec(conn).await?;
    partner::Entity::delete_many().exec(conn).await?;
    conduct::Entity::delete_many().exec(conn).await?;
    path_step::Entity::delete_many().exec(conn).await?;
    member::Entity::delete_many().exec(conn).await?;
    tx.commit().await
}
