//! Onboarding: member `n` comes, and the other one greets her.

use entity::path_step::PathStepKind;
use entity::welcome::WelcomeState;
use entity::{
    greeter, greeter_language, path_milestone, path_progress, path_step, path_step_text, welcome, welcome_turn,
};

use super::{at, id, tag, words};

pub fn path_step(n: u8) -> path_step::Model {
    path_step::Model {
        id: id(n),
        kind: PathStepKind::FirstRsvp,
        position: 7,
        source_language: tag(),
        retired_at: Some(at(9)),
    }
}

pub fn path_step_text(n: u8) -> path_step_text::Model {
    path_step_text::Model {
        step_id: id(n),
        language: tag(),
        title: words(n),
        body: Some(words(n)),
        is_outdated: n == 1,
    }
}

pub fn path_milestone(n: u8) -> path_milestone::Model {
    path_milestone::Model { member_id: id(n), kind: PathStepKind::AskedForMentor, done_at: at(9) }
}

pub fn path_progress(n: u8) -> path_progress::Model {
    path_progress::Model { member_id: id(n), step_id: id(n), done_at: at(9) }
}

pub fn greeter(n: u8) -> greeter::Model {
    greeter::Model {
        member_id: id(n),
        capacity: 3,
        open_welcomes: 1,
        is_available: n == 1,
        last_asked_at: Some(at(9)),
        offered_at: at(8),
    }
}

pub fn greeter_language(n: u8) -> greeter_language::Model {
    greeter_language::Model { member_id: id(n), tag: tag(), position: 2 }
}

pub fn welcome(n: u8) -> welcome::Model {
    welcome::Model {
        id: id(n),
        newcomer_id: id(n),
        greeter_id: Some(id(other(n))),
        state: WelcomeState::Greeted,
        asked: 2,
        due_at: Some(at(20)),
        stewards_since: Some(at(10)),
        message: Some(words(n).into()),
        greeted_at: Some(at(11)),
        met_at: Some(at(12)),
        closed_at: Some(at(13)),
        proposal_job_id: Some(id(9)),
        proposed_id: Some(id(n)),
        created_at: at(8),
    }
}

pub fn welcome_turn(n: u8) -> welcome_turn::Model {
    welcome_turn::Model { welcome_id: id(n), greeter_id: id(other(n)), number: 2, asked_at: at(8) }
}

fn other(n: u8) -> u8 {
    if n == 2 { 1 } else { 2 }
}
