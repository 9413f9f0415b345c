//! Meetings.

use entity::meeting::MeetingFormat;
use entity::meeting_access::AccessFact;
use entity::occurrence::OccurrenceStatus;
use entity::rsvp::RsvpStatus;
use entity::{meeting, meeting_access, meeting_language, meeting_text, occurrence, rsvp, topic, topic_name};

use super::{at, day, id, tag, words, zone};

pub fn topic(n: u8) -> topic::Model {
    topic::Model { id: id(n), concept: words(n), source_language: tag() }
}

pub fn topic_name(n: u8) -> topic_name::Model {
    topic_name::Model { topic_id: id(n), language: tag(), name: words(n) }
}

pub fn meeting(n: u8) -> meeting::Model {
    meeting::Model {
        id: id(n),
        facilitator_id: Some(id(n)),
        topic_id: Some(id(n)),
        source_language: tag(),
        rrule: "FREQ=WEEKLY;BYDAY=TU".to_owned(),
        starts_at_local: "2026-11-24T19:00:00".parse().expect("a local time"),
        time_zone: zone(),
        duration_minutes: 90,
        format: MeetingFormat::InPerson,
        venue_name: Some(words(n)),
        address: Some(words(n)),
        directions: Some(words(n)),
        join_url: Some("https://example.org/join".into()),
        dial_in: Some("+20 2 0000 0000".into()),
        capacity: Some(12),
        expanded_until: at(23),
        created_at: at(8),
        updated_at: at(9),
    }
}

pub fn meeting_text(n: u8) -> meeting_text::Model {
    meeting_text::Model { meeting_id: id(n), language: tag(), title: words(n), description: Some(words(n)) }
}

pub fn meeting_language(n: u8) -> meeting_language::Model {
    meeting_language::Model { meeting_id: id(n), tag: tag(), interpreted: n == 1 }
}

pub fn meeting_access(n: u8) -> meeting_access::Model {
    meeting_access::Model {
        meeting_id: id(n),
        fact: AccessFact::SeatingWithoutArms,
        available: n == 1,
        checked_on: day(),
    }
}

pub fn occurrence(n: u8) -> occurrence::Model {
    occurrence::Model {
        id: id(n),
        meeting_id: id(n),
        original_starts_at: at(17),
        starts_at: at(18),
        ends_at: at(19),
        status: OccurrenceStatus::Cancelled,
        cancelled_at: Some(at(9)),
        cancel_reason: Some(words(n)),
        going: 3,
    }
}

pub fn rsvp(n: u8) -> rsvp::Model {
    rsvp::Model { id: id(n), occurrence_id: id(n), member_id: id(n), status: RsvpStatus::Going, answered_at: at(9) }
}
