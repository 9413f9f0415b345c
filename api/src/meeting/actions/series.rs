//! Setting up meetings, and keeping a series' dates worked out ahead.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use entity::meeting;
use entity::meeting::MeetingFormat;
use entity::meeting_access::AccessFact;
use entity::meeting_audience::MeetingAudience;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::super::jobs::ExtendSeries;
use super::super::recurrence::{Rule, Series};
use super::super::{messages, rules, store};
use super::standing::settle;
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};
use crate::globe::Position;
use crate::i18n::Locale;
use crate::{node, topic};

/// A meeting's words in one language.
pub struct NewText {
    /// The language.
    pub language: Locale,
    /// The title.
    pub title: String,
    /// What to expect.
    pub description: Option<String>,
}

/// A language that a meeting is held in.
pub struct Spoken {
    /// The language.
    pub language: Locale,
    /// Whether it is reached through an interpreter.
    pub interpreted: bool,
}

/// A place.
pub struct NewVenue {
    /// What it is called.
    pub name: String,
    /// Its postal address.
    pub address: String,
    /// How to find the door.
    pub directions: Option<String>,
    /// Where it is.
    pub position: Option<Position>,
}

/// Something that somebody has looked at.
pub struct NewAccessFact {
    /// What.
    pub fact: AccessFact,
    /// Whether it is so.
    pub available: bool,
    /// On which day.
    pub checked_on: NaiveDate,
}

/// A meeting, checked.
pub struct NewMeeting {
    /// The language that its texts were first written in.
    pub source_language: Locale,
    /// Its texts, each language once.
    pub texts: Vec<NewText>,
    /// When it meets.
    pub series: Series,
    /// How long.
    pub duration_minutes: i32,
    /// Where people meet.
    pub format: MeetingFormat,
    /// The languages that it is held in, each once.
    pub languages: Vec<Spoken>,
    /// Whom it is for; everybody when empty.
    pub audiences: Vec<MeetingAudience>,
    /// What it is about.
    pub topic: Option<Uuid>,
    /// The topics that take turns.
    pub rotation: Vec<Uuid>,
    /// The part of town, or the town.
    pub region: Option<String>,
    /// The place.
    pub venue: Option<NewVenue>,
    /// The link to join.
    pub join_url: Option<String>,
    /// The telephone number to join.
    pub dial_in: Option<String>,
    /// Whether people without an account may come.
    pub welcomes_guests: bool,
    /// Whether the ways to join may be told to everybody.
    pub join_is_public: bool,
    /// How many may come to one date.
    pub capacity: Option<i32>,
    /// What is known about access, each fact once.
    pub access: Vec<NewAccessFact>,
}

/// Sets a meeting up, with the dates of the next half year.
pub async fn create_meeting(app: &App, facilitator: Uuid, new: NewMeeting) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    if let Some(topic) = new.topic
        && !topic::is_there(tx.conn(), topic).await?
    {
        return Err(node::not_found().at("topic").into());
    }
    if let Some(place) = topic::first_missing(tx.conn(), &new.rotation).await? {
        return Err(node::not_found().at(&format!("rotation.{place}")).into());
    }
    // A series may have begun before it was set up here: what is over stays untold.
    let since = tx.now() - TimeDelta::minutes(new.duration_minutes.into());
    let until = tx.now() + rules::HORIZON;
    let stretch = new.series.between(since, until);
    if stretch.starts.is_empty() && stretch.is_last {
        return Err(Problem::new(ErrorCode::RecurrenceInvalid, messages::RecurrenceOver).at("recurrence").into());
    }
    let rotation = new.rotation.clone();
    let meeting = store::insert_meeting(&tx, facilitator, new).await?;
    store::set_rotation(&tx, meeting.id, &rotation).await?;
    store::insert_occurrences(&tx, &meeting, &stretch, until).await?;
    store::assign_topics(&tx, meeting.id).await?;
    if !stretch.is_last {
        tx.enqueue_at(&ExtendSeries { meeting: meeting.id }, tx.now() + rules::STEP).await?;
    }
    tx.commit().await?;
    Ok(meeting.id)
}

/// Works out the dates that the horizon has come upon since the last time; when to do so again, if ever.
/// Done twice, it changes nothing.
pub async fn extend(app: &App, meeting: Uuid) -> Outcome<Option<DateTime<Utc>>> {
    let tx = app.begin().await?;
    let Some(meeting) = store::lock_meeting(&tx, meeting).await? else { return Ok(None) };
    let until = tx.now() + rules::HORIZON;
    let stretch = series_of(tx.conn(), &meeting).await?.between(meeting.expanded_until, until);
    store::insert_occurrences(&tx, &meeting, &stretch, until).await?;
    store::assign_topics(&tx, meeting.id).await?;
    settle(&tx, meeting.id).await?;
    let again = (!stretch.is_last).then(|| tx.now() + rules::STEP);
    tx.commit().await?;
    Ok(again)
}

/// When the meeting meets, with the dates beside its rule.
pub(super) async fn series_of(conn: &impl ConnectionTrait, meeting: &meeting::Model) -> Outcome<Series> {
    Ok(rule_of(meeting)?.with(store::beside(conn, meeting.id).await?).ending(meeting.ends_before))
}

/// When the meeting meets by its rule alone, whatever stands beside it and whether it goes on.
pub fn rule_of(meeting: &meeting::Model) -> Outcome<Series> {
    let zone: Tz = meeting.time_zone.parse().map_err(|_| Fault::new("a meeting in a time zone that is not one"))?;
    let series = Rule::parse(&meeting.rrule).and_then(|rule| Series::new(rule, meeting.starts_at_local, zone));
    // It was checked when it was written, so that this is no problem of a person's.
    Ok(series.map_err(|_| Fault::new("a meeting with a rule that cannot be read"))?)
}
