//! Every query about teams: here who holds what; offers are in `offers.rs`, and pages of dates and what concerns a
//! member in `lists.rs`.
//!
//! A part is given by one statement on its own row, so that of those who take it at the same moment one has it.

mod lists;
mod offers;

use std::collections::{HashMap, HashSet};

use async_graphql::dataloader::Loader;
use entity::meeting_part::MeetingPart;
use entity::role_grant::Role;
use entity::{meeting, meeting_part, occurrence, occurrence_part};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::rules::{Held, Slot, in_office, standing, takes_the_role, team_of, without};
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::member;
use crate::node::Kind;
use crate::tx::Tx;

pub use lists::*;
pub use offers::*;

/// Whether the member holds this date, and may change it: she holds the series, or facilitates this time, and has
/// the role.
pub async fn holds(
    conn: &impl ConnectionTrait,
    date: &occurrence::Model,
    meeting: &meeting::Model,
    member: Uuid,
) -> Outcome<bool> {
    if !member::is_member_with_role(conn, member, Role::Facilitator).await? {
        return Ok(false);
    }
    if meeting.facilitator_id == Some(member) {
        return Ok(true);
    }
    let key = (date.id, MeetingPart::Facilitator, String::new());
    let row = occurrence_part::Entity::find_by_id(key).one(conn).await?;
    Ok(row.is_some_and(|row| row.member_id == Some(member)))
}

/// The team of this date.
pub async fn team(conn: &impl ConnectionTrait, date: &occurrence::Model) -> Outcome<Vec<Held>> {
    Ok(teams(conn, &[(date.id, date.meeting_id)]).await?.remove(&date.id).unwrap_or_default())
}

/// The standing team of this meeting.
pub async fn standing_team(conn: &impl ConnectionTrait, meeting: Uuid) -> Outcome<Vec<Held>> {
    Ok(standing_teams(conn, &[meeting]).await?.remove(&meeting).unwrap_or_default())
}

/// The teams of dates, each given with its meeting.
async fn teams(conn: &impl ConnectionTrait, dates: &[(Uuid, Uuid)]) -> Outcome<HashMap<Uuid, Vec<Held>>> {
    let meetings: HashSet<Uuid> = dates.iter().map(|(_, meeting)| *meeting).collect();
    let standing = given(conn, &Vec::from_iter(meetings)).await?;
    let said = occurrence_part::Entity::find()
        .filter(occurrence_part::Column::OccurrenceId.is_in(dates.iter().map(|(date, _)| *date)))
        .all(conn)
        .await?;
    let mut rows: HashMap<Uuid, Vec<occurrence_part::Model>> = HashMap::new();
    for row in said {
        rows.entry(row.occurrence_id).or_default().push(row);
    }
    let teams = dates.iter().map(|(date, meeting)| {
        let rows = rows.remove(date).unwrap_or_default();
        (*date, team_of(&rows, standing.get(meeting).map(Vec::as_slice).unwrap_or_default()))
    });
    let teams = teams.collect();
    with_roles(conn, teams).await
}

async fn standing_teams(conn: &impl ConnectionTrait, meetings: &[Uuid]) -> Outcome<HashMap<Uuid, Vec<Held>>> {
    let teams = given(conn, meetings).await?;
    with_roles(conn, teams).await
}

/// The standing teams as they are written down, whoever has lost her role meanwhile.
async fn given(conn: &impl ConnectionTrait, meetings: &[Uuid]) -> Outcome<HashMap<Uuid, Vec<Held>>> {
    let columns = [meeting::Column::Id, meeting::Column::FacilitatorId];
    let select = meeting::Entity::find().filter(meeting::Column::Id.is_in(meetings.iter().copied()));
    let facilitators: Vec<(Uuid, Option<Uuid>)> = select.select_only().columns(columns).into_tuple().all(conn).await?;
    let parts = meeting_part::Entity::find()
        .filter(meeting_part::Column::MeetingId.is_in(meetings.iter().copied()))
        .all(conn)
        .await?;
    let mut rows: HashMap<Uuid, Vec<meeting_part::Model>> = HashMap::new();
    for row in parts {
        rows.entry(row.meeting_id).or_default().push(row);
    }
    let teams = facilitators.into_iter().map(|(meeting, facilitator)| {
        let rows = rows.remove(&meeting).unwrap_or_default();
        (meeting, standing(facilitator, &rows))
    });
    Ok(teams.collect())
}

async fn with_roles(conn: &impl ConnectionTrait, teams: HashMap<Uuid, Vec<Held>>) -> Outcome<HashMap<Uuid, Vec<Held>>> {
    let facilitating = teams.values().flatten().filter(|held| takes_the_role(held.slot.part));
    let members: HashSet<Uuid> = facilitating.filter_map(|held| held.given_to).collect();
    let facilitators = member::those_with_role(conn, &Vec::from_iter(members), Role::Facilitator).await?;
    Ok(teams.into_iter().map(|(id, team)| (id, in_office(team, &facilitators))).collect())
}

/// Gives the part on this date to the member, or leaves it open; `false` when it is another's by now than whoever
/// was `seen` there. The row itself decides.
pub async fn give_on_date(
    tx: &Tx,
    occurrence: Uuid,
    slot: &Slot,
    member: Option<Uuid>,
    seen: Option<Uuid>,
) -> Outcome<bool> {
    let row = occurrence_part::ActiveModel {
        occurrence_id: Set(occurrence),
        part: Set(slot.part),
        language: Set(slot.language.clone()),
        member_id: Set(member),
    };
    let holder = Expr::col((occurrence_part::Entity, occurrence_part::Column::MemberId));
    let is_free = Condition::any()
        .add(holder.clone().is_null())
        .add_option(seen.map(|seen| holder.clone().eq(seen)))
        .add_option(member.map(|member| holder.eq(member)));
    let key = [occurrence_part::Column::OccurrenceId, occurrence_part::Column::Part, occurrence_part::Column::Language];
    let where_free =
        OnConflict::columns(key).update_column(occurrence_part::Column::MemberId).action_cond_where(is_free).to_owned();
    let given = occurrence_part::Entity::insert(row).on_conflict(where_free).exec_without_returning(tx.conn()).await?;
    let told = [Some(Audience::MeetingReaders), seen.map(Audience::Member), member.map(Audience::Member)];
    tx.changed(Kind::Occurrence, occurrence, &Vec::from_iter(told.into_iter().flatten()));
    Ok(given > 0)
}

/// Gives the part in the whole series to the member; `false` when it is another's by now than whoever was `seen`
/// there. The row itself decides.
pub async fn give_in_series(tx: &Tx, meeting: Uuid, slot: &Slot, member: Uuid, seen: Option<Uuid>) -> Outcome<bool> {
    let given = match slot.part {
        MeetingPart::Facilitator => entrust(tx, meeting, Some(member), seen).await?,
        _ => enlist(tx, meeting, slot, member, seen).await?,
    };
    tell_of_series(tx, meeting, [seen, Some(member)]);
    Ok(given)
}

/// Ends that the member has the part in the whole series; `false` when she had it no more.
pub async fn take_from_series(tx: &Tx, meeting: Uuid, slot: &Slot, member: Uuid) -> Outcome<bool> {
    let ended = match slot.part {
        MeetingPart::Facilitator => entrust(tx, meeting, None, Some(member)).await?,
        _ => {
            let key = (meeting, slot.part, slot.language.clone());
            let row = meeting_part::Entity::delete_by_id(key).filter(meeting_part::Column::MemberId.eq(member));
            row.exec(tx.conn()).await?.rows_affected > 0
        }
    };
    tell_of_series(tx, meeting, [Some(member), None]);
    Ok(ended)
}

async fn entrust(tx: &Tx, id: Uuid, to: Option<Uuid>, seen: Option<Uuid>) -> Outcome<bool> {
    let holder = meeting::Column::FacilitatorId;
    let is_as_seen = seen.map_or_else(|| holder.is_null(), |seen| holder.eq(seen));
    let changed = meeting::Entity::update_many()
        .col_expr(holder, Expr::value(to))
        .filter(meeting::Column::Id.eq(id))
        .filter(Condition::any().add(is_as_seen).add_option(to.map(|member| holder.eq(member))))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

async fn enlist(tx: &Tx, meeting: Uuid, slot: &Slot, member: Uuid, seen: Option<Uuid>) -> Outcome<bool> {
    let row = meeting_part::ActiveModel {
        meeting_id: Set(meeting),
        part: Set(slot.part),
        language: Set(slot.language.clone()),
        member_id: Set(member),
    };
    let holder = Expr::col((meeting_part::Entity, meeting_part::Column::MemberId));
    let is_as_seen = holder.is_in([Some(member), seen].into_iter().flatten());
    let key = [meeting_part::Column::MeetingId, meeting_part::Column::Part, meeting_part::Column::Language];
    let where_as_seen =
        OnConflict::columns(key).update_column(meeting_part::Column::MemberId).action_and_where(is_as_seen).to_owned();
    Ok(meeting_part::Entity::insert(row).on_conflict(where_as_seen).exec_without_returning(tx.conn()).await? > 0)
}

fn tell_of_series(tx: &Tx, meeting: Uuid, members: [Option<Uuid>; 2]) {
    tx.changed(Kind::Meeting, meeting, &[Audience::MeetingReaders]);
    for member in members.into_iter().flatten() {
        tx.changed(Kind::Meeting, meeting, &[Audience::Member(member)]);
    }
}

/// The team of a date, as the viewer may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TeamKey {
    /// The date.
    pub occurrence: Uuid,
    /// Its meeting.
    pub meeting: Uuid,
}

impl Loader<TeamKey> for Batch {
    type Value = Vec<Held>;
    type Error = Failure;

    async fn load(&self, keys: &[TeamKey]) -> Result<HashMap<TeamKey, Vec<Held>>, Failure> {
        let dates: Vec<_> = keys.iter().map(|key| (key.occurrence, key.meeting)).collect();
        let mut teams = teams(&self.conn, &dates).await?;
        let seen = |key: &TeamKey| Some((*key, as_seen(self, teams.remove(&key.occurrence)?)));
        Ok(keys.iter().filter_map(seen).collect())
    }
}

/// The standing team of a meeting, by its id, as the viewer may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StandingKey(pub Uuid);

impl Loader<StandingKey> for Batch {
    type Value = Vec<Held>;
    type Error = Failure;

    async fn load(&self, keys: &[StandingKey]) -> Result<HashMap<StandingKey, Vec<Held>>, Failure> {
        let meetings: Vec<_> = keys.iter().map(|key| key.0).collect();
        let teams = standing_teams(&self.conn, &meetings).await?;
        Ok(teams.into_iter().map(|(meeting, team)| (StandingKey(meeting), as_seen(self, team))).collect())
    }
}

/// The team as the viewer sees it.
fn as_seen(batch: &Batch, team: Vec<Held>) -> Vec<Held> {
    match batch.viewer.member() {
        Some(viewer) => without(team, &viewer.blocked),
        None => team,
    }
}
