//! Dates that somebody can still say yes to who has never been there: for rooms that propose one.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use entity::meeting::MeetingFormat;
use entity::meeting_audience::MeetingAudience;
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, meeting_audience, occurrence};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::super::arrangement::{arrangement, zone};
use super::{Appointment, Wanted, occurrence as date_of};
use crate::failure::Outcome;
use crate::i18n::Locale;

/// A date that takes place, has a place left, and is for everybody or for newcomers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenDate {
    /// The date.
    pub occurrence: Uuid,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// Whether one can join it from elsewhere.
    pub is_online: bool,
    /// The zone that its clocks follow.
    pub time_zone: Tz,
    /// Whether it is for newcomers in particular.
    pub is_for_newcomers: bool,
}

/// Up to so many open dates between these moments, the next one first; `language` leaves those held in it.
pub async fn open_dates(
    conn: &impl ConnectionTrait,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    language: Option<&Locale>,
    limit: u64,
) -> Outcome<Vec<OpenDate>> {
    let wanted = Wanted { language: language.cloned(), ..Wanted::default() };
    let rows = occurrence::Entity::find()
        .find_also_related(meeting::Entity)
        .filter(wanted.of_dates(conn).await?)
        .filter(occurrence::Column::StartsAt.gte(from))
        .filter(occurrence::Column::StartsAt.lt(until))
        .filter(occurrence::Column::Status.eq(OccurrenceStatus::Scheduled))
        .filter(has_a_place())
        .filter(is_for_others().not())
        .order_by_asc(occurrence::Column::StartsAt)
        .order_by_asc(occurrence::Column::Id)
        .limit(limit)
        .all(conn)
        .await?;
    let rows: Vec<_> = rows.into_iter().filter_map(|(date, meeting)| Some((date, meeting?))).collect();
    let meetings = rows.iter().map(|(_, meeting)| meeting.id);
    let for_newcomers: Vec<Uuid> = meeting_audience::Entity::find()
        .select_only()
        .column(meeting_audience::Column::MeetingId)
        .filter(meeting_audience::Column::MeetingId.is_in(meetings))
        .filter(meeting_audience::Column::Audience.eq(MeetingAudience::Newcomers))
        .into_tuple()
        .all(conn)
        .await?;
    let open = rows.into_iter().map(|(date, meeting)| OpenDate {
        occurrence: date.id,
        starts_at: date.starts_at,
        is_online: arrangement(&date, &meeting).format != MeetingFormat::InPerson,
        time_zone: zone(&meeting),
        is_for_newcomers: for_newcomers.contains(&meeting.id),
    });
    Ok(open.collect())
}

fn has_a_place() -> Condition {
    let capacity = Expr::col((meeting::Entity, meeting::Column::Capacity));
    let going = Expr::col((occurrence::Entity, occurrence::Column::Going));
    Condition::any().add(meeting::Column::Capacity.is_null()).add(going.lt(capacity))
}

/// That the date's meeting is for people of whom nobody knows whether a newcomer is one.
fn is_for_others() -> Expr {
    let own = Expr::col((meeting_audience::Entity, meeting_audience::Column::MeetingId));
    let audiences = meeting_audience::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(own.equals((occurrence::Entity, occurrence::Column::MeetingId)))
        .filter(meeting_audience::Column::Audience.ne(MeetingAudience::Newcomers));
    Expr::exists(audiences.into_query())
}

/// What can be told of an open date to somebody who has not said yes to it, and whether she could join it from
/// elsewhere; `None` when it does not take place any more, has begun, or is full.
pub async fn open_date(
    conn: &impl ConnectionTrait,
    occurrence: Uuid,
    languages: &[Locale],
    now: DateTime<Utc>,
) -> Outcome<Option<(Appointment, bool)>> {
    let Some((date, meeting)) = date_of(conn, occurrence).await? else { return Ok(None) };
    let is_full = meeting.capacity.is_some_and(|capacity| capacity <= date.going);
    if date.status != OccurrenceStatus::Scheduled || date.starts_at <= now || is_full {
        return Ok(None);
    }
    let is_online = arrangement(&date, &meeting).format != MeetingFormat::InPerson;
    let appointment = Appointment::of(conn, &date, &meeting, languages, now).await?;
    Ok(Some((appointment.without_ways_in(), is_online)))
}
