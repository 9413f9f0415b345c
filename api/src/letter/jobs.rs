//! What this room does later.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::digest;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};

/// Sends a member what has come together for an hour. There is one such job for each hour of hers in which something has;
/// what comes later has it done again.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendDigest {
    /// To whom.
    pub member: Uuid,
    /// The hour.
    pub slot: DateTime<Utc>,
}

impl Job for SendDigest {
    const KIND: &'static str = "letter.send_digest";
    // What has left is not kept: there is nothing to send twice.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{}", Self::KIND, self.member.simple(), self.slot.timestamp()))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        digest::send(&app, self.member, self.slot, work).await
    }
}
