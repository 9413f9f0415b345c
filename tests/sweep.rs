//! What the daily sweep removes, and what it leaves.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::{DateTime, TimeDelta, Utc};
use entity::job::{JobState, Urgency};
use entity::{idempotency_record, job, refresh_token, session, sign_in};
use macro_rules_attribute::apply;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use serde_json::json;
use waymark::jobs;

use crate::support::waymark::{Waymark, on_both_databases};

/// How many rows there are.
async fn count<E: EntityTrait>(t: &Waymark) -> u64
where
    E::Model: Send + Sync + sea_orm::FromQueryResult,
{
    E::find().count(&t.app.db.writer).await.unwrap()
}

async fn sweeps_of_a_day(t: &Waymark) -> Vec<job::Model> {
    job::Entity::find().filter(job::Column::Kind.eq("sweep.day")).all(&t.app.db.writer).await.unwrap()
}

/// A job as it stands in the table.
async fn job(t: &Waymark, kind: &str, key: Option<&str>, state: JobState, finished_at: Option<DateTime<Utc>>) {
    let row = job::Model {
        id: t.app.ids.uuid(),
        kind: kind.to_owned(),
        payload: json!({}),
        unique_key: key.map(str::to_owned),
        due_at: t.now() + TimeDelta::days(1_000),
        state,
        urgency: Urgency::Usual,
        wanted_by: None,
        attempts: 1,
        lease: None,
        leased_until: None,
        last_failure: None,
        created_at: t.now(),
        finished_at,
    };
    row.into_active_model().insert(&t.app.db.writer).await.unwrap();
}

#[apply(on_both_databases!)]
async fn what_has_had_its_time_goes_and_the_rest_stays(t: &Waymark) {
    let (sami, layla) = (t.member("Sami").await, t.member("Layla").await);
    sami.client.change("signOut", json!({}), "endedSessions").await;
    let keyed = layla.client.with_key("8e03978e-40d5-43dd-bc93-6894a57f9324");
    keyed.change("giveConsent", json!({ "purpose": "REMINDERS" }), "consent { given }").await;
    t.run_jobs().await;
    for n in 0..2_500 {
        let row = sign_in::Model {
            id: t.app.ids.uuid(),
            member_id: sign_in::Entity::find().one(&t.app.db.writer).await.unwrap().unwrap().member_id,
            sent_at: t.now(),
            expires_at: t.now() - TimeDelta::minutes(n),
            used_at: None,
            attempts: 0,
        };
        row.into_active_model().insert(&t.app.db.writer).await.unwrap();
    }
    let done = Some(t.now());
    job(t, "meeting.extend_series", Some("meeting.extend_series:1"), JobState::Done, done).await;
    job(t, "reminder.remind", Some("reminder.remind:1"), JobState::Done, done).await;
    job(t, "mentorship.tell_mentor", None, JobState::Done, done).await;
    job(t, "mentorship.tell_mentor", None, JobState::Parked, done).await;
    job(t, "mentorship.tell_mentor", None, JobState::Queued, None).await;
    assert_eq!((count::<session::Entity>(t).await, count::<refresh_token::Entity>(t).await), (2, 2));
    assert_eq!(count::<idempotency_record::Entity>(t).await, 1);

    // Some days on, letters and keys are over, and sessions are not: somebody may ask how it was.
    t.advance(TimeDelta::days(7));
    jobs::schedule(&t.app).await.unwrap();
    t.run_jobs().await;
    assert_eq!(count::<sign_in::Entity>(t).await, 0, "in as many chunks as it takes");
    assert_eq!(count::<idempotency_record::Entity>(t).await, 0);
    assert_eq!((count::<session::Entity>(t).await, count::<refresh_token::Entity>(t).await), (2, 2));

    t.advance(TimeDelta::days(30));
    let layla = t.signed_in(&layla).await;
    assert_eq!(count::<session::Entity>(t).await, 2, "the one that was ended is gone");
    t.advance(TimeDelta::days(54));
    t.run_jobs().await;
    let left = session::Entity::find().all(&t.app.db.writer).await.unwrap();
    assert_eq!(left.len(), 1, "the one that nobody went on with is gone, the one that can go on is not: {left:?}");
    assert_eq!(count::<refresh_token::Entity>(t).await, 1);
    drop(layla);

    let rows = job::Entity::find().all(&t.app.db.writer).await.unwrap();
    let mut kept: Vec<(&str, JobState)> = rows.iter().map(|row| (row.kind.as_str(), row.state)).collect();
    kept.retain(|(kind, _)| ["meeting.extend_series", "reminder.remind", "mentorship.tell_mentor"].contains(kind));
    kept.sort_by_key(|(kind, state)| (*kind, format!("{state:?}")));
    let expected = [
        ("meeting.extend_series", JobState::Done),
        ("mentorship.tell_mentor", JobState::Parked),
        ("mentorship.tell_mentor", JobState::Queued),
    ];
    assert_eq!(kept, expected, "a key that may come again is remembered, and what waits for somebody");
}

#[apply(on_both_databases!)]
async fn there_is_one_sweep_a_day_however_many_servers_start(t: &Waymark) {
    for _ in 0..3 {
        jobs::schedule(&t.app).await.unwrap();
        t.run_jobs().await;
    }
    let sweeps = sweeps_of_a_day(t).await;
    assert_eq!(sweeps.len(), 2, "today's, which is done, and tomorrow's");
    let next = sweeps.iter().find(|sweep| sweep.state == JobState::Queued).unwrap();
    assert_eq!(next.due_at.to_rfc3339(), "2026-01-13T03:00:00+00:00");

    // A server that was away for a while makes up for it once.
    t.advance(TimeDelta::days(5));
    t.run_jobs().await;
    jobs::schedule(&t.app).await.unwrap();
    t.run_jobs().await;
    let queued: Vec<_> = sweeps_of_a_day(t).await.into_iter().filter(|sweep| sweep.state == JobState::Queued).collect();
    assert_eq!(queued.len(), 1);
    assert_eq!(queued[0].due_at.to_rfc3339(), "2026-01-18T03:00:00+00:00");
}
