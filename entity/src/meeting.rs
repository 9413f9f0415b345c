//! A meeting: a series with a rule, held at a place, online, or both. Its dates are occurrences.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::private::Private;

/// A series of meetings.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    /// UUIDv7.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who holds it; none after they have left.
    pub facilitator_id: Option<Uuid>,
    /// What it is about.
    pub topic_id: Option<Uuid>,
    /// The language in which its texts were first written, a BCP 47 tag.
    pub source_language: String,
    /// When it repeats: an RFC 5545 RRULE without DTSTART, meant in local time.
    pub rrule: String,
    /// The first date, on the clock of `time_zone`.
    pub starts_at_local: DateTime,
    /// The clock that the series follows through summer and winter, an IANA name.
    pub time_zone: String,
    /// How long each date lasts.
    pub duration_minutes: i32,
    /// Where people meet.
    pub format: MeetingFormat,
    /// The place's name.
    pub venue_name: Option<String>,
    /// The place's postal address, in one text.
    pub address: Option<String>,
    /// How to find the door.
    pub directions: Option<String>,
    /// The part of town, or the town, that people know it under.
    pub region: Option<String>,
    /// Where the place is, in degrees north (WGS 84).
    pub latitude: Option<f64>,
    /// Where the place is, in degrees east (WGS 84).
    pub longitude: Option<f64>,
    /// The same as a point on a globe of radius 1, so that a database can measure distances: towards 0° 0°.
    pub sphere_x: Option<f64>,
    /// Towards 90° east on the equator.
    pub sphere_y: Option<f64>,
    /// Towards the north pole.
    pub sphere_z: Option<f64>,
    /// The link to join online: for those who come.
    pub join_url: Option<Private<String>>,
    /// The number to join by telephone, with its code: for those who come.
    pub dial_in: Option<Private<String>>,
    /// Whether the ways to join from elsewhere may be told to everybody.
    pub join_is_public: bool,
    /// Whether people without an account may come.
    pub welcomes_guests: bool,
    /// How many may come to one date; none for no limit.
    pub capacity: Option<i32>,
    /// Whether it is held as planned, for the time being.
    pub state: MeetingState,
    /// The last day of that state, on the clock of `time_zone`; none when nobody knows yet.
    pub state_until: Option<Date>,
    /// The first moment that the state does not reach any more: where the day after `state_until` begins, so that a
    /// database need not know zones.
    pub state_ends_at: Option<DateTimeUtc>,
    /// The first moment at which it is not held any more; none while it goes on as the rule says.
    pub ends_before: Option<DateTimeUtc>,
    /// The series that this one goes on from, under another rule.
    pub continues_id: Option<Uuid>,
    /// How often its calendar entry has changed: iCalendar's SEQUENCE.
    pub sequence: i32,
    /// Up to when the rule has been turned into occurrences.
    pub expanded_until: DateTimeUtc,
    /// When the series was made.
    pub created_at: DateTimeUtc,
    /// When it, its texts, languages or access last changed.
    pub updated_at: DateTimeUtc,
    /// Who holds it.
    #[sea_orm(belongs_to, from = "facilitator_id", to = "id")]
    pub facilitator: BelongsTo<Option<super::member::Entity>>,
    /// What it is about.
    #[sea_orm(belongs_to, from = "topic_id", to = "id")]
    pub topic: BelongsTo<Option<super::topic::Entity>>,
    /// Its words, one row for each language.
    #[sea_orm(has_many)]
    pub texts: HasMany<super::meeting_text::Entity>,
    /// The languages in which it is held.
    #[sea_orm(has_many)]
    pub languages: HasMany<super::meeting_language::Entity>,
    /// What is known about access.
    #[sea_orm(has_many)]
    pub access: HasMany<super::meeting_access::Entity>,
    /// Its dates beside the rule.
    #[sea_orm(has_many)]
    pub dates: HasMany<super::meeting_date::Entity>,
    /// Who it is for.
    #[sea_orm(has_many)]
    pub audiences: HasMany<super::meeting_audience::Entity>,
    /// The topics that take turns.
    #[sea_orm(has_many)]
    pub rotation: HasMany<super::meeting_rotation::Entity>,
    /// Its dates, as far as they have been worked out.
    #[sea_orm(has_many)]
    pub occurrences: HasMany<super::occurrence::Entity>,
}

/// Where people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MeetingFormat {
    /// At a place.
    InPerson,
    /// By video or telephone.
    Online,
    /// At a place, and joined from elsewhere.
    Hybrid,
}

/// Whether a series is held as planned, for the time being.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum MeetingState {
    /// It is.
    AsPlanned,
    /// People meet online, though there is a place.
    TemporarilyOnline,
    /// People do not meet.
    TemporarilyClosed,
}

impl ActiveModelBehavior for ActiveModel {}
