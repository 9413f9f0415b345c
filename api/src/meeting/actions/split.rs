//! This date and those that follow: a series goes on under another rule. What was stays as it was.

use chrono::{DateTime, TimeDelta, Utc};
use entity::{meeting, occurrence};
use uuid::Uuid;

use super::super::change::{Stood, stood};
use super::super::jobs::ExtendSeries;
use super::super::recurrence::Series;
use super::super::{messages, pairing, rules, store};
use super::hand::{Hand, open_date};
use super::standing::settle;
use super::state::{drop_date, put_under_state};
use super::tell::{Occasion, Said, rescheduled, tell};
use super::update::{SeriesChange, changed, is_possible};
use crate::app::App;
use crate::civil;
use crate::failure::{ErrorCode, Outcome, Problem};
use crate::tx::Tx;

/// How a series goes on.
pub struct Continuation {
    /// When it meets. Without a zone of its own, on the clocks that it had.
    pub series: Series,
    /// How long each date lasts, if not as long as before.
    pub duration_minutes: Option<i32>,
    /// What else is different.
    pub change: SeriesChange,
    /// Why, in the words of who changed it.
    pub why: Option<Said>,
}

/// The zone of the meeting of this date, to read local times by.
pub async fn zone_of(app: &App, occurrence: Uuid) -> Outcome<Option<chrono_tz::Tz>> {
    let found = store::occurrence(app.db.fresh(), occurrence).await?;
    Ok(found.map(|(_, meeting)| super::super::arrangement::zone(&meeting)))
}

/// Has the series go on under another rule from this date on, as a meeting of its own. Dates that lie near one of the
/// new rule become that one, with all who come; the others are gone, or called off where somebody has answered.
pub async fn change_meeting_from(app: &App, hand: Hand, from: Uuid, new: Continuation) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, before) = open_date(&tx, hand, from).await?;
    if date.starts_at <= tx.now() {
        return Err(Problem::new(ErrorCode::OccurrenceOver, messages::OccurrenceOver).at("occurrence").into());
    }
    if civil::moment(new.series.first(), new.series.zone()) <= tx.now() {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::InThePast).at("startsAtLocal").into());
    }
    is_possible(tx.conn(), &before, &new.change).await?;
    let since = date.original_starts_at;
    let ending = meeting::Model { ends_before: Some(since), ..before.clone() };
    let ending = store::save_meeting(&tx, ending).await?;
    let after = store::insert_continuation(&tx, &ending, continued(&tx, &before, &new)?).await?;
    store::save_words(&tx, after.id, &new.change).await?;

    let until = tx.now() + rules::HORIZON;
    let stretch = new.series.ending(after.ends_before).between(tx.now(), until);
    if stretch.starts.is_empty() && stretch.is_last {
        return Err(Problem::new(ErrorCode::Conflict, messages::SeriesOver).at("startsAtLocal").into());
    }
    let mut old = store::lock_dates_ahead(&tx, before.id).await?;
    old.retain(|date| date.original_starts_at >= since && date.starts_at > tx.now());
    let told = take_over(&tx, (&before, &after), &old, &stretch.starts, new.why.as_ref()).await?;
    store::insert_occurrences(&tx, &after, &stretch, until).await?;
    store::assign_topics(&tx, before.id).await?;
    store::assign_topics(&tx, after.id).await?;
    settle(&tx, after.id).await?;
    if !stretch.is_last {
        tx.enqueue_at(&ExtendSeries { meeting: after.id }, tx.now() + rules::STEP).await?;
    }
    tell(&tx, hand.member, Occasion::Changed, new.why, told).await?;
    tx.commit().await?;
    Ok(after.id)
}

/// The row of the meeting that goes on.
fn continued(tx: &Tx, before: &meeting::Model, new: &Continuation) -> Outcome<meeting::Model> {
    Ok(meeting::Model {
        id: tx.new_id(),
        rrule: new.series.rule().text().to_owned(),
        starts_at_local: new.series.first(),
        time_zone: new.series.zone().name().to_owned(),
        duration_minutes: new.duration_minutes.unwrap_or(before.duration_minutes),
        continues_id: Some(before.id),
        sequence: 0,
        expanded_until: tx.now(),
        created_at: tx.now(),
        updated_at: tx.now(),
        ..changed(before, &new.change)?
    })
}

/// Old dates become those of the new rule that they lie near; how those stood that somebody may have to know of.
async fn take_over(
    tx: &Tx,
    (before, after): (&meeting::Model, &meeting::Model),
    old: &[occurrence::Model],
    starts: &[DateTime<Utc>],
    why: Option<&Said>,
) -> Outcome<Vec<Stood>> {
    let originals: Vec<_> = old.iter().map(|date| date.original_starts_at).collect();
    let lasts = TimeDelta::minutes(after.duration_minutes.into());
    let mut told = Vec::new();
    for (date, pair) in old.iter().zip(pairing::pairs(&originals, starts)) {
        let now = match pair.and_then(|place| starts.get(place)) {
            Some(start) => {
                let moved = occurrence::Model {
                    meeting_id: after.id,
                    original_starts_at: *start,
                    starts_at: *start,
                    ends_at: *start + lasts,
                    // Calendars keep the newest of what they were told, by the number of changes: it must not fall.
                    sequence: before.sequence.saturating_add(date.sequence),
                    topic_id: if date.is_topic_chosen { date.topic_id } else { after.topic_id },
                    ..date.clone()
                };
                let moved = store::save_date(tx, moved).await?;
                if date.starts_at != *start {
                    rescheduled(tx, date.id).await?;
                }
                Some(put_under_state(tx, &moved, after, why).await?)
            }
            None => drop_date(tx, date, why).await?,
        };
        told.extend(now.and_then(|now| stood((date, before), (&now, after))));
    }
    Ok(told)
}
