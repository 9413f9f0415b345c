//! Series that are taken over from lists outside, on the word of who runs the server. Nobody here holds them.

use chrono::{DateTime, TimeDelta, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, occurrence};
use uuid::Uuid;

use super::super::change::stood;
use super::super::jobs::ExtendSeries;
use super::super::listed::Listed;
use super::super::recurrence::Stretch;
use super::super::{rules, store};
use super::standing::settle;
use super::state::{drop_date, put_under_state};
use super::tell::{Occasion, rescheduled, tell};
use crate::failure::{Fault, Outcome};
use crate::tx::Tx;

/// Sets up a meeting as a list tells it, with the dates of the next half year; its id.
pub async fn take_over(tx: &Tx, new: &Listed) -> Outcome<Uuid> {
    let series = new.series(tx.now())?;
    let until = tx.now() + rules::HORIZON;
    let meeting = store::insert_listed(tx, new, &series).await?;
    store::insert_occurrences(tx, &meeting, &series.between(tx.now(), until), until).await?;
    store::assign_topics(tx, meeting.id).await?;
    tx.enqueue_at(&ExtendSeries { meeting: meeting.id }, tx.now() + rules::STEP).await?;
    Ok(meeting.id)
}

/// Changes a meeting in what has changed in the list, and in nothing else, so that what people here have
/// corrected stays so. Whoever comes to one of its dates is told what is otherwise.
pub async fn follow_list(tx: &Tx, id: Uuid, before: &Listed, after: &Listed) -> Outcome<()> {
    let meeting = store::lock_meeting(tx, id).await?.ok_or_else(gone)?;
    let dates = store::lock_dates_ahead(tx, id).await?;
    store::change_listed(tx, &meeting, before, after).await?;
    if after.is_at_other_times_than(before) {
        move_dates(tx, &meeting, before, after).await?;
    }
    store::listed_changed(tx, id).await?;
    let changed = store::lock_meeting(tx, id).await?.ok_or_else(gone)?;
    for date in store::lock_dates_ahead(tx, id).await? {
        if date.starts_at > tx.now() {
            put_under_state(tx, &date, &changed, None).await?;
        }
    }
    store::assign_topics(tx, id).await?;
    settle(tx, id).await?;
    tell_those_who_come(tx, &meeting, &dates, &changed).await
}

async fn tell_those_who_come(
    tx: &Tx,
    before: &meeting::Model,
    dates: &[occurrence::Model],
    after: &meeting::Model,
) -> Outcome<()> {
    let now = store::lock_dates_ahead(tx, after.id).await?;
    let mut news = Vec::new();
    for date in dates {
        let Some(changed) = now.iter().find(|it| it.id == date.id) else { continue };
        if changed.status == OccurrenceStatus::Scheduled && changed.starts_at != date.starts_at {
            rescheduled(tx, date.id).await?;
        }
        news.extend(stood((date, before), (changed, after)));
    }
    // Nobody here has changed it: nobody knows yet.
    tell(tx, Uuid::nil(), Occasion::Changed, None, news).await
}

/// Puts the dates ahead where the new rule has them. Whoever comes to one comes to what it has become; where
/// there are more or fewer days in the week, to the date of the same day.
async fn move_dates(tx: &Tx, meeting: &meeting::Model, before: &Listed, after: &Listed) -> Outcome<()> {
    let series = after.series(tx.now())?;
    let until = tx.now() + rules::HORIZON;
    let starts = series.between(tx.now(), until).starts;
    let mut dates = store::lock_dates_ahead(tx, meeting.id).await?;
    dates.retain(|date| date.original_starts_at > tx.now());
    let becomes = |date: &occurrence::Model| after.becomes(before, date.original_starts_at, tx.now(), &starts);
    let pairs: Vec<(&occurrence::Model, DateTime<Utc>)> =
        dates.iter().filter_map(|date| Some((date, becomes(date)?))).collect();
    for date in dates.iter().filter(|date| pairs.iter().all(|(it, _)| it.id != date.id)) {
        drop_date(tx, date, None).await?;
    }
    // Each date goes to a place that another one has left: no two are ever at the same.
    let later = pairs.iter().rev().filter(|(date, start)| date.original_starts_at <= *start);
    let earlier = pairs.iter().filter(|(date, start)| date.original_starts_at > *start);
    for (date, start) in later.chain(earlier) {
        put_date(tx, date, *start, after.duration_minutes).await?;
    }
    let is_new = |start: &DateTime<Utc>| pairs.iter().all(|(_, it)| it != start);
    let rest = Stretch { starts: starts.into_iter().filter(is_new).collect(), is_last: false };
    let meeting = store::lock_meeting(tx, meeting.id).await?.ok_or_else(gone)?;
    let meeting = meeting::Model {
        rrule: series.rule().text().to_owned(),
        starts_at_local: series.first(),
        time_zone: series.zone().name().to_owned(),
        duration_minutes: after.duration_minutes,
        ..meeting
    };
    let meeting = store::save_meeting(tx, meeting).await?;
    store::insert_occurrences(tx, &meeting, &rest, until).await
}

/// Puts a date to where the rule of its series has it now. One that was moved by people stays where they have put it.
async fn put_date(tx: &Tx, date: &occurrence::Model, start: DateTime<Utc>, minutes: i32) -> Outcome<()> {
    let starts_at = if date.starts_at == date.original_starts_at { start } else { date.starts_at };
    let ends_at = starts_at + TimeDelta::minutes(minutes.into());
    let after = occurrence::Model { original_starts_at: start, starts_at, ends_at, ..date.clone() };
    if after != *date {
        store::save_date(tx, after).await?;
    }
    Ok(())
}

fn gone() -> Fault {
    Fault::new("a list's meeting that is gone")
}
