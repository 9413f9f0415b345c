//! Every query about devices. Those of a session that has ended are not there.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::{push_device, session};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Select,
};
use uuid::Uuid;

use super::Device;
use crate::app::App;
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::grouped;
use crate::node::Kind;
use crate::sweep;
use crate::tx::Tx;

/// The devices of these members.
pub async fn devices_of(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, Vec<Device>>> {
    let rows = signed_in().filter(push_device::Column::MemberId.is_in(members.iter().copied())).all(conn).await?;
    Ok(grouped(rows, |row| row.member_id))
}

/// The member's devices, the newest first.
pub async fn newest_of(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Vec<Device>> {
    Ok(signed_in()
        .filter(push_device::Column::MemberId.eq(member))
        .order_by_desc(push_device::Column::CreatedAt)
        .order_by_desc(push_device::Column::Id)
        .all(conn)
        .await?)
}

/// How many devices the member has beside the one with this mark.
pub async fn count_others(conn: &impl ConnectionTrait, member: Uuid, mark: &str) -> Outcome<u64> {
    Ok(signed_in()
        .filter(push_device::Column::MemberId.eq(member))
        .filter(push_device::Column::EndpointMark.ne(mark))
        .count(conn)
        .await?)
}

/// The device with this mark, whosever it is, signed in or not.
pub async fn by_mark(conn: &impl ConnectionTrait, mark: &str) -> Outcome<Option<Device>> {
    Ok(push_device::Entity::find().filter(push_device::Column::EndpointMark.eq(mark)).one(conn).await?)
}

/// Writes the device down, in the place of what was known of it, and says what its id is.
pub async fn save(tx: &Tx, row: Device) -> Outcome<Uuid> {
    use push_device::Column::{
        CreatedAt, EndpointMark, LastTakenAt, MemberId, Name, ServerKey, SessionId, Subscription,
    };
    let (id, mark) = (row.id, row.endpoint_mark.clone());
    let told_anew = [MemberId, SessionId, Subscription, ServerKey, Name, CreatedAt, LastTakenAt];
    let known = OnConflict::column(EndpointMark).update_columns(told_anew).to_owned();
    push_device::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(tx.conn()).await?;
    // Somebody else may have been quicker.
    Ok(by_mark(tx.conn(), &mark).await?.map_or(id, |row| row.id))
}

/// Removes the member's device; `false` when she has none with this id.
pub async fn remove(tx: &Tx, id: Uuid, member: Uuid) -> Outcome<bool> {
    let removed = push_device::Entity::delete_many()
        .filter(push_device::Column::Id.eq(id))
        .filter(push_device::Column::MemberId.eq(member))
        .exec(tx.conn())
        .await?;
    changed(tx, id, member);
    Ok(removed.rows_affected > 0)
}

/// Removes a device that is gone, unless it was added anew since it was looked up.
pub async fn forget(tx: &Tx, device: &Device) -> Outcome<()> {
    push_device::Entity::delete_many()
        .filter(push_device::Column::Id.eq(device.id))
        .filter(push_device::Column::Subscription.eq(device.subscription.clone()))
        .exec(tx.conn())
        .await?;
    changed(tx, device.id, device.member_id);
    Ok(())
}

/// Notes that something was taken for these devices.
pub async fn note_taken(conn: &impl ConnectionTrait, devices: &[Uuid], at: DateTime<Utc>) -> Outcome<()> {
    push_device::Entity::update_many()
        .col_expr(push_device::Column::LastTakenAt, Expr::value(at))
        .filter(push_device::Column::Id.is_in(devices.iter().copied()))
        .exec(conn)
        .await?;
    Ok(())
}

/// Tells the member, and nobody else, that there is something new about a device of hers.
pub fn changed(tx: &Tx, id: Uuid, member: Uuid) {
    tx.changed(Kind::PushDevice, id, &[Audience::Member(member)]);
}

/// Forgets devices whose session has ended.
pub async fn sweep(app: App) -> Outcome<u64> {
    let ended = session::Entity::find()
        .select_only()
        .column(session::Column::Id)
        .filter(session::Column::EndedAt.is_not_null())
        .into_query();
    let is_over = push_device::Column::SessionId.in_subquery(ended);
    sweep::remove::<push_device::Entity>(&app, push_device::Column::Id, is_over).await
}

fn signed_in() -> Select<push_device::Entity> {
    push_device::Entity::find().inner_join(session::Entity).filter(session::Column::EndedAt.is_null())
}

/// A device by its id, as the viewer may see it: if it is hers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PushDeviceKey(pub Uuid);

impl Loader<PushDeviceKey> for Batch {
    type Value = Device;
    type Error = Failure;

    async fn load(&self, keys: &[PushDeviceKey]) -> Result<HashMap<PushDeviceKey, Device>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = signed_in()
            .filter(push_device::Column::MemberId.eq(viewer.id))
            .filter(push_device::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (PushDeviceKey(row.id), row)).collect())
    }
}
