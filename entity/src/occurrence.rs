//! One date of a meeting.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::meeting::MeetingFormat;
use crate::private::Private;

/// A date on which a meeting is held, was moved to, or is not held.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "occurrence")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Which meeting.
    pub meeting_id: Uuid,
    /// When the rule puts it: its identity within the meeting, kept when the date moves.
    pub original_starts_at: DateTimeUtc,
    /// When it begins.
    pub starts_at: DateTimeUtc,
    /// When it ends.
    pub ends_at: DateTimeUtc,
    /// Whether it takes place.
    pub status: OccurrenceStatus,
    /// When it was called off.
    pub cancelled_at: Option<DateTimeUtc>,
    /// Why, in the words of who called it off.
    pub cancel_reason: Option<String>,
    /// The minute of the week at which it begins, in UTC, from Monday at 0:00: for finding evenings and
    /// mornings.
    pub minute_of_week: i32,
    /// Within how many hours of its beginning it is over: the least of 1, 2, 4, 8 and 24 that will do. For finding what
    /// is under way without looking at all that began within the last day.
    pub reach: i32,
    /// Whether it was called off because the whole series is closed, and comes back when that opens.
    pub is_closed: bool,
    /// Where people meet this time, if otherwise than usual.
    pub format: Option<MeetingFormat>,
    /// The place's name this time.
    pub venue_name: Option<String>,
    /// The place's postal address this time.
    pub address: Option<String>,
    /// How to find the door this time.
    pub directions: Option<String>,
    /// Where that place is, in degrees north (WGS 84).
    pub latitude: Option<f64>,
    /// Where that place is, in degrees east (WGS 84).
    pub longitude: Option<f64>,
    /// The same as a point on a globe of radius 1: towards 0° 0°.
    pub sphere_x: Option<f64>,
    /// Towards 90° east on the equator.
    pub sphere_y: Option<f64>,
    /// Towards the north pole.
    pub sphere_z: Option<f64>,
    /// The link to join this time.
    pub join_url: Option<Private<String>>,
    /// The number to join by telephone this time.
    pub dial_in: Option<Private<String>>,
    /// What it is about: chosen for this date, or whose turn it is, or what the series is about.
    pub topic_id: Option<Uuid>,
    /// Whether the topic was chosen for this date, so that the rotation passes it by.
    pub is_topic_chosen: bool,
    /// The turn of the rotation that it took, counted from 0; none when it took none.
    pub turn: Option<i32>,
    /// What is different this time, in the words of who holds it.
    pub note: Option<String>,
    /// The language of the note and of the reason, a BCP 47 tag.
    pub note_language: Option<String>,
    /// How often its calendar entry has changed: iCalendar's SEQUENCE.
    pub sequence: i32,
    /// When what is known about it last changed; who comes does not count.
    pub updated_at: DateTimeUtc,
    /// How many are coming: counted here so that the last seat is given once. Never below 0.
    pub going: i32,
    /// How many wait for a place. Never below 0.
    pub waiting: i32,
    /// How many numbers have been given to those who asked for a place.
    pub asked: i32,
    /// How many were there, if who held it has said so.
    pub attended: Option<i32>,
    /// Which meeting.
    #[sea_orm(belongs_to, from = "meeting_id", to = "id")]
    pub meeting: BelongsTo<super::meeting::Entity>,
    /// What it is about.
    #[sea_orm(belongs_to, from = "topic_id", to = "id")]
    pub topic: BelongsTo<Option<super::topic::Entity>>,
    /// The languages in which it is held this time, if others than usual.
    #[sea_orm(has_many)]
    pub languages: HasMany<super::occurrence_language::Entity>,
    /// Who answered.
    #[sea_orm(has_many)]
    pub rsvps: HasMany<super::rsvp::Entity>,
}

/// Whether a date takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum OccurrenceStatus {
    /// It does, or did.
    Scheduled,
    /// It was called off.
    Cancelled,
}

impl ActiveModelBehavior for ActiveModel {}
