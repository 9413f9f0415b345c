//! Mentorships: member `n` asks member 2, and member 2 asks member 1.

use entity::check_in::HowItGoes;
use entity::closing_note::ClosingPrompt;
use entity::load_signal::LoadSignalKind;
use entity::matching::MatchingState;
use entity::matching_pair::LeftOut;
use entity::matching_unmatched::Because;
use entity::mentoring::{AgeGroup, AgeGroups, Formats, Languages, MentoringFormat};
use entity::mentorship::MentorshipState;
use entity::mentorship_agreement::AgreementState;
use entity::profile::{Audience, LifeSituation, LifeSituations, Perspective};
use entity::supervision::SupervisionState;
use entity::{
    check_in, closing_note, load_signal, matching, matching_pair, matching_removal, matching_unmatched, mentor,
    mentor_availability, mentor_suggestion, mentor_topic, mentor_wish, mentor_wish_availability, mentor_wish_topic,
    mentorship, mentorship_agreement, pairing_conflict, supervision,
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
        invited_at: Some(at(7)),
        requested_at: at(8),
        answered_at: Some(at(9)),
        lapses_at: Some(at(11)),
        paused_at: Some(at(9)),
        paused_until: Some(day()),
        closing_at: Some(at(9)),
        ended_at: Some(at(10)),
    }
}

pub fn mentorship_agreement(n: u8) -> mentorship_agreement::Model {
    mentorship_agreement::Model {
        id: id(n),
        mentorship_id: id(n),
        version: n.into(),
        state: if n == 2 { AgreementState::Proposed } else { AgreementState::InForce },
        by_mentor: n == 1,
        channels: Formats(vec![MentoringFormat::Text, MentoringFormat::InPerson]),
        every_weeks: 2,
        rhythm: Some(words(n).into()),
        minutes_per_week: 90,
        contact_from: Some(1_320),
        contact_until: Some(90),
        time_zone: Some(zone()),
        topics_left_out: Some(words(n).into()),
        in_a_crisis: words(n).into(),
        look_again_on: day(),
        proposed_at: at(8),
        mentor_confirmed_at: Some(at(9)),
        mentee_confirmed_at: Some(at(10)),
        in_force_at: Some(at(10)),
    }
}

pub fn check_in(n: u8) -> check_in::Model {
    check_in::Model {
        id: id(n),
        mentorship_id: id(n),
        writer_id: id(1),
        day: day(),
        how_it_goes: HowItGoes::NeedSupport,
        note: Some(words(n).into()),
        is_shared: n == 1,
        minutes: Some(45),
        noted_at: at(11),
    }
}

pub fn load_signal(n: u8) -> load_signal::Model {
    load_signal::Model {
        id: id(n),
        mentor_id: id(n),
        kind: LoadSignalKind::ManyEndings,
        since: day(),
        noticed_at: at(8),
        handed_on_at: Some(at(9)),
        over_at: Some(at(10)),
    }
}

pub fn supervision(n: u8) -> supervision::Model {
    supervision::Model {
        id: id(n),
        mentor_id: id(n),
        supervisor_id: id(if n == 2 { 1 } else { 2 }),
        state: SupervisionState::Ended,
        asked_at: at(8),
        answered_at: Some(at(9)),
        ended_at: Some(at(10)),
    }
}

pub fn closing_note(n: u8) -> closing_note::Model {
    closing_note::Model {
        mentorship_id: id(n),
        writer_id: id(n),
        prompt: if n == 1 { ClosingPrompt::TakeAlong } else { ClosingPrompt::ComesNext },
        text: words(n).into(),
        shared: n == 1,
        written_at: at(10),
    }
}

pub fn matching(n: u8) -> matching::Model {
    matching::Model {
        id: id(n),
        made_by: Some(id(n)),
        made_at: at(8),
        state: MatchingState::Sent,
        revision: 2,
        settled_at: Some(at(9)),
    }
}

pub fn matching_pair(n: u8) -> matching_pair::Model {
    matching_pair::Model {
        matching_id: id(n),
        newcomer_id: id(1),
        mentor_id: id(2),
        score: 42,
        pinned: n == 1,
        left_out: Some(LeftOut::NoPlaceLeft),
    }
}

pub fn matching_removal(n: u8) -> matching_removal::Model {
    matching_removal::Model { matching_id: id(n), newcomer_id: id(1), mentor_id: id(2) }
}

pub fn matching_unmatched(n: u8) -> matching_unmatched::Model {
    matching_unmatched::Model { matching_id: id(n), newcomer_id: id(2), because: Because::AgeGroup }
}

pub fn pairing_conflict(n: u8) -> pairing_conflict::Model {
    pairing_conflict::Model {
        id: id(n),
        one_id: id(1),
        other_id: id(2),
        declared_by: Some(id(n)),
        in_office: n == 1,
        declared_at: at(8),
    }
}
