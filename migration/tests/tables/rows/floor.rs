//! Partners, reminders, jobs, and what is done once.

use entity::job::{JobState, Urgency};
use entity::letter_preference::{LetterCadence, LetterChannel, LetterKind};
use entity::partner_key::{Scope, Scopes};
use entity::webhook::{Kinds, StopReason};
use entity::webhook_attempt::AttemptFailure;
use entity::webhook_delivery::{DeliveryState, MessageType};
use entity::{bounce, calendar_key, idempotency_record, job, partner, partner_key};
use entity::{digest_part, letter_preference, letter_setting, push_device};
use entity::{lead_reminder, reminder, reminder_lead, reminder_preference};
use entity::{webhook, webhook_attempt, webhook_delivery};
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

pub fn webhook(n: u8) -> webhook::Model {
    webhook::Model {
        id: id(n),
        partner_id: id(n),
        url: words(n),
        kinds: Some(Kinds(vec![words(n), words(n + 1)])),
        secret: vec![0, 255, n],
        former_secret: Some(vec![n, 0, 255]),
        former_until: Some(at(10)),
        position: i64::from(i32::MAX) + i64::from(n),
        position_at: at(8),
        failures: 3,
        failing_since: Some(at(8)),
        quiet_until: Some(at(9)),
        busy_until: Some(at(9)),
        paused_at: Some(at(9)),
        stopped_at: Some(at(10)),
        stopped_for: Some(StopReason::Failing),
        created_by: Some(id(n)),
        created_at: at(8),
    }
}

pub fn webhook_delivery(n: u8) -> webhook_delivery::Model {
    webhook_delivery::Model {
        id: id(n),
        webhook_id: id(n),
        message: MessageType::ThingsChanged,
        after_position: 1,
        after_at: at(8),
        position: i64::from(i32::MAX) + i64::from(n),
        position_at: at(9),
        state: DeliveryState::Waiting,
        tries: 3,
        due_at: at(10),
        created_at: at(9),
    }
}

pub fn webhook_attempt(n: u8) -> webhook_attempt::Model {
    webhook_attempt::Model {
        id: id(n),
        delivery_id: id(n),
        at: at(9),
        status: Some(503),
        failure: Some(AttemptFailure::Status),
        duration_ms: 412,
    }
}

pub fn letter_preference(n: u8) -> letter_preference::Model {
    letter_preference::Model {
        member_id: id(n),
        kind: LetterKind::Mentoring,
        cadence: LetterCadence::Weekly,
        channel: LetterChannel::Both,
    }
}

pub fn letter_setting(n: u8) -> letter_setting::Model {
    letter_setting::Model { member_id: id(n), digest_minute: 8 * 60, digest_weekday: Some(6), discreet: true }
}

pub fn digest_part(n: u8) -> digest_part::Model {
    digest_part::Model {
        id: id(n),
        member_id: id(n),
        slot: at(8),
        kind: LetterKind::Community,
        letter: Some(vec![0, 255, n]),
        created_at: at(8),
        digest_id: Some(id(n)),
        job_id: Some(id(n)),
    }
}

pub fn push_device(n: u8) -> push_device::Model {
    push_device::Model {
        id: id(n),
        member_id: id(n),
        session_id: id(n),
        endpoint_mark: words(n),
        subscription: vec![0, 255, n],
        server_key: words(n),
        name: Some(words(n).into()),
        created_at: at(8),
        last_taken_at: Some(at(9)),
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

pub fn reminder_lead(n: u8) -> reminder_lead::Model {
    reminder_lead::Model { member_id: id(n), minutes: 60 }
}

pub fn calendar_key(n: u8) -> calendar_key::Model {
    calendar_key::Model { member_id: id(n), secret_hash: words(n), created_at: at(8) }
}

pub fn reminder(n: u8) -> reminder::Model {
    reminder::Model { occurrence_id: id(n), member_id: id(n), job_id: id(n), begun_at: at(8) }
}

pub fn lead_reminder(n: u8) -> lead_reminder::Model {
    lead_reminder::Model { occurrence_id: id(n), member_id: id(n), lead_minutes: 60, job_id: id(n), begun_at: at(8) }
}

pub fn job(n: u8) -> job::Model {
    job::Model {
        id: id(n),
        kind: words(n),
        payload: json!({ "occurrence": id(n), "again": [1, 2.5, null] }),
        unique_key: Some(words(n)),
        due_at: at(8),
        state: JobState::Parked,
        urgency: Urgency::Patient,
        wanted_by: Some(at(10)),
        attempts: 5,
        lease: Some(id(n)),
        leased_until: Some(at(9)),
        last_failure: Some(words(n)),
        created_at: at(8),
        finished_at: Some(at(10)),
    }
}

pub fn bounce(n: u8) -> bounce::Model {
    bounce::Model { address: words(n), times: 3, code: 550, last_at: at(8), paused_at: Some(at(9)) }
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
