//! Working out what is suggested to somebody, and keeping it for her day.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::super::fit::{self, ForWhom, Guides, Seeker, Seekers};
use super::rules::{self, Suggestion};
use super::store;
use crate::app::App;
use crate::civil;
use crate::failure::Outcome;
use crate::member;

/// What is suggested to the member today: what she was suggested before on this day, as far as it still stands, or else
/// what fits now, which is kept from then on. Nothing for one who has not said what she looks for.
pub async fn suggestions(app: &App, member: Uuid, zone: Tz, conn: &impl ConnectionTrait) -> Outcome<Vec<Suggestion>> {
    let now = app.clock.now();
    let Some(seeker) = seeker(conn, member, now).await? else { return Ok(Vec::new()) };
    let day = civil::local(now, zone).date();
    let standing = standing(conn, &seeker, day, now).await?;
    if !standing.is_empty() {
        return Ok(standing);
    }
    let fitting = fitting(conn, &seeker, now).await?;
    if fitting.is_empty() {
        return Ok(fitting);
    }
    let tx = app.begin().await?;
    // Whoever asks twice at once is answered alike.
    member::lock(&tx, member).await?;
    let standing = self::standing(tx.conn(), &seeker, day, now).await?;
    if !standing.is_empty() {
        return Ok(standing);
    }
    store::keep(&tx, member, day, &fitting).await?;
    tx.commit().await?;
    Ok(fitting)
}

/// Whether anybody is suggested to the member today.
pub async fn is_anybody_suggested(app: &App, member: Uuid) -> Outcome<bool> {
    let conn = app.db.fresh();
    let Some(reader) = member::reader_of(conn, member).await? else { return Ok(false) };
    Ok(!suggestions(app, member, reader.time_zone, conn).await?.is_empty())
}

/// The member as she knows herself, if she has said what she looks for.
async fn seeker(conn: &impl ConnectionTrait, member: Uuid, now: DateTime<Utc>) -> Outcome<Option<Seeker>> {
    let found = fit::seekers(conn, Seekers::These(&[member]), ForWhom::SEEKER, now).await?;
    Ok(found.into_iter().next().filter(|seeker| seeker.age_group.is_some()))
}

/// What of today's suggestions still stands.
async fn standing(
    conn: &impl ConnectionTrait,
    seeker: &Seeker,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> Outcome<Vec<Suggestion>> {
    let kept = store::kept(conn, seeker.id, day).await?;
    if kept.is_empty() {
        return Ok(kept);
    }
    let mentors: Vec<Uuid> = kept.iter().map(|suggestion| suggestion.mentor).collect();
    let guides = fit::guides(conn, Guides::FreeOf(&mentors), ForWhom::SEEKER, now).await?;
    Ok(rules::left(kept, seeker, &guides))
}

async fn fitting(conn: &impl ConnectionTrait, seeker: &Seeker, now: DateTime<Utc>) -> Outcome<Vec<Suggestion>> {
    let guides = fit::guides(conn, Guides::Free, ForWhom::SEEKER, now).await?;
    Ok(rules::ranked(seeker, &guides))
}
