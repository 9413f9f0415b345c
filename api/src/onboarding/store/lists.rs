//! Pages of welcomes, and the batch behind their ids. Each starts from whom it is for.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::role_grant::Role;
use entity::welcome::{self, WelcomeState};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::is_shown;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::page::{Page, Window, by_id};

by_id! {
    /// Where a welcome stands among welcomes: ids are in the order in which newcomers came.
    WelcomePlace, "welcomes"
}

/// The welcomes that are in this member's hands, or were until they came to their end, newest first; `states` leaves
/// those that stand so.
pub async fn welcomes_by(
    conn: &impl ConnectionTrait,
    greeter: Uuid,
    states: Option<&[WelcomeState]>,
    window: &Window<WelcomePlace>,
) -> Outcome<Page<welcome::Model>> {
    let mut select = welcome::Entity::find().filter(welcome::Column::GreeterId.eq(greeter));
    if let Some(states) = states {
        select = select.filter(welcome::Column::State.is_in(states.iter().copied()));
    }
    window.of(select, welcome::Column::Id, true, |row| WelcomePlace(row.id), conn).await
}

/// The welcomes of those who wait and are seen by stewards, who came first, first.
pub async fn shown(conn: &impl ConnectionTrait, window: &Window<WelcomePlace>) -> Outcome<Page<welcome::Model>> {
    let select = welcome::Entity::find().filter(is_shown());
    window.of(select, welcome::Column::Id, false, |row| WelcomePlace(row.id), conn).await
}

/// A welcome by its id, if the viewer is the newcomer or the greeter, or a steward who sees that she waits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WelcomeKey(pub Uuid);

impl Loader<WelcomeKey> for Batch {
    type Value = welcome::Model;
    type Error = Failure;

    async fn load(&self, keys: &[WelcomeKey]) -> Result<HashMap<WelcomeKey, welcome::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let is_steward = self.viewer.acts_as(Role::Steward);
        let is_hers = Condition::any()
            .add(welcome::Column::NewcomerId.eq(viewer.id))
            .add(welcome::Column::GreeterId.eq(viewer.id))
            .add_option(is_steward.then(is_shown));
        let rows = welcome::Entity::find()
            .filter(welcome::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(is_hers)
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (WelcomeKey(row.id), row)).collect())
    }
}
