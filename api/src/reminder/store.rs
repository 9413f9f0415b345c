//! Every query about how somebody wants to be reminded, and whether she was.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use entity::{reminder, reminder_preference as preference};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::rules::{self, QuietHours, Wishes};
use crate::civil;
use crate::failure::Outcome;
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
    /// What follows from them where she lives.
    pub fn wishes(&self, zone: Tz) -> Wishes {
        Wishes { lead: TimeDelta::minutes(self.lead_minutes.into()), quiet: self.quiet, zone }
    }
}

/// How the member wants to be reminded.
pub async fn preferences(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Preferences> {
    let Some(row) = preference::Entity::find_by_id(member).one(conn).await? else {
        return Ok(Preferences { lead_minutes: rules::LEAD, quiet: None });
    };
    let (from, until) = (row.quiet_from.and_then(civil::time_of_day), row.quiet_until.and_then(civil::time_of_day));
    let quiet = from.zip(until).map(|(from, until)| QuietHours { from, until });
    Ok(Preferences { lead_minutes: row.lead_minutes, quiet })
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

/// Notes that this job sends the one reminder of the date that the member gets; `false` when that is, or was,
/// another's. The row itself decides.
pub async fn claim(tx: &Tx, occurrence: Uuid, member: Uuid, job: Uuid) -> Outcome<bool> {
    let row = reminder::ActiveModel {
        occurrence_id: Set(occurrence),
        member_id: Set(member),
        job_id: Set(job),
        begun_at: Set(tx.now()),
    };
    let one_each = [reminder::Column::OccurrenceId, reminder::Column::MemberId];
    reminder::Entity::insert(row)
        .on_conflict(OnConflict::columns(one_each).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    let row = reminder::Entity::find_by_id((occurrence, member)).one(tx.conn()).await?;
    Ok(row.is_some_and(|row| row.job_id == job))
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

/// Takes back that this job sends the reminder, if it had said so.
pub async fn release(conn: &impl ConnectionTrait, occurrence: Uuid, member: Uuid, job: Uuid) -> Outcome<()> {
    reminder::Entity::delete_many()
        .filter(reminder::Column::OccurrenceId.eq(occurrence))
        .filter(reminder::Column::MemberId.eq(member))
        .filter(reminder::Column::JobId.eq(job))
        .exec(conn)
        .await?;
    Ok(())
}
