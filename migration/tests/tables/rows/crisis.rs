//! Help in a crisis: member `n` did something about line `n`.

use entity::crisis_line_change::CrisisVerb;
use entity::{crisis_line, crisis_line_change};
use sea_orm_migration::sea_orm::prelude::Json;

use super::{at, day, id, words};

fn facts(n: u8) -> Json {
    Json::String(words(n))
}

pub fn crisis_line(n: u8) -> crisis_line::Model {
    crisis_line::Model {
        id: id(n),
        country: "DE".to_owned(),
        facts: Some(facts(n)),
        shipped: Some(facts(9)),
        assured_on: Some(day()),
        assured_by: Some(id(n)),
        hidden_at: Some(at(8)),
        version: 3,
        updated_at: at(9),
    }
}

pub fn crisis_line_change(n: u8) -> crisis_line_change::Model {
    crisis_line_change::Model {
        id: id(n),
        line_id: id(n),
        member_id: Some(id(n)),
        at: at(9),
        verb: CrisisVerb::Corrected,
        note: Some(words(n)),
        checked_on: Some(day()),
        before: Some(facts(9)),
        after: Some(facts(n)),
    }
}
