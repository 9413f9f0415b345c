//! Topics that take turns: which, and what each date ahead is about because of them.

use std::collections::HashMap;

use entity::occurrence::OccurrenceStatus;
use entity::{meeting, meeting_rotation, occurrence};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::super::rotation::{Ahead, Share, share_out};
use super::{date_changed, lock_meeting, meeting_changed};
use crate::failure::Outcome;
use crate::tx::Tx;

/// The topics that take turns in a series, in their order; none when there are no turns. What the dates ahead are
/// about is for [`assign_topics`].
pub async fn set_rotation(tx: &Tx, meeting: Uuid, topics: &[Uuid]) -> Outcome<()> {
    meeting_rotation::Entity::delete_many()
        .filter(meeting_rotation::Column::MeetingId.eq(meeting))
        .exec(tx.conn())
        .await?;
    let turns = (0..).zip(topics).map(|(position, topic)| meeting_rotation::ActiveModel {
        meeting_id: Set(meeting),
        position: Set(position),
        topic_id: Set(*topic),
    });
    meeting_rotation::Entity::insert_many(turns).exec_without_returning(tx.conn()).await?;
    meeting::Entity::update_many()
        .col_expr(meeting::Column::UpdatedAt, Expr::value(tx.now()))
        .filter(meeting::Column::Id.eq(meeting))
        .exec(tx.conn())
        .await?;
    meeting_changed(tx, meeting);
    Ok(())
}

/// Has every date ahead of the series be about what it is to be about: what was chosen for it, or whose turn it is, or
/// what the series is about. To be called whenever dates came, went, moved or were called off. Dates that have begun
/// stay as they were, and the turns go on behind the last of them. It reaches as far as there are dates: half a year.
pub async fn assign_topics(tx: &Tx, meeting: Uuid) -> Outcome<()> {
    let Some(meeting) = lock_meeting(tx, meeting).await? else { return Ok(()) };
    let rotation = rotation(tx.conn(), meeting.id).await?;
    let dates = occurrence::Entity::find()
        .filter(occurrence::Column::MeetingId.eq(meeting.id))
        .filter(occurrence::Column::StartsAt.gt(tx.now()))
        .order_by_asc(occurrence::Column::StartsAt)
        .order_by_asc(occurrence::Column::Id)
        .all(tx.conn())
        .await?;
    let ahead: Vec<_> = dates.iter().map(ahead).collect();
    let latest = latest(tx, &meeting).await?;
    let shares = share_out(&rotation, latest, meeting.topic_id, &ahead);
    // Few turns, each of many dates: one statement for each.
    let mut changes: HashMap<(Option<Uuid>, Option<i32>), Vec<Uuid>> = HashMap::new();
    for (date, share) in dates.iter().zip(shares) {
        let turn = share.turn.and_then(|turn| i32::try_from(turn).ok());
        if (date.topic_id, date.turn) != (share.topic, turn) {
            changes.entry((share.topic, turn)).or_default().push(date.id);
        }
    }
    for ((topic, turn), dates) in changes {
        occurrence::Entity::update_many()
            .col_expr(occurrence::Column::TopicId, Expr::value(topic))
            .col_expr(occurrence::Column::Turn, Expr::value(turn))
            .col_expr(occurrence::Column::UpdatedAt, Expr::value(tx.now()))
            .filter(occurrence::Column::Id.is_in(dates.iter().copied()))
            .exec(tx.conn())
            .await?;
        dates.into_iter().for_each(|date| date_changed(tx, date));
    }
    Ok(())
}

async fn rotation(conn: &impl ConnectionTrait, meeting: Uuid) -> Outcome<Vec<Uuid>> {
    let turns = meeting_rotation::Entity::find()
        .filter(meeting_rotation::Column::MeetingId.eq(meeting))
        .order_by_asc(meeting_rotation::Column::Position)
        .all(conn)
        .await?;
    Ok(turns.into_iter().map(|turn| turn.topic_id).collect())
}

fn ahead(date: &occurrence::Model) -> Ahead {
    let is_off = date.status == OccurrenceStatus::Cancelled;
    Ahead { chosen: date.is_topic_chosen.then_some(date.topic_id), is_off }
}

/// The last turn that is not ahead any more: in this series, or in the one that it goes on from.
async fn latest(tx: &Tx, meeting: &meeting::Model) -> Outcome<Option<Share>> {
    let mut here = Condition::any().add(
        Condition::all()
            .add(occurrence::Column::MeetingId.eq(meeting.id))
            .add(occurrence::Column::StartsAt.lte(tx.now())),
    );
    if let Some(before) = meeting.continues_id {
        here = here.add(occurrence::Column::MeetingId.eq(before));
    }
    let dates = occurrence::Entity::find()
        .filter(here)
        .filter(occurrence::Column::Turn.is_not_null())
        .filter(occurrence::Column::Status.eq(OccurrenceStatus::Scheduled))
        .order_by_desc(occurrence::Column::StartsAt)
        .limit(1)
        .one(tx.conn())
        .await?;
    let share = |date: occurrence::Model| Share {
        topic: date.topic_id,
        turn: date.turn.and_then(|turn| usize::try_from(turn).ok()),
    };
    Ok(dates.map(share))
}
