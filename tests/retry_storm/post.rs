//! The same for letters that came back and work that was given up.

use entity::job::{self, JobState, Urgency};
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use serde_json::{Value, json};
use waymark::node::Kind;

use super::cases::Case;
use super::cast::Cast;

impl Cast<'_> {
    /// The case of a mutation about letters or work; `None` when it is none of these.
    pub(super) async fn case_of_post(&self, mutation: &str, name: &str) -> Option<Case> {
        let stewards = |input: Value| Case { client: self.steward.client.clone(), input, selection: "jobId" };
        Some(match mutation {
            "resumeLetters" => {
                let member = self.member(name).await;
                Case { client: member.client, input: json!({ "email": member.email }), selection: "email" }
            }
            "retryParkedJob" | "discardParkedJob" => stewards(json!({ "job": self.given_up().await })),
            _ => return self.case_of_push(mutation, name).await,
        })
    }

    /// Work that was given up, and would go well by now.
    async fn given_up(&self) -> Value {
        let app = &self.t.app;
        let row = job::Model {
            id: app.ids.uuid(),
            kind: "sweep.table".to_owned(),
            payload: json!({ "name": "nothing", "date": "2026-01-12" }),
            unique_key: None,
            due_at: self.t.now(),
            state: JobState::Parked,
            urgency: Urgency::Usual,
            wanted_by: None,
            attempts: 12,
            lease: None,
            leased_until: None,
            last_failure: Some("it took longer than its lease".to_owned()),
            created_at: self.t.now(),
            finished_at: Some(self.t.now()),
        };
        let row = row.into_active_model().insert(&app.db.writer).await.unwrap();
        json!(Kind::ParkedJob.id(row.id).as_str())
    }
}
