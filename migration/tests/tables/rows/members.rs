//! Members.

use entity::profile::{Audience, LifeSituation, LifeSituations, Perspective, Perspectives};
use entity::role_grant::Role;
use entity::session::SessionEnd;
use entity::{block, member, member_language, profile, refresh_token, role_grant, session, sign_in};

use super::{at, id, tag, words, zone};

pub fn member(n: u8) -> member::Model {
    member::Model {
        id: id(n),
        email: format!("sami+{n}@example.org").into(),
        display_name: words(n),
        password_hash: Some("$argon2id$...".into()),
        password_failures: 3,
        password_locked_until: Some(at(9)),
        language: tag(),
        time_zone: zone(),
        created_at: at(8),
        confirmed_at: Some(at(9)),
    }
}

pub fn profile(n: u8) -> profile::Model {
    profile::Model {
        member_id: id(n),
        pronouns: Some(words(n)),
        pronouns_audience: Audience::Members,
        perspectives: Perspectives(vec![Perspective::PersonInRecovery, Perspective::Carer]),
        perspectives_audience: Audience::Members,
        culture: Some(words(n)),
        culture_audience: Audience::Mentorships,
        recovery: Some(words(n).into()),
        recovery_audience: Audience::OnlyMe,
        languages_audience: Audience::Members,
        time_zone_audience: Audience::Members,
        life_situations: LifeSituations(vec![LifeSituation::Parent, LifeSituation::ShiftWork]),
        life_situations_audience: Audience::Mentorships,
    }
}

pub fn member_language(n: u8) -> member_language::Model {
    member_language::Model { member_id: id(n), tag: tag(), position: 0 }
}

pub fn role_grant(n: u8) -> role_grant::Model {
    role_grant::Model {
        id: id(n),
        member_id: id(n),
        role: Role::Facilitator,
        granted_by: Some(id(1)),
        granted_at: at(8),
        revoked_at: Some(at(9)),
    }
}

pub fn session(n: u8) -> session::Model {
    session::Model {
        id: id(n),
        member_id: id(n),
        started_at: at(8),
        ended_at: Some(at(9)),
        ended_because: Some(SessionEnd::TokenReused),
    }
}

pub fn refresh_token(n: u8) -> refresh_token::Model {
    refresh_token::Model {
        id: id(n),
        session_id: id(n),
        token_hash: words(n),
        issued_at: at(8),
        expires_at: at(10),
        used_at: Some(at(9)),
    }
}

pub fn sign_in(n: u8) -> sign_in::Model {
    sign_in::Model {
        id: id(n),
        member_id: id(n),
        sent_at: at(8),
        expires_at: at(10),
        used_at: Some(at(9)),
        attempts: 2,
    }
}

pub fn block(n: u8) -> block::Model {
    block::Model {
        id: id(n),
        by_id: id(n),
        whom_id: id(if n == 2 { 1 } else { 2 }),
        whom_name: words(n).into(),
        since: at(8),
    }
}
