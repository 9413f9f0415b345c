//! What has changed about a date for somebody who comes to it. Pure: a date is compared with how it stood before.

use chrono::{DateTime, Utc};
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, occurrence};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::arrangement::arrangement;

/// How a date stood before a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stood {
    /// The date.
    pub occurrence: Uuid,
    /// When it was to begin.
    pub starts_at: DateTime<Utc>,
    /// When it was to end. `None` only in rows of before it was noted.
    #[serde(default)]
    pub ends_at: Option<DateTime<Utc>>,
    /// Whether it was to take place.
    pub took_place: bool,
    /// Whether the place, or the way to join, was another.
    pub was_elsewhere: bool,
}

/// What somebody who comes has to know of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It does not take place.
    CalledOff,
    /// It takes place after all, perhaps at another time.
    Restored,
    /// It has another time, and perhaps another place.
    Moved,
    /// It begins when it was to, but ends at another time, and perhaps has another place.
    OtherEnd,
    /// It keeps its time, but has another place or way to join.
    Elsewhere,
}

/// A date with its series, before or after a change.
pub type Of<'a> = (&'a occurrence::Model, &'a meeting::Model);

/// How the date stood, if that is other than how it stands now.
pub fn stood(before: Of<'_>, after: Of<'_>) -> Option<Stood> {
    let (date, then) = before;
    let stood = Stood {
        occurrence: date.id,
        starts_at: date.starts_at,
        ends_at: Some(date.ends_at),
        took_place: takes_place(date),
        was_elsewhere: arrangement(date, then) != arrangement(after.0, after.1),
    };
    news(stood, after.0).is_some().then_some(stood)
}

/// What is new about a date that stood like this; nothing where later changes have undone it.
pub fn news(stood: Stood, now: &occurrence::Model) -> Option<News> {
    match (stood.took_place, takes_place(now)) {
        (true, false) => Some(News::CalledOff),
        (false, true) => Some(News::Restored),
        (false, false) => None,
        (true, true) if stood.starts_at != now.starts_at => Some(News::Moved),
        (true, true) if has_other_length(stood, now) => Some(News::OtherEnd),
        (true, true) => stood.was_elsewhere.then_some(News::Elsewhere),
    }
}

/// Whether the date lasts longer or shorter than when it stood like this.
pub fn has_other_length(stood: Stood, now: &occurrence::Model) -> bool {
    stood.ends_at.is_some_and(|ends_at| ends_at - stood.starts_at != now.ends_at - now.starts_at)
}

fn takes_place(date: &occurrence::Model) -> bool {
    date.status == OccurrenceStatus::Scheduled
}
