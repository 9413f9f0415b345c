//! Sending, as a job: one for each webhook, which sends all that is due to it, one message after the other.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::sending;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};

/// How long it waits when as many are on the way as may be.
const WAIT: TimeDelta = TimeDelta::seconds(1);

/// Sends what is due to this webhook.
#[derive(Debug, Serialize, Deserialize)]
pub struct Send {
    /// Which one.
    pub webhook: Uuid,
}

impl Job for Send {
    const KIND: &'static str = "webhook.send";
    // It is woken, not queued a second time.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.webhook.simple()))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some(_pass) = app.outgoing.pass() else { return Ok(Verdict::Again(work.now + WAIT)) };
        sending::send_due(&app, self.webhook, &work).await
    }
}
