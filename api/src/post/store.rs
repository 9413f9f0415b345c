//! Every query about addresses that letters come back from.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use entity::bounce;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::app::App;
use crate::db::is_among;
use crate::failure::Outcome;
use crate::sweep;

/// After how many letters in a row that an address refuses for good it is left in peace.
const PATIENCE: i32 = 3;
/// How long it is remembered that letters came back from an address.
const MEMORY: TimeDelta = TimeDelta::days(365);

/// That letters to an address come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounces {
    /// How many in a row.
    pub times: i32,
    /// When the last one did.
    pub last_at: DateTime<Utc>,
    /// Since when nothing is written to it but what somebody waits for.
    pub paused_at: Option<DateTime<Utc>>,
}

impl From<bounce::Model> for Bounces {
    fn from(row: bounce::Model) -> Self {
        Self { times: row.times, last_at: row.last_at, paused_at: row.paused_at }
    }
}

/// Those of these addresses that letters come back from.
pub async fn bounces(conn: &impl ConnectionTrait, marks: &[String]) -> Outcome<HashMap<String, Bounces>> {
    let rows =
        bounce::Entity::find().filter(is_among(conn, bounce::Column::Address, marks.iter().cloned())).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.address.clone(), row.into())).collect())
}

/// Notes that the address has refused one more letter for good.
pub async fn note(app: &App, mark: &str, code: u16, before: Option<&Bounces>) -> Outcome<()> {
    let now = app.clock.now();
    let times = before.map_or(1, |before| before.times.saturating_add(1));
    let paused_at = before.and_then(|before| before.paused_at).or((times >= PATIENCE).then_some(now));
    let row = bounce::ActiveModel {
        address: Set(mark.to_owned()),
        times: Set(times),
        code: Set(i16::try_from(code).unwrap_or_default()),
        last_at: Set(now),
        paused_at: Set(paused_at),
    };
    use bounce::Column::{Address, Code, LastAt, PausedAt, Times};
    let once_more = OnConflict::column(Address).update_columns([Times, Code, LastAt, PausedAt]).to_owned();
    bounce::Entity::insert(row).on_conflict(once_more).exec_without_returning(&app.db.writer).await?;
    Ok(())
}

/// Forgets that letters came back from the address.
pub async fn forget(conn: &impl ConnectionTrait, mark: &str) -> Outcome<()> {
    bounce::Entity::delete_by_id(mark.to_owned()).exec(conn).await?;
    Ok(())
}

/// Forgets addresses that nothing has been written to for a year.
pub async fn sweep(app: App) -> Outcome<u64> {
    let since = app.clock.now() - MEMORY;
    sweep::remove::<bounce::Entity>(&app, bounce::Column::Address, bounce::Column::LastAt.lt(since)).await
}
