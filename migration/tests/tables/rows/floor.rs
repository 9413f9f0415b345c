//! Partners, reminders, jobs, and what is done once.

use entity::job::JobState;
use entity::partner_key::{Scope, Scopes};
use entity::{calendar_key, idempotency_record, job, partner, partner_key, reminder, reminder_preference};
use serde_json::json;

use super::{at, id, words};

pub fn partner(n: u8) -> partner::Model {
    partner::Model { id: id(n), name: words(n), created_at: at(8) }
}

pub fn partner_key(n: u8) -> partner_key::Model {
    partner_key::Model {
        id: id(n),
        partner_id: id(n),
        key_hash: words(n),
        hint: words(n),
        scopes: Scopes(vec![Scope::ReadResources, Scope::ReadMeetings]),
        created_by: Some(id(n)),
        created_at: at(8),
        expires_at: Some(at(10)),
        revoked_at: Some(at(9)),
        last_used_at: Some(at(9)),
    }
}

pub fn reminder_preference(n: u8) -> reminder_preference::Model {
    reminder_preference::Model {
        member_id: id(n),
        lead_minutes: 60,
        quiet_from: Some(22 * 60),
        quiet_until: Some(7 * 60),
    }
}

pub fn calendar_key(n: u8) -> calendar_key::Model {
    calendar_key::Model { member_id: id(n), secret_hash: words(n), created_at: at(8) }
}

pub fn reminder(n: u8) -> reminder::Model {
    reminder::Model { occurrence_id: id(n), member_id: id(n), job_id: id(n), begun_at: at(8) }
}

pub fn job(n: u8) -> job::Model {
    job::Model {
        id: id(n),
        kind: words(n),
        payload: json!({ "occurrence": id(n), "again": [1, 2.5, null] }),
        unique_key: Some(words(n)),
        due_at: at(8),
        state: JobState::Parked,
        attempts: 5,
        lease: Some(id(n)),
        leased_until: Some(at(9)),
        last_failure: Some(words(n)),
        created_at: at(8),
        finished_at: Some(at(10)),
    }
}

pub fn idempotency_record(n: u8) -> idempotency_record::Model {
    idempotency_record::Model {
        id: id(n),
        name: words(n),
        fingerprint: words(n),
        lease: id(n),
        leased_until: at(9),
        has_effect: true,
        answer: Some(vec![0, 255, n]),
        created_at: at(8),
    }
}
