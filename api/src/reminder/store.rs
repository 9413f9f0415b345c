//! Every query about how somebody wants to be reminded.

use chrono::TimeDelta;
use chrono_tz::Tz;
use entity::reminder_preference as preference;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, ExprTrait};
use uuid::Uuid;

use super::rules::{self, QuietHours, Wishes};
use crate::failure::Outcome;
use crate::tx::Tx;

/// How a member wants to be reminded; what she never said is as most like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferences {
    /// How long before a meeting, in minutes.
    pub lead_minutes: i32,
    /// When not.
    pub quiet: Option<QuietHours>,
    /// How often she has changed them, so that a reminder knows whether it was planned by these.
    pub version: i32,
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
        return Ok(Preferences { lead_minutes: rules::LEAD, quiet: None, version: 0 });
    };
    let (from, until) = (row.quiet_from.and_then(rules::time), row.quiet_until.and_then(rules::time));
    let quiet = from.zip(until).map(|(from, until)| QuietHours { from, until });
    Ok(Preferences { lead_minutes: row.lead_minutes, quiet, version: row.version })
}

/// Writes down how the member wants to be reminded from now on.
pub async fn save(tx: &Tx, member: Uuid, lead_minutes: i32, quiet: Option<QuietHours>) -> Outcome<()> {
    let row = preference::ActiveModel {
        member_id: Set(member),
        lead_minutes: Set(lead_minutes),
        quiet_from: Set(quiet.map(|quiet| rules::minutes(quiet.from))),
        quiet_until: Set(quiet.map(|quiet| rules::minutes(quiet.until))),
        version: Set(1),
    };
    let next = Expr::col((preference::Entity, preference::Column::Version)).add(1);
    let changed = OnConflict::column(preference::Column::MemberId)
        .update_columns([
            preference::Column::LeadMinutes,
            preference::Column::QuietFrom,
            preference::Column::QuietUntil,
        ])
        .value(preference::Column::Version, next)
        .to_owned();
    preference::Entity::insert(row).on_conflict(changed).exec_without_returning(tx.conn()).await?;
    Ok(())
}
