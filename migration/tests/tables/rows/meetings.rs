//! Meetings.

use entity::feedback::Agreement;
use entity::meeting::{MeetingFormat, MeetingState};
use entity::meeting_access::AccessFact;
use entity::meeting_audience::MeetingAudience;
use entity::meeting_date::DateKind;
use entity::meeting_part::MeetingPart;
use entity::occurrence::OccurrenceStatus;
use entity::part_offer::PartOfferState;
use entity::rsvp::RsvpStatus;
use entity::{
    attendance, feedback, guest, meeting, meeting_access, meeting_audience, meeting_date, meeting_guide_record,
    meeting_language, meeting_part, meeting_rotation, meeting_rsvp, meeting_text, occurrence, occurrence_language,
    occurrence_part, occurrence_prompt, part_offer, rsvp, topic, topic_code, topic_name,
};

use serde_json::json;

use super::{at, day, id, tag, words, zone};

pub fn topic(n: u8) -> topic::Model {
    topic::Model { id: id(n), concept: words(n), source_language: tag(), is_sensitive: n == 1 }
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
        region: Some(words(n)),
        latitude: Some(30.0444),
        longitude: Some(31.2357),
        sphere_x: Some(0.7402),
        sphere_y: Some(0.4489),
        sphere_z: Some(0.5006),
        join_url: Some("https://example.org/join".into()),
        dial_in: Some("+20 2 0000 0000".into()),
        join_is_public: n == 1,
        welcomes_guests: n == 1,
        capacity: Some(12),
        state: MeetingState::TemporarilyOnline,
        state_until: Some(day()),
        state_ends_at: Some(at(21)),
        ends_before: Some(at(22)),
        // The first goes on from itself: a row that is there already.
        continues_id: Some(id(1)),
        sequence: 2,
        expanded_until: at(23),
        created_at: at(8),
        updated_at: at(9),
    }
}

pub fn meeting_audience(n: u8) -> meeting_audience::Model {
    meeting_audience::Model { meeting_id: id(n), audience: MeetingAudience::TransAndNonBinary }
}

pub fn meeting_date(n: u8) -> meeting_date::Model {
    let starts_at_local = "2026-12-25T19:00:00".parse().expect("a local time");
    meeting_date::Model { meeting_id: id(n), starts_at_local, kind: DateKind::LeftOut }
}

pub fn meeting_rotation(n: u8) -> meeting_rotation::Model {
    meeting_rotation::Model { meeting_id: id(n), position: 3, topic_id: id(n) }
}

pub fn topic_code(n: u8) -> topic_code::Model {
    topic_code::Model { topic_id: id(n), system: "meeting-guide".to_owned(), code: "ST".to_owned() }
}

pub fn meeting_guide_record(n: u8) -> meeting_guide_record::Model {
    meeting_guide_record::Model {
        slug: format!("sunday-serenity-{n}"),
        meeting_id: id(n),
        record: json!({ "name": words(n), "day": [0, 3], "latitude": 40.75, "group": null }),
        imported_at: at(9),
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
        minute_of_week: 2_550,
        reach: 2,
        is_closed: n == 1,
        format: Some(MeetingFormat::Online),
        venue_name: Some(words(n)),
        address: Some(words(n)),
        directions: Some(words(n)),
        latitude: Some(-33.4489),
        longitude: Some(-70.6693),
        sphere_x: Some(0.2762),
        sphere_y: Some(-0.7873),
        sphere_z: Some(-0.5512),
        join_url: Some("https://example.org/this-time".into()),
        dial_in: Some("+56 2 0000 0000".into()),
        topic_id: Some(id(n)),
        is_topic_chosen: n == 1,
        turn: Some(2),
        note: Some(words(n)),
        note_language: Some(tag()),
        sequence: 1,
        updated_at: at(10),
        going: 3,
        waiting: 1,
        asked: 5,
        attended: Some(4),
    }
}

pub fn occurrence_language(n: u8) -> occurrence_language::Model {
    occurrence_language::Model { occurrence_id: id(n), tag: tag(), interpreted: n == 1 }
}

pub fn guest(n: u8) -> guest::Model {
    guest::Model {
        id: id(n),
        occurrence_id: id(n),
        email: format!("guest{n}@example.org").into(),
        display_name: Some(words(n)),
        language: tag(),
        time_zone: zone(),
        asked_at: at(8),
        confirmed_at: Some(at(9)),
    }
}

pub fn rsvp(n: u8) -> rsvp::Model {
    rsvp::Model {
        id: id(n),
        occurrence_id: id(n),
        member_id: Some(id(n)),
        guest_id: Some(id(n)),
        number: 4,
        status: RsvpStatus::Waiting,
        answered_at: at(9),
    }
}

pub fn meeting_rsvp(n: u8) -> meeting_rsvp::Model {
    meeting_rsvp::Model { meeting_id: id(n), member_id: id(n), said_at: at(9) }
}

pub fn attendance(n: u8) -> attendance::Model {
    attendance::Model { occurrence_id: id(n), member_id: id(n) }
}

pub fn feedback(n: u8) -> feedback::Model {
    feedback::Model {
        id: id(n),
        occurrence_id: id(n),
        member_id: Some(id(n)),
        heard: Agreement::Yes,
        supported: Agreement::Partly,
        line: Some(words(n)),
        prompt: Some(words(n)),
        given_at: at(20),
    }
}

pub fn occurrence_prompt(n: u8) -> occurrence_prompt::Model {
    occurrence_prompt::Model { occurrence_id: id(n), position: 2, language: tag(), is_source: n == 1, text: words(n) }
}

pub fn meeting_part(n: u8) -> meeting_part::Model {
    meeting_part::Model { meeting_id: id(n), part: MeetingPart::Interpreter, language: tag(), member_id: id(n) }
}

pub fn occurrence_part(n: u8) -> occurrence_part::Model {
    occurrence_part::Model {
        occurrence_id: id(n),
        part: MeetingPart::CoFacilitator,
        language: String::new(),
        member_id: Some(id(n)),
    }
}

pub fn part_offer(n: u8) -> part_offer::Model {
    part_offer::Model {
        id: id(n),
        meeting_id: id(n),
        occurrence_id: Some(id(n)),
        part: MeetingPart::Shadow,
        language: tag(),
        member_id: id(n),
        offered_by: Some(id(n)),
        instead_of: Some(id(n)),
        state: PartOfferState::Declined,
        offered_at: at(8),
        answered_at: Some(at(9)),
    }
}
