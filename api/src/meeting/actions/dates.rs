//! Dates beside the rule: one more, or one that is left out.

use chrono::NaiveDateTime;
use entity::meeting;
use entity::meeting_date::DateKind;
use entity::occurrence::OccurrenceStatus;
use uuid::Uuid;

use super::super::arrangement::zone;
use super::super::change::stood;
use super::super::{messages, rules, store};
use super::hand::{Hand, open_meeting};
use super::series::series_of;
use super::standing::settle_date;
use super::tell::{Occasion, tell};
use crate::app::App;
use crate::civil;
use crate::failure::{ErrorCode, Failure, Outcome, Problem};
use crate::i18n::Message;
use crate::tx::Tx;

/// Adds a date to the series, whatever its rule says; one that was left out is there again.
pub async fn add_date(app: &App, hand: Hand, meeting: Uuid, local: NaiveDateTime) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let meeting = open_meeting(&tx, hand, meeting).await?;
    let local = rules::first(local, tx.now()).map_err(|problem| problem.at("startsAtLocal"))?;
    let at = civil::moment(local, zone(&meeting));
    if at <= tx.now() {
        return Err(wrong(ErrorCode::BadUserInput, messages::InThePast));
    }
    if meeting.ends_before.is_some_and(|end| end <= at) {
        return Err(wrong(ErrorCode::Conflict, messages::SeriesOver));
    }
    let is_there = store::lock_date_of(&tx, meeting.id, at).await?.is_some();
    if is_there || store::is_taken(tx.conn(), meeting.id, at, None).await? {
        return Err(wrong(ErrorCode::Conflict, messages::DateTaken));
    }
    if !store::forget_beside(&tx, meeting.id, local, DateKind::LeftOut).await? {
        // Beyond the horizon, a date of the rule has no row yet.
        if series_of(tx.conn(), &meeting).await?.meets_at(at) {
            return Err(wrong(ErrorCode::Conflict, messages::DateTaken));
        }
        has_room(&tx, meeting.id, DateKind::Added).await?;
        store::note_beside(&tx, meeting.id, local, DateKind::Added).await?;
    }
    let date = store::insert_date(&tx, &meeting, at).await?;
    let meeting = store::save_meeting(&tx, meeting).await?;
    store::assign_topics(&tx, meeting.id).await?;
    settle_date(&tx, meeting.id, date.id).await?;
    tx.commit().await?;
    Ok(date.id)
}

/// Leaves a date of the series out. Where somebody has answered it, it is called off instead, so that people are told.
pub async fn leave_out_date(app: &App, hand: Hand, meeting: Uuid, local: NaiveDateTime) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let meeting = open_meeting(&tx, hand, meeting).await?;
    let local = rules::first(local, tx.now()).map_err(|problem| problem.at("startsAtLocal"))?;
    let at = civil::moment(local, zone(&meeting));
    let date = store::lock_date_of(&tx, meeting.id, at).await?;
    if at <= tx.now() || date.as_ref().is_some_and(|date| date.ends_at <= tx.now()) {
        return Err(wrong(ErrorCode::OccurrenceOver, messages::OccurrenceOver));
    }
    let id = meeting.id;
    match date {
        Some(date) if store::is_answered(tx.conn(), date.id).await? => {
            if date.status == OccurrenceStatus::Cancelled {
                return Err(wrong(ErrorCode::OccurrenceCancelled, messages::OccurrenceCancelled));
            }
            let after = store::save_date(&tx, store::called_off(&tx, &date, None)).await?;
            let told = stood((&date, &meeting), (&after, &meeting));
            tell(&tx, hand.member, Occasion::Changed, None, told.into_iter().collect()).await?;
        }
        date => {
            leave_out(&tx, &meeting, local).await?;
            if let Some(date) = date {
                store::remove_date(&tx, &date).await?;
            }
            store::save_meeting(&tx, meeting).await?;
        }
    }
    store::assign_topics(&tx, id).await?;
    tx.commit().await?;
    Ok(id)
}

/// Writes down that there is no date at this time: one beside the rule is forgotten, one of the rule is left out.
async fn leave_out(tx: &Tx, meeting: &meeting::Model, local: NaiveDateTime) -> Outcome<()> {
    if store::forget_beside(tx, meeting.id, local, DateKind::Added).await? {
        return Ok(());
    }
    let series = series_of(tx.conn(), meeting).await?;
    let is_of_the_rule = series.not_of_the_rule(&[local].into()).is_empty();
    if !is_of_the_rule || series.beside().left_out.contains(&local) {
        return Err(wrong(ErrorCode::BadUserInput, messages::NoSuchDate));
    }
    has_room(tx, meeting.id, DateKind::LeftOut).await?;
    store::note_beside(tx, meeting.id, local, DateKind::LeftOut).await
}

async fn has_room(tx: &Tx, meeting: Uuid, kind: DateKind) -> Outcome<()> {
    let is_full = store::beside_count(tx.conn(), meeting, kind).await? >= rules::BESIDE as u64;
    if is_full { Err(rules::too_many_dates().at("startsAtLocal").into()) } else { Ok(()) }
}

fn wrong(code: ErrorCode, message: impl Message) -> Failure {
    Problem::new(code, message).at("startsAtLocal").into()
}
