//! Mentorships: member `n` asks member 2, and member 2 asks member 1.

use entity::mentor::SupervisionState;
use entity::mentoring::{AgeGroup, AgeGroups, Formats, Languages, MentoringFormat};
use entity::mentorship::MentorshipState;
use entity::profile::{Audience, LifeSituation, LifeSituations, Perspective};
use entity::{
    mentor, mentor_availability, mentor_suggestion, mentor_topic, mentor_wish, mentor_wish_availability,
    mentor_wish_topic, mentorship,
};
use serde_json::json;

use super::{at, day, id, tag, words, zone};

pub fn mentor(n: u8) -> mentor::Model {
    mentor::Model {
        member_id: id(n),
        capacity: 3,
        mentees: 1,
        accepting: n == 1,
        about: Some(words(n)),
        offered_at: at(8),
        experience: Some(words(n)),
        perspective: Some(Perspective::Carer),
        languages: Languages(vec![tag()]),
        formats: Formats(vec![MentoringFormat::InPerson, MentoringFormat::Text]),
        age_groups: AgeGroups(vec![AgeGroup::Minor, AgeGroup::YoungAdult]),
        time_zone: Some(zone()),
        hours_per_week: Some(3),
        no_contact_from: Some(1_320),
        no_contact_until: Some(420),
        trained_until: Some(day()),
        supervision_state: SupervisionState::Arranged,
        paused_until: Some(at(9)),
    }
}

pub fn mentor_availability(n: u8) -> mentor_availability::Model {
    mentor_availability::Model { member_id: id(n), weekday: 6, from_minute: 1_140, until_minute: 0 }
}

pub fn mentor_topic(n: u8) -> mentor_topic::Model {
    mentor_topic::Model { member_id: id(n), topic_id: id(n), left_out: n == 1 }
}

pub fn mentor_wish(n: u8) -> mentor_wish::Model {
    mentor_wish::Model {
        member_id: id(n),
        audience: Audience::Members,
        languages: Languages(vec![tag()]),
        formats: Formats(vec![MentoringFormat::Video, MentoringFormat::Voice]),
        perspective: Some(Perspective::PersonInRecovery),
        life_situations: LifeSituations(vec![LifeSituation::NewCountry]),
        age_group: AgeGroup::OlderAdult,
        time_zone: zone(),
        waiting_since: Some(at(8)),
    }
}

pub fn mentor_wish_availability(n: u8) -> mentor_wish_availability::Model {
    mentor_wish_availability::Model { member_id: id(n), weekday: 0, from_minute: 0, until_minute: 60 }
}

pub fn mentor_wish_topic(n: u8) -> mentor_wish_topic::Model {
    mentor_wish_topic::Model { member_id: id(n), topic_id: id(n), position: 0 }
}

pub fn mentor_suggestion(n: u8) -> mentor_suggestion::Model {
    mentor_suggestion::Model {
        member_id: id(n),
        position: 0,
        mentor_id: id(3 - n),
        made_on: day(),
        reasons: json!([{ "language": "zh-Hans" }]),
    }
}

pub fn mentorship(n: u8) -> mentorship::Model {
    mentorship::Model {
        id: id(n),
        mentor_id: id(if n == 2 { 1 } else { 2 }),
        mentee_id: id(if n == 2 { 2 } else { 1 }),
        state: MentorshipState::Ended,
        mentor_knows: true,
        message: Some(words(n).into()),
        requested_at: at(8),
        answered_at: Some(at(9)),
        ended_at: Some(at(10)),
    }
}
