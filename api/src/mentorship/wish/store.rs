//! Every query about wishes and the waiting list.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::{DateTime, Utc};
use entity::{mentor_wish, mentor_wish_availability, mentor_wish_topic};
use sea_orm::sea_query::{Expr, OnConflict, ValueTuple};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter, QueryOrder,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::fit::{Window, window};
use crate::civil;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::{gathered, many};
use crate::member;
use crate::page::{Key, Page, Window as Stretch};
use crate::tx::Tx;
use crate::viewer::MemberViewer;

/// Where somebody stands in the waiting list: who has waited longest, first.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct WaitingPlace(DateTime<Utc>, Uuid);

impl Key for WaitingPlace {
    const LIST: &'static str = "waiting_for_mentor";
}

impl From<WaitingPlace> for ValueTuple {
    fn from(WaitingPlace(since, member): WaitingPlace) -> Self {
        Self::Two(since.into(), member.into())
    }
}

/// The waiting list, without those who do not exist for the viewer.
pub async fn waiting(
    conn: &impl ConnectionTrait,
    viewer: &MemberViewer,
    stretch: &Stretch<WaitingPlace>,
) -> Outcome<Page<mentor_wish::Model>> {
    let select = mentor_wish::Entity::find()
        .filter(mentor_wish::Column::WaitingSince.is_not_null())
        .filter(member::is_not_blocked_for(mentor_wish::Column::MemberId, viewer));
    let columns = (mentor_wish::Column::WaitingSince, mentor_wish::Column::MemberId);
    let place = |row: &mentor_wish::Model| WaitingPlace(row.waiting_since.unwrap_or_default(), row.member_id);
    stretch.of(select, columns, false, place, conn).await
}

/// What the member looks for, if she has said.
pub async fn wish_of(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Option<mentor_wish::Model>> {
    Ok(mentor_wish::Entity::find_by_id(member).one(conn).await?)
}

/// Writes the wish down.
pub async fn upsert(tx: &Tx, wish: mentor_wish::Model) -> Outcome<()> {
    use mentor_wish::Column;
    let others = Column::iter().filter(|column| !matches!(column, Column::MemberId));
    mentor_wish::Entity::insert(wish.into_active_model())
        .on_conflict(OnConflict::column(Column::MemberId).update_columns(others).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Takes the member from the waiting list: she has found somebody, or waits no more. Her wish stays.
pub async fn found(tx: &Tx, member: Uuid) -> Outcome<()> {
    mentor_wish::Entity::update_many()
        .col_expr(mentor_wish::Column::WaitingSince, Expr::value(None::<DateTime<Utc>>))
        .filter(mentor_wish::Column::MemberId.eq(member))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Forgets what the member looked for.
pub async fn remove(tx: &Tx, member: Uuid) -> Outcome<()> {
    replace_availability(tx, member, &[]).await?;
    replace_topics(tx, member, &[]).await?;
    mentor_wish::Entity::delete_by_id(member).exec(tx.conn()).await?;
    Ok(())
}

/// Sets when somebody who looks for a mentor has time.
pub async fn replace_availability(tx: &Tx, member: Uuid, windows: &[Window]) -> Outcome<()> {
    mentor_wish_availability::Entity::delete_many()
        .filter(mentor_wish_availability::Column::MemberId.eq(member))
        .exec(tx.conn())
        .await?;
    let rows = windows.iter().map(|window| mentor_wish_availability::ActiveModel {
        member_id: Set(member),
        weekday: Set(i32::try_from(window.weekday.num_days_from_monday()).unwrap_or_default()),
        from_minute: Set(civil::minute_of_day(window.from)),
        until_minute: Set(civil::minute_of_day(window.until)),
    });
    if !windows.is_empty() {
        mentor_wish_availability::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Sets what somebody would like to talk about, the most important first.
pub async fn replace_topics(tx: &Tx, member: Uuid, topics: &[Uuid]) -> Outcome<()> {
    mentor_wish_topic::Entity::delete_many()
        .filter(mentor_wish_topic::Column::MemberId.eq(member))
        .exec(tx.conn())
        .await?;
    let rows = (0..).zip(topics).map(|(position, topic)| mentor_wish_topic::ActiveModel {
        member_id: Set(member),
        topic_id: Set(*topic),
        position: Set(position),
    });
    if !topics.is_empty() {
        mentor_wish_topic::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

many! {
    /// What somebody would like to talk about, the most important first.
    WishedTopicsKey => mentor_wish_topic by MemberId, member_id, in order of Position
}

/// When somebody who looks for a mentor has time, as she gave it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WishedHoursKey(pub Uuid);

impl Loader<WishedHoursKey> for Batch {
    type Value = Vec<Window>;
    type Error = Failure;

    async fn load(&self, keys: &[WishedHoursKey]) -> Result<HashMap<WishedHoursKey, Vec<Window>>, Failure> {
        let rows = mentor_wish_availability::Entity::find()
            .filter(mentor_wish_availability::Column::MemberId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(mentor_wish_availability::Column::Weekday)
            .order_by_asc(mentor_wish_availability::Column::FromMinute)
            .all(&self.conn)
            .await?;
        let window = |row: mentor_wish_availability::Model| window(row.weekday, row.from_minute, row.until_minute);
        Ok(gathered(rows.into_iter().map(|row| (WishedHoursKey(row.member_id), window(row)))))
    }
}
