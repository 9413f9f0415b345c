//! A first meeting that may suit somebody who has come.

use chrono::{DateTime, Utc};
use entity::welcome;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::super::{rules, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::{meeting, member};

/// How many dates are looked at in each language.
const DATES: u64 = 100;

/// The date to propose: the one that was proposed, as long as she can go there; else the next that suits, in her
/// languages, in the community's, in any. None once she has found one herself, or is no newcomer any more.
pub async fn first_meeting(
    app: &App,
    conn: &impl ConnectionTrait,
    welcome: &welcome::Model,
    now: DateTime<Utc>,
) -> Outcome<Option<Uuid>> {
    let is_new = now < welcome.created_at + rules::PROPOSED_FOR;
    if !is_new || !meeting::upcoming(conn, welcome.newcomer_id, now).await?.is_empty() {
        return Ok(None);
    }
    if let Some(proposed) = welcome.proposed_id
        && meeting::open_date(conn, proposed, &[], now).await?.is_some()
    {
        return Ok(Some(proposed));
    }
    let hers = member::whereabouts(conn, &[welcome.newcomer_id]).await?.remove(&welcome.newcomer_id);
    let Some(hers) = hers else { return Ok(None) };
    let (earliest, latest) = rules::FIRST_MEETING;
    let (own, zone) = (&app.config.server.language, hers.time_zone);
    for language in hers.languages.iter().chain([own]).map(Some).chain([None]) {
        let dates = meeting::open_dates(conn, (now + earliest, now + latest), language, DATES).await?;
        if let Some(date) = rules::first_meeting(&dates, zone, now) {
            return Ok(Some(date));
        }
    }
    Ok(None)
}

/// Whether this job is the one that proposes a first meeting to the newcomer.
pub async fn claim_proposal(app: &App, welcome: &welcome::Model, job: Uuid, occurrence: Uuid) -> Outcome<bool> {
    let tx = app.begin().await?;
    let is_ours = store::claim_proposal(&tx, welcome, job, occurrence).await?;
    tx.commit().await?;
    Ok(is_ours)
}
