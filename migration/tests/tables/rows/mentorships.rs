//! Mentorships: member `n` asks member 2, and member 2 asks member 1.

use entity::check_in::HowItGoes;
use entity::closing_note::ClosingPrompt;
use entity::load_signal::LoadSignalKind;
use entity::mentorship::MentorshipState;
use entity::mentorship_agreement::{AgreementState, MessageChannel, MessageChannels};
use entity::supervision::SupervisionState;
use entity::{check_in, closing_note, load_signal, mentor, mentorship, mentorship_agreement, supervision};

use super::{at, day, id, words, zone};

pub fn mentor(n: u8) -> mentor::Model {
    mentor::Model {
        member_id: id(n),
        capacity: 3,
        mentees: 1,
        accepting: n == 1,
        about: Some(words(n)),
        offered_at: at(8),
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
        channels: MessageChannels(vec![MessageChannel::Text, MessageChannel::InPerson]),
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
