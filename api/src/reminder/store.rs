//! Every query about how somebody wants to be reminded, and whether she was.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::{lead_reminder as reminder, reminder_lead as lead, reminder_preference as preference};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::rules::{self, Had, Wishes};
use crate::civil;
use crate::db::is_among;
use crate::failure::Outcome;
use crate::letter::{self, Kind, QuietHours};
use crate::member::Reader;
use crate::tx::Tx;

/// How a member wants to be reminded; what she never said is as most like it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    /// How long before a meeting, in minutes: the longest first, each once; one at least.
    pub leads: Vec<i32>,
    /// When not.
    pub quiet: Option<QuietHours>,
}

impl Preferences {
    /// What follows from them where she lives, and from how soon she wants letters.
    pub fn wishes(&self, reader: &Reader, letters: &letter::Wishes) -> Wishes {
        Wishes { leads: self.leads.clone(), rhythm: letters.rhythm(Kind::Meetings, reader, self.quiet) }
    }

    /// The longest of the leads.
    pub fn longest(&self) -> i32 {
        longest(&self.leads)
    }

    /// As they are written down: the row, and the leads beside it, the longest first.
    fn read(row: &preference::Model, leads: Vec<i32>) -> Self {
        // A server of before there could be several writes one into the row alone: then that is what she said last.
        let are_current = leads.first() == Some(&row.lead_minutes);
        let leads = if are_current { leads } else { vec![row.lead_minutes] };
        Self { leads, quiet: QuietHours::stored(row.quiet_from, row.quiet_until) }
    }
}

/// The first of these leads, which are the longest first.
fn longest(leads: &[i32]) -> i32 {
    leads.first().copied().unwrap_or(rules::LEAD)
}

impl Default for Preferences {
    fn default() -> Self {
        Self { leads: vec![rules::LEAD], quiet: None }
    }
}

/// How the member wants to be reminded.
pub async fn preferences(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Preferences> {
    Ok(preferences_of(conn, &[member]).await?.remove(&member).unwrap_or_default())
}

/// How those of these members want to be reminded who have said so.
pub async fn preferences_of(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, Preferences>> {
    let are_theirs = is_among(conn, preference::Column::MemberId, members.iter().copied());
    let rows = preference::Entity::find().filter(are_theirs).all(conn).await?;
    let wishes = lead::Entity::find()
        .filter(is_among(conn, lead::Column::MemberId, members.iter().copied()))
        .order_by_desc(lead::Column::Minutes)
        .all(conn)
        .await?;
    let mut leads = HashMap::<Uuid, Vec<i32>>::new();
    for wish in wishes {
        leads.entry(wish.member_id).or_default().push(wish.minutes);
    }
    let read = |row: preference::Model| {
        let leads = leads.remove(&row.member_id).unwrap_or_default();
        (row.member_id, Preferences::read(&row, leads))
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Writes down how the member wants to be reminded from now on: the leads, of which there is one at least, are the longest
/// first, each once.
pub async fn save(tx: &Tx, member: Uuid, leads: &[i32], quiet: Option<QuietHours>) -> Outcome<()> {
    let row = preference::ActiveModel {
        member_id: Set(member),
        // For a server of before there could be several, which knows of no other.
        lead_minutes: Set(longest(leads)),
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
    // First of all: whoever writes at the same time waits for this row.
    preference::Entity::insert(row).on_conflict(changed).exec_without_returning(tx.conn()).await?;
    lead::Entity::delete_many().filter(lead::Column::MemberId.eq(member)).exec(tx.conn()).await?;
    let rows = leads.iter().map(|minutes| lead::ActiveModel { member_id: Set(member), minutes: Set(*minutes) });
    lead::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// A job that reminds a member of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Of which date.
    pub occurrence: Uuid,
    /// Whom.
    pub member: Uuid,
    /// Which job.
    pub job: Uuid,
}

impl Claim {
    /// Whether the other is another job, and reminds the same member of the same date.
    pub fn rivals(&self, other: &Self) -> bool {
        (self.occurrence, self.member) == (other.occurrence, other.member) && self.job != other.job
    }
}

/// The reminders of these dates to these members that have left, or are about to.
pub async fn begun(
    conn: &impl ConnectionTrait,
    occurrences: &HashSet<Uuid>,
    members: &[Uuid],
) -> Outcome<Vec<(Claim, Had)>> {
    let rows = reminder::Entity::find()
        .filter(is_among(conn, reminder::Column::OccurrenceId, occurrences.iter().copied()))
        .filter(is_among(conn, reminder::Column::MemberId, members.iter().copied()))
        .all(conn)
        .await?;
    let begun = |row: reminder::Model| {
        let claim = Claim { occurrence: row.occurrence_id, member: row.member_id, job: row.job_id };
        (claim, Had { lead: row.lead_minutes, at: row.begun_at })
    };
    Ok(rows.into_iter().map(begun).collect())
}

/// Notes that these jobs send the one reminder of the date that each member gets so many minutes before it, and says which
/// of them do: of the others that is, or was, another's. The row itself decides.
pub async fn claim(tx: &Tx, claims: &[(Claim, i32)]) -> Outcome<HashSet<Uuid>> {
    if claims.is_empty() {
        return Ok(HashSet::new());
    }
    let rows = claims.iter().map(|(claim, lead)| reminder::ActiveModel {
        occurrence_id: Set(claim.occurrence),
        member_id: Set(claim.member),
        lead_minutes: Set(*lead),
        job_id: Set(claim.job),
        begun_at: Set(tx.now()),
    });
    let one_each = [reminder::Column::OccurrenceId, reminder::Column::MemberId, reminder::Column::LeadMinutes];
    reminder::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(one_each).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    let claims: Vec<Claim> = claims.iter().map(|(claim, _)| *claim).collect();
    let ours = reminder::Entity::find()
        .select_only()
        .column(reminder::Column::JobId)
        .filter(are_of(tx.conn(), &claims))
        .into_tuple::<Uuid>()
        .all(tx.conn())
        .await?;
    Ok(ours.into_iter().collect())
}

/// The rows of these jobs, found by their keys.
fn are_of(conn: &impl ConnectionTrait, claims: &[Claim]) -> Condition {
    let all = |one: fn(&Claim) -> Uuid| claims.iter().map(one).collect::<HashSet<_>>();
    Condition::all()
        .add(is_among(conn, reminder::Column::OccurrenceId, all(|claim| claim.occurrence)))
        .add(is_among(conn, reminder::Column::MemberId, all(|claim| claim.member)))
        .add(is_among(conn, reminder::Column::JobId, all(|claim| claim.job)))
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
        reminder::Entity::delete_many().filter(are_of(tx.conn(), claims)).exec(tx.conn()).await?;
    }
    Ok(())
}
