//! Every query about how somebody wants to be reminded, and whether she was.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use entity::{reminder, reminder_preference as preference};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::rules::{self, Wishes};
use crate::civil;
use crate::failure::Outcome;
use crate::letter::{self, Kind, QuietHours};
use crate::member::Reader;
use crate::tx::Tx;

/// How a member wants to be reminded; what she never said is as most like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferences {
    /// How long before a meeting, in minutes.
    pub lead_minutes: i32,
    /// When not.
    pub quiet: Option<QuietHours>,
}

impl Preferences {
    /// What follows from them where she lives, and from how soon she wants letters.
    pub fn wishes(&self, reader: &Reader, letters: &letter::Wishes) -> Wishes {
        let rhythm = letters.rhythm(Kind::Meetings, reader, self.quiet);
        Wishes { lead: TimeDelta::minutes(self.lead_minutes.into()), rhythm }
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Self { lead_minutes: rules::LEAD, quiet: None }
    }
}

impl From<preference::Model> for Preferences {
    fn from(row: preference::Model) -> Self {
        Self { lead_minutes: row.lead_minutes, quiet: QuietHours::stored(row.quiet_from, row.quiet_until) }
    }
}

/// How the member wants to be reminded.
pub async fn preferences(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Preferences> {
    let row = preference::Entity::find_by_id(member).one(conn).await?;
    Ok(row.map(Preferences::from).unwrap_or_default())
}

/// How those of these members want to be reminded who have said so.
pub async fn preferences_of(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, Preferences>> {
    let are_theirs = preference::Column::MemberId.is_in(members.iter().copied());
    let rows = preference::Entity::find().filter(are_theirs).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.member_id, row.into())).collect())
}

/// Writes down how the member wants to be reminded from now on.
pub async fn save(tx: &Tx, member: Uuid, lead_minutes: i32, quiet: Option<QuietHours>) -> Outcome<()> {
    let row = preference::ActiveModel {
        member_id: Set(member),
        lead_minutes: Set(lead_minutes),
        quiet_from: Set(quiet.map(|quiet| civil::minute_of_day(quiet.from))),
        quiet_until: Set(quiet.map(|quiet| civil::minute_of_day(quiet.until))),
    };
    let changed = OnConflict::column(preference::Column::MemberId)
        .update_columns([
            preference::Column::LeadMinutes,
            preference::Column::QuietFrom,
            preference::Column::QuietUntil,
        ])
        .to_owned();
    preference::Entity::insert(row).on_conflict(changed).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// One reminder, and the job that sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Of which date.
    pub occurrence: Uuid,
    /// To whom.
    pub member: Uuid,
    /// By which job.
    pub job: Uuid,
}

/// Notes that these jobs send the one reminder of the date that each member gets, and says which of them do: of the
/// others that is, or was, another's. The row itself decides.
pub async fn claim(tx: &Tx, claims: &[Claim]) -> Outcome<HashSet<Uuid>> {
    if claims.is_empty() {
        return Ok(HashSet::new());
    }
    let rows = claims.iter().map(|claim| reminder::ActiveModel {
        occurrence_id: Set(claim.occurrence),
        member_id: Set(claim.member),
        job_id: Set(claim.job),
        begun_at: Set(tx.now()),
    });
    let one_each = [reminder::Column::OccurrenceId, reminder::Column::MemberId];
    reminder::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(one_each).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    let ours = reminder::Entity::find()
        .select_only()
        .column(reminder::Column::JobId)
        .filter(are_of(claims))
        .into_tuple::<Uuid>()
        .all(tx.conn())
        .await?;
    Ok(ours.into_iter().collect())
}

/// The rows of these jobs, found by their keys.
fn are_of(claims: &[Claim]) -> Condition {
    let all = |one: fn(&Claim) -> Uuid| claims.iter().map(one).collect::<HashSet<_>>();
    Condition::all()
        .add(reminder::Column::OccurrenceId.is_in(all(|claim| claim.occurrence)))
        .add(reminder::Column::MemberId.is_in(all(|claim| claim.member)))
        .add(reminder::Column::JobId.is_in(all(|claim| claim.job)))
}

/// The jobs that have begun to send the member a reminder since then.
pub async fn jobs_since(conn: &impl ConnectionTrait, member: Uuid, since: DateTime<Utc>) -> Outcome<Vec<Uuid>> {
    let hers = reminder::Entity::find()
        .select_only()
        .column(reminder::Column::JobId)
        .filter(reminder::Column::MemberId.eq(member))
        .filter(reminder::Column::BegunAt.gt(since));
    Ok(hers.into_tuple().all(conn).await?)
}

/// Forgets the reminders of the date that were sent before this moment: they were of another time.
pub async fn forget(tx: &Tx, occurrence: Uuid, before: DateTime<Utc>) -> Outcome<()> {
    reminder::Entity::delete_many()
        .filter(reminder::Column::OccurrenceId.eq(occurrence))
        .filter(reminder::Column::BegunAt.lt(before))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Takes back that these jobs send a reminder, of those that had said so.
pub async fn release(tx: &Tx, claims: &[Claim]) -> Outcome<()> {
    if !claims.is_empty() {
        reminder::Entity::delete_many().filter(are_of(claims)).exec(tx.conn()).await?;
    }
    Ok(())
}
