//! Ending a series, closing it or meeting online for a while, and going on as planned.

use chrono::NaiveDate;
use entity::meeting::{MeetingFormat, MeetingState};
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, occurrence};
use uuid::Uuid;

use super::super::arrangement::{is_in_state, zone};
use super::super::change::stood;
use super::super::{messages, store};
use super::hand::{Hand, open_meeting};
use super::standing::settle;
use super::tell::{Occasion, Said, rescheduled, tell};
use crate::app::App;
use crate::civil;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::i18n::Message;
use crate::tx::Tx;

/// How a series is held for the time being.
pub struct NewState {
    /// Whether as planned.
    pub state: MeetingState,
    /// The last day of it, on the clocks of the meeting.
    pub until: Option<NaiveDate>,
    /// Why.
    pub reason: Option<Said>,
    /// The link to join meanwhile.
    pub join_url: Option<String>,
    /// The telephone number to join meanwhile.
    pub dial_in: Option<String>,
}

/// Has a series held like this for the time being. While it is closed, its dates are called off; those, and no others,
/// take place after all when it is open again.
pub async fn set_meeting_state(app: &App, hand: Hand, meeting: Uuid, new: NewState) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let before = open_meeting(&tx, hand, meeting).await?;
    let until = new.until.filter(|_| new.state != MeetingState::AsPlanned);
    if until.is_some_and(|until| until < civil::local(tx.now(), zone(&before)).date()) {
        return Err(wrong(ErrorCode::BadUserInput, messages::InThePast, "until"));
    }
    let mut after = meeting::Model { state: new.state, state_until: until, ..before.clone() };
    match new.state {
        MeetingState::TemporarilyOnline => {
            after.join_url = new.join_url.map(Into::into).or(after.join_url);
            after.dial_in = new.dial_in.map(Into::into).or(after.dial_in);
            if after.join_url.is_none() && after.dial_in.is_none() {
                return Err(wrong(ErrorCode::BadUserInput, messages::JoinMissing, "joinUrl"));
            }
        }
        // What was given for the time being.
        _ if after.format == MeetingFormat::InPerson => (after.join_url, after.dial_in) = (None, None),
        _ => {}
    }
    let after = store::save_meeting(&tx, after).await?;
    let mut told = Vec::new();
    for date in store::lock_dates_ahead(&tx, meeting).await? {
        if date.starts_at <= tx.now() {
            continue;
        }
        let now = put_under_state(&tx, &date, &after, new.reason.as_ref()).await?;
        if let Some(stood) = stood((&date, &before), (&now, &after)) {
            store::date_changed(&tx, date.id);
            told.push(stood);
        }
    }
    store::assign_topics(&tx, meeting).await?;
    settle(&tx, meeting).await?;
    let occasion = match new.state {
        state if state == before.state => Occasion::Changed,
        MeetingState::AsPlanned => Occasion::Reopened,
        MeetingState::TemporarilyOnline => Occasion::Online,
        MeetingState::TemporarilyClosed => Occasion::Closed,
    };
    tell(&tx, hand.member, occasion, new.reason, told).await?;
    tx.commit().await?;
    Ok(meeting)
}

/// The date as it is while its series is in this state: called off while that is closed, and back where it was called
/// off for that reason alone.
pub(super) async fn put_under_state(
    tx: &Tx,
    date: &occurrence::Model,
    meeting: &meeting::Model,
    why: Option<&Said>,
) -> Outcome<occurrence::Model> {
    let is_closed = is_in_state(date, meeting, MeetingState::TemporarilyClosed);
    match date.status {
        OccurrenceStatus::Scheduled if is_closed => {
            store::save_date(tx, occurrence::Model { is_closed, ..store::called_off(tx, date, why) }).await
        }
        OccurrenceStatus::Cancelled if date.is_closed && !is_closed => {
            rescheduled(tx, date.id).await?;
            store::save_date(tx, store::restored(date)).await
        }
        _ => Ok(date.clone()),
    }
}

/// Ends a series: from that day on, or from now on, it is not held any more.
pub async fn end_meeting(
    app: &App,
    hand: Hand,
    meeting: Uuid,
    from: Option<NaiveDate>,
    why: Option<Said>,
) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let before = open_meeting(&tx, hand, meeting).await?;
    let zone = zone(&before);
    if from.is_some_and(|from| from < civil::local(tx.now(), zone).date()) {
        return Err(wrong(ErrorCode::BadUserInput, messages::InThePast, "from"));
    }
    let end = from.map_or(tx.now(), |from| civil::beginning(from, zone).max(tx.now()));
    if before.ends_before.is_some_and(|ended| ended <= end) {
        return Err(wrong(ErrorCode::Conflict, messages::SeriesOver, "from"));
    }
    let after = store::save_meeting(&tx, meeting::Model { ends_before: Some(end), ..before.clone() }).await?;
    let mut told = Vec::new();
    for date in store::lock_dates_ahead(&tx, meeting).await? {
        if date.original_starts_at >= end && date.starts_at > tx.now() {
            let now = drop_date(&tx, &date, why.as_ref()).await?;
            told.extend(now.and_then(|now| stood((&date, &before), (&now, &after))));
        }
    }
    store::assign_topics(&tx, meeting).await?;
    tell(&tx, hand.member, Occasion::Ended, why, told).await?;
    tx.commit().await?;
    Ok(meeting)
}

/// The date is not held any more: it is gone where nobody has answered it, and called off for good where somebody has.
pub(super) async fn drop_date(
    tx: &Tx,
    date: &occurrence::Model,
    why: Option<&Said>,
) -> Outcome<Option<occurrence::Model>> {
    if !store::is_answered(tx.conn(), date.id).await? {
        store::remove_date(tx, date).await?;
        return Ok(None);
    }
    let after = match date.status {
        OccurrenceStatus::Scheduled => store::called_off(tx, date, why),
        OccurrenceStatus::Cancelled => date.clone(),
    };
    Ok(Some(store::save_date(tx, occurrence::Model { is_closed: false, ..after }).await?))
}

fn wrong(code: ErrorCode, message: impl Message, field: &str) -> Failure {
    Problem::new(code, message).at(field).into()
}
