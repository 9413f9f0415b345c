//! Consent.

use entity::consent_entry::{ConsentSource, Purpose};
use entity::{conduct, conduct_acceptance, conduct_text, consent_entry};

use super::{at, id, tag, words};

pub fn conduct(n: u8) -> conduct::Model {
    conduct::Model { id: id(n), version: n.into(), source_language: tag(), published_at: at(8) }
}

pub fn conduct_text(n: u8) -> conduct_text::Model {
    conduct_text::Model { conduct_id: id(n), language: tag(), title: words(n), body: words(n) }
}

pub fn conduct_acceptance(n: u8) -> conduct_acceptance::Model {
    conduct_acceptance::Model { member_id: id(n), conduct_id: id(n), accepted_at: at(9), language: tag() }
}

pub fn consent_entry(n: u8) -> consent_entry::Model {
    consent_entry::Model {
        id: id(n),
        member_id: id(n),
        purpose: Purpose::Reminders,
        given: n == 1,
        recorded_at: at(9),
        source: ConsentSource::Email,
    }
}
