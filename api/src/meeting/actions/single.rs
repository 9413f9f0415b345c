//! Changing one date: calling it off, moving it, holding it elsewhere, having it take place after all.

use chrono::{NaiveDateTime, TimeDelta};
use entity::meeting::MeetingFormat;
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, occurrence};
use uuid::Uuid;

use super::super::arrangement::{arrangement, zone};
use super::super::change::stood;
use super::super::rules::Ways;
use super::super::{messages, rules, store};
use super::hand::{Hand, open_date};
use super::series::{NewVenue, Spoken, series_of};
use super::standing::settle_date;
use super::tell::{Occasion, Said, rescheduled, tell};
use crate::app::App;
use crate::failure::{Check, ErrorCode, Failure, Outcome, Problem};
use crate::i18n::Message;
use crate::tx::Tx;
use crate::{civil, node, topic};

/// Calls a date off.
pub async fn cancel_occurrence(app: &App, hand: Hand, occurrence: Uuid, why: Option<Said>) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, meeting) = open_date(&tx, hand, occurrence).await?;
    takes_place(&date)?;
    let after = store::called_off(&tx, &date, why.as_ref());
    save(&tx, hand, &date, &meeting, after).await?;
    tx.commit().await?;
    Ok(occurrence)
}

/// Has a date that was called off take place after all.
pub async fn restore_occurrence(app: &App, hand: Hand, occurrence: Uuid) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, meeting) = open_date(&tx, hand, occurrence).await?;
    if date.status == OccurrenceStatus::Scheduled {
        return Err(wrong(ErrorCode::Conflict, messages::NotCalledOff, "occurrence"));
    }
    if meeting.ends_before.is_some_and(|end| end <= date.original_starts_at) {
        return Err(wrong(ErrorCode::Conflict, messages::SeriesOver, "occurrence"));
    }
    save(&tx, hand, &date, &meeting, store::restored(&date)).await?;
    rescheduled(&tx, occurrence).await?;
    settle_date(&tx, meeting.id, occurrence).await?;
    tx.commit().await?;
    Ok(occurrence)
}

/// Moves a date to another time, on the clocks of its meeting. Everything else about it stays: who comes, comes.
pub async fn move_occurrence(
    app: &App,
    hand: Hand,
    occurrence: Uuid,
    local: NaiveDateTime,
    minutes: Option<i32>,
) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, meeting) = open_date(&tx, hand, occurrence).await?;
    takes_place(&date)?;
    let local = rules::first(local, tx.now()).map_err(|problem| problem.at("startsAtLocal"))?;
    let starts_at = civil::moment(local, zone(&meeting));
    let lasts = minutes.map_or(date.ends_at - date.starts_at, |minutes| TimeDelta::minutes(minutes.into()));
    let after = occurrence::Model { starts_at, ends_at: starts_at + lasts, ..date.clone() };
    if (after.starts_at, after.ends_at) == (date.starts_at, date.ends_at) {
        return Ok(occurrence);
    }
    if starts_at != date.starts_at {
        if starts_at <= tx.now() {
            return Err(wrong(ErrorCode::BadUserInput, messages::InThePast, "startsAtLocal"));
        }
        if is_taken(&tx, &meeting, &after).await? {
            return Err(wrong(ErrorCode::Conflict, messages::DateTaken, "startsAtLocal"));
        }
        rescheduled(&tx, occurrence).await?;
    } else if after.ends_at <= tx.now() {
        return Err(wrong(ErrorCode::BadUserInput, messages::InThePast, "durationMinutes"));
    }
    save(&tx, hand, &date, &meeting, after).await?;
    tx.commit().await?;
    Ok(occurrence)
}

/// Whether the series has another date then: one with a row, or one that the horizon has not come upon.
async fn is_taken(tx: &Tx, meeting: &meeting::Model, after: &occurrence::Model) -> Outcome<bool> {
    let is_its_own = after.starts_at == after.original_starts_at;
    if !is_its_own && after.starts_at > meeting.expanded_until {
        let series = series_of(tx.conn(), meeting).await?;
        if series.meets_at(after.starts_at) {
            return Ok(true);
        }
    }
    store::is_taken(tx.conn(), meeting.id, after.starts_at, Some(after.id)).await
}

/// What is to be different about one date; what is `None` stays, and what is given as none is as in the series.
#[derive(Default)]
pub struct DateChange {
    /// Where people meet.
    pub format: Option<Option<MeetingFormat>>,
    /// The place.
    pub venue: Option<Option<NewVenue>>,
    /// The link to join.
    pub join_url: Option<Option<String>>,
    /// The telephone number to join.
    pub dial_in: Option<Option<String>>,
    /// What it is about.
    pub topic: Option<Option<Uuid>>,
    /// The languages that it is held in.
    pub languages: Option<Option<Vec<Spoken>>>,
    /// What is different, in the words of who holds it.
    pub note: Option<Option<Said>>,
}

/// Changes what is different about one date.
pub async fn change_occurrence(app: &App, hand: Hand, occurrence: Uuid, change: DateChange) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, meeting) = open_date(&tx, hand, occurrence).await?;
    takes_place(&date)?;
    if let Some(Some(topic)) = change.topic
        && !topic::is_there(tx.conn(), topic).await?
    {
        return Err(node::not_found().at("topic").into());
    }
    let given = |way: &Option<Option<String>>| way.as_ref().is_some_and(Option::is_some);
    let given = Ways {
        venue: change.venue.as_ref().is_some_and(Option::is_some),
        join_url: given(&change.join_url),
        dial_in: given(&change.dial_in),
    };
    let languages = change.languages;
    let mut after = date.clone();
    if let Some(format) = change.format {
        after.format = format;
    }
    if let Some(venue) = change.venue {
        let position = venue.as_ref().and_then(|venue| venue.position);
        (after.latitude, after.longitude) = position.map(|it| (it.latitude(), it.longitude())).unzip();
        (after.venue_name, after.address, after.directions) = match venue {
            Some(venue) => (Some(venue.name), Some(venue.address), venue.directions),
            None => (None, None, None),
        };
    }
    if let Some(url) = change.join_url {
        after.join_url = url.map(Into::into);
    }
    if let Some(number) = change.dial_in {
        after.dial_in = number.map(Into::into);
    }
    if let Some(topic) = change.topic {
        (after.topic_id, after.is_topic_chosen) = (topic.or(meeting.topic_id), topic.is_some());
    }
    if let Some(note) = change.note {
        (after.note, after.note_language) = note.map(|note| (note.text, note.language)).unzip();
    }
    can_be_joined(&after, &meeting, given)?;
    if let Some(languages) = languages {
        store::save_date_languages(&tx, occurrence, languages.unwrap_or_default()).await?;
    }
    save(&tx, hand, &date, &meeting, after).await?;
    tx.commit().await?;
    Ok(occurrence)
}

/// Each format has the ways that it needs, of the date's own or of the series, and is given no other.
fn can_be_joined(date: &occurrence::Model, meeting: &meeting::Model, given: Ways) -> Outcome<()> {
    let arranged = arrangement(date, meeting);
    let ways = Ways {
        venue: arranged.venue.is_some() || given.venue,
        join_url: arranged.join_url.is_some() || given.join_url,
        dial_in: arranged.dial_in.is_some() || given.dial_in,
    };
    let mut check = Check::default();
    rules::ways(arranged.format, ways, &mut check);
    check.finish()
}

/// Writes the change down, and has those told whom it concerns.
async fn save(
    tx: &Tx,
    hand: Hand,
    before: &occurrence::Model,
    meeting: &meeting::Model,
    after: occurrence::Model,
) -> Outcome<()> {
    let after = store::save_date(tx, after).await?;
    store::assign_topics(tx, meeting.id).await?;
    let told = stood((before, meeting), (&after, meeting));
    tell(tx, hand.member, Occasion::Changed, None, told.into_iter().collect()).await
}

fn takes_place(date: &occurrence::Model) -> Outcome<()> {
    match date.status {
        OccurrenceStatus::Scheduled => Ok(()),
        OccurrenceStatus::Cancelled => {
            Err(wrong(ErrorCode::OccurrenceCancelled, messages::OccurrenceCancelled, "occurrence"))
        }
    }
}

fn wrong(code: ErrorCode, message: impl Message, field: &str) -> Failure {
    Problem::new(code, message).at(field).into()
}
