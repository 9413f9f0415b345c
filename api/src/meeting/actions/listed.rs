//! Series that are taken over from lists outside, on the word of who runs the server. Nobody here holds them.

use chrono::{DateTime, Utc};
use entity::meeting;
use entity::meeting::MeetingState;
use entity::occurrence;
use uuid::Uuid;

use super::super::jobs::ExtendSeries;
use super::super::listed::Listed;
use super::super::recurrence::Stretch;
use super::super::{rules, store};
use crate::failure::{Fault, Outcome};
use crate::tx::Tx;

/// Sets up a meeting as a list tells it, with the dates of the next half year; its id.
pub async fn take_over(tx: &Tx, new: &Listed) -> Outcome<Uuid> {
    let series = new.series(tx.now())?;
    let until = tx.now() + rules::HORIZON;
    let meeting = store::insert_listed(tx, new, &series).await?;
    store::insert_occurrences(tx, &meeting, &series.between(tx.now(), until), until).await?;
    if new.state == MeetingState::TemporarilyClosed {
        store::close_dates(tx, meeting.id).await?;
    }
    tx.enqueue_at(&ExtendSeries { meeting: meeting.id }, tx.now() + rules::STEP).await?;
    Ok(meeting.id)
}

/// Changes a meeting in what has changed in the list, and in nothing else, so that what people here have
/// corrected stays so.
pub async fn follow_list(tx: &Tx, id: Uuid, before: &Listed, after: &Listed) -> Outcome<()> {
    let meeting = store::meeting(tx.conn(), id).await?.ok_or_else(|| Fault::new("a list's meeting that is gone"))?;
    let has_moved = after.is_at_other_times_than(before);
    store::change_listed(tx, &meeting, before, after).await?;
    if has_moved {
        move_dates(tx, &meeting, before, after).await?;
    }
    if before.state != after.state {
        let is_closed = |state| state == MeetingState::TemporarilyClosed;
        match (is_closed(before.state), is_closed(after.state)) {
            (false, true) => store::close_dates(tx, id).await?,
            (true, false) => store::open_dates(tx, id).await?,
            _ => {}
        }
    } else if has_moved && after.state == MeetingState::TemporarilyClosed {
        store::close_dates(tx, id).await?;
    }
    store::listed_changed(tx, id).await
}

/// Puts the dates ahead where the new rule has them. Whoever comes to one comes to what it has become; where
/// there are more or fewer days in the week, to the date of the same day.
async fn move_dates(tx: &Tx, meeting: &meeting::Model, before: &Listed, after: &Listed) -> Outcome<()> {
    let series = after.series(tx.now())?;
    let until = tx.now() + rules::HORIZON;
    let starts = series.between(tx.now(), until).starts;
    let dates = store::dates_ahead(tx, meeting.id).await?;
    let becomes = |date: &occurrence::Model| after.becomes(before, date.original_starts_at, tx.now(), &starts);
    let pairs: Vec<(&occurrence::Model, DateTime<Utc>)> =
        dates.iter().filter_map(|date| Some((date, becomes(date)?))).collect();
    for date in dates.iter().filter(|date| pairs.iter().all(|(it, _)| it.id != date.id)) {
        store::drop_date(tx, date).await?;
    }
    // Each date goes to a place that another one has left: no two are ever at the same.
    let later = pairs.iter().rev().filter(|(date, start)| date.original_starts_at <= *start);
    let earlier = pairs.iter().filter(|(date, start)| date.original_starts_at > *start);
    for (date, start) in later.chain(earlier) {
        store::put_date(tx, date, *start, after.duration_minutes).await?;
    }
    let is_new = |start: &DateTime<Utc>| pairs.iter().all(|(_, it)| it != start);
    let rest = Stretch { starts: starts.into_iter().filter(is_new).collect(), is_last: false };
    let meeting = store::put_rule(tx, meeting, &series, after.duration_minutes).await?;
    store::insert_occurrences(tx, &meeting, &rest, until).await
}
